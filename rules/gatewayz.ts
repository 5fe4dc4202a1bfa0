import {
  absent,
  alert,
  and,
  avgOverTime,
  buckets,
  by,
  countOf,
  div,
  eq,
  gt,
  humanize,
  humanizeDuration,
  humanizePercentage,
  increase,
  labelReplace,
  lt,
  max,
  maxOverTime,
  min,
  mul,
  not,
  offset,
  on,
  or,
  presentOverTime,
  printf,
  quantile,
  rate,
  record,
  ruleGroup,
  shareUnder,
  sub,
  sum,
  time,
  unless,
  type Vector,
  value,
  where,
} from 'promwright';
import {
  apiCost,
  availability,
  cacheHits,
  cacheMisses,
  circuitFailures,
  circuitRejected,
  circuitState,
  credits,
  deductions,
  defaultPricing,
  eventLoopLag,
  fallbacks,
  gatewayz,
  httpDuration,
  httpRequests,
  inferenceDuration,
  inferenceRequests,
  lastSync,
  missedDeductions,
  modelCount,
  paymentMismatches,
  poolUtilization,
  pricingHealth,
  rateLimited,
  redisMemory,
  redisMemoryMax,
  redisUp,
  responseDuration,
  syncDuration,
  jobDuration as syncJobDuration,
  syncs,
  tokens,
  ttfc,
  up,
  velocityActivations,
} from 'promwright/catalog/gatewayz';

// Neither a recording nor an alert is grouped by `model` or `endpoint`: clients make them up. The dashboards show them.

const window = '5m';
/** Below this, one failure more or less decides: 0.1 requests a second are 30 in the window. */
const floor = 0.1;

/** A share of events. A series of bad events appears with the first one: none is zero. */
function share<T extends string>(bad: Vector<T>, all: Vector<T>): Vector<T> {
  return div(or(bad, mul(all, 0)), all as never);
}

export const httpRate = record(
  'job_status_class:gatewayz_http_requests:rate5m',
  sum(rate(httpRequests, window), by('job', 'status_class')),
  { help: 'HTTP requests per second, by class of status' },
);
const httpTotal = sum(value(httpRate), by('job'));
export const httpErrors = record(
  'job:gatewayz_http_requests_5xx:ratio_rate5m',
  share(sum(value(where(httpRate, { status_class: '5xx' })), by('job')), httpTotal),
  { help: 'Share of HTTP requests that are answered with 5xx' },
);
/** All but the requests that wait for a model: those take longer than the highest bucket. */
const quick = where(httpDuration, {
  endpoint: not(/.*(chat|completions|messages|responses|embeddings|images|audio).*/),
});
export const httpBuckets = record(
  'job_le:gatewayz_http_request_duration_seconds_bucket:rate5m',
  buckets(quick, window, by('job')),
  { help: 'HTTP requests per second at most each duration, those that wait for a model left out' },
);

