import {
  absent,
  alert,
  and,
  buckets,
  by,
  changes,
  clampMin,
  countOf,
  div,
  eq,
  gt,
  humanize1024,
  humanizeDuration,
  humanizePercentage,
  increase,
  le,
  lt,
  max,
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
  sub,
  sum,
  unless,
  value,
  where,
} from 'promwright';
import {
  activeConnections,
  authAttempts,
  authFailures,
  cacheHitRatio,
  client,
  databaseDuration,
  httpDuration,
  httpRequests,
  mcp,
  queueDepth,
  signups,
  toolDuration,
  toolInvocations,
  up,
  upgrades,
  widgetRenderDuration,
  widgetRenders,
} from 'promwright/catalog/mcp';

const window = '5m';
/** Below this, one event more or less decides: 0.1 a second are 30 in the window. */
const floor = 0.1;

export const invocations = record(
  'job_status_tool_name:mcp_tool_invocations:rate5m',
  sum(rate(toolInvocations, window), by('job', 'status', 'tool_name')),
  { help: 'Tool invocations per second that came to an end, by tool and outcome' },
);
/** A series of errors appears with the first one: no series is no error. */
const called = sum(value(invocations), by('job'));
const calledByTool = sum(value(invocations), by('job', 'tool_name'));
const erred = where(invocations, { status: 'error' });
export const errorRatio = record(
  'job:mcp_tool_invocations_error:ratio_rate5m',
  div(or(sum(value(erred), by('job')), mul(called, 0)), called),
  { help: 'Share of tool invocations that ended in an error' },
);
export const errorRatioByTool = record(
  'job_tool_name:mcp_tool_invocations_error:ratio_rate5m',
  div(or(sum(value(erred), by('job', 'tool_name')), mul(calledByTool, 0)), calledByTool),
  { help: 'Share of tool invocations that ended in an error, by tool' },
);
/** Buckets, not quantiles: they can still be added up over tools. */
export const toolBuckets = record(
  'job_le_status_tool_name:mcp_tool_duration_seconds_bucket:rate5m',
  buckets(toolDuration, window, by('job', 'status', 'tool_name')),
  { help: 'Tool invocations per second at most each duration, by tool and outcome' },
);

const renders = sum(rate(countOf(widgetRenderDuration), window), by('job', 'widget_type'));
const rendered = sum(rate(widgetRenders, window), by('job', 'widget_type'));
/** The counter has the renders that succeeded, the histogram all of them. */
export const renderFailureRatio = record(
  'job_widget_type:mcp_widget_renders_failed:ratio_rate5m',
  clampMin(sub(1, div(or(rendered, mul(renders, 0)), renders)), 0),
  { help: 'Share of widget renders that failed, by widget' },
);

/** Prometheus' own scrapes pass the same middleware. */
const requests = where(httpRequests, { route: not('/metrics') });
export const httpRate = record(
  'job_status_code:mcp_http_requests:rate5m',
  sum(rate(requests, window), by('job', 'status_code')),
  { help: 'HTTP requests per second by status code, without the scrapes of Prometheus' },
);
const answered = sum(value(httpRate), by('job'));
export const httpErrorRatio = record(
  'job:mcp_http_requests_5xx:ratio_rate5m',
  div(or(sum(value(where(httpRate, { status_code: /5../ })), by('job')), mul(answered, 0)), answered),
  { help: 'Share of HTTP requests that were answered with 5xx' },
);
/** Calls come by POST; a GET may be a stream that is meant to last. */
const posted = { method: 'POST' } as const;
export const httpBuckets = record(
  'job_le_method:mcp_http_request_duration_seconds_bucket:rate5m',
  buckets(where(httpDuration, posted), window, by('job', 'method')),
  { help: 'POST requests per second at most each duration' },
);

export const attempts = record(
  'job_method:mcp_authentication_attempts:rate5m',
  sum(rate(authAttempts, window), by('job', 'method')),
  { help: 'Authentication attempts per second, by method' },
);
export const authFailureRatio = record(
  'job_method:mcp_authentication_failures:ratio_rate5m',
  div(or(sum(rate(authFailures, window), by('job', 'method')), mul(value(attempts), 0)), value(attempts)),
  { help: 'Share of authentication attempts that failed, by method: 1 minus it is the share that succeeded' },
);

export const databaseBuckets = record(
  'job_collection_le:mcp_database_query_duration_seconds_bucket:rate5m',
  buckets(databaseDuration, window, by('job', 'collection')),
  { help: 'Database queries per second at most each duration, by collection' },
);

