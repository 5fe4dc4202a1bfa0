import {
  absent,
  add,
  alert,
  and,
  buckets,
  by,
  div,
  eq,
  gt,
  humanize,
  humanizeDuration,
  humanizePercentage,
  increase,
  max,
  mul,
  not,
  offset,
  or,
  printf,
  quantile,
  rate,
  record,
  ruleGroup,
  sum,
  value,
  where,
} from 'promwright';
import {
  activeModels,
  activeProviders,
  completionDuration,
  completions,
  completionTokens,
  embeddings,
  metricsError,
  nexusgate,
  promptTokens,
  rateLimitRejections,
  rpmLimit,
  rpmUsage,
  totalCost,
  tpmLimit,
  tpmUsage,
  ttft,
  up,
} from 'promwright/catalog/nexusgate';

const window = '5m';
/** Below this, one failure more or less decides: 0.1 requests a second are 30 in the window. */
const floor = 0.1;

/** What came to an end: `pending` requests have no outcome yet. */
export const ended = where(completions, { status: not('pending') });
/** What the gateway is judged by: a client that hangs up is nobody's failure. */
export const judgedBy = { status: not(['pending', 'aborted']) };

/** Each recording has fewer series than the metric that it reads, and the job's sample limit bounds those. */
const byModel = { 'card/unbounded-label': 'which model is slow, fails or costs is what its panels and alerts ask' };
const byKey = {
  'card/unbounded-label': 'a limit is that of a key, and whoever uses it up is looked for by its comment',
};
/** A series of failures appears with the first one: no series is no failure. */
export const requests = record(
  'job_model_status:nexusgate_completions:rate5m',
  sum(rate(ended, window), by('job', 'model', 'status')),
  { help: 'Completion requests per second that came to an end, by model and outcome', allow: byModel },
);
const judged = where(requests, { status: not('aborted') });
const failed = where(requests, { status: 'failed' });
const judgedByModel = sum(value(judged), by('job', 'model'));
const judgedOverall = sum(value(judged), by('job'));
export const failedByModel = record(
  'job_model:nexusgate_completions_failed:ratio_rate5m',
  div(or(sum(value(failed), by('job', 'model')), mul(judgedByModel, 0)), judgedByModel),
  {
    help: 'Share of completion requests that failed, by model; aborted and pending ones are not counted',
    allow: byModel,
  },
);
export const failedOverall = record(
  'job:nexusgate_completions_failed:ratio_rate5m',
  div(or(sum(value(failed), by('job')), mul(judgedOverall, 0)), judgedOverall),
  { help: 'Share of completion requests that failed; aborted and pending ones are not counted' },
);
export const abortedOverall = record(
  'job:nexusgate_completions_aborted:ratio_rate5m',
  div(sum(value(where(requests, { status: 'aborted' })), by('job')), sum(value(requests), by('job'))),
  { help: 'Share of completion requests that the client aborted; pending ones are not counted' },
);
const judgedEmbeddings = sum(rate(where(embeddings, judgedBy), window), by('job'));
export const failedEmbeddings = record(
  'job:nexusgate_embeddings_failed:ratio_rate5m',
  div(
    or(sum(rate(where(embeddings, { status: 'failed' }), window), by('job')), mul(judgedEmbeddings, 0)),
    judgedEmbeddings,
  ),
  { help: 'Share of embedding requests that failed; aborted and pending ones are not counted' },
);

export const durationBuckets = record(
  'job_le_model:nexusgate_completion_duration_seconds_bucket:rate5m',
  buckets(completionDuration, window, by('job', 'model')),
  { help: 'Completion requests per second at most each duration, by model', allow: byModel },
);
export const ttftBuckets = record(
  'job_le_model:nexusgate_completion_ttft_seconds_bucket:rate5m',
  buckets(ttft, window, by('job', 'model')),
  { help: 'Completed requests per second at most each time to first token, by model', allow: byModel },
);

export const promptRate = record(
  'job_model:nexusgate_tokens_prompt:rate5m',
  sum(rate(promptTokens, window), by('job', 'model')),
  { help: 'Prompt tokens per second, by model', allow: byModel },
);
export const completionRate = record(
  'job_model:nexusgate_tokens_completion:rate5m',
  sum(rate(completionTokens, window), by('job', 'model')),
  { help: 'Generated tokens per second, by model', allow: byModel },
);
export const costRate = record(
  'job_model_provider:nexusgate_cost_total_usd:rate1h',
  sum(rate(totalCost, '1h'), by('job', 'model', 'provider')),
  { help: 'Dollars per second over the last hour, by model and provider', allow: byModel },
);

