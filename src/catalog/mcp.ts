import { nodeClient } from '../metric/client.ts';
import { oneOf, open, upTo } from '../metric/label.ts';
import type { Wart } from '../metric/metric.ts';
import { system } from '../metric/system.ts';

// Facts from the MakeAIHQ article on monitoring ChatGPT apps: its TypeScript, where its prose differs.

/** A Model Context Protocol server behind ChatGPT apps: Express and prom-client with the prefix `mcp_`, three replicas. */
export const mcp = system('mcp', {
  title: 'MCP server',
  description:
    'A Model Context Protocol server that serves tools and widgets to ChatGPT apps. prom-client’s own metrics carry the prefix `mcp_` too: `mcp_process_resident_memory_bytes`, not `process_resident_memory_bytes`.',
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
const route = open(
  'a path that no route takes is kept as it is, save for numbers, UUIDs and long hexadecimal parts',
  40,
  '/mcp',
  '/',
);
const method = upTo(7, 'GET', 'POST');
const status_code = upTo(15, '200', '500');
const mount: Wart = {
  kind: 'overlaps',
  label: 'route',
  why: 'A router’s routes lose the path it is mounted at, so `/` stands for the root of every router.',
};

export const toolInvocations = mcp.counter('mcp_tool_invocations_total', {
  unit: 'invocations',
  help: 'Tool invocations',
  labels: { tool_name, status, user_tier: tier },
});
export const toolDuration = mcp.histogram('mcp_tool_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of tool invocations',
  labels: { tool_name, status },
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});
export const toolErrors = mcp.counter('mcp_tool_errors_total', {
  unit: 'errors',
  help: 'Tool errors by the name of the error',
  labels: {
    tool_name,
    error_type: open('it is the name of whatever error was thrown', 15, 'TypeError', 'TimeoutError'),
  },
  warts: [
    {
      kind: 'overlaps',
      why: 'The same failures stand in `mcp_tool_invocations_total{status="error"}`: never add the two.',
    },
  ],
});
export const widgetRenders = mcp.counter('mcp_widget_renders_total', {
  unit: 'renders',
  help: 'Widget renders',
  labels: { widget_type, display_mode },
});
export const widgetRenderDuration = mcp.histogram('mcp_widget_render_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of widget renders, failed ones too',
  labels: { widget_type, display_mode },
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1],
});
export const widgetStateUpdates = mcp.counter('mcp_widget_state_updates_total', {
  unit: 'updates',
  help: 'Updates of widget state',
  labels: { widget_type, update_source: upTo(5, 'user', 'tool') },
});
export const activeConnections = mcp.gauge('mcp_active_connections', {
  unit: 'connections',
  help: 'Open connections',
  labels: { protocol, authenticated: oneOf('true', 'false') },
});
export const connectionDuration = mcp.histogram('mcp_connection_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of connections',
  labels: { protocol, disconnect_reason: upTo(10, 'normal', 'timeout') },
  buckets: [10, 30, 60, 300, 600, 1800, 3600],
});
export const authAttempts = mcp.counter('mcp_authentication_attempts_total', {
  unit: 'attempts',
  help: 'Authentication attempts',
  labels: { method: upTo(5, 'oauth', 'api_key'), status: upTo(3, 'success', 'failure') },
});
export const authFailures = mcp.counter('mcp_authentication_failures_total', {
  unit: 'attempts',
  help: 'Failed authentication attempts by reason',
  labels: { method: upTo(5, 'oauth', 'api_key'), reason: upTo(10, 'expired', 'invalid_token') },
  warts: [
    { kind: 'overlaps', why: 'The same failures stand in `mcp_authentication_attempts_total{status="failure"}`.' },
  ],
});
export const signups = mcp.counter('mcp_user_signups_total', {
  unit: 'signups',
  help: 'User signups',
  labels: { source: upTo(10, 'chatgpt', 'web'), tier },
});
export const upgrades = mcp.counter('mcp_subscription_upgrades_total', {
  unit: 'upgrades',
  help: 'Subscription upgrades',
  labels: { from_tier: tier, to_tier: tier },
});
export const revenue = mcp.gauge('mcp_revenue_total_usd', {
  unit: 'USD',
  help: 'Revenue in USD',
  labels: { tier },
  warts: [
    { kind: 'misnamed', why: 'A gauge called total: as a counter it would be `mcp_revenue_usd_total`.' },
    { kind: 'not-aggregable', why: 'Each replica shows its own copy: a sum over instances counts it once a replica.' },
  ],
});
export const databaseDuration = mcp.histogram('mcp_database_query_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of database queries',
  labels: { operation: upTo(6, 'find', 'insert'), collection: upTo(20, 'users', 'sessions') },
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});
export const cacheHitRatio = mcp.gauge('mcp_cache_hit_ratio', {
  unit: 'ratio',
  help: 'Cache hit ratio',
  labels: { cache_type: upTo(5, 'redis', 'memory') },
  warts: [
    {
      kind: 'not-aggregable',
      why: 'There are no counters of hits and misses: the ratios of replicas cannot be averaged.',
    },
  ],
});
export const queueDepth = mcp.gauge('mcp_queue_depth', {
  unit: 'jobs',
  help: 'Jobs that wait in a queue',
  labels: { queue_name: upTo(10, 'email', 'webhooks') },
});
export const httpRequests = mcp.counter('mcp_http_requests_total', {
  unit: 'requests',
  help: 'HTTP requests',
  labels: { method, route, status_code },
  warts: [mount],
});
export const httpDuration = mcp.histogram('mcp_http_request_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of HTTP requests',
  labels: { method, route, status_code },
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  warts: [mount],
});
export const httpRequestSize = mcp.histogram('mcp_http_request_size_bytes', {
  unit: 'bytes',
  help: 'Size of HTTP request bodies',
  labels: { method, route },
  buckets: [100, 1000, 5000, 10_000, 50_000, 100_000, 500_000],
  warts: [
    {
      kind: 'overlaps',
      label: 'route',
      why: 'It is observed before the router runs, so `route` is always the raw path.',
    },
  ],
});
export const httpResponseSize = mcp.histogram('mcp_http_response_size_bytes', {
  unit: 'bytes',
  help: 'Size of HTTP response bodies',
  labels: { method, route, status_code },
  buckets: [100, 1000, 5000, 10_000, 50_000, 100_000, 500_000],
  warts: [mount],
});

export const client = nodeClient(mcp, 'mcp_');
export const { up } = mcp.scrape;