export const down = alert('McpDown', {
  expr: eq(value(up), 0),
  for: '2m',
  severity: 'critical',
  summary: ({ instance }) => `The MCP server at ${instance} does not answer Prometheus.`,
  description: ({ instance, job }) =>
    `Every scrape of ${instance} (job ${job}) has failed for 2 minutes. Its share of the clients probably gets no answer either, the other replicas carry its load, and every alert on this replica alone is blind.`,
});
export const vanished = alert('McpAbsent', {
  expr: absent(up),
  for: '5m',
  severity: 'critical',
  summary: ({ job }) => `Prometheus has no target for the job ${job}.`,
  description: ({ job }) =>
    `No target of the job ${job} has been scraped for 5 minutes: it was removed from the configuration or from service discovery. Every other alert on the MCP server is blind.`,
});
export const restarting = alert('McpRestarting', {
  expr: gt(changes(client.startTime, '30m'), 2),
  for: '1m',
  severity: 'warning',
  summary: ({ instance }, times) => `The MCP server at ${instance} has restarted ${times} times in 30 minutes.`,
  description: ({ instance, job }, times, limit) =>
    `${instance} (job ${job}) has started ${times} times within 30 minutes, more than ${limit}. Each start cuts off its connections and begins all its counts anew, and it may be too short for McpDown to see.`,
});

/** After a restart there are no series until the first call: that is no traffic too. */
const lastWeek = sum(rate(offset(toolInvocations, '1w'), '1h'), by('job'));
const callsNow = or(sum(rate(toolInvocations, '10m'), by('job')), mul(lastWeek, 0));
export const noInvocations = alert('McpNoToolInvocations', {
  expr: and(and(eq(callsNow, 0), gt(lastWeek, floor)), eq(max(value(up), by('job')), 1)),
  for: '10m',
  severity: 'critical',
  summary: ({ job }) => `No tool of ${job} has finished a call for 20 minutes.`,
  description: ({ job }) =>
    `At least one replica of ${job} answers Prometheus but no tool invocation has come to an end for 20 minutes, and there were some at this time a week ago. Clients do not reach it, are refused before a tool is called, or every call hangs: only a call that ends is counted.`,
});

const busy = gt(called, floor);
export const errorRatioHigh = alert('McpErrorRatioHigh', {
  expr: and(gt(value(errorRatio), 0.05), busy),
  for: '10m',
  severity: 'warning',
  summary: (_, share) => `${humanizePercentage(share)} of the MCP server's tool invocations fail.`,
  description: ({ job }, share, limit) =>
    `Of the tool invocations of ${job}, ${humanizePercentage(share)} have ended in an error over the last 5 minutes, more than ${limit} for 10 minutes, all tools together.`,
});
export const errorRatioCritical = alert('McpErrorRatioCritical', {
  expr: and(gt(value(errorRatio), 0.2), busy),
  for: '5m',
  severity: 'critical',
  summary: (_, share) => `${humanizePercentage(share)} of the MCP server's tool invocations fail.`,
  description: ({ job }, share, limit) =>
    `Of the tool invocations of ${job}, ${humanizePercentage(share)} have ended in an error over the last 5 minutes, more than ${limit} for 5 minutes, all tools together: users see apps that do not work.`,
});
export const toolErrorRatioHigh = alert('McpToolErrorRatioHigh', {
  expr: and(gt(value(errorRatioByTool), 0.05), gt(calledByTool, floor)),
  for: '10m',
  severity: 'warning',
  summary: ({ tool_name }, share) => `${humanizePercentage(share)} of the invocations of ${tool_name} fail.`,
  description: ({ tool_name, job }, share, limit) =>
    `Of the invocations of the tool ${tool_name} of ${job}, ${humanizePercentage(share)} have ended in an error over the last 5 minutes, more than ${limit} for 10 minutes.`,
});
/** Six calls in the window tell enough where more than half of them fail. */
export const toolErrorRatioCritical = alert('McpToolErrorRatioCritical', {
  expr: and(gt(value(errorRatioByTool), 0.5), gt(calledByTool, 0.02)),
  for: '5m',
  severity: 'critical',
  summary: ({ tool_name }, share) => `${humanizePercentage(share)} of the invocations of ${tool_name} fail.`,
  description: ({ tool_name, job }, share, limit) =>
    `Of the invocations of the tool ${tool_name} of ${job}, ${humanizePercentage(share)} have ended in an error over the last 5 minutes, more than ${limit} for 5 minutes: the tool is as good as gone.`,
});
/** Failures are quick or time out; neither says how fast the tool is. */
const succeeded = { status: 'success' } as const;
export const toolDurationHigh = alert('McpToolDurationHigh', {
  expr: and(
    gt(quantile(0.95, value(where(toolBuckets, succeeded))), 2.5),
    gt(value(where(invocations, succeeded)), floor),
  ),
  for: '5m',
  severity: 'warning',
  summary: ({ tool_name }, seconds) => `${tool_name} takes ${humanizeDuration(seconds)} (P95).`,
  description: ({ tool_name, job }, seconds, limit) =>
    `One in twenty successful invocations of the tool ${tool_name} of ${job} has taken longer than ${humanizeDuration(seconds)} over the last 5 minutes; the limit is ${limit} for 5 minutes. ChatGPT's users wait for it.`,
});