/** A limit of 0 means none. */
export const rpmShare = record(
  'job_api_key_comment:nexusgate_api_key_rpm:ratio',
  max(div(value(rpmUsage), gt(value(rpmLimit), 0)), by('job', 'api_key_comment')),
  { help: 'Share of its requests-per-minute limit that a key uses', allow: byKey },
);
export const tpmShare = record(
  'job_api_key_comment:nexusgate_api_key_tpm:ratio',
  max(div(value(tpmUsage), gt(value(tpmLimit), 0)), by('job', 'api_key_comment')),
  { help: 'Share of its tokens-per-minute limit that a key uses', allow: byKey },
);
/** A rejected request is not stored, so it is no completion. */
const rejected = sum(rate(rateLimitRejections, window), by('job', 'api_key_comment'));
const accepted = sum(rate(ended, window), by('job', 'api_key_comment'));
export const rejectedShare = record(
  'job_api_key_comment:nexusgate_rate_limit_rejections:ratio_rate5m',
  div(rejected, add(rejected, or(accepted, mul(rejected, 0)))),
  { help: 'Share of the requests of a key that its rate limit rejects', allow: byKey },
);

export const down = alert('NexusGateDown', {
  expr: eq(value(up), 0),
  for: '2m',
  severity: 'critical',
  summary: ({ instance }) => `NexusGate at ${instance} does not answer Prometheus.`,
  description: ({ instance, job }) =>
    `Every scrape of ${instance} (job ${job}) has failed for 2 minutes. Clients probably get no answer either, and every other NexusGate alert is blind.`,
});
export const vanished = alert('NexusGateAbsent', {
  expr: absent(up),
  for: '5m',
  severity: 'critical',
  summary: ({ job }) => `Prometheus has no target for the job ${job}.`,
  description: ({ job }) =>
    `No target of the job ${job} has been scraped for 5 minutes: it was removed from the configuration or from service discovery. Every other NexusGate alert is blind.`,
});
export const metricsFail = alert('NexusGateMetricsError', {
  expr: eq(value(metricsError), 1),
  for: '2m',
  severity: 'critical',
  summary: ({ instance }) => `NexusGate at ${instance} cannot compute its metrics.`,
  description: ({ instance }) =>
    `${instance} has served the fallback page of its metrics for 2 minutes: its database does not answer it. Requests probably fail too, and every alert on requests, latency and cost is blind.`,
});

const busy = gt(judgedOverall, floor);
export const errorRatioHigh = alert('NexusGateErrorRatioHigh', {
  expr: and(gt(value(failedOverall), 0.05), busy),
  for: '10m',
  severity: 'warning',
  summary: (_, share) => `${humanizePercentage(share)} of NexusGate's completion requests fail.`,
  description: ({ job }, share, limit) =>
    `Of the completion requests to ${job}, ${humanizePercentage(share)} have failed over the last 5 minutes, more than ${limit} for 10 minutes. Requests that clients aborted do not count.`,
});
export const errorRatioCritical = alert('NexusGateErrorRatioCritical', {
  expr: and(gt(value(failedOverall), 0.2), busy),
  for: '5m',
  severity: 'critical',
  summary: (_, share) => `${humanizePercentage(share)} of NexusGate's completion requests fail.`,
  description: ({ job }, share, limit) =>
    `Of the completion requests to ${job}, ${humanizePercentage(share)} have failed over the last 5 minutes, more than ${limit} for 5 minutes. Requests that clients aborted do not count.`,
});
export const modelErrorRatioHigh = alert('NexusGateModelErrorRatioHigh', {
  expr: and(gt(value(failedByModel), 0.1), gt(judgedByModel, floor)),
  for: '10m',
  severity: 'warning',
  summary: ({ model }, share) => `${humanizePercentage(share)} of the requests for ${model} fail.`,
  description: ({ model, job }, share, limit) =>
    `Of the completion requests to ${job} for the model ${model}, ${humanizePercentage(share)} have failed over the last 5 minutes, more than ${limit} for 10 minutes.`,
});
export const modelErrorRatioCritical = alert('NexusGateModelErrorRatioCritical', {
  expr: and(gt(value(failedByModel), 0.5), gt(judgedByModel, floor)),
  for: '5m',
  severity: 'critical',
  summary: ({ model }, share) => `${humanizePercentage(share)} of the requests for ${model} fail.`,
  description: ({ model, job }, share, limit) =>
    `Of the completion requests to ${job} for the model ${model}, ${humanizePercentage(share)} have failed over the last 5 minutes, more than ${limit} for 5 minutes: the model is as good as gone.`,
});
export const abortRatioHigh = alert('NexusGateAbortRatioHigh', {
  expr: and(gt(value(abortedOverall), 0.25), gt(sum(value(requests), by('job')), floor)),
  for: '10m',
  severity: 'warning',
  summary: (_, share) => `Clients give up on ${humanizePercentage(share)} of NexusGate's completion requests.`,
  description: ({ job }, share, limit) =>
    `Of the completion requests to ${job}, clients have aborted ${humanizePercentage(share)} over the last 5 minutes, more than ${limit} for 10 minutes. Aborted requests count neither as failed nor in the latency of answers: a gateway that hangs shows here first.`,
});
export const embeddingErrorRatioHigh = alert('NexusGateEmbeddingErrorRatioHigh', {
  expr: and(gt(value(failedEmbeddings), 0.05), gt(judgedEmbeddings, floor)),
  for: '10m',
  severity: 'warning',
  summary: (_, share) => `${humanizePercentage(share)} of NexusGate's embedding requests fail.`,
  description: ({ job }, share, limit) =>
    `Of the embedding requests to ${job}, ${humanizePercentage(share)} have failed over the last 5 minutes, more than ${limit} for 10 minutes.`,
});

