import { nodeClient } from '../metric/client.ts';
import { oneOf, open, upTo } from '../metric/label.ts';
import type { Wart } from '../metric/metric.ts';
import { system } from '../metric/system.ts';

// Facts from the MakeAIHQ article on monitoring ChatGPT apps: its TypeScript, where its prose differs. Of the metrics that its code declares and
// never sets (authentication, business, database, cache, queues, widget state) no label value is known.

/** A Model Context Protocol server behind ChatGPT apps: Express and prom-client with the prefix `mcp_`, three replicas. */
export const mcp = system('mcp', {
  title: 'MCP server',
  description:
    'A Model Context Protocol server that serves tools and widgets to ChatGPT apps. prom-client’s own metrics carry the prefix `mcp_` too: `mcp_process_resident_memory_bytes`, not `process_resident_memory_bytes`. All counts live in the memory of each replica and begin anew when it restarts.',
  job: 'mcp-server',
  targets: ['mcp-server-1:3000', 'mcp-server-2:3000', 'mcp-server-3:3000'],
  interval: '15s',
  target: { instance: upTo(3, 'mcp-server-1:3000') },
});

const tool_name = upTo(50, 'search', 'book_table');
const status = oneOf('success', 'error');
const widget_type = upTo(20, 'calendar', 'map');
const display_mode = upTo(4, 'inline', 'fullscreen');
const protocol = upTo(4, 'websocket', 'sse', 'http');
const tier = upTo(5, 'free', 'pro');
const auth_method = upTo(5, 'oauth', 'api_key');
const route = open(
  'a path that no route takes is kept, save for UUIDs and leading digits; of an id such as MongoDB’s only the leading digits are replaced, and a path with a colon is kept whole',
  40,
  '/mcp',
  '/',
);
const method = open('a client may send any of the 35 methods that Node.js parses', 4, 'GET', 'POST');
const status_code = upTo(15, '200', '500');

const late: Wart = {
  kind: 'born-late',
  why: 'A series appears with its first event, which `increase` therefore misses; after a restart it is gone until the next one.',
};
const set: Wart = {
  kind: 'only-when',
  why: 'A series appears when the replica first sets it, so after a restart it is gone for a while.',
};
const ended: Wart = {
  kind: 'only-when',
  why: 'A call is counted when it ends: one that hangs is in no metric.',
};
const answered: Wart = {
  kind: 'only-when',
  why: 'A request is counted when its response is ended: one that hangs, or whose response is destroyed, is in no metric.',
};
const sized: Wart = {
  kind: 'only-when',
  why: 'Only a message with a header Content-Length above zero is observed, not a streamed one: `_count` is no count of requests.',
};
const mount: Wart = {
  kind: 'overlaps',
  label: 'route',
  why: 'A router’s routes lose the path it is mounted at, so `/` stands for the root of every router. The scrapes of Prometheus are counted too, as `/metrics`.',
};

export const toolInvocations = mcp.counter('mcp_tool_invocations_total', {
  unit: 'invocations',
  help: 'Total number of MCP tool invocations',
  labels: { tool_name, status, user_tier: tier },
  warts: [ended, late],
});
export const toolDuration = mcp.histogram('mcp_tool_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of MCP tool executions in seconds',
  labels: { tool_name, status },
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  warts: [ended, late],
});
export const toolErrors = mcp.counter('mcp_tool_errors_total', {
  unit: 'errors',
  help: 'Total number of MCP tool execution errors, by the name of the error',
  labels: {
    tool_name,
    error_type: open('it is the name of whatever error was thrown', 15, 'TypeError', 'TimeoutError'),
  },
  warts: [
    {
      kind: 'overlaps',
      why: 'The same failures stand in `mcp_tool_invocations_total{status="error"}`: never add the two.',
    },
    late,
  ],
});

export const widgetRenders = mcp.counter('mcp_widget_renders_total', {
  unit: 'renders',
  help: 'Total number of widget renders that succeeded',
  labels: { widget_type, display_mode },
  warts: [
    {
      kind: 'only-when',
      why: 'Only renders that succeed are counted. `mcp_widget_render_duration_seconds_count` has the failed ones too: the difference is all that is known of them.',
    },
    late,
  ],
});
export const widgetRenderDuration = mcp.histogram('mcp_widget_render_duration_seconds', {
  unit: 'seconds',
  help: 'Widget rendering duration in seconds, of failed renders too',
  labels: { widget_type, display_mode },
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1],
  warts: [{ kind: 'overlaps', why: 'Successful and failed renders are observed alike, without a label for it.' }, late],
});
export const widgetStateUpdates = mcp.counter('mcp_widget_state_updates_total', {
  unit: 'updates',
  help: 'Total number of widget state updates',
  labels: { widget_type, update_source: upTo(5, 'user', 'tool') },
  warts: [late],
});

