import {
  absent,
  alert,
  and,
  avg,
  buckets,
  by,
  count,
  countOf,
  div,
  eq,
  ge,
  gt,
  humanize,
  humanizeDuration,
  humanizePercentage,
  increase,
  le,
  lt,
  max,
  min,
  mul,
  not,
  offset,
  on,
  or,
  printf,
  quantile,
  rate,
  record,
  ruleGroup,
  shareUnder,
  sub,
  sum,
  value,
  where,
} from 'promwright';
import {
  apiRequests,
  clusterUp,
  consensusCommitLatency,
  consensusLeaderElections,
  consensusNodeStates,
  consensusQuorumStatus,
  faultToleranceSystemHealth,
  httpDuration,
  httpInFlight,
  httpRequests,
  modelErrors,
  modelInferenceLatency,
  modelReplicationOperations,
  modelRequests,
  ollamamax,
  schedulerNodeUtilization,
  schedulerTaskErrors,
  schedulerTasks,
  up,
} from 'promwright/catalog/ollamamax';

const window = '5m';
/** Below this, one failure more or less decides: 0.1 requests a second are 30 in the window. */
const floor = 0.1;

/** What clients ask for: neither the probes of a load balancer nor connections that stay open. */
export const served = where(httpRequests, { endpoint: not(/\/health|\/ws(\/.*)?/) });
/** Answers that need no model: those of inference take as long as the model does. */
export const plain = where(httpDuration, { endpoint: not(/\/health|\/ws(\/.*)?|\/api\/v1\/inference\/.+/) });
const inference = where(httpDuration, { endpoint: /\/api\/v1\/inference\/(chat|generate)/ });

/** A series of failures appears with the first one: no series is no failure. */
export const requests = record(
  'job_status:ollamamax_http_requests:rate5m',
  sum(rate(served, window), by('job', 'status')),
  { help: 'Requests per second to the API, by status; without health checks and WebSockets' },
);
const total = sum(value(requests), by('job'));
const part = (status: RegExp) => div(or(sum(value(where(requests, { status })), by('job')), mul(total, 0)), total);
export const failed = record('job:ollamamax_http_requests_failed:ratio_rate5m', part(/5../), {
  help: 'Share of the requests to the API that are answered with 5xx',
});
export const notFound = record('job:ollamamax_http_requests_not_found:ratio_rate5m', part(/404/), {
  help: 'Share of the requests to the API that are answered with 404',
});
export const limited = record('job:ollamamax_http_requests_rate_limited:ratio_rate5m', part(/429/), {
  help: 'Share of the requests to the API that its rate limit rejects with 429',
});
export const durationBuckets = record(
  'job_le:ollamamax_http_request_duration_seconds_bucket:rate5m',
  buckets(plain, window, by('job')),
  { help: 'Requests per second at most each duration; without inference, health checks and WebSockets' },
);

const tasks = sum(rate(schedulerTasks, window), by('job', 'task_type'));
export const failedTasks = record(
  'job_task_type:ollamamax_task_errors:ratio_rate5m',
  div(or(sum(rate(schedulerTaskErrors, window), by('job', 'task_type')), mul(tasks, 0)), tasks),
  { help: 'Errors of tasks by tasks that the scheduler processed, by type' },
);
// The model is the point: one that fails is one to move or to take out. A cluster has few that are in use at once.
/** Each has fewer series than the metric that it reads, and the job's sample limit bounds those. */
const byModel = { 'card/unbounded-label': 'which model is slow or fails is what its panels and alerts ask' };
export const modelRequestRate = record(
  'job_model_name:ollamamax_model_requests:rate5m',
  sum(rate(modelRequests, window), by('job', 'model_name')),
  { help: 'Inference requests per second, by model', allow: byModel },
);
export const failedByModel = record(
  'job_model_name:ollamamax_model_errors:ratio_rate5m',
  div(
    or(sum(rate(modelErrors, window), by('job', 'model_name')), mul(value(modelRequestRate), 0)),
    value(modelRequestRate),
  ),
  { help: 'Errors of models by inference requests, by model', allow: byModel },
);
export const modelLatencyBuckets = record(
  'job_le_model_name:ollamamax_model_inference_latency_seconds_bucket:rate5m',
  buckets(modelInferenceLatency, window, by('job', 'model_name')),
  { help: 'Inferences per second at most each duration, by model', allow: byModel },
);
const clusterTotal = sum(rate(apiRequests, window), by('job'));
export const clusterFailed = record(
  'job:ollamamax_cluster_api_requests_failed:ratio_rate5m',
  div(or(sum(rate(where(apiRequests, { status_code: /5../ }), window), by('job')), mul(clusterTotal, 0)), clusterTotal),
  { help: 'Share of the requests to the API of the nodes that are answered with 5xx' },
);

