import {
  avgOverTime,
  barGauge,
  by,
  dashboard,
  increase,
  max,
  quantile,
  row,
  stat,
  stateTimeline,
  sub,
  sum,
  table,
  time,
  timeseries,
  topk,
  value,
  variable,
  where,
} from 'promwright';
import {
  boundsViolations,
  gatewayz,
  jobQueue,
  lastSync,
  modelsAtDefault,
  modelsFetched,
  modelsSkipped,
  modelsUpdated,
  priceChanges,
  priceSpikes,
  pricingCacheHits,
  pricingCacheMisses,
  pricingHealth,
  staleness,
  syncErrors,
  syncs,
  validationFailures,
  validations,
} from 'promwright/catalog/gatewayz';
import * as alerts from '../rules/gatewayz.ts';
import { noProvider } from './_gatewayz.ts';
import { share } from './_panels.ts';

const instances = { instance: 'The recording adds up the instances.' };
const age = sub(time(), max(value(lastSync), by('provider')));
const hits = sum(increase(pricingCacheHits, '$__range'), by('cache_name'));
const checked = sum(increase(validations, '$__range'));

export default dashboard({
  uid: 'gatewayz-pricing',
  title: 'Gatewayz pricing sync',
  description: 'Are the prices fresh and right, and which provider’s are not?',
  system: gatewayz,
  time: '24h',
  variables: [variable(syncs, 'provider', 'Provider')],
  rows: [
    row('Are the prices right?', [
      stat('Pricing health', {
        description: 'What the gateway’s own check says. It is as old as the last check.',
        queries: { health: max(value(pricingHealth)) },
        mappings: [
          { value: 0, text: 'unknown', color: 'text' },
          { value: 1, text: 'healthy', color: 'green' },
          { value: 2, text: 'warning', color: 'orange' },
          { value: 3, text: 'CRITICAL', color: 'red' },
        ],
        color: 'background',
        ignores: noProvider,
      }),
      stat('Oldest prices', {
        description:
          'How long ago the provider that waits longest was last synchronised. Above a day somebody is told.',
        queries: { age: max(age) },
        thresholds: [
          { at: 43_200, color: 'orange' },
          { at: 86_400, color: 'red' },
        ],
        color: 'value',
        noValue: 'never since the start',
      }),
      stat('Age by the check', {
        description: 'Hours since any price was changed, by the gateway’s own check.',
        queries: { age: max(value(staleness)) },
        color: 'none',
        ignores: noProvider,
      }),
      stat('Models at the default price', {
        description: 'Models without a price of their own, by the gateway’s own check. Each is sold at a guess.',
        queries: { models: max(value(modelsAtDefault)) },
        thresholds: [{ at: 1, color: 'orange' }],
        color: 'value',
        ignores: noProvider,
      }),
    ]),
    row('Does synchronising work?', [
      timeseries('Time since the last success', {
        description:
          'By provider: a saw-tooth. A line that only rises is a provider that fails; look at its errors below.',
        queries: { '{{provider}}': age },
        min: 0,
        noValue: 'never since the start',
        alerts: [alerts.syncStale],
      }),
      timeseries('Failed in 6 hours', {
        description: 'Synchronisations that failed, by provider. Two or more without one success: somebody is told.',
        queries: { '{{provider}}': sum(increase(where(syncs, { status: 'failed' }), '6h'), by('provider')) },
        min: 0,
        noValue: 'none',
        alerts: [alerts.syncFailing],
      }),
      stateTimeline('State of the prices', {
        description: 'What the gateway’s own check said over time.',
        queries: { health: max(value(pricingHealth)) },
        mappings: [
          { value: 0, text: 'unknown', color: 'text' },
          { value: 1, text: 'healthy', color: 'green' },
          { value: 2, text: 'warning', color: 'orange' },
          { value: 3, text: 'CRITICAL', color: 'red' },
        ],
        alerts: [alerts.pricingCritical],
        ignores: noProvider,
      }),
    ]),
    row('Why does it fail?', [
      timeseries('Errors in 6 hours', {
        description:
          'Why synchronising failed: `api_fetch_failed` is the provider or its key, `db_error` the database, `validation_error` prices that cannot be.',
        queries: { '{{provider}} {{error_type}}': sum(increase(syncErrors, '6h'), by('provider', 'error_type')) },
        min: 0,
        noValue: 'none',
      }),
      timeseries('Duration P95', {
        description: 'How long a synchronisation takes, by provider. The highest bucket ends at 180 s.',
        queries: { '{{provider}}': quantile(0.95, sum(avgOverTime(alerts.syncBuckets, '6h'), by('le', 'provider'))) },
        min: 0,
        noValue: 'none',
        ignores: instances,
      }),
      timeseries('Jobs that wait', {
        description: 'Jobs queued and running. A queue that grows: jobs hang.',
        queries: { '{{status}}': max(value(where(jobQueue, { status: ['queued', 'running'] })), by('status')) },
        min: 0,
        noValue: 'none',
        ignores: noProvider,
      }),
      timeseries('Job duration P95', {
        description: 'How long a whole job takes. The highest bucket ends at 300 s.',
        queries: { '{{status}}': quantile(0.95, sum(avgOverTime(alerts.syncJobBuckets, '6h'), by('le', 'status'))) },
        min: 0,
        noValue: 'none',
        ignores: { ...instances, ...noProvider },
      }),
    ]),
    row('What changed?', [
      table('Models by provider', {
        description:
          'What synchronising found in the time range. Changes without updates: they were refused as implausible.',
        queries: {
          Fetched: sum(increase(modelsFetched, '$__range'), by('provider')),
          Updated: sum(increase(modelsUpdated, '$__range'), by('provider')),
          Skipped: sum(increase(modelsSkipped, '$__range'), by('provider')),
          Changes: sum(increase(priceChanges, '$__range'), by('provider')),
        },
        sortBy: 'Changes',
        width: 12,
      }),
      barGauge('Skipped by reason', {
        description: 'Models left out in the time range. `zero_pricing`: the provider says that they are free.',
        queries: { '{{reason}}': sum(increase(modelsSkipped, '$__range'), by('reason')) },
        noValue: 'none',
        width: 6,
      }),
      stat('Failed validations', {
        description: 'Share of checked prices that were refused in the time range.',
        queries: { failed: share(sum(increase(validationFailures, '$__range')), checked) },
        thresholds: [{ at: 0.05, color: 'orange' }],
        color: 'value',
        sparkline: false,
        width: 6,
        ignores: noProvider,
      }),
    ]),
    row('Which prices are odd?', [
      table('Spikes', {
        description:
          'The ten models whose price jumped most often in the time range. Compare with the provider’s price list.',
        queries: { Spikes: topk(10, sum(increase(priceSpikes, '$__range'), by('model', 'price_type'))) },
        sortBy: 'Spikes',
        noValue: 'none',
        ignores: noProvider,
      }),
      table('Out of bounds', {
        description: 'The ten models whose price most often lay outside what is plausible.',
        queries: { Violations: topk(10, sum(increase(boundsViolations, '$__range'), by('model', 'violation_type'))) },
        sortBy: 'Violations',
        noValue: 'none',
        ignores: noProvider,
      }),
      barGauge('Price cache hits', {
        description: 'Look-ups of prices that the caches answered in the time range.',
        queries: { '{{cache_name}}': hits },
        ignores: noProvider,
      }),
      barGauge('Price cache misses', {
        description: 'Look-ups of prices that had to be read from elsewhere in the time range.',
        queries: { '{{cache_name}}': sum(increase(pricingCacheMisses, '$__range'), by('cache_name')) },
        ignores: noProvider,
      }),
    ]),
  ],
});