export const renderFailureRatioHigh = alert('McpWidgetFailureRatioHigh', {
  expr: and(gt(value(renderFailureRatio), 0.05), gt(renders, floor)),
  for: '10m',
  severity: 'warning',
  summary: ({ widget_type }, share) => `${humanizePercentage(share)} of the renders of ${widget_type} fail.`,
  description: ({ widget_type, job }, share, limit) =>
    `Of the renders of the widget ${widget_type} of ${job}, ${humanizePercentage(share)} have failed over the last 5 minutes, more than ${limit} for 10 minutes: users see an answer without its widget.`,
});
/** Only a successful call is shown in a widget. A server that has no widgets is left alone. */
const calls = sum(rate(where(toolInvocations, succeeded), '10m'), by('job'));
const shown = or(sum(rate(widgetRenders, '10m'), by('job')), mul(calls, 0));
export const widgetsStopped = alert('McpWidgetsStopped', {
  expr: and(and(eq(shown, 0), gt(calls, floor)), gt(sum(rate(offset(widgetRenders, '1d'), '1h'), by('job')), floor)),
  for: '5m',
  severity: 'critical',
  summary: ({ job }) => `${job} calls tools but renders no widget.`,
  description: ({ job }) =>
    `No widget of ${job} has been rendered for 15 minutes while its tools were called with success, and there were renders at this time yesterday. Every render fails, or none is asked for any more.`,
});

export const authFailureRatioHigh = alert('McpAuthFailureRatioHigh', {
  expr: and(gt(value(authFailureRatio), 0.2), gt(value(attempts), floor)),
  for: '5m',
  severity: 'warning',
  summary: ({ method }, share) => `${humanizePercentage(share)} of the authentication attempts by ${method} fail.`,
  description: ({ method, job }, share, limit) =>
    `Of the authentication attempts at ${job} by ${method}, ${humanizePercentage(share)} have failed over the last 5 minutes, more than ${limit} for 5 minutes. Users cannot get in, or somebody tries stolen credentials.`,
});
const attemptsNow = sum(value(attempts), by('job'));
const attemptsBefore = sum(rate(offset(authAttempts, '1d'), '1h'), by('job'));
/** Three times yesterday's rate, where there was one: a big service has 100 a second on a good day. */
export const authAttemptSpike = alert('McpAuthAttemptSpike', {
  expr: unless(gt(attemptsNow, 100), le(div(attemptsNow, attemptsBefore), 3)),
  for: '2m',
  severity: 'critical',
  summary: (_, perSecond) => `${printf('%.0f', perSecond)} authentication attempts per second hit the MCP server.`,
  description: ({ job }, perSecond, limit) =>
    `${job} has seen ${printf('%.0f', perSecond)} authentication attempts per second over the last 5 minutes, more than ${limit} and more than three times as many as at this time yesterday, for 2 minutes. Somebody tries passwords or tokens, or a client retries without pause.`,
});

export const connectionsHigh = alert('McpActiveConnectionsHigh', {
  expr: gt(sum(value(activeConnections), by('job', 'instance')), 900),
  for: '5m',
  severity: 'warning',
  summary: ({ instance }, open) => `${instance} holds ${open} connections of 1000.`,
  description: ({ instance, job }, open, limit) =>
    `${instance} (job ${job}) has held more than ${limit} connections for 5 minutes, of all protocols together: ${open} now. A replica takes 1000; beyond that, clients are turned away.`,
});