export const down = alert('OllamaMaxDown', {
  expr: eq(value(up), 0),
  for: '2m',
  severity: 'critical',
  summary: ({ instance }) => `The OllamaMax API at ${instance} does not answer Prometheus.`,
  description: ({ instance, job }) =>
    `Every scrape of ${instance} (job ${job}) has failed for 2 minutes. Clients of this API server probably get no answer either, and its other alerts are blind.`,
});
export const vanished = alert('OllamaMaxAbsent', {
  expr: absent(up),
  for: '5m',
  severity: 'critical',
  summary: ({ job }) => `Prometheus has no target for the job ${job}.`,
  description: ({ job }) =>
    `No target of the job ${job} has been scraped for 5 minutes: it was removed from the configuration or from service discovery. Every other alert on the API is blind.`,
});
const probes = sum(rate(where(httpRequests, { endpoint: '/health' }), window), by('job', 'instance'));
const badProbes = sum(rate(where(httpRequests, { endpoint: '/health', status: /5../ }), window), by('job', 'instance'));
export const unhealthy = alert('OllamaMaxHealthCheckFailing', {
  expr: gt(div(badProbes, probes), 0.5),
  for: '5m',
  severity: 'critical',
  summary: ({ instance }) => `The OllamaMax API at ${instance} calls itself unhealthy.`,
  description: ({ instance }, share) =>
    `${instance} has answered ${humanizePercentage(share)} of its health checks with 5xx, more than half for 5 minutes: its database or Redis does not answer it. Nobody can log in, and what needs the database fails, often with 401 or 404 instead of 500.`,
});

const busy = gt(total, floor);
export const errorRatioHigh = alert('OllamaMaxErrorRatioHigh', {
  expr: and(gt(value(failed), 0.05), busy),
  for: '10m',
  severity: 'warning',
  summary: (_, share) => `${humanizePercentage(share)} of the requests to the OllamaMax API fail.`,
  description: ({ job }, share, limit) =>
    `Of the requests to ${job}, ${humanizePercentage(share)} were answered with 5xx over the last 5 minutes, more than ${limit} for 10 minutes. Requests whose handler panics fail too and are not counted.`,
});
export const errorRatioCritical = alert('OllamaMaxErrorRatioCritical', {
  expr: and(gt(value(failed), 0.2), busy),
  for: '5m',
  severity: 'critical',
  summary: (_, share) => `${humanizePercentage(share)} of the requests to the OllamaMax API fail.`,
  description: ({ job }, share, limit) =>
    `Of the requests to ${job}, ${humanizePercentage(share)} were answered with 5xx over the last 5 minutes, more than ${limit} for 5 minutes. Requests whose handler panics fail too and are not counted.`,
});
export const latencyHigh = alert('OllamaMaxLatencyHigh', {
  expr: and(gt(quantile(0.95, value(durationBuckets)), 1), gt(sum(rate(countOf(plain), window), by('job')), floor)),
  for: '10m',
  severity: 'warning',
  summary: (_, seconds) => `The OllamaMax API takes ${humanizeDuration(seconds)} for its own answers (P95).`,
  description: ({ job }, seconds, limit) =>
    `One in twenty requests to ${job} that need no model has taken longer than ${humanizeDuration(seconds)} over the last 5 minutes; the limit is ${limit} for 10 minutes. Inference, health checks and WebSockets are left out.`,
});
export const inferenceSlow = alert('OllamaMaxInferenceSlow', {
  expr: and(
    gt(sub(1, shareUnder(inference, 10, window, by('job'))), 0.5),
    gt(sum(rate(countOf(inference), window), by('job')), floor),
  ),
  for: '10m',
  severity: 'warning',
  summary: (_, share) => `${humanizePercentage(share)} of the inference requests take longer than 10 s.`,
  description: ({ job }, share) =>
    `Of the chat and generate requests to ${job}, ${humanizePercentage(share)} have taken longer than 10 s over the last 5 minutes, more than half for 10 minutes. The API writes no answer after 30 s, so some of them are cut off.`,
});
export const inFlightHigh = alert('OllamaMaxInFlightHigh', {
  expr: gt(value(httpInFlight), 100),
  for: '5m',
  severity: 'warning',
  summary: ({ instance }, amount) => `${amount} requests are in flight at the OllamaMax API on ${instance}.`,
  description: ({ instance }, amount, limit) =>
    `${instance} has been working on more than ${limit} requests at once for 5 minutes, now on ${amount}. They wait for models or for the database; new ones queue behind them.`,
});
export const noTraffic = alert('OllamaMaxNoTraffic', {
  // After a restart there is no series at all until the first request: that is no traffic too, so it counts as 0 where a target answers.
  expr: and(
    eq(or(sum(rate(served, '10m'), by('job')), mul(count(eq(value(up), 1), by('job')), 0)), 0),
    gt(sum(rate(offset(served, '1w'), '1h'), by('job')), floor),
  ),
  for: '10m',
  severity: 'critical',
  summary: ({ job }) => `${job} has answered no request for 20 minutes.`,
  description: ({ job }) =>
    `${job} has answered no request for 20 minutes, health checks left out, and it had traffic at this time a week ago. Clients do not reach it.`,
});
export const notFoundStorm = alert('OllamaMaxNotFoundStorm', {
  expr: and(gt(value(notFound), 0.3), gt(total, 1)),
  for: '15m',
  severity: 'warning',
  summary: (_, share) => `${humanizePercentage(share)} of the requests to the OllamaMax API get 404.`,
  description: ({ job }, share, limit) =>
    `Of the requests to ${job}, ${humanizePercentage(share)} were answered with 404, more than ${limit} for 15 minutes. A client asks for what is gone, or somebody scans the server; then every path tried becomes series that stay until a restart.`,
});
/** What a scrape of the API finds. */
export const samples = ollamamax.scrape.samplesScraped;
export const seriesHigh = alert('OllamaMaxSeriesHigh', {
  expr: gt(value(samples), 20_000),
  for: '10m',
  severity: 'warning',
  summary: ({ instance }, amount) => `The OllamaMax API at ${instance} exports ${humanize(amount)} samples.`,
  description: ({ instance }, amount, limit) =>
    `${instance} exports ${humanize(amount)} samples a scrape, more than ${limit} for 10 minutes; its own routes need a few thousand. Paths that no route takes are counted as they are, 15 samples each, and stay until a restart: memory grows here and in Prometheus.`,
});
export const rateLimited = alert('OllamaMaxRateLimitRejectionsHigh', {
  expr: and(gt(value(limited), 0.1), busy),
  for: '10m',
  severity: 'warning',
  summary: (_, share) => `The OllamaMax API rejects ${humanizePercentage(share)} of its requests with 429.`,
  description: ({ job }, share, limit) =>
    `The rate limit of ${job} rejects ${humanizePercentage(share)} of all requests, more than ${limit} for 10 minutes. It counts by address: behind a proxy all clients may share one limit, and Prometheus with them.`,
});