export const inferenceRate = record(
  'job_provider_status:gatewayz_model_inference_requests:rate5m',
  sum(rate(inferenceRequests, window), by('job', 'provider', 'status')),
  { help: 'Attempts at inference per second, by provider and outcome' },
);
const failed = where(inferenceRate, { status: 'error' });
const attempts = sum(value(inferenceRate), by('job'));
const attemptsByProvider = sum(value(inferenceRate), by('job', 'provider'));
export const failedOverall = record(
  'job:gatewayz_model_inference_failed:ratio_rate5m',
  share(sum(value(failed), by('job')), attempts),
  { help: 'Share of attempts at inference that failed' },
);
export const failedByProvider = record(
  'job_provider:gatewayz_model_inference_failed:ratio_rate5m',
  share(sum(value(failed), by('job', 'provider')), attemptsByProvider),
  { help: 'Share of attempts at inference that failed, by provider' },
);
export const inferenceBeyond60 = record(
  'job:gatewayz_model_inference_over_60s:ratio_rate5m',
  sub(1, shareUnder(inferenceDuration, 60, window, by('job'))),
  { help: 'Share of attempts at inference that took longer than 60 s' },
);
export const providerBuckets = record(
  'job_le_provider:gatewayz_provider_response_duration_seconds_bucket:rate5m',
  buckets(where(responseDuration, { status: 'success' }), window, by('job', 'provider')),
  { help: 'Answers of providers per second at most each duration; calls that failed are left out' },
);
export const ttfcBuckets = record(
  'job_le_provider:gatewayz_time_to_first_chunk_seconds_bucket:rate5m',
  buckets(ttfc, window, by('job', 'provider')),
  { help: 'Streams per second at most each time to first chunk, by provider' },
);
export const tokenRate = record(
  'job_provider_token_type:gatewayz_tokens_used:rate5m',
  sum(rate(tokens, window), by('job', 'provider', 'token_type')),
  { help: 'Tokens per second, by provider and direction' },
);
export const creditRate = record(
  'job_provider:gatewayz_credits_used:rate5m',
  sum(rate(credits, window), by('job', 'provider')),
  { help: 'Credits per second, by provider' },
);
export const costRate = record(
  'job_provider:gatewayz_api_cost_usd:rate1h',
  sum(rate(apiCost, '1h'), by('job', 'provider')),
  { help: 'Dollars per second over the last hour, by provider' },
);
/** Synchronisations are few: their quantiles are taken over hours of these. */
export const syncBuckets = record(
  'job_le_provider:gatewayz_pricing_sync_duration_seconds_bucket:rate5m',
  buckets(syncDuration, window, by('job', 'provider')),
  { help: 'Synchronisations of prices per second at most each duration, by provider' },
);
export const syncJobBuckets = record(
  'job_le_status:gatewayz_pricing_sync_job_duration_seconds_bucket:rate5m',
  buckets(syncJobDuration, window, by('job', 'status')),
  { help: 'Jobs that synchronise prices per second at most each duration, by outcome' },
);

/** A cache without hits has no series of hits, one without misses none of misses: the two are told apart, and added up. */
const lookups = sum(
  or(
    labelReplace(rate(cacheHits, window), 'outcome', 'hit', 'job', '.*'),
    labelReplace(rate(cacheMisses, window), 'outcome', 'miss', 'job', '.*'),
  ),
  by('job', 'cache_name'),
);
export const cacheHitRatio = record(
  'job_cache_name:gatewayz_cache_hits:ratio_rate5m',
  div(
    or(
      sum(rate(cacheHits, window), by('job', 'cache_name')),
      mul(sum(rate(cacheMisses, window), by('job', 'cache_name')), 0),
    ),
    lookups,
  ),
  { help: 'Share of look-ups that a cache answers' },
);

/** An activation of velocity mode is no request. A 429 may or may not be counted as a request as well: it is put in once. */
const limited = rate(where(rateLimited, { limit_type: not('velocity_mode_activated') }), window);
const passed = rate(where(httpRequests, { status_code: not('429') }), window);
export const limitedShare = record(
  'job:gatewayz_rate_limited_requests:ratio_rate5m',
  div(or(sum(limited, by('job')), mul(httpTotal, 0)), sum(or(passed, limited as never), by('job'))),
  { help: 'Share of requests that a rate limit rejects' },
);

/** Retries come on top of the success or failure that ends them. */
const ended = sum(rate(where(deductions, { status: ['success', 'failed'] }), '15m'), by('job'));
export const deductionsFailed = record(
  'job:gatewayz_credit_deduction_failed:ratio_rate15m',
  share(sum(rate(where(deductions, { status: 'failed' }), '15m'), by('job')), ended),
  { help: 'Share of credit deductions that failed' },
);
const served = sum(rate(where(inferenceRequests, { status: 'success' }), '15m'), by('job'));
export const defaultPriced = record(
  'job:gatewayz_default_pricing:ratio_rate15m',
  share(sum(rate(defaultPricing, '15m'), by('job')), served),
  { help: 'Look-ups that fell back to the default price, per inference that succeeded' },
);
export const missed = record(
  'job_reason:gatewayz_missed_credit_deductions_usd:increase1h',
  sum(increase(missedDeductions, '1h'), by('job', 'reason')),
  { help: 'Dollars that could not be charged in the last hour, by reason; one loss may stand under two reasons' },
);