const wellUsed = gt(answered, floor);
export const httpErrorRatioHigh = alert('McpHttpErrorRatioHigh', {
  expr: and(gt(value(httpErrorRatio), 0.05), wellUsed),
  for: '10m',
  severity: 'warning',
  summary: (_, share) => `${humanizePercentage(share)} of the MCP server's HTTP requests are answered with 5xx.`,
  description: ({ job }, share, limit) =>
    `Of the HTTP requests to ${job}, ${humanizePercentage(share)} have been answered with 5xx over the last 5 minutes, more than ${limit} for 10 minutes. A tool that fails is usually answered with 200: this is the server around the tools.`,
});
export const httpErrorRatioCritical = alert('McpHttpErrorRatioCritical', {
  expr: and(gt(value(httpErrorRatio), 0.2), wellUsed),
  for: '5m',
  severity: 'critical',
  summary: (_, share) => `${humanizePercentage(share)} of the MCP server's HTTP requests are answered with 5xx.`,
  description: ({ job }, share, limit) =>
    `Of the HTTP requests to ${job}, ${humanizePercentage(share)} have been answered with 5xx over the last 5 minutes, more than ${limit} for 5 minutes. A tool that fails is usually answered with 200: this is the server around the tools.`,
});
export const httpDurationHigh = alert('McpHttpDurationHigh', {
  expr: and(
    gt(quantile(0.95, value(httpBuckets)), 2.5),
    gt(sum(rate(where(httpRequests, posted), window), by('job', 'method')), floor),
  ),
  for: '10m',
  severity: 'warning',
  summary: (_, seconds) => `POST requests to the MCP server take ${humanizeDuration(seconds)} (P95).`,
  description: ({ job }, seconds, limit) =>
    `One in twenty POST requests to ${job} has taken longer than ${humanizeDuration(seconds)} over the last 5 minutes; the limit is ${limit} for 10 minutes. It holds the time of the tools and all that the server does around them.`,
});

export const databaseDurationHigh = alert('McpDatabaseDurationHigh', {
  expr: and(
    gt(quantile(0.95, value(databaseBuckets)), 1),
    gt(sum(rate(countOf(databaseDuration), window), by('job', 'collection')), floor),
  ),
  for: '5m',
  severity: 'warning',
  summary: ({ collection }, seconds) => `Queries of ${collection} take ${humanizeDuration(seconds)} (P95).`,
  description: ({ collection, job }, seconds, limit) =>
    `One in twenty database queries of ${job} on the collection ${collection} has taken longer than ${humanizeDuration(seconds)} over the last 5 minutes; the limit is ${limit} for 5 minutes. The tools that use it are slow with it.`,
});
/** There are no hits to count: a replica is taken to use its cache when its tools are called. */
export const cacheHitRatioLow = alert('McpCacheHitRatioLow', {
  expr: and(
    lt(value(cacheHitRatio), 0.2),
    gt(sum(rate(toolInvocations, window), by('job', 'instance')), floor),
    on('job', 'instance'),
  ),
  for: '30m',
  severity: 'warning',
  summary: ({ cache_type, instance }, share) =>
    `The ${cache_type} cache of ${instance} answers ${humanizePercentage(share)} of its requests.`,
  description: ({ cache_type, instance, job }, share, limit) =>
    `The hit ratio of the ${cache_type} cache of ${instance} (job ${job}) has been below ${limit} for 30 minutes under load, ${humanizePercentage(share)} now. The database does the work that the cache was to save.`,
});
const queueTooDeep = (name: string, at: number, time: string, severity: 'warning' | 'critical') =>
  alert(name, {
    expr: gt(value(queueDepth), at),
    for: time,
    severity,
    summary: ({ queue_name }, depth) => `${depth} jobs wait in the queue ${queue_name}.`,
    description: ({ queue_name, instance, job }, depth, limit) =>
      `The queue ${queue_name} as ${instance} (job ${job}) shows it has held more than ${limit} jobs for ${time.replace('m', ' minutes')}: ${depth} now. They come faster than they are done, and what users wait for comes late.`,
  });
export const queueDepthHigh = queueTooDeep('McpQueueDepthHigh', 10, '10m', 'warning');
export const queueDepthCritical = queueTooDeep('McpQueueDepthCritical', 50, '5m', 'critical');

