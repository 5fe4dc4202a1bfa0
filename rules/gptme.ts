import {
  absent,
  alert,
  and,
  buckets,
  by,
  changes,
  countOf,
  div,
  eq,
  gt,
  humanize,
  humanizeDuration,
  humanizePercentage,
  mul,
  not,
  or,
  quantile,
  rate,
  record,
  ruleGroup,
  sum,
  value,
  where,
} from 'promwright';
import {
  client,
  gptme,
  requestDuration,
  requests as serverRequests,
  sseConnections,
  up,
} from 'promwright/catalog/gptme';

const window = '5m';
/** Below this, one failure more or less decides: 0.1 requests a second are 30 in the window. */
const floor = 0.1;

/** Requests that a route took: whoever scans the server must not hide what fails. */
export const routed = where(serverRequests, { endpoint: not('<not_found>') });
export const routedDuration = where(requestDuration, { endpoint: not('<not_found>') });

/** A series of failures appears with the first one: no series is no failure. */
export const requests = record(
  'job_status:gptme_server_requests:rate5m',
  sum(rate(routed, window), by('job', 'status')),
  { help: 'Requests per second that a route took, by status' },
);
const total = sum(value(requests), by('job'));
export const failed = record(
  'job:gptme_server_requests_failed:ratio_rate5m',
  div(or(sum(value(where(requests, { status: /5../ })), by('job')), mul(total, 0)), total),
  { help: 'Share of the requests that a route took and that were answered with 5xx' },
);
const all = sum(rate(serverRequests, window), by('job'));
export const notFound = record(
  'job:gptme_server_requests_not_found:ratio_rate5m',
  div(or(sum(rate(where(serverRequests, { endpoint: '<not_found>' }), window), by('job')), mul(all, 0)), all),
  { help: 'Share of all requests that no route took' },
);
export const durationBuckets = record(
  'job_le:gptme_server_request_duration_seconds_bucket:rate5m',
  buckets(routedDuration, window, by('job')),
  { help: 'Requests per second whose headers were sent within each duration; those that no route took are left out' },
);

export const down = alert('GptmeDown', {
  expr: eq(value(up), 0),
  for: '2m',
  severity: 'critical',
  summary: ({ instance }) => `The gptme server at ${instance} does not answer Prometheus.`,
  description: ({ instance, job }) =>
    `Every scrape of ${instance} (job ${job}) has failed for 2 minutes. Its users probably get no answer either, and every other gptme alert is blind.`,
});
export const vanished = alert('GptmeAbsent', {
  expr: absent(up),
  for: '5m',
  severity: 'critical',
  summary: ({ job }) => `Prometheus has no target for the job ${job}.`,
  description: ({ job }) =>
    `No target of the job ${job} has been scraped for 5 minutes: it was removed from the configuration or from service discovery. Every other gptme alert is blind.`,
});
const busy = gt(total, floor);
export const errorRatioHigh = alert('GptmeErrorRatioHigh', {
  expr: and(gt(value(failed), 0.05), busy),
  for: '10m',
  severity: 'warning',
  summary: (_, share) => `${humanizePercentage(share)} of the requests to the gptme server fail.`,
  description: ({ job }, share, limit) =>
    `Of the requests to ${job} that a route took, ${humanizePercentage(share)} were answered with 5xx over the last 5 minutes, more than ${limit} for 10 minutes. Failures of the model are not among them: they are events in the stream.`,
});
export const errorRatioCritical = alert('GptmeErrorRatioCritical', {
  expr: and(gt(value(failed), 0.2), busy),
  for: '5m',
  severity: 'critical',
  summary: (_, share) => `${humanizePercentage(share)} of the requests to the gptme server fail.`,
  description: ({ job }, share, limit) =>
    `Of the requests to ${job} that a route took, ${humanizePercentage(share)} were answered with 5xx over the last 5 minutes, more than ${limit} for 5 minutes.`,
});
export const latencyHigh = alert('GptmeLatencyHigh', {
  expr: and(
    gt(quantile(0.95, value(durationBuckets)), 2.5),
    gt(sum(rate(countOf(routedDuration), window), by('job')), floor),
  ),
  for: '10m',
  severity: 'warning',
  summary: (_, seconds) => `The gptme server takes ${humanizeDuration(seconds)} until it answers (P95).`,
  description: ({ job }, seconds, limit) =>
    `One in twenty requests to ${job} has waited longer than ${humanizeDuration(seconds)} for the headers of its answer over the last 5 minutes; the limit is ${limit} for 10 minutes. Answers of the model come later, in the stream, and are not measured.`,
});
export const notFoundStorm = alert('GptmeNotFoundStorm', {
  expr: and(gt(value(notFound), 0.3), gt(all, 1)),
  for: '15m',
  severity: 'warning',
  summary: (_, share) => `No route takes ${humanizePercentage(share)} of the requests to the gptme server.`,
  description: ({ job }, share, limit) =>
    `Of the requests to ${job}, ${humanizePercentage(share)} ask for a path or a method that no route takes, more than ${limit} for 15 minutes. Somebody scans the server, which runs commands for whoever may use it, or a client speaks to another version.`,
});
export const sseHigh = alert('GptmeSseConnectionsHigh', {
  expr: gt(value(sseConnections), 100),
  for: '10m',
  severity: 'warning',
  summary: ({ instance }, amount) => `${amount} event streams are open at the gptme server ${instance}.`,
  description: ({ instance }, amount, limit) =>
    `${instance} has kept more than ${limit} event streams open for 10 minutes, now ${amount}. Each holds a thread and a file descriptor: either many conversations are watched at once, or streams are not closed when their clients go.`,
});
export const memoryHigh = alert('GptmeMemoryHigh', {
  expr: gt(value(client.residentMemory), 2_000_000_000),
  for: '15m',
  severity: 'warning',
  summary: ({ instance }, bytes) => `The gptme server ${instance} uses ${humanize(bytes)}B of memory.`,
  description: ({ instance }, bytes) =>
    `The process at ${instance} has used more than 2 GB of memory for 15 minutes, now ${humanize(bytes)}B. The next step is the kernel's: it ends the process, and with it every conversation that is being answered.`,
});
export const restarts = alert('GptmeRestartsOften', {
  expr: gt(changes(client.startTime, '30m'), 2),
  for: '1m',
  severity: 'warning',
  summary: ({ instance }, times) => `The gptme server ${instance} has restarted ${times} times in 30 minutes.`,
  description: ({ instance }, times, limit) =>
    `The process at ${instance} has been started ${times} times in 30 minutes, more than ${limit}. Each time, every answer that was being written and every tool that ran is lost.`,
});

export default [
  ruleGroup({
    name: 'gptme-recordings',
    system: gptme,
    every: '30s',
    rules: [requests, failed, notFound, durationBuckets],
  }),
  ruleGroup({
    name: 'gptme-alerts',
    system: gptme,
    every: '30s',
    rules: [
      down,
      vanished,
      errorRatioHigh,
      errorRatioCritical,
      latencyHigh,
      notFoundStorm,
      sseHigh,
      memoryHigh,
      restarts,
    ],
  }),
];