export const down = alert('GatewayzDown', {
  expr: eq(value(up), 0),
  for: '2m',
  severity: 'critical',
  summary: ({ instance }) => `Gatewayz at ${instance} does not answer Prometheus.`,
  description: ({ instance, job }) =>
    `Every scrape of ${instance} (job ${job}) has failed for 2 minutes. Clients probably get no answer either: a blocked event loop looks like this. Every other Gatewayz alert on it is blind.`,
});
export const vanished = alert('GatewayzAbsent', {
  expr: absent(up),
  for: '5m',
  severity: 'critical',
  summary: ({ job }) => `Prometheus has no target for the job ${job}.`,
  description: ({ job }) =>
    `No target of the job ${job} has been scraped for 5 minutes: it was removed from the configuration or from service discovery. Every other Gatewayz alert is blind.`,
});
export const noTraffic = alert('GatewayzNoTraffic', {
  // After a restart no series is there until the first request: that is no traffic, too.
  expr: and(
    eq(max(value(up), by('job')), 1),
    unless(
      gt(sum(rate(offset(inferenceRequests, '1w'), '1h'), by('job')), floor),
      gt(sum(rate(inferenceRequests, '10m'), by('job')), 0),
    ),
  ),
  for: '10m',
  severity: 'critical',
  summary: ({ job }) => `${job} has asked no provider for 20 minutes.`,
  description: ({ job }) =>
    `${job} answers Prometheus but has made no attempt at inference for 20 minutes, and it had traffic at this time a week ago. Clients do not reach it, or all of them are refused before a provider is asked.`,
});

const httpBusy = gt(httpTotal, floor);
export const httpErrorsHigh = alert('GatewayzHttpErrorRatioHigh', {
  expr: and(gt(value(httpErrors), 0.05), httpBusy),
  for: '10m',
  severity: 'warning',
  summary: (_, of) => `${humanizePercentage(of)} of Gatewayz's answers are 5xx.`,
  description: ({ job }, of, limit) =>
    `Of the HTTP requests to ${job}, ${humanizePercentage(of)} have been answered with 5xx over the last 5 minutes, more than ${limit} for 10 minutes.`,
});
export const httpErrorsCritical = alert('GatewayzHttpErrorRatioCritical', {
  expr: and(gt(value(httpErrors), 0.2), httpBusy),
  for: '5m',
  severity: 'critical',
  summary: (_, of) => `${humanizePercentage(of)} of Gatewayz's answers are 5xx.`,
  description: ({ job }, of, limit) =>
    `Of the HTTP requests to ${job}, ${humanizePercentage(of)} have been answered with 5xx over the last 5 minutes, more than ${limit} for 5 minutes. Above 25% Gatewayz halves the limits of its users by itself.`,
});
export const httpLatencyHigh = alert('GatewayzHttpLatencyHigh', {
  expr: and(gt(quantile(0.95, value(httpBuckets)), 2.5), httpBusy),
  for: '10m',
  severity: 'warning',
  summary: (_, seconds) => `Gatewayz takes ${humanizeDuration(seconds)} for requests that wait for no model (P95).`,
  description: ({ job }, seconds, limit) =>
    `One in twenty requests to ${job} that wait for no model, such as lists of models and health checks, has taken longer than ${humanizeDuration(seconds)} over the last 5 minutes; the limit is ${limit} for 10 minutes. The gateway itself is slow: its event loop, its database or Redis.`,
});