export const nodeDown = alert('OllamaMaxClusterNodeDown', {
  expr: eq(value(clusterUp), 0),
  for: '5m',
  severity: 'warning',
  summary: ({ instance }) => `The OllamaMax node ${instance} does not answer Prometheus.`,
  description: ({ instance, job }) =>
    `Every scrape of ${instance} (job ${job}) has failed for 5 minutes. The cluster goes on without a minority of its nodes, with less capacity, and the next one to go may cost the quorum.`,
});
export const majorityDown = alert('OllamaMaxClusterMajorityDown', {
  expr: le(avg(value(clusterUp), by('job')), 0.5),
  for: '2m',
  severity: 'critical',
  summary: (_, share) => `Only ${humanizePercentage(share)} of the OllamaMax nodes answer Prometheus.`,
  description: ({ job }, share) =>
    `Of the targets of ${job}, ${humanizePercentage(share)} have answered for 2 minutes. With half or fewer of its nodes the cluster has no quorum, and what a dead node would say about that is missing from every other alert.`,
});
export const clusterVanished = alert('OllamaMaxClusterAbsent', {
  expr: absent(clusterUp),
  for: '5m',
  severity: 'critical',
  summary: ({ job }) => `Prometheus has no target for the job ${job}.`,
  description: ({ job }) =>
    `No target of the job ${job} has been scraped for 5 minutes: it was removed from the configuration or from service discovery. Every alert on nodes, consensus and models is blind.`,
});

