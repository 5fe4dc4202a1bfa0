import { oneOf, open, upTo } from '../../metric/label.ts';
import type { Wart } from '../../metric/metric.ts';
import { born, gatewayz, model, provider } from './system.ts';

const outcome = oneOf('success', 'failed');
const asked: Wart = {
  kind: 'cached',
  every: '1h',
  why: 'It is set when the health of pricing is checked, so it can be as old as the last check; before the first it is 0.',
};

export const syncDuration = gatewayz.histogram('pricing_sync_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of pricing sync operations by provider',
  labels: { provider, status: outcome },
  buckets: [1, 5, 10, 20, 30, 45, 60, 90, 120, 180],
});
export const syncs = gatewayz.counter('pricing_sync_total', {
  unit: 'syncs',
  help: 'Total number of pricing sync operations',
  labels: { provider, status: outcome, triggered_by: upTo(4, 'manual', 'scheduler', 'api') },
  warts: [born],
});
export const modelsUpdated = gatewayz.counter('pricing_sync_models_updated_total', {
  unit: 'models',
  help: 'Total number of models with updated pricing',
  labels: { provider },
  warts: [born],
});
export const modelsSkipped = gatewayz.counter('pricing_sync_models_skipped_total', {
  unit: 'models',
  help: 'Total number of models skipped during sync',
  labels: { provider, reason: upTo(6, 'zero_pricing', 'dynamic_pricing', 'unchanged') },
  warts: [born],
});
export const syncErrors = gatewayz.counter('pricing_sync_errors_total', {
  unit: 'errors',
  help: 'Total number of pricing sync errors',
  labels: {
    provider,
    error_type: open(
      'it is named by the code that meets the error',
      10,
      'api_fetch_failed',
      'db_error',
      'validation_error',
    ),
  },
  warts: [born],
});
export const lastSync = gatewayz.gauge('pricing_sync_last_success_timestamp', {
  unit: 'timestamp',
  help: 'Unix timestamp of last successful pricing sync',
  labels: { provider },
  warts: [
    {
      kind: 'only-when',
      why: 'A provider has a series once it has been synchronised since the start: one that never succeeds has none.',
    },
    {
      kind: 'not-aggregable',
      why: 'Each replica knows its own synchronisations: the latest of them counts.',
    },
  ],
});
export const jobDuration = gatewayz.histogram('pricing_sync_job_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of background pricing sync jobs',
  labels: { status: upTo(3, 'completed', 'failed') },
  buckets: [1, 5, 10, 20, 30, 45, 60, 90, 120, 180, 300],
});
export const jobQueue = gatewayz.gauge('pricing_sync_job_queue_size', {
  unit: 'jobs',
  help: 'Current number of pricing sync jobs in queue',
  labels: { status: upTo(4, 'queued', 'running', 'completed') },
  warts: [
    {
      kind: 'overlaps',
      label: 'status',
      why: '`completed` and `failed` jobs wait for nothing: leave them out of a queue.',
    },
  ],
});
export const modelsFetched = gatewayz.counter('pricing_sync_models_fetched_total', {
  unit: 'models',
  help: 'Total number of models fetched from provider APIs',
  labels: { provider },
  warts: [born],
});
export const priceChanges = gatewayz.counter('pricing_sync_price_changes_total', {
  unit: 'changes',
  help: 'Total number of detected price changes',
  labels: { provider },
  warts: [born],
});

export const validations = gatewayz.counter('pricing_validation_total', {
  unit: 'validations',
  help: 'Total number of pricing validations performed',
  labels: { model },
  warts: [born],
});
export const validationFailures = gatewayz.counter('pricing_validation_failures_total', {
  unit: 'validations',
  help: 'Total number of pricing validation failures',
  labels: { model, reason: upTo(8) },
  warts: [
    {
      kind: 'misnamed',
      why: 'The code calls it `pricing_validation_failures`, and the client adds `_total`: queries for the name in the code find nothing.',
    },
    born,
  ],
});
export const priceSpikes = gatewayz.counter('pricing_spike_detected_total', {
  unit: 'spikes',
  help: 'Total number of pricing spikes detected',
  labels: { model, price_type: upTo(4, 'prompt', 'completion') },
  warts: [born],
});
export const boundsViolations = gatewayz.counter('pricing_bounds_violations_total', {
  unit: 'violations',
  help: 'Total number of pricing bounds violations',
  labels: { model, violation_type: upTo(4) },
  warts: [born],
});
export const staleness = gatewayz.gauge('pricing_staleness_hours', {
  unit: 'hours',
  help: 'Hours since last pricing update',
  warts: [asked],
});
export const modelsAtDefault = gatewayz.gauge('models_using_default_pricing', {
  unit: 'models',
  help: 'Number of models currently using default pricing',
  warts: [asked],
});
export const pricingHealth = gatewayz.gauge('pricing_health_status', {
  unit: 'state',
  help: 'Overall pricing system health status (0=unknown, 1=healthy, 2=warning, 3=critical)',
  warts: [asked],
});
