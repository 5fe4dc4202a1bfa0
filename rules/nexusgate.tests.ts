import { completions } from 'promwright/catalog/nexusgate';
import { at, changing, counts, tests } from 'promwright/test';
import { errorRatioHigh } from './nexusgate.ts';

const traffic = counts(completions, { model: 'gpt-4o', status: { completed: 'rest', failed: 0.01 } }, 10);

export default [
  tests(errorRatioHigh, {
    incident: {
      given: counts(
        completions,
        { model: 'gpt-4o', status: { completed: 'rest', failed: changing(0, at('5m', 0.08)) } },
        10,
      ),
      fires: { after: '18m30s', value: 0.08, summary: "8% of NexusGate's completion requests fail." },
    },
    healthy: traffic,
    below: counts(completions, { model: 'gpt-4o', status: { completed: 'rest', failed: 0.049 } }, 10),
    idle: counts(completions, { model: 'gpt-4o', status: 'completed' }, 0),
  }),
];