const quorum = max(value(consensusQuorumStatus), by('job', 'cluster_id'));
export const quorumLost = alert('OllamaMaxQuorumLost', {
  expr: eq(quorum, 0),
  for: '1m',
  severity: 'critical',
  summary: ({ cluster_id }) => `No node of the OllamaMax cluster ${cluster_id} sees a quorum.`,
  description: ({ cluster_id, job }) =>
    `For 1 minute every node of ${cluster_id} (job ${job}) that answers has reported that it has no quorum. Nothing can be agreed on: no model is placed or moved, no node joins or leaves.`,
});
export const nodeWithoutQuorum = alert('OllamaMaxNodeWithoutQuorum', {
  expr: and(
    eq(min(value(consensusQuorumStatus), by('job', 'instance', 'cluster_id')), 0),
    gt(quorum, 0),
    on('job', 'cluster_id'),
  ),
  for: '5m',
  severity: 'warning',
  summary: ({ instance, cluster_id }) => `The node ${instance} is cut off from the OllamaMax cluster ${cluster_id}.`,
  description: ({ instance, cluster_id }) =>
    `For 5 minutes ${instance} has reported no quorum while other nodes of ${cluster_id} have one. It answers Prometheus but not its peers, and works with what it last knew.`,
});
/** How many nodes call themselves leader; 0 where nodes report their state and none is one. */
const leaders = or(
  count(eq(value(consensusNodeStates), 2), by('job')),
  mul(count(value(consensusNodeStates), by('job')), 0),
);
export const noLeader = alert('OllamaMaxNoLeader', {
  expr: eq(leaders, 0),
  for: '1m',
  severity: 'critical',
  summary: ({ job }) => `The OllamaMax cluster has no leader (job ${job}).`,
  description: ({ job }) =>
    `For 1 minute no node of ${job} that answers has been the leader. An election takes a second; one that does not end means that the nodes do not reach each other. Nothing can be agreed on meanwhile.`,
});
export const twoLeaders = alert('OllamaMaxTwoLeaders', {
  expr: gt(leaders, 1),
  for: '2m',
  severity: 'critical',
  summary: (_, amount) => `${amount} nodes of the OllamaMax cluster call themselves leader.`,
  description: ({ job }, amount) =>
    `For 2 minutes ${amount} nodes of ${job} have called themselves leader. Either the network is split and an old leader does not know, or a node reports a state that it no longer has. Both may take tasks and place models.`,
});
export const electionsHigh = alert('OllamaMaxElectionsHigh', {
  // `increase` says a little more than what was counted, so `> 5` would fire on 5.
  expr: ge(sum(increase(consensusLeaderElections, '15m'), by('job')), 6),
  for: '5m',
  severity: 'warning',
  summary: (_, amount) => `The OllamaMax cluster has held ${printf('%.0f', amount)} elections in 15 minutes.`,
  description: ({ job }, amount, limit) =>
    `The nodes of ${job} have counted ${printf('%.0f', amount)} elections in 15 minutes, and ${limit} are too many; a healthy cluster holds one when its leader stops. During each nothing can be agreed on.`,
});
export const commitSlow = alert('OllamaMaxCommitSlow', {
  expr: and(
    gt(quantile(0.95, consensusCommitLatency, window, by('job')), 0.25),
    gt(sum(rate(countOf(consensusCommitLatency), window), by('job')), floor),
  ),
  for: '10m',
  severity: 'warning',
  summary: (_, seconds) => `The OllamaMax cluster takes ${humanizeDuration(seconds)} to commit (P95).`,
  description: ({ job }, seconds, limit) =>
    `One in twenty commits of ${job} has taken longer than ${humanizeDuration(seconds)} over the last 5 minutes; the limit is ${limit} for 10 minutes. Near the heartbeat's timeout leaders begin to fall.`,
});

