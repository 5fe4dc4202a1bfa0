import { oneOf, upTo } from '../../metric/label.ts';
import { born, common, endpoint, gatewayz, model, provider, token_type } from './system.ts';

/** Up to 10 s. */
const firstByte = [0.1, 0.5, 1, 1.5, 2, 2.5, 3, 5, 10] as const;
const stage = upTo(8, 'request_parsing', 'auth_validation', 'backend_fetch');

export const inferenceRequests = gatewayz.counter('model_inference_requests_total', {
  unit: 'requests',
  help: 'Total model inference requests',
  labels: { provider, model, status: oneOf('success', 'error') },
  warts: [
    born,
    {
      kind: 'overlaps',
      label: 'provider',
      why: 'It counts attempts: a request that fails at one provider and succeeds at the next is an error and a success.',
    },
  ],
});
export const inferenceDuration = gatewayz.histogram('model_inference_duration_seconds', {
  unit: 'seconds',
  help: 'Model inference duration in seconds',
  labels: { provider, model },
  buckets: [0.1, 0.5, 1, 2.5, 5, 10, 25, 60],
  warts: [
    { kind: 'overlaps', why: 'Attempts that failed are in it, and it has no label that tells them apart.' },
    { kind: 'not-aggregable', why: 'The highest bucket ends at 60 s: no quantile is ever above it.' },
  ],
});
export const tokens = gatewayz.counter('tokens_used_total', {
  unit: 'tokens',
  help: 'Total tokens used (input + output)',
  labels: { provider, model, token_type },
  warts: [common, born],
});
export const credits = gatewayz.counter('credits_used_total', {
  unit: 'credits',
  help: 'Total credits consumed',
  labels: { provider, model },
  warts: [common, born],
});
export const chunksDropped = gatewayz.counter('stream_chunks_dropped_total', {
  unit: 'chunks',
  help: 'Total streaming chunks that failed normalization and were dropped',
  labels: { provider, model },
  warts: [born],
});
export const freeModelUsage = gatewayz.counter('free_model_usage_total', {
  unit: 'requests',
  help: 'Total free model requests by user status',
  labels: { user_status: oneOf('expired_trial', 'active_trial', 'paid', 'anonymous'), model },
  warts: [born],
});

export const ttfb = gatewayz.histogram('backend_ttfb_seconds', {
  unit: 'seconds',
  help: 'Backend API time to first byte (TTFB) in seconds',
  labels: { provider, model, endpoint },
  buckets: firstByte,
  warts: [
    {
      kind: 'overlaps',
      why: 'For an answer that is not streamed, the first byte comes with the last: it is the whole duration.',
    },
  ],
});
export const streamingDuration = gatewayz.histogram('streaming_duration_seconds', {
  unit: 'seconds',
  help: 'Time spent streaming response to client in seconds',
  labels: { provider, model, endpoint },
  buckets: firstByte,
  warts: [{ kind: 'not-aggregable', why: 'The highest bucket ends at 10 s, and many streams last longer.' }],
});
export const ttfc = gatewayz.histogram('time_to_first_chunk_seconds', {
  unit: 'seconds',
  help: 'Time from stream start to first SSE chunk sent to client (TTFC)',
  labels: { provider, model },
  buckets: [0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 8, 10, 15],
  warts: [
    {
      kind: 'only-when',
      why: 'It starts when the provider’s stream is read, not when the request arrives, and only streams are observed.',
    },
  ],
});
export const frontendProcessing = gatewayz.histogram('frontend_processing_seconds', {
  unit: 'seconds',
  help: 'Frontend processing time (request parsing, auth, preparation) in seconds',
  labels: { endpoint },
  buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5],
});
export const stageDuration = gatewayz.histogram('request_stage_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of specific request processing stages in seconds',
  labels: { stage, endpoint },
  buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
});
export const stagePercentage = gatewayz.gauge('stage_percentage', {
  unit: 'percent',
  help: 'Percentage of total request time spent in each stage',
  labels: { stage, endpoint },
  warts: [
    {
      kind: 'not-aggregable',
      why: 'It is that of the last request alone: no average of it means anything. Take `request_stage_duration_seconds`.',
    },
  ],
});

const estimation_method = oneOf('tiktoken', 'word_heuristic');
const estimated = oneOf('prompt', 'completion', 'total');
export const tokenCountSource = gatewayz.counter('gatewayz_token_count_source_total', {
  unit: 'requests',
  help: 'Count of streaming requests by token count source (provider-reported vs estimated)',
  labels: { provider, model, source: oneOf('provider', 'tiktoken', 'word_heuristic') },
  warts: [born],
});
export const estimationAccuracy = gatewayz.histogram('gatewayz_token_estimation_accuracy_ratio', {
  unit: 'ratio',
  help: 'Ratio of estimated to actual token count when both are available (1.0 = perfect)',
  labels: { provider, estimation_method, token_type: estimated },
  buckets: [0.25, 0.5, 0.7, 0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.2, 1.5, 2, 4],
  warts: [{ kind: 'overlaps', label: 'token_type', why: '`total` is of prompt and completion together.' }],
});
export const estimationDelta = gatewayz.histogram('gatewayz_token_estimation_delta', {
  unit: 'tokens',
  help: 'Absolute delta between estimated and actual token count (estimated - actual)',
  labels: { provider, estimation_method, token_type: estimated },
  buckets: [-1000, -500, -200, -100, -50, -20, -10, 0, 10, 20, 50, 100, 200, 500, 1000],
  warts: [
    {
      kind: 'falls',
      why: 'Estimates that are too low are observed as negative numbers, so its `_sum` goes up and down and no mean can be computed from it.',
    },
    { kind: 'overlaps', label: 'token_type', why: '`total` is the sum of prompt and completion.' },
  ],
});

