import { completions, ttft } from 'promwright/catalog/nexusgate';
import { counts, observes, partly, sloTests } from 'promwright/test';
import { availability, firstToken } from './nexusgate-slo.ts';

export default [
  ...sloTests(availability, {
    traffic: (bad, perSecond) => [
      counts(completions, { model: 'gpt-4o', status: { completed: 'rest', failed: bad } }, perSecond),
      counts(completions, { model: 'gpt-4o', status: ['pending', 'aborted'] }, 1),
    ],
  }),
  ...sloTests(firstToken, {
    traffic: (bad, perSecond) => observes(ttft, { model: 'gpt-4o' }, perSecond, partly(bad, 4, 0.8)),
  }),
];