const inferenceBusy = gt(attempts, floor);
export const inferenceErrorsHigh = alert('GatewayzInferenceErrorRatioHigh', {
  expr: and(gt(value(failedOverall), 0.1), inferenceBusy),
  for: '10m',
  severity: 'warning',
  summary: (_, of) => `${humanizePercentage(of)} of Gatewayz's attempts at inference fail.`,
  description: ({ job }, of, limit) =>
    `Of the attempts of ${job} to get an answer from a provider, ${humanizePercentage(of)} have failed over the last 5 minutes, more than ${limit} for 10 minutes. A failed attempt may have succeeded at another provider.`,
});
export const inferenceErrorsCritical = alert('GatewayzInferenceErrorRatioCritical', {
  expr: and(gt(value(failedOverall), 0.3), inferenceBusy),
  for: '5m',
  severity: 'critical',
  summary: (_, of) => `${humanizePercentage(of)} of Gatewayz's attempts at inference fail.`,
  description: ({ job }, of, limit) =>
    `Of the attempts of ${job} to get an answer from a provider, ${humanizePercentage(of)} have failed over the last 5 minutes, more than ${limit} for 5 minutes. That is more than one bad provider: users get errors.`,
});
export const inferenceSlow = alert('GatewayzInferenceDurationCritical', {
  expr: and(gt(value(inferenceBeyond60), 0.2), inferenceBusy),
  for: '10m',
  severity: 'critical',
  summary: (_, of) => `${humanizePercentage(of)} of Gatewayz's inferences take over a minute.`,
  description: ({ job }, of, limit) =>
    `Of the attempts at inference of ${job}, ${humanizePercentage(of)} have taken longer than 60 s over the last 5 minutes, more than ${limit} for 10 minutes. Each of them holds a place: soon requests are refused with 503.`,
});
export const ttfcCritical = alert('GatewayzTtfcCritical', {
  expr: and(
    gt(quantile(0.95, sum(value(ttfcBuckets), by('job', 'le'))), 5),
    gt(sum(rate(countOf(ttfc), window), by('job')), floor),
  ),
  for: '5m',
  severity: 'critical',
  summary: (_, seconds) => `Gatewayz's streams take ${humanizeDuration(seconds)} to their first chunk (P95).`,
  description: ({ job }, seconds, limit) =>
    `One in twenty streams of ${job} has waited longer than ${humanizeDuration(seconds)} for its first chunk over the last 5 minutes; the limit is ${limit} for 5 minutes, over all providers.`,
});
export const limitedHigh = alert('GatewayzRateLimitedShareHigh', {
  expr: and(gt(value(limitedShare), 0.1), httpBusy),
  for: '10m',
  severity: 'warning',
  summary: (_, of) => `Gatewayz's limits reject ${humanizePercentage(of)} of its requests.`,
  description: ({ job }, of, limit) =>
    `The rate limits of ${job} have rejected ${humanizePercentage(of)} of the requests over the last 5 minutes, more than ${limit} for 10 minutes: somebody hammers it, or a limit is too low.`,
});
export const velocity = alert('GatewayzVelocityMode', {
  expr: gt(increase(velocityActivations, '10m'), 0),
  for: '1m',
  severity: 'warning',
  summary: ({ instance }) => `Gatewayz at ${instance} went into velocity mode.`,
  description: ({ instance, job }) =>
    `${instance} (job ${job}) saw 25% of at least 100 requests in a minute end in 5xx, and has cut the rate limits of its users for 3 minutes: basic ones by half. Users who did nothing wrong may get 429.`,
});