export const activeConnections = mcp.gauge('mcp_active_connections', {
  unit: 'connections',
  help: 'Current number of active connections',
  labels: { protocol, authenticated: oneOf('true', 'false') },
  warts: [
    set,
    {
      kind: 'overlaps',
      label: 'authenticated',
      why: 'It says how a connection was when it opened: one that authenticates later stays `false`.',
    },
  ],
});
export const connectionDuration = mcp.histogram('mcp_connection_duration_seconds', {
  unit: 'seconds',
  help: 'Connection duration in seconds, observed when the connection ends',
  labels: { protocol, disconnect_reason: upTo(10, 'normal', 'timeout') },
  buckets: [10, 30, 60, 300, 600, 1800, 3600],
  warts: [
    {
      kind: 'only-when',
      why: 'A connection is observed when it ends: those that are open, or that a restart cuts off, are not in it.',
    },
    {
      kind: 'overlaps',
      label: 'disconnect_reason',
      why: 'Whoever closes a connection without giving a reason counts as `normal`.',
    },
    late,
  ],
});
export const authAttempts = mcp.counter('mcp_authentication_attempts_total', {
  unit: 'attempts',
  help: 'Total authentication attempts, failed ones too',
  labels: { method: auth_method, status: upTo(3, 'success', 'failure') },
  warts: [late],
});
export const authFailures = mcp.counter('mcp_authentication_failures_total', {
  unit: 'attempts',
  help: 'Total authentication failures, by reason',
  labels: {
    method: auth_method,
    reason: open('it is whatever text the code that refuses gives', 10, 'expired', 'invalid_token'),
  },
  warts: [
    { kind: 'overlaps', why: 'Failures are attempts too: never add them to `mcp_authentication_attempts_total`.' },
    late,
  ],
});

export const signups = mcp.counter('mcp_user_signups_total', {
  unit: 'signups',
  help: 'Total user signups',
  labels: { source: upTo(10, 'chatgpt', 'web'), tier },
  warts: [late],
});
export const upgrades = mcp.counter('mcp_subscription_upgrades_total', {
  unit: 'upgrades',
  help: 'Total subscription tier upgrades',
  labels: { from_tier: tier, to_tier: tier },
  warts: [late],
});
export const revenue = mcp.gauge('mcp_revenue_total_usd', {
  unit: 'USD',
  help: 'Total revenue in USD',
  labels: { tier },
  warts: [
    { kind: 'misnamed', why: 'A gauge called total: as a counter it would be `mcp_revenue_usd_total`.' },
    { kind: 'not-aggregable', why: 'Each replica shows its own copy: a sum over instances counts it once a replica.' },
    set,
  ],
});

export const databaseDuration = mcp.histogram('mcp_database_query_duration_seconds', {
  unit: 'seconds',
  help: 'Database query duration in seconds',
  labels: { operation: upTo(6, 'find', 'insert'), collection: upTo(20, 'users', 'sessions') },
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
  warts: [late],
});
export const cacheHitRatio = mcp.gauge('mcp_cache_hit_ratio', {
  unit: 'ratio',
  help: 'Cache hit ratio (0-1)',
  labels: { cache_type: upTo(5, 'redis', 'memory') },
  warts: [
    {
      kind: 'not-aggregable',
      why: 'There are no counters of hits and misses: the ratios of replicas cannot be averaged.',
    },
    set,
  ],
});
export const queueDepth = mcp.gauge('mcp_queue_depth', {
  unit: 'jobs',
  help: 'Current queue depth for async operations',
  labels: { queue_name: upTo(10, 'email', 'webhooks') },
  warts: [
    {
      kind: 'not-aggregable',
      why: 'Where the replicas share a queue each shows its whole depth: a sum over instances counts it once a replica.',
    },
    set,
  ],
});

export const httpRequests = mcp.counter('mcp_http_requests_total', {
  unit: 'requests',
  help: 'Total number of HTTP requests',
  labels: { method, route, status_code },
  warts: [mount, answered, late],
});
export const httpDuration = mcp.histogram('mcp_http_request_duration_seconds', {
  unit: 'seconds',
  help: 'HTTP request duration in seconds, until the response is ended',
  labels: { method, route, status_code },
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  warts: [
    mount,
    answered,
    {
      kind: 'overlaps',
      label: 'method',
      why: 'A GET may be a stream of events, which counts with its whole life: its duration says nothing about speed.',
    },
    late,
  ],
});
export const httpRequestSize = mcp.histogram('mcp_http_request_size_bytes', {
  unit: 'bytes',
  help: 'HTTP request size in bytes',
  labels: { method, route },
  buckets: [100, 1000, 5000, 10_000, 50_000, 100_000, 500_000],
  warts: [
    {
      kind: 'overlaps',
      label: 'route',
      why: 'It is observed before the router runs, so `route` is always the raw path, not that of the other metrics.',
    },
    sized,
    late,
  ],
});
export const httpResponseSize = mcp.histogram('mcp_http_response_size_bytes', {
  unit: 'bytes',
  help: 'HTTP response size in bytes',
  labels: { method, route, status_code },
  buckets: [100, 1000, 5000, 10_000, 50_000, 100_000, 500_000],
  warts: [mount, sized, late],
});

export const client = nodeClient(mcp, 'mcp_');
export const { up } = mcp.scrape;