export const eventLoopLagHigh = alert('McpEventLoopLagHigh', {
  expr: gt(value(client.eventLoopLagP99), 0.1),
  for: '10m',
  severity: 'warning',
  summary: ({ instance }, seconds) => `The event loop of ${instance} lags by ${humanizeDuration(seconds)} (P99).`,
  description: ({ instance, job }, seconds, limit) =>
    `One in a hundred turns of the event loop of ${instance} (job ${job}) has been late by more than ${limit} for 10 minutes, ${humanizeDuration(seconds)} now. Everything that the replica does waits that long.`,
});
export const cpuHigh = alert('McpCpuHigh', {
  expr: gt(rate(client.cpuSeconds, window), 0.8),
  for: '10m',
  severity: 'warning',
  summary: ({ instance }, cores) => `The MCP server at ${instance} uses ${humanizePercentage(cores)} of a core.`,
  description: ({ instance, job }, cores, limit) =>
    `${instance} (job ${job}) has used more than ${limit} of a core for 10 minutes, ${humanizePercentage(cores)} now. Its JavaScript runs on one core: near 100% requests wait for each other.`,
});
/** The exporter knows no limit of memory: 2 GiB are what a replica of this kind should never need. */
export const memoryHigh = alert('McpMemoryHigh', {
  expr: gt(value(client.residentMemory), 2 * 1024 ** 3),
  for: '10m',
  severity: 'warning',
  summary: ({ instance }, bytes) => `The MCP server at ${instance} holds ${humanize1024(bytes)}B of memory.`,
  description: ({ instance, job }, bytes, limit) =>
    `The resident memory of ${instance} (job ${job}) has been above ${limit} for 10 minutes, ${humanize1024(bytes)}B now. It leaks or holds too much at once; before long it is killed, with all its connections.`,
});

const signupsNow = sum(increase(signups, '2h'), by('job'));
const signupsBefore = sum(increase(offset(signups, '1w'), '2h'), by('job'));
/** What a day or an hour of business sums up to is read from these. */
export const signupRate = record(
  'job_source_tier:mcp_user_signups:rate1h',
  sum(rate(signups, '1h'), by('job', 'source', 'tier')),
  { help: 'Signups per second over the last hour, by source and tier' },
);
export const upgradeRate = record(
  'job_to_tier:mcp_subscription_upgrades:rate1h',
  sum(rate(upgrades, '1h'), by('job', 'to_tier')),
  { help: 'Upgrades per second over the last hour, by the tier that is reached' },
);
export const invocationsByTier = record(
  'job_user_tier:mcp_tool_invocations:rate1h',
  sum(rate(toolInvocations, '1h'), by('job', 'user_tier')),
  { help: 'Tool invocations per second over the last hour, by the tier of the user' },
);

/** Against the same two hours of last week: nights, weekends and time zones need no rule of their own. */
export const signupsLow = alert('McpSignupsLow', {
  expr: and(lt(or(signupsNow, mul(signupsBefore, 0)), mul(signupsBefore, 0.3)), gt(signupsBefore, 30)),
  for: '30m',
  severity: 'warning',
  summary: (_, people) => `Only ${printf('%.0f', people)} people have signed up in two hours.`,
  description: ({ job }, people) =>
    `${job} has counted ${printf('%.0f', people)} signups in the last two hours, less than 30% of those in the same two hours a week ago, for 30 minutes. People do not find the way in, or no longer get through it.`,
});

export default [
  ruleGroup({
    name: 'mcp-recordings',
    system: mcp,
    every: '30s',
    rules: [
      invocations,
      errorRatio,
      errorRatioByTool,
      toolBuckets,
      renderFailureRatio,
      httpRate,
      httpErrorRatio,
      httpBuckets,
      attempts,
      authFailureRatio,
      databaseBuckets,
    ],
  }),
  ruleGroup({
    name: 'mcp-alerts',
    system: mcp,
    every: '30s',
    rules: [
      down,
      vanished,
      restarting,
      noInvocations,
      errorRatioHigh,
      errorRatioCritical,
      toolErrorRatioHigh,
      toolErrorRatioCritical,
      toolDurationHigh,
      renderFailureRatioHigh,
      widgetsStopped,
      authFailureRatioHigh,
      authAttemptSpike,
      connectionsHigh,
      httpErrorRatioHigh,
      httpErrorRatioCritical,
      httpDurationHigh,
      databaseDurationHigh,
      cacheHitRatioLow,
      queueDepthHigh,
      queueDepthCritical,
      eventLoopLagHigh,
      cpuHigh,
      memoryHigh,
    ],
  }),
  ruleGroup({
    name: 'mcp-business',
    system: mcp,
    every: '1m',
    rules: [signupRate, upgradeRate, invocationsByTier, signupsLow],
  }),
];
