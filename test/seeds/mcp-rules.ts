import type { Seed } from './seed.ts';

const runbook = (name: string): string => `https://docs.makeaihq.com/runbooks/${name}`;

/** MakeAIHQ, “Prometheus Metrics Collection for ChatGPT Apps”: the alerts, and the recordings that none of them reads. */
export const rules: readonly Seed[] = [
  {
    no: 3,
    as: 'alert',
    title: 'MCPServerDown',
    expr: 'up{job="mcp-server"} == 0',
    verdict: 'OK',
    judged: 'Right; that a target is gone altogether needs a second alert, `McpAbsent` here.',
    found: {},
    instead: 'McpDown',
    alert: {
      group: 'mcp_availability',
      for: '1m',
      labels: { severity: 'critical', component: 'mcp-server' },
      annotations: {
        summary: 'MCP server {{ $labels.instance }} is down',
        description:
          'MCP server at {{ $labels.instance }} has been unreachable for 1 minute. Immediate action required.',
        runbook: runbook('mcp-server-down'),
      },
    },
  },
  {
    no: 4,
    as: 'alert',
    title: 'HighToolErrorRate',
    expr: `(
  rate(mcp_tool_invocations_total{status="error"}[5m])
  /
  rate(mcp_tool_invocations_total[5m])
) > 0.05`,
    verdict: 'WRONG',
    judged: 'Each failing series is divided by itself: it fires, and says 100%, with the first error.',
    found: { 'ratio/always-one': 'error' },
    instead: 'McpToolErrorRatioHigh',
    alert: {
      group: 'mcp_availability',
      for: '3m',
      labels: { severity: 'warning', component: 'tool-execution' },
      annotations: {
        summary: 'High error rate on tool {{ $labels.tool_name }}',
        description:
          'Tool {{ $labels.tool_name }} error rate is {{ $value | humanizePercentage }} over the last 5 minutes (threshold: 5%).',
        runbook: runbook('high-tool-error-rate'),
      },
    },
  },
  {
    no: 5,
    as: 'alert',
    title: 'ToolExecutionLatencyHigh',
    expr: `histogram_quantile(0.95,
  rate(mcp_tool_duration_seconds_bucket[5m])
) > 2.5`,
    verdict: 'WEAK',
    judged:
      'Fires for each outcome and replica of a tool, failures included, where an alert for each tool is promised.',
    found: {},
    argued:
      'it fires when something is slow, and its limit is the bound of a bucket. It tells once too often, not wrongly.',
    instead: 'McpToolDurationHigh',
    alert: {
      group: 'mcp_availability',
      for: '5m',
      labels: { severity: 'warning', component: 'tool-execution' },
      annotations: {
        summary: 'Tool {{ $labels.tool_name }} P95 latency exceeds SLA',
        description: 'Tool {{ $labels.tool_name }} P95 latency is {{ $value }}s (SLA: 2.5s).',
        runbook: runbook('tool-latency-high'),
      },
    },
  },
  {
    no: 6,
    as: 'alert',
    title: 'HighAuthenticationFailureRate',
    expr: `(
  rate(mcp_authentication_failures_total[5m])
  /
  rate(mcp_authentication_attempts_total[5m])
) > 0.20`,
    verdict: 'WRONG',
    judged: 'Failures have a `reason`, attempts a `status`: no series finds its partner, and the alert never fires.',
    found: { 'match/never': 'error' },
    instead: 'McpAuthFailureRatioHigh',
    alert: {
      group: 'mcp_authentication',
      for: '5m',
      labels: { severity: 'warning', component: 'authentication' },
      annotations: {
        summary: 'High authentication failure rate',
        description:
          'Authentication failure rate is {{ $value | humanizePercentage }} (threshold: 20%). Possible credential stuffing attack.',
        runbook: runbook('auth-failure-spike'),
      },
    },
  },
  {
    no: 7,
    as: 'alert',
    title: 'AuthenticationAttemptSpike',
    expr: 'rate(mcp_authentication_attempts_total[1m]) > 100',
    verdict: 'WEAK',
    judged: 'The limit is for each method, outcome and replica: an attack spread over three replicas passes at 300/s.',
    found: {},
    argued:
      'a limit for each series is what one writes for a replica or a queue. That the sum was meant, only the words say.',
    instead: 'McpAuthAttemptSpike',
    alert: {
      group: 'mcp_authentication',
      for: '2m',
      labels: { severity: 'critical', component: 'authentication' },
      annotations: {
        summary: 'Spike in authentication attempts detected',
        description: 'Authentication attempts spiked to {{ $value }}/sec. Possible brute force attack.',
        runbook: runbook('auth-spike'),
      },
    },
  },
  {
    no: 8,
    as: 'alert',
    title: 'ActiveConnectionsHigh',
    expr: 'mcp_active_connections > 900',
    verdict: 'WRONG',
    judged: '600 WebSockets and 500 streams of events on one replica are beyond the limit of 1000 and fire nothing.',
    found: {},
    argued:
      'the query is valid. The alert promises to watch a limit of 1000 connections; the query compares those of each protocol, authenticated or not, by themselves. What the 1000 is a limit of stands in no catalog.',
    instead: 'McpActiveConnectionsHigh',
    alert: {
      group: 'mcp_capacity',
      for: '5m',
      labels: { severity: 'warning', component: 'capacity' },
      annotations: {
        summary: 'Active connections approaching limit',
        description: 'Active connections ({{ $value }}) approaching limit of 1000. Consider scaling.',
        runbook: runbook('scale-connections'),
      },
    },
  },
  {
    no: 9,
    as: 'alert',
    title: 'DatabaseQueryLatencyHigh',
    expr: `histogram_quantile(0.95,
  rate(mcp_database_query_duration_seconds_bucket[5m])
) > 1.0`,
    verdict: 'WEAK',
    judged: 'Fires for each operation and replica, where an alert for each collection is promised.',
    found: {},
    argued:
      'it fires when something is slow, and `collection`, which it prints, is there. It tells once too often, not wrongly.',
    instead: 'McpDatabaseDurationHigh',
    alert: {
      group: 'mcp_capacity',
      for: '5m',
      labels: { severity: 'warning', component: 'database' },
      annotations: {
        summary: 'Database query latency degraded',
        description: 'P95 database query latency is {{ $value }}s for {{ $labels.collection }} (threshold: 1s).',
        runbook: runbook('db-latency-high'),
      },
    },
  },
  {
    no: 10,
    as: 'alert',
    title: 'MemoryUsageHigh',
    expr: `(
  process_resident_memory_bytes{job="mcp-server"}
  /
  machine_memory_bytes
) > 0.85`,
    verdict: 'WRONG',
    judged:
      'The server’s metrics carry the prefix `mcp_`, and the machine’s memory comes from another job, whose labels never match.',
    found: { 'metric/unknown': 'error' },
    findings: 2,
    argued:
      'Two findings for two names. Were both there, `job` and `instance` of two exporters would still be unequal.',
    instead: 'McpMemoryHigh',
    alert: {
      group: 'mcp_capacity',
      for: '5m',
      labels: { severity: 'warning', component: 'resources' },
      annotations: {
        summary: 'Memory usage high on {{ $labels.instance }}',
        description: 'Memory usage is {{ $value | humanizePercentage }} (threshold: 85%).',
        runbook: runbook('memory-usage-high'),
      },
    },
  },
  {
    no: 11,
    as: 'alert',
    title: 'SignupRateDrop',
    expr: `rate(mcp_user_signups_total[1h]) < 0.5
and
hour() >= 9 and hour() <= 17`,
    verdict: 'WRONG',
    judged: '`hour()` has no labels, so `and` without `on ()` never matches; and 0.5 a second is 1800 signups an hour.',
    found: { 'match/never': 'error' },
    argued:
      'One finding: the second `and` has nothing left to match. That 0.5 was meant for another unit stands nowhere.',
    instead: 'McpSignupsLow',
    alert: {
      group: 'mcp_business_metrics',
      for: '30m',
      labels: { severity: 'warning', component: 'business' },
      annotations: {
        summary: 'User signup rate dropped significantly',
        description: 'Signup rate dropped to {{ $value }}/sec during business hours (expected: >0.5/sec).',
        runbook: runbook('signup-rate-drop'),
      },
    },
  },
  {
    no: 12,
    as: 'alert',
    title: 'WidgetRenderingIssues',
    expr: `increase(mcp_widget_render_duration_seconds_count[5m]) == 0
and
increase(mcp_tool_invocations_total[5m]) > 10`,
    verdict: 'WRONG',
    judged: 'Widgets have no `tool_name` and tools no `widget_type`: the critical alert never fires.',
    found: { 'match/never': 'error' },
    instead: 'McpWidgetsStopped',
    alert: {
      group: 'mcp_business_metrics',
      for: '5m',
      labels: { severity: 'critical', component: 'widgets' },
      annotations: {
        summary: 'Widget rendering completely failed',
        description: 'No widgets rendered in 5 minutes despite tool invocations. Critical rendering issue.',
        runbook: runbook('widget-render-failure'),
      },
    },
  },
  {
    no: 13,
    as: 'recording',
    title: 'job:mcp_tool_error_rate:5m',
    expr: `rate(mcp_tool_invocations_total{status="error"}[5m])
/
rate(mcp_tool_invocations_total[5m])`,
    verdict: 'WRONG',
    judged:
      'Each failing series is divided by itself: what is recorded is 1. Its name says `job`, and nothing is aggregated to that.',
    found: { 'ratio/always-one': 'error' },
    beside: { 'rule/name-agreement': 'warning' },
    instead: 'job_tool_name:mcp_tool_invocations_error:ratio_rate5m',
  },
  {
    no: 14,
    as: 'recording',
    title: 'job:mcp_tool_p95_latency:5m',
    expr: `histogram_quantile(0.95,
  rate(mcp_tool_duration_seconds_bucket[5m])
)`,
    verdict: 'WEAK',
    judged: 'A percentile for each outcome and replica, of which none for the tool can be made any more.',
    found: {},
    argued: 'what is recorded is true. It is wrong where it is averaged, and no expression here reads it.',
    beside: { 'rule/name-agreement': 'warning' },
    instead: 'job_le_status_tool_name:mcp_tool_duration_seconds_bucket:rate5m',
  },
  {
    no: 15,
    as: 'recording',
    title: 'job:mcp_http_request_rate:1m',
    expr: 'rate(mcp_http_requests_total[1m])',
    verdict: 'WEAK',
    judged:
      'By status code, it is said; but nothing is aggregated, and every path that anybody asks for is stored twice.',
    found: {},
    argued:
      'as a query it is sound. What is wrong with recording it is told below, as an error: anybody makes series by asking for paths.',
    beside: { 'card/unbounded-label': 'error', 'rule/name-agreement': 'warning' },
    instead: 'job_status_code:mcp_http_requests:rate5m',
  },
  {
    no: 16,
    as: 'recording',
    title: 'job:mcp_auth_success_rate:5m',
    expr: `1 - (
  rate(mcp_authentication_failures_total[5m])
  /
  rate(mcp_authentication_attempts_total[5m])
)`,
    verdict: 'WRONG',
    judged: 'Failures have a `reason`, attempts a `status`: nothing is ever recorded.',
    found: { 'match/never': 'error' },
    instead: 'job_method:mcp_authentication_failures:ratio_rate5m',
  },
];