const providerBusy = gt(attemptsByProvider, floor);
export const providerErrorsHigh = alert('GatewayzProviderErrorRatioHigh', {
  expr: and(gt(value(failedByProvider), 0.2), providerBusy),
  for: '10m',
  severity: 'warning',
  summary: ({ provider }, of) => `${humanizePercentage(of)} of the requests to ${provider} fail.`,
  description: ({ provider, job }, of, limit) =>
    `Of the attempts of ${job} at ${provider}, ${humanizePercentage(of)} have failed over the last 5 minutes, more than ${limit} for 10 minutes. Models that others offer too are tried there; the rest fails.`,
});
export const providerSlow = alert('GatewayzProviderSlow', {
  expr: and(gt(quantile(0.95, value(providerBuckets)), 30), providerBusy),
  for: '10m',
  severity: 'warning',
  summary: ({ provider }, seconds) => `${provider} takes ${humanizeDuration(seconds)} to answer (P95).`,
  description: ({ provider, job }, seconds, limit) =>
    `One in twenty answers of ${provider} to ${job} has taken longer than ${humanizeDuration(seconds)} over the last 5 minutes; the limit is ${limit} for 10 minutes. Calls that failed are not counted.`,
});
export const ttfcHigh = alert('GatewayzTtfcHigh', {
  expr: and(
    gt(quantile(0.95, value(ttfcBuckets)), 2),
    gt(sum(rate(countOf(ttfc), window), by('job', 'provider')), floor),
  ),
  for: '5m',
  severity: 'warning',
  summary: ({ provider }, seconds) =>
    `Streams of ${provider} take ${humanizeDuration(seconds)} to their first chunk (P95).`,
  description: ({ provider, job }, seconds, limit) =>
    `One in twenty streams from ${provider} through ${job} has waited longer than ${humanizeDuration(seconds)} for its first chunk over the last 5 minutes; the limit is ${limit} for 5 minutes.`,
});
export const providerUnavailable = alert('GatewayzProviderUnavailable', {
  expr: and(
    eq(min(value(availability), by('job', 'provider')), 0),
    gt(sum(rate(inferenceRequests, '1h'), by('job', 'provider')), 0),
  ),
  for: '5m',
  severity: 'warning',
  summary: ({ provider }) => `${provider} is unavailable to Gatewayz.`,
  description: ({ provider, job }) =>
    `The checks of ${job} have found ${provider} unavailable for 5 minutes, and requests were sent there within the last hour.`,
});
export const noProvider = alert('GatewayzNoProviderAvailable', {
  expr: eq(max(value(availability), by('job')), 0),
  for: '2m',
  severity: 'critical',
  summary: ({ job }) => `${job} finds no provider available.`,
  description: ({ job }) =>
    `The checks of ${job} have found every provider unavailable for 2 minutes: there is nothing left to fall back to. All providers at once is the gateway’s own way out.`,
});
/** Not closed, rather than open: while a provider stays down, its circuit swings between open and half open. A replica that says closed is right. */
const broken = eq(max(value(where(circuitState, { state: 'closed' })), by('job', 'provider')), 0);
const rejecting = gt(sum(rate(circuitRejected, '10m'), by('job', 'provider')), 0);
const failing = gt(sum(rate(circuitFailures, '10m'), by('job', 'provider')), 0);
export const circuitOpen = alert('GatewayzCircuitOpen', {
  expr: and(broken, or(rejecting, failing)),
  for: '5m',
  severity: 'warning',
  summary: ({ provider }) => `Gatewayz has stopped sending requests to ${provider}.`,
  description: ({ provider, job }) =>
    `The circuit breaker of ${job} for ${provider} has not been closed for 5 minutes, while requests for it come in: it rejects them, save for a few that try whether the provider is back.`,
});
export const noModels = alert('GatewayzGatewayWithoutModels', {
  expr: eq(max(value(modelCount), by('job', 'gateway')), 0),
  for: '30m',
  severity: 'warning',
  summary: ({ gateway }) => `The list of models of ${gateway} is empty.`,
  description: ({ gateway, job }) =>
    `${job} has had no model of ${gateway} in its catalog for 30 minutes: requests for them are answered as unknown models. As \`all\` it is the whole catalog.`,
});
export const fallbackActive = alert('GatewayzFallbackActive', {
  // More than three. `increase` extrapolates to the whole window, so three come out a little above 3.
  expr: gt(sum(increase(fallbacks, '30m'), by('job', 'primary_gateway')), 3.5),
  for: '10m',
  severity: 'warning',
  summary: ({ primary_gateway }) => `The models of ${primary_gateway} come from a fallback.`,
  description: ({ primary_gateway, job }, times) =>
    `${primary_gateway} gave ${job} no models, and a stored list took their place ${humanize(times)} times in 30 minutes. It grows old: new models are missing, retired ones fail.`,
});