export const keyLookups = gatewayz.counter('api_key_lookup_attempts_total', {
  unit: 'attempts',
  help: 'Total API key lookup attempts',
  labels: { status: upTo(4, 'success', 'failed', 'retry') },
  warts: [born],
});
export const keyTrackingSuccess = gatewayz.counter('api_key_tracking_success_total', {
  unit: 'requests',
  help: 'Chat requests with successfully tracked API key',
  labels: { request_type: upTo(3, 'authenticated', 'anonymous') },
  warts: [born],
});
export const keyTrackingFailures = gatewayz.counter('api_key_tracking_failures_total', {
  unit: 'requests',
  help: 'Chat requests with failed API key tracking',
  labels: { reason: upTo(5, 'lookup_failed', 'not_found', 'anonymous') },
  warts: [born],
});
export const keyTrackingRate = gatewayz.gauge('api_key_tracking_rate', {
  unit: 'ratio',
  help: 'Current API key tracking success rate (0-1)',
  warts: [
    {
      kind: 'not-aggregable',
      why: 'A ratio that each process computes for itself: take the counters of successes and failures.',
    },
  ],
});
export const keyUsage = gatewayz.counter('api_key_usage_total', {
  unit: 'requests',
  help: 'Total API key usage',
  labels: { status: upTo(4, 'success', 'failed') },
  warts: [born],
});
export const activeKeys = gatewayz.gauge('active_api_keys', {
  unit: 'keys',
  help: 'Number of active API keys',
  labels: { status: upTo(4, 'active', 'inactive') },
  warts: [
    common,
    {
      kind: 'not-aggregable',
      why: 'Every replica shows the count of the shared database: take the highest, not the sum.',
    },
  ],
});
export const rateLimited = gatewayz.counter('rate_limited_requests_total', {
  unit: 'requests',
  help: 'Total rate-limited requests',
  labels: { limit_type: upTo(10, 'security_ip_tier', 'velocity_mode_activated') },
  warts: [
    {
      kind: 'overlaps',
      label: 'limit_type',
      why: '`velocity_mode_activated` counts activations of velocity mode, not requests: leave it out of every sum.',
    },
    common,
    born,
  ],
});
export const currentRateLimit = gatewayz.gauge('current_rate_limit', {
  unit: 'requests',
  help: 'Current rate limit status',
  labels: { limit_type: upTo(10, 'requests_per_minute') },
  warts: [{ kind: 'only-when', why: 'It appears once a limit has been set by the code that enforces it.' }],
});
export const botTracesDropped = gatewayz.counter('bot_traces_dropped_total', {
  unit: 'spans',
  help: 'Total OTel spans dropped by BotFilterSpanProcessor (bot/scanner traffic suppressed from Tempo)',
  labels: { reason: upTo(6, 'scanner_route', 'bot_user_agent', 'unauth_4xx_flood') },
  warts: [born],
});

const trigger = { kind: 'only-when', why: 'It is 0 unless velocity mode is on.' } as const;
export const velocityActive = gatewayz.gauge('velocity_mode_active', {
  unit: 'bool',
  help: 'Velocity mode status (1=active, 0=inactive)',
  warts: [
    {
      kind: 'only-when',
      why: 'It goes back to 0 with the next request after the cool-down, and only if the activation was stored in the database: without traffic, or after a failed write, it stays 1. The counter of activations does not lie.',
    },
  ],
});
export const velocityActivations = gatewayz.counter('velocity_mode_activations_total', {
  unit: 'activations',
  help: 'Total velocity mode activations',
});
export const velocityDuration = gatewayz.histogram('velocity_mode_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of velocity mode activations in seconds',
  buckets: [10, 30, 60, 120, 180, 300, 600],
  warts: [
    { kind: 'only-when', why: 'It observes the configured cool-down of 180 s, not how long the mode really lasted.' },
  ],
});
export const velocityErrorRate = gatewayz.gauge('velocity_mode_error_rate', {
  unit: 'ratio',
  help: 'Error rate that triggered velocity mode (0-1)',
  warts: [trigger],
});
export const velocityRequests = gatewayz.gauge('velocity_mode_trigger_request_count', {
  unit: 'requests',
  help: 'Number of requests in window when velocity mode triggered',
  warts: [trigger],
});
export const velocityErrors = gatewayz.gauge('velocity_mode_trigger_error_count', {
  unit: 'requests',
  help: 'Number of errors in window when velocity mode triggered',
  warts: [trigger],
});
