import { completions } from 'promwright/catalog/nexusgate';
import { at, changing, counts, none, type Signal, tests } from 'promwright/test';
import { both, ordinary, spending, unused } from './_nexusgate-traffic.ts';
import { costSpike, dailyCostHigh, noTraffic } from './nexusgate.ts';

/** What comes to an end, beside requests that stay pending whatever happens. */
const ending = (perSecond: Signal) => [
  counts(completions, { model: both, status: { completed: 0.9, failed: 0.1 } }, perSecond),
  counts(completions, { model: both, status: 'pending' }, 1),
];
const silence = 'nexusgate has finished no request for 20 minutes.';
const spends = (times: string) => `NexusGate spends ${times} times what it spent a week ago.`;
const COST = 'job_model_provider:nexusgate_cost_total_usd:rate1h';
const summed = 'The alert adds up what is recorded: the labels are for panels.';
const measured = 'A sum of prices never equals a limit exactly.';

export default [
  tests(noTraffic, {
    incident: {
      given: ending(changing(0.11, at('1w2h', 0), at('1w4h', 0.11))),
      fires: { after: '1w2h20m', until: '1w4h5m', value: 0, summary: silence },
    },
    healthy: ordinary,
    below: ending(changing(0.097, at('1w2h', 0))),
    idle: unused,
    also: {
      'fires on a morning on which nobody comes, as they did a week before': {
        given: ending(changing(0, at('2h', 0.115), at('12h', 0))),
        fires: { after: '1w3h5m', until: '1w12h10m', value: 0, summary: silence },
      },
      'stays silent while a single request an hour ends': ending(changing(0.11, at('1w2h', 0.0003))),
      'stays silent where every request fails: that is traffic': counts(
        completions,
        { status: { completed: changing(1, at('1w2h', 0)), failed: changing(0, at('1w2h', 1)) } },
        0.11,
      ),
      'stays silent on a gap that ends before it has waited': ending(
        changing(0.11, at('1w2h', 0), at('1w2h14m', 0.11)),
      ),
      'stays silent in the first week': ending(changing(none, at('1d', 0.11), at('1w2h', 0))),
    },
  }),
  tests(costSpike, {
    incident: {
      given: spending(changing(0.34, at('1w2h', 1.1), at('1w6h', 0.34))),
      fires: { after: '1w3h10m', until: '1w6h10m', value: 3.235294, summary: spends('3.2') },
    },
    healthy: ordinary,
    below: spending(changing(1, at('1w2h', 2.9))),
    idle: unused,
    also: {
      'fires on what was little a week ago': {
        given: spending(changing(0.11, at('1w2h', 1.12))),
        fires: { after: '1w3h10m', value: 10.181818, summary: spends('10.2') },
      },
      'stays silent on what was next to nothing a week ago': spending(changing(0.097, at('1w2h', 2))),
      'stays silent on what is little now': spending(changing(0.25, at('1w2h', 0.97))),
      'stays silent in the first week': spending(changing(none, at('2h', 5))),
      'stays silent on a spike that was there a week ago too': spending(
        changing(0.34, at('4h', 1.1), at('8h', 0.34), at('1w4h', 1.1), at('1w8h', 0.34)),
      ),
    },
    unnoticed: {
      '> 3 → >= 3': measured,
      '> 1 → >= 1': measured,
      [`${COST}: by (job, model, provider) without model`]: summed,
      [`${COST}: by (job, model, provider) without provider`]: summed,
    },
  }),
  tests(dailyCostHigh, {
    incident: {
      // 22 USD an hour are 528 a day.
      given: spending(22),
      fires: { after: '22h50m', value: 502.333333, summary: 'NexusGate has spent 502.3 USD in 24 hours.' },
    },
    healthy: ordinary,
    below: { given: spending(20.5), lasts: '2d' },
    idle: unused,
    also: {
      'resolves within a day of what it was about': {
        given: spending(changing(99, at('5h12m', 0))),
        fires: { after: '5h10m', until: '24h10m', value: 511.5 },
      },
    },
    unnoticed: {
      '> 500 → >= 500': measured,
      'for: 5m → 2m30s': 'So long a test is evaluated every 5 minutes: the next evaluation is the same.',
    },
  }),
];
