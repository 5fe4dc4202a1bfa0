import { oneOf } from '../../metric/label.ts';
import type { Wart } from '../../metric/metric.ts';
import { born, gateway, gatewayz, model, provider } from './system.ts';

const state = oneOf('closed', 'open', 'half_open');
const healthCheck: Wart = {
  kind: 'only-when',
  why: 'It is there where the checks of providers run in this process, and is as old as the last of them.',
};

export const availability = gatewayz.gauge('provider_availability', {
  unit: 'bool',
  help: 'Provider availability status (1=available, 0=unavailable)',
  labels: { provider },
  warts: [healthCheck],
});
export const errorRate = gatewayz.gauge('provider_error_rate', {
  unit: 'ratio',
  help: 'Provider error rate (0-1)',
  labels: { provider },
  warts: [
    healthCheck,
    { kind: 'not-aggregable', why: 'A ratio of each process: take `model_inference_requests_total` for one over all.' },
  ],
});
export const responseTime = gatewayz.histogram('provider_response_time_seconds', {
  unit: 'seconds',
  help: 'Provider response time in seconds',
  labels: { provider },
  buckets: [0.1, 0.5, 1, 2.5, 5, 10],
  warts: [
    {
      kind: 'not-aggregable',
      why: 'The highest bucket ends at 10 s, and completions take longer: take `provider_response_duration_seconds`.',
    },
  ],
});
export const responseDuration = gatewayz.histogram('provider_response_duration_seconds', {
  unit: 'seconds',
  help: 'Provider response duration in seconds (detailed buckets for slow request detection)',
  labels: { provider, model, status: oneOf('success', 'error') },
  buckets: [0.1, 0.5, 1, 2.5, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 90, 120],
  warts: [
    {
      kind: 'overlaps',
      label: 'model',
      why: 'Calls that do not pass the model by name share `unknown`.',
    },
  ],
});
export const slowRequests = gatewayz.counter('provider_slow_requests_total', {
  unit: 'requests',
  help: 'Total slow provider requests (>30s) by severity level',
  labels: { provider, model, severity: oneOf('slow', 'very_slow') },
  warts: [
    { kind: 'only-when', why: 'Only requests that succeed are counted: a timeout is not a slow request here.' },
    born,
  ],
});

export const circuitTransitions = gatewayz.counter('circuit_breaker_state_transitions_total', {
  unit: 'transitions',
  help: 'Total circuit breaker state transitions',
  labels: { provider, from_state: state, to_state: state },
  warts: [born],
});
export const circuitFailures = gatewayz.counter('circuit_breaker_failures_total', {
  unit: 'failures',
  help: 'Total failures recorded by circuit breaker',
  labels: { provider, state },
  warts: [born],
});
export const circuitSuccesses = gatewayz.counter('circuit_breaker_successes_total', {
  unit: 'requests',
  help: 'Total successes recorded by circuit breaker',
  labels: { provider, state },
  warts: [born],
});
export const circuitRejected = gatewayz.counter('circuit_breaker_rejected_requests_total', {
  unit: 'requests',
  help: 'Total requests rejected by circuit breaker',
  labels: { provider },
  warts: [born],
});
export const circuitState = gatewayz.gauge('circuit_breaker_current_state', {
  unit: 'bool',
  help: 'Current circuit breaker state (1=active state, 0=inactive state)',
  labels: { provider, state },
  warts: [
    {
      kind: 'only-when',
      why: 'A provider has series once its circuit has changed state for the first time since the start: none is a closed circuit.',
    },
    {
      kind: 'not-aggregable',
      why: 'Replicas share the state in Redis but set the metric only where they change it themselves: one that opened a circuit shows it open even after another has closed it. A circuit is closed if any replica says so.',
    },
  ],
});

export const zeroModelEvents = gatewayz.counter('gateway_zero_model_events_total', {
  unit: 'events',
  help: 'Total zero-model events by gateway (when API returns 0 models)',
  labels: { gateway, reason: oneOf('api_empty', 'cache_empty', 'below_threshold', 'timeout', 'error') },
  warts: [
    {
      kind: 'overlaps',
      label: 'reason',
      why: 'One check of a gateway can count an empty answer and an empty cache, two events.',
    },
    born,
  ],
});
export const modelCount = gatewayz.gauge('gateway_model_count', {
  unit: 'models',
  help: 'Current number of models available per gateway',
  labels: { gateway },
  warts: [
    {
      kind: 'cached',
      every: '1h',
      why: 'It is set when somebody asks for the list of models or a check runs, so it can be as old as that.',
    },
    { kind: 'overlaps', label: 'gateway', why: '`all` is the catalog as a whole: never add it to the others.' },
  ],
});
export const fallbacks = gatewayz.counter('gateway_fallback_activations_total', {
  unit: 'activations',
  help: 'Total fallback activations when primary gateway returns zero models',
  labels: { primary_gateway: gateway, fallback_source: oneOf('database', 'cache', 'static') },
  warts: [
    {
      kind: 'only-when',
      why: 'It is about the list of models: a request that is tried at another provider is not counted here.',
    },
    born,
  ],
});
export const recoveries = gatewayz.counter('gateway_recovery_events_total', {
  unit: 'events',
  help: 'Total recovery events when gateway returns models after zero-model state',
  labels: { gateway },
  warts: [born],
});
export const healthCheckDuration = gatewayz.histogram('gateway_health_check_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of gateway health checks',
  labels: { gateway, status: oneOf('healthy', 'unhealthy', 'timeout') },
  buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30],
});
export const autoFixes = gatewayz.counter('gateway_auto_fix_attempts_total', {
  unit: 'attempts',
  help: 'Total auto-fix attempts for failing gateways',
  labels: { gateway, result: oneOf('success', 'failure') },
  warts: [born],
});