export const cacheHitsLow = alert('GatewayzCacheHitRatioLow', {
  expr: and(lt(value(cacheHitRatio), 0.2), gt(lookups, 1)),
  for: '30m',
  severity: 'warning',
  summary: ({ cache_name }, of) => `The cache ${cache_name} answers only ${humanizePercentage(of)} of its look-ups.`,
  description: ({ cache_name, job }, of, limit) =>
    `The cache ${cache_name} of ${job} has answered ${humanizePercentage(of)} of its look-ups, less than ${limit} for 30 minutes, at more than one look-up a second. The database gets the rest.`,
});
export const redisDown = alert('GatewayzRedisDown', {
  expr: and(eq(value(redisUp), 0), eq(maxOverTime(redisUp, '1d'), 1)),
  for: '5m',
  severity: 'critical',
  summary: ({ instance }) => `Gatewayz at ${instance} does not reach Redis.`,
  description: ({ instance, job }) =>
    `${instance} (job ${job}) has not reached Redis for 5 minutes, and did within the last day. Each replica now keeps its own limits and circuits, and what was cached is asked of the database.`,
});
const redisFull = div(
  max(value(redisMemory), by('job', 'instance')),
  gt(max(value(redisMemoryMax), by('job', 'instance')), 0),
);
export const redisMemoryHigh = alert('GatewayzRedisMemoryHigh', {
  expr: gt(redisFull, 0.9),
  for: '10m',
  severity: 'warning',
  summary: (_, of) => `Gatewayz's Redis uses ${humanizePercentage(of)} of its memory.`,
  description: ({ instance, job }, of, limit) =>
    `Redis, as ${instance} (job ${job}) sees it, has used ${humanizePercentage(of)} of its memory, more than ${limit} for 10 minutes. It will evict keys, or refuse to write where its policy is to evict none.`,
});
export const poolFull = alert('GatewayzPoolNearlyFull', {
  expr: gt(value(poolUtilization), 0.9),
  for: '5m',
  severity: 'warning',
  summary: ({ pool_name }, of) => `The connection pool ${pool_name} is ${humanizePercentage(of)} full.`,
  description: ({ pool_name, instance }, of, limit) =>
    `${instance} has used ${humanizePercentage(of)} of the connections that its pool ${pool_name} may open, more than ${limit} for 5 minutes. When it is full, requests wait for a connection and time out.`,
});
const lag = avgOverTime(eventLoopLag, '5m');
export const lagHigh = alert('GatewayzEventLoopLagHigh', {
  expr: gt(lag, 0.1),
  for: '10m',
  severity: 'warning',
  summary: ({ instance }, seconds) => `The event loop of ${instance} is ${humanizeDuration(seconds)} behind.`,
  description: ({ instance, job }, seconds, limit) =>
    `The event loop of ${instance} (job ${job}) has run ${humanizeDuration(seconds)} late on average over 5 minutes, more than ${limit} for 10 minutes. Every request and every chunk of every stream waits for it.`,
});
export const lagCritical = alert('GatewayzEventLoopLagCritical', {
  expr: gt(lag, 1),
  for: '5m',
  severity: 'critical',
  summary: ({ instance }, seconds) => `The event loop of ${instance} is ${humanizeDuration(seconds)} behind.`,
  description: ({ instance, job }, seconds, limit) =>
    `The event loop of ${instance} (job ${job}) has run ${humanizeDuration(seconds)} late on average over 5 minutes, more than ${limit} for 5 minutes: it is about to stop answering at all.`,
});

