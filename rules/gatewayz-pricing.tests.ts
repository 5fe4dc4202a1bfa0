import { lastSync, pricingHealth, syncs } from 'promwright/catalog/gatewayz';
import { at, changing, counts, type Givens, type Signal, shows, type Time, tests } from 'promwright/test';
import { between, bornWith, events, replicas } from './_gatewayz.ts';
import { pricingCritical, syncFailing, syncStale } from './gatewayz.ts';

/** When the prices of two providers were last synchronised, in seconds from the beginning of the test. */
function synced(fireworks: Signal, other: Signal = -90_000): Givens {
  return [
    shows(lastSync, { provider: 'openrouter', instance: replicas }, -3600),
    shows(lastSync, { provider: 'fireworks', instance: replicas[0] }, fireworks),
    shows(lastSync, { provider: 'fireworks', instance: replicas[1] }, other),
  ];
}

const syncsOf = (provider: string, status: 'success' | 'failed', how: Signal): Givens =>
  counts(syncs, { provider, status, triggered_by: 'scheduler' }, how);
const well = [
  syncsOf('openrouter', 'success', events('15m', '75m', '135m', '195m', '255m', '315m', '375m')),
  syncsOf('openrouter', 'failed', events('16m', '17m', '136m')),
];
const hourly: readonly [Time, ...Time[]] = ['80m20s', '140m20s', '200m20s', '260m20s', '320m20s', '380m20s'];
const health = (first: Signal) => [
  shows(pricingHealth, { instance: replicas[0] }, first),
  shows(pricingHealth, { instance: replicas[1] }, 1),
];

const whole = 'failures are whole: both lie between one and two';

export default [
  tests(syncStale, {
    incident: {
      given: synced(changing(-85_200, at('50m10s', 3010))),
      fires: {
        after: '36m',
        until: '51m',
        labels: { provider: 'fireworks' },
        value: 87_360,
        summary: 'The prices of fireworks are 1d 0h 16m 0s old.',
      },
    },
    healthy: synced(-3600),
    below: synced(-84_000),
    idle: shows(lastSync, { provider: 'openrouter' }, 0),
    also: { 'stays silent on a sync soon after the day': synced(changing(-85_200, at('35m50s', 2150))) },
  }),
  tests(syncFailing, {
    incident: {
      given: [
        well,
        syncsOf('fireworks', 'success', events('20m20s', '7h10m20s')),
        syncsOf('fireworks', 'failed', bornWith(...hourly)),
      ],
      fires: {
        after: '6h36m',
        until: '7h11m',
        labels: { provider: 'fireworks' },
        value: 5,
        summary: 'The prices of fireworks cannot be synchronised.',
      },
    },
    healthy: well,
    below: syncsOf('fireworks', 'failed', bornWith('1m20s', '3h')),
    idle: [syncsOf('fireworks', 'success', 0), syncsOf('fireworks', 'failed', 0)],
    also: {
      'fires on two failures within six hours': {
        given: syncsOf('fireworks', 'failed', events('20m20s', '260m20s')),
        fires: { after: '4h36m', until: '6h21m', labels: { provider: 'fireworks' }, value: 2 },
      },
      'stays silent on two failures in more than six hours': {
        given: syncsOf('fireworks', 'failed', events('20m20s', '400m20s')),
        lasts: '7h15m',
      },
      'stays silent for six hours after one that succeeded in between': {
        given: [
          syncsOf('fireworks', 'success', events('180m20s')),
          syncsOf('fireworks', 'failed', bornWith(...hourly)),
        ],
        lasts: '9h10m',
      },
    },
    unnoticed: {
      '> 1.5 → > 1.875': whole,
      '> 1.5 → > 1.2': whole,
      'pricing_sync_total{status="failed"} dropped': 'where a success would count, `unless` already silences it',
    },
  }),
  tests(pricingCritical, {
    incident: {
      given: health(between(1, '5m10s', '30m10s', 3)),
      fires: { after: '21m', until: '31m', summary: 'gatewayz-api calls the state of its prices critical.' },
    },
    healthy: health(1),
    below: health(between(1, '5m10s', '20m50s', 3)),
    idle: health(0),
    also: { 'stays silent on a warning': health(2) },
  }),
];
