import type { Profile } from './profile.ts';

const steady = { level: [0.01, 0.03] } as const;

export const mcp: Profile = {
  load: 2,
  shares: {
    method: { GET: 0.3, POST: 0.7, 'method-3': 0, oauth: 0.8, api_key: 0.2 },
    authenticated: { true: 0.9, false: 0.1 },
  },
  metrics: {
    mcp_tool_duration_seconds: { each: 1, median: 0.2, tail: 4 },
    mcp_widget_renders_total: { each: 0.3 },
    mcp_widget_render_duration_seconds: { each: 0.3, median: 0.04, tail: 4 },
    mcp_widget_state_updates_total: { each: 0.2 },
    mcp_active_connections: { level: [4, 30] },
    mcp_connection_duration_seconds: { each: 0.1, median: 120, tail: 6 },
    mcp_authentication_attempts_total: { each: 0.2 },
    mcp_authentication_failures_total: { each: 0.002 },
    mcp_user_signups_total: { each: 0.01 },
    mcp_subscription_upgrades_total: { each: 0.001 },
    mcp_revenue_total_usd: { level: 4200 },
    mcp_database_query_duration_seconds: { each: 3, median: 0.015, tail: 4 },
    mcp_queue_depth: { level: [0, 4] },
    mcp_http_request_duration_seconds: { each: 1, median: 0.06, tail: 6 },
    mcp_nodejs_eventloop_lag_max_seconds: { level: [0.02, 0.06] },
    mcp_nodejs_eventloop_lag_p99_seconds: steady,
    mcp_nodejs_eventloop_lag_stddev_seconds: { level: [0.001, 0.002] },
    mcp_nodejs_gc_duration_seconds: { each: 0.2, steady: 0.02, median: 0.002, tail: 5 },
    mcp_process_max_fds: { level: 1_048_576 },
  },
  // The failure of a tool is an answer with 200.
  apart: { 'provider-outage': /http|authentication|connection/, 'error-burst': /authentication|connection/ },
  scenarios: {
    'error-burst': [{ metric: /^mcp_widget_renders_total$/, times: 0.6 }],
  },
};