const spend = sum(value(costRate), by('job'));
const spendBefore = sum(value(offset(costRate, '1w')), by('job'));
/** In its first hour a rate over an hour is too low: what was recorded an hour earlier as well is whole. */
const spendLongBefore = sum(value(offset(costRate, '169h')), by('job'));
export const costSpike = alert('GatewayzCostSpike', {
  expr: and(
    and(and(gt(div(spend, spendBefore), 3), gt(mul(spend, 3600), 1)), gt(mul(spendBefore, 3600), 0.1)),
    spendLongBefore,
  ),
  for: '15m',
  severity: 'warning',
  summary: (_, times) => `Gatewayz spends ${printf('%.1f', times)} times what it spent a week ago.`,
  description: ({ job }, times) =>
    `Over the last hour ${job} has spent ${printf('%.1f', times)} times as much at its providers as in the same hour a week ago, and more than 1 USD an hour. A new customer, a loop, a dearer model, or a price that was changed.`,
});
export const dailyCostHigh = alert('GatewayzDailyCostHigh', {
  expr: gt(sum(increase(apiCost, '1d'), by('job')), 500),
  for: '5m',
  severity: 'warning',
  summary: (_, dollars) => `Gatewayz has spent ${humanize(dollars)} USD in 24 hours.`,
  description: ({ job }, dollars, limit) =>
    `${job} has spent ${humanize(dollars)} USD at its providers over the last 24 hours, more than ${limit}.`,
});

const missedAbove = (name: string, dollars: number, severity: 'warning' | 'critical') =>
  alert(name, {
    expr: gt(value(missed), dollars),
    for: '5m',
    severity,
    summary: (_, lost) => `Gatewayz could not charge ${humanize(lost)} USD in the last hour.`,
    description: ({ job, reason }, lost, limit) =>
      `${job} has served requests for ${humanize(lost)} USD within an hour that it could not charge (${reason}), more than ${limit}. The same loss may stand under two reasons: never add them.`,
  });
export const missedHigh = missedAbove('GatewayzMissedDeductionsHigh', 10, 'warning');
export const missedCritical = missedAbove('GatewayzMissedDeductionsCritical', 100, 'critical');
const charging = gt(ended, 0.05);
export const deductionsHigh = alert('GatewayzDeductionFailuresHigh', {
  expr: and(gt(value(deductionsFailed), 0.05), charging),
  for: '15m',
  severity: 'warning',
  summary: (_, of) => `${humanizePercentage(of)} of Gatewayz's credit deductions fail.`,
  description: ({ job }, of, limit) =>
    `Of the credit deductions of ${job}, ${humanizePercentage(of)} have failed over the last 15 minutes, more than ${limit} for 15 minutes. Users without credits count; a database that does not answer counts too, and then requests are given away.`,
});
export const deductionsCritical = alert('GatewayzDeductionFailuresCritical', {
  expr: and(gt(value(deductionsFailed), 0.5), charging),
  for: '10m',
  severity: 'critical',
  summary: (_, of) => `${humanizePercentage(of)} of Gatewayz's credit deductions fail.`,
  description: ({ job }, of, limit) =>
    `Of the credit deductions of ${job}, ${humanizePercentage(of)} have failed over the last 15 minutes, more than ${limit} for 10 minutes: the gateway gives its answers away.`,
});
export const defaultPricedHigh = alert('GatewayzDefaultPricingShareHigh', {
  expr: and(gt(value(defaultPriced), 0.05), gt(served, 0.05)),
  for: '30m',
  severity: 'warning',
  summary: (_, of) => `${humanizePercentage(of)} of Gatewayz's inferences are charged at the default price.`,
  description: ({ job }, of, limit) =>
    `At ${job}, look-ups that found no price were ${humanizePercentage(of)} of the inferences that succeeded over the last 15 minutes, more than ${limit} for 30 minutes. Dear models are sold too cheap.`,
});
/** Mismatches of the last hour. The first one makes its series, which `increase` misses: a series that is new within the hour is one more. */
const wrong = where(paymentMismatches, { severity: ['under', 'over', 'unknown_plan'] });
const grown = increase(wrong, '1h');
const watched = presentOverTime(offset(up, '1h'), '5m');
const fresh = and(
  unless(presentOverTime(wrong, '5m'), presentOverTime(offset(wrong, '1h'), '5m')),
  watched,
  on('job', 'instance'),
);
const mismatches = or(
  labelReplace(grown, 'which', 'later', 'job', '.*'),
  labelReplace(fresh, 'which', 'first', 'job', '.*'),
);
export const paymentMismatch = alert('GatewayzPaymentMismatch', {
  // The alert's own label `severity` would replace that of the metric, and its series would be the same.
  expr: gt(sum(labelReplace(mismatches, 'reason', '$1', 'severity', '(.+)'), by('job', 'reason')), 0),
  for: '1m',
  severity: 'warning',
  summary: ({ reason }) => `Gatewayz got a payment that does not match its plan (${reason}).`,
  description: ({ job, reason }, payments) =>
    `${job} has received about ${printf('%.0f', payments)} payments within an hour whose amount does not match the price of what was bought (${reason}). Somebody paid too much, or got credits for too little.`,
});