/** The 95th percentile, where there is traffic to speak of. */
const ttftP95 = quantile(0.95, value(ttftBuckets));
const durationP95 = quantile(0.95, value(durationBuckets));
const answered = gt(sum(value(where(requests, { status: 'completed' })), by('job', 'model')), floor);
export const ttftHigh = alert('NexusGateTtftHigh', {
  expr: and(gt(ttftP95, 2), answered),
  for: '5m',
  severity: 'warning',
  summary: ({ model }, seconds) => `${model} takes ${humanizeDuration(seconds)} to its first token (P95).`,
  description: ({ model, job }, seconds, limit) =>
    `One in twenty completed requests to ${job} for ${model} has waited longer than ${humanizeDuration(seconds)} for its first token over the last 5 minutes; the limit is ${limit} for 5 minutes.`,
});
export const ttftCritical = alert('NexusGateTtftCritical', {
  expr: and(gt(ttftP95, 5), answered),
  for: '5m',
  severity: 'critical',
  summary: ({ model }, seconds) => `${model} takes ${humanizeDuration(seconds)} to its first token (P95).`,
  description: ({ model, job }, seconds, limit) =>
    `One in twenty completed requests to ${job} for ${model} has waited longer than ${humanizeDuration(seconds)} for its first token over the last 5 minutes; the limit is ${limit} for 5 minutes.`,
});
export const durationHigh = alert('NexusGateDurationHigh', {
  expr: and(gt(durationP95, 30), answered),
  for: '10m',
  severity: 'warning',
  summary: ({ model }, seconds) => `Requests for ${model} take ${humanizeDuration(seconds)} (P95).`,
  description: ({ model, job }, seconds, limit) =>
    `One in twenty requests to ${job} for ${model} has taken longer than ${humanizeDuration(seconds)} over the last 5 minutes; the limit is ${limit} for 10 minutes.`,
});
export const durationCritical = alert('NexusGateDurationCritical', {
  expr: and(gt(durationP95, 60), answered),
  for: '10m',
  severity: 'critical',
  summary: ({ model }, seconds) => `Requests for ${model} take ${humanizeDuration(seconds)} (P95).`,
  description: ({ model, job }, seconds, limit) =>
    `One in twenty requests to ${job} for ${model} has taken longer than ${humanizeDuration(seconds)} over the last 5 minutes; the limit is ${limit} for 10 minutes.`,
});

export const noTraffic = alert('NexusGateNoTraffic', {
  expr: and(eq(sum(rate(ended, '10m'), by('job')), 0), gt(sum(rate(offset(ended, '1w'), '1h'), by('job')), floor)),
  for: '10m',
  severity: 'critical',
  summary: ({ job }) => `${job} has finished no request for 20 minutes.`,
  description: ({ job }) =>
    `${job} answers Prometheus but no completion request has come to an end for 20 minutes, and it had traffic at this time a week ago. Clients do not reach it, or all of them are refused: a request that is refused before it starts is not counted.`,
});

const keyLimit = (
  name: string,
  share: typeof rpmShare,
  limit: number,
  severity: 'warning' | 'critical',
  what: string,
) =>
  alert(name, {
    expr: gt(value(share), limit),
    for: '2m',
    severity,
    summary: ({ api_key_comment }, used) =>
      `The key ${api_key_comment} uses ${humanizePercentage(used)} of its ${what} limit.`,
    description: ({ api_key_comment, job }, used) =>
      `The API key commented ${api_key_comment} at ${job} has sent more than its ${what} limit refills, for 2 minutes: ${humanizePercentage(used)} of the limit is used up. Beyond 100% it lives on its reserve; near 300% its requests are rejected with 429.`,
  });