export const taskErrorsHigh = alert('OllamaMaxTaskErrorRatioHigh', {
  expr: and(gt(value(failedTasks), 0.1), gt(tasks, floor)),
  for: '10m',
  severity: 'warning',
  summary: ({ task_type }, share) => `${humanizePercentage(share)} of the ${task_type} tasks of OllamaMax fail.`,
  description: ({ task_type, job }, share) =>
    `For the ${task_type} tasks of ${job} there are ${humanizePercentage(share)} as many errors as tasks over the last 5 minutes, more than 10% for 10 minutes.`,
});
export const utilizationHigh = alert('OllamaMaxNodeUtilizationHigh', {
  expr: gt(max(value(schedulerNodeUtilization), by('job', 'node_id', 'resource_type')), 0.95),
  for: '15m',
  severity: 'warning',
  summary: ({ node_id, resource_type }, share) =>
    `The ${resource_type} of the OllamaMax node ${node_id} is ${humanizePercentage(share)} used.`,
  description: ({ node_id, resource_type }, share, limit) =>
    `${humanizePercentage(share)} of the ${resource_type} of ${node_id} is in use, more than ${limit} for 15 minutes. Tasks on this node queue or fail, and the scheduler has nowhere to put more.`,
});
export const modelErrorsHigh = alert('OllamaMaxModelErrorRatioHigh', {
  expr: and(gt(value(failedByModel), 0.1), gt(value(modelRequestRate), floor)),
  for: '10m',
  severity: 'warning',
  summary: ({ model_name }, share) => `${humanizePercentage(share)} of the inferences of ${model_name} fail.`,
  description: ({ model_name, job }, share) =>
    `For ${model_name} on ${job} there are ${humanizePercentage(share)} as many errors as requests over the last 5 minutes, more than 10% for 10 minutes.`,
});
export const modelLatencyHigh = alert('OllamaMaxModelLatencyHigh', {
  expr: and(gt(quantile(0.95, value(modelLatencyBuckets)), 20), gt(value(modelRequestRate), floor)),
  for: '10m',
  severity: 'warning',
  summary: ({ model_name }, seconds) => `Inferences of ${model_name} take ${humanizeDuration(seconds)} (P95).`,
  description: ({ model_name, job }, seconds, limit) =>
    `One in twenty inferences of ${model_name} on ${job} has taken longer than ${humanizeDuration(seconds)} over the last 5 minutes; the limit is ${limit} for 10 minutes, and after 30 s the API cuts the answer off.`,
});
/** The words for an outcome are the caller's: whatever sounds like a failure is one. */
export const failedReplications = where(modelReplicationOperations, { status: /.*(fail|error|timeout).*/i });
export const replicationsFail = alert('OllamaMaxReplicationsFail', {
  // As above: `> 2` would fire on 2.
  expr: ge(sum(increase(failedReplications, '30m'), by('job', 'operation_type')), 3),
  for: '5m',
  severity: 'warning',
  summary: ({ operation_type }, amount) =>
    `${printf('%.0f', amount)} ${operation_type} operations on model replicas have failed in 30 minutes.`,
  description: ({ operation_type, job }, amount, limit) =>
    `${printf('%.0f', amount)} ${operation_type} operations of ${job} have failed in 30 minutes, and ${limit} are too many. Models lack the replicas that they should have: the loss of a node may take a model with it.`,
});
export const healthLow = alert('OllamaMaxSystemHealthLow', {
  expr: lt(min(value(faultToleranceSystemHealth), by('job', 'component', 'subsystem')), 0.7),
  for: '10m',
  severity: 'warning',
  summary: ({ component, subsystem }, score) =>
    `The health of ${component} / ${subsystem} in OllamaMax is down to ${printf('%.2f', score)}.`,
  description: ({ component, subsystem, job }, score, limit) =>
    `A node of ${job} has scored the health of ${subsystem} in ${component} below ${limit} for 10 minutes, now ${printf('%.2f', score)} of 1.`,
});
export const clusterErrorsHigh = alert('OllamaMaxClusterApiErrorRatioHigh', {
  expr: and(gt(value(clusterFailed), 0.05), gt(clusterTotal, floor)),
  for: '10m',
  severity: 'warning',
  summary: (_, share) => `${humanizePercentage(share)} of the requests to the OllamaMax nodes fail.`,
  description: ({ job }, share, limit) =>
    `Of the requests to the API of the nodes (job ${job}), ${humanizePercentage(share)} were answered with 5xx over the last 5 minutes, more than ${limit} for 10 minutes.`,
});

export default [
  ruleGroup({
    name: 'ollamamax-recordings',
    system: ollamamax,
    every: '30s',
    rules: [
      requests,
      failed,
      notFound,
      limited,
      durationBuckets,
      failedTasks,
      modelRequestRate,
      failedByModel,
      modelLatencyBuckets,
      clusterFailed,
    ],
  }),
  ruleGroup({
    name: 'ollamamax-api',
    system: ollamamax,
    every: '30s',
    rules: [
      down,
      vanished,
      unhealthy,
      errorRatioHigh,
      errorRatioCritical,
      latencyHigh,
      inferenceSlow,
      inFlightHigh,
      noTraffic,
      notFoundStorm,
      seriesHigh,
      rateLimited,
    ],
  }),
  ruleGroup({
    name: 'ollamamax-cluster',
    system: ollamamax,
    every: '30s',
    rules: [
      nodeDown,
      majorityDown,
      clusterVanished,
      quorumLost,
      nodeWithoutQuorum,
      noLeader,
      twoLeaders,
      electionsHigh,
      commitSlow,
      taskErrorsHigh,
      utilizationHigh,
      modelErrorsHigh,
      modelLatencyHigh,
      replicationsFail,
      healthLow,
      clusterErrorsHigh,
    ],
  }),
];