const synced = max(value(lastSync), by('job', 'provider'));
export const syncStale = alert('GatewayzPricingSyncStale', {
  expr: gt(sub(time(), synced), 86_400),
  for: '15m',
  severity: 'warning',
  summary: ({ provider }, seconds) => `The prices of ${provider} are ${humanizeDuration(seconds)} old.`,
  description: ({ provider, job }, seconds) =>
    `${job} last synchronised the prices of ${provider} ${humanizeDuration(seconds)} ago, more than a day. Whatever the provider changed since is charged wrongly.`,
});
const syncsFailed = sum(increase(where(syncs, { status: 'failed' }), '6h'), by('job', 'provider'));
const syncsDone = sum(increase(where(syncs, { status: 'success' }), '6h'), by('job', 'provider'));
export const syncFailing = alert('GatewayzPricingSyncFailing', {
  // More than one: `increase` extrapolates, so a single failure comes out a little above 1.
  expr: unless(gt(syncsFailed, 1.5), gt(syncsDone, 0)),
  for: '15m',
  severity: 'warning',
  summary: ({ provider }) => `The prices of ${provider} cannot be synchronised.`,
  description: ({ provider, job }, times) =>
    `${job} has failed ${printf('%.0f', times)} times within 6 hours to synchronise the prices of ${provider}, and has not succeeded once.`,
});
export const pricingCritical = alert('GatewayzPricingUnhealthy', {
  expr: eq(max(value(pricingHealth), by('job')), 3),
  for: '15m',
  severity: 'warning',
  summary: ({ job }) => `${job} calls the state of its prices critical.`,
  description: ({ job }) =>
    `The check of prices of ${job} has said critical for 15 minutes: they are too old, or too many models are sold at the default price.`,
});

export default [
  ruleGroup({
    name: 'gatewayz-recordings',
    system: gatewayz,
    every: '30s',
    rules: [
      httpRate,
      httpErrors,
      httpBuckets,
      inferenceRate,
      failedOverall,
      failedByProvider,
      inferenceBeyond60,
      providerBuckets,
      ttfcBuckets,
      tokenRate,
      creditRate,
      cacheHitRatio,
      limitedShare,
    ],
  }),
  ruleGroup({
    name: 'gatewayz-billing',
    system: gatewayz,
    every: '1m',
    rules: [
      costRate,
      syncBuckets,
      syncJobBuckets,
      deductionsFailed,
      defaultPriced,
      missed,
      costSpike,
      dailyCostHigh,
      missedHigh,
      missedCritical,
      deductionsHigh,
      deductionsCritical,
      defaultPricedHigh,
      paymentMismatch,
      syncStale,
      syncFailing,
      pricingCritical,
    ],
  }),
  ruleGroup({
    name: 'gatewayz-alerts',
    system: gatewayz,
    every: '30s',
    rules: [
      down,
      vanished,
      noTraffic,
      httpErrorsHigh,
      httpErrorsCritical,
      httpLatencyHigh,
      inferenceErrorsHigh,
      inferenceErrorsCritical,
      inferenceSlow,
      ttfcCritical,
      limitedHigh,
      velocity,
      providerErrorsHigh,
      providerSlow,
      ttfcHigh,
      providerUnavailable,
      noProvider,
      circuitOpen,
      noModels,
      fallbackActive,
      cacheHitsLow,
      redisDown,
      redisMemoryHigh,
      poolFull,
      lagHigh,
      lagCritical,
    ],
  }),
];