export const rpmHigh = keyLimit('NexusGateKeyRpmHigh', rpmShare, 0.8, 'warning', 'requests-per-minute');
export const rpmCritical = keyLimit('NexusGateKeyRpmCritical', rpmShare, 0.95, 'critical', 'requests-per-minute');
export const tpmHigh = keyLimit('NexusGateKeyTpmHigh', tpmShare, 0.8, 'warning', 'tokens-per-minute');
export const tpmCritical = keyLimit('NexusGateKeyTpmCritical', tpmShare, 0.95, 'critical', 'tokens-per-minute');
export const rejectionsHigh = alert('NexusGateRateLimitRejectionsHigh', {
  expr: and(gt(value(rejectedShare), 0.1), gt(rejected, 0.02)),
  for: '10m',
  severity: 'warning',
  summary: ({ api_key_comment }, share) =>
    `${humanizePercentage(share)} of the requests of the key ${api_key_comment} are rejected.`,
  description: ({ api_key_comment, job }, share, limit) =>
    `The rate limit of the API key commented ${api_key_comment} at ${job} rejects ${humanizePercentage(share)} of its requests with 429, more than ${limit} for 10 minutes.`,
});

const spend = sum(value(costRate), by('job'));
const spendBefore = sum(value(offset(costRate, '1w')), by('job'));
export const costSpike = alert('NexusGateCostSpike', {
  expr: and(and(gt(div(spend, spendBefore), 3), gt(mul(spend, 3600), 1)), gt(mul(spendBefore, 3600), 0.1)),
  for: '15m',
  severity: 'warning',
  summary: (_, times) => `NexusGate spends ${printf('%.1f', times)} times what it spent a week ago.`,
  description: ({ job }, times) =>
    `Over the last hour ${job} has spent ${printf('%.1f', times)} times as much as in the same hour a week ago, and more than 1 USD an hour. A new client, a loop, a dearer model, or a price that was changed.`,
});
export const dailyCostHigh = alert('NexusGateDailyCostHigh', {
  expr: gt(sum(increase(totalCost, '1d'), by('job')), 500),
  for: '5m',
  severity: 'warning',
  summary: (_, dollars) => `NexusGate has spent ${humanize(dollars)} USD in 24 hours.`,
  description: ({ job }, dollars, limit) =>
    `${job} has spent ${humanize(dollars)} USD over the last 24 hours, more than ${limit}. A price that was changed or a request that was deleted within the day makes the sum too high.`,
});

export const noProviders = alert('NexusGateNoActiveProviders', {
  expr: eq(value(activeProviders), 0),
  for: '5m',
  severity: 'critical',
  summary: ({ job }) => `${job} has no active provider.`,
  description: ({ instance }) => `${instance} has had no provider for 5 minutes: every request is refused.`,
});
export const noChatModels = alert('NexusGateNoActiveChatModels', {
  expr: eq(value(where(activeModels, { type: 'chat' })), 0),
  for: '5m',
  severity: 'critical',
  summary: ({ job }) => `${job} has no active chat model.`,
  description: ({ instance }) =>
    `${instance} has had no chat model for 5 minutes: every completion request is refused.`,
});

export default [
  ruleGroup({
    name: 'nexusgate-recordings',
    system: nexusgate,
    every: '30s',
    rules: [
      requests,
      failedByModel,
      failedOverall,
      abortedOverall,
      failedEmbeddings,
      durationBuckets,
      ttftBuckets,
      promptRate,
      completionRate,
      rpmShare,
      tpmShare,
      rejectedShare,
    ],
  }),
  ruleGroup({ name: 'nexusgate-cost', system: nexusgate, every: '1m', rules: [costRate, costSpike, dailyCostHigh] }),
  ruleGroup({
    name: 'nexusgate-alerts',
    system: nexusgate,
    every: '30s',
    rules: [
      down,
      vanished,
      metricsFail,
      errorRatioHigh,
      errorRatioCritical,
      modelErrorRatioHigh,
      modelErrorRatioCritical,
      abortRatioHigh,
      embeddingErrorRatioHigh,
      ttftHigh,
      ttftCritical,
      durationHigh,
      durationCritical,
      noTraffic,
      rpmHigh,
      rpmCritical,
      tpmHigh,
      tpmCritical,
      rejectionsHigh,
      noProviders,
      noChatModels,
    ],
  }),
];
