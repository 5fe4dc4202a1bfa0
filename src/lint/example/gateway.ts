import { oneOf, open, optional, upTo } from '../../metric/label.ts';
import { system } from '../../metric/system.ts';

/** The system of the examples on the rules’ pages, and of the tests: every kind of metric and of label. */
export const gateway = system('gateway', {
  title: 'Gateway',
  description: 'An imaginary gateway.',
  job: 'gateway',
  targets: ['gateway:8080'],
  interval: '15s',
  target: { instance: upTo(3) },
});
export const requests = gateway.counter('gateway_requests_total', {
  unit: 'requests',
  help: 'Requests that came to an end',
  labels: { route: upTo(20), status: oneOf('ok', 'error', 'aborted') },
});
export const failures = gateway.counter('gateway_failures_total', {
  unit: 'requests',
  help: 'Requests that failed, by reason',
  labels: { route: upTo(20), reason: upTo(5) },
});
export const queueDepth = gateway.gauge('gateway_queue_depth', {
  unit: 'requests',
  help: 'Requests that wait',
  labels: { queue: oneOf('fast', 'slow') },
});
export const memory = gateway.gauge('gateway_memory_bytes', { unit: 'bytes', help: 'Memory in use' });
export const lastSuccess = gateway.gauge('gateway_last_success_timestamp_seconds', {
  unit: 'timestamp',
  help: 'When a request last succeeded',
});
export const duration = gateway.histogram('gateway_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of requests',
  labels: { route: upTo(20) },
  buckets: [0.1, 0.5, 1, 5],
});
export const querySeconds = gateway.summary('gateway_query_seconds', {
  unit: 'seconds',
  help: 'Duration of database queries',
  labels: { table: upTo(10) },
  quantiles: [],
});
export const tokens = gateway.counter('gateway_tokens_total', {
  unit: 'tokens',
  help: 'Tokens used',
  labels: { user: open('clients choose it', 50), tier: optional(oneOf('free', 'paid'), 'when the user has none') },
});
export const info = gateway.info('gateway_info', { help: 'Build information', labels: { version: upTo(2) } });
export const dbSeconds = gateway.summary('gateway_db_seconds', {
  unit: 'seconds',
  help: 'Duration of database calls',
  quantiles: [0.5, 0.99],
});
export const cacheHitRatio = gateway.gauge('gateway_cache_hit_ratio', {
  unit: 'ratio',
  help: 'Share of lookups that the cache answered',
});
export const upstreamMs = gateway.gauge('gateway_upstream_latency_milliseconds', {
  unit: 'milliseconds',
  help: 'Latency of the upstream',
});
export const memoryLimit = gateway.gauge('gateway_memory_limit_bytes', { unit: 'bytes', help: 'Memory allowed' });
export const wait = gateway.histogram('gateway_wait_seconds', {
  unit: 'seconds',
  help: 'Time that requests wait in the queue',
  labels: { route: upTo(20) },
  buckets: [0.1, 0.5, 1, 5],
});
export const stages = gateway.histogram('gateway_stage_seconds', {
  unit: 'seconds',
  help: 'Time that requests spend in each stage',
  labels: {
    stage: oneOf('accept', 'authenticate', 'queue', 'route', 'answer', 'log'),
    region: oneOf('africa', 'america', 'asia', 'europe'),
    plan: oneOf('free', 'team', 'enterprise'),
  },
  buckets: [0.01, 0.1, 0.5, 1, 5],
});
