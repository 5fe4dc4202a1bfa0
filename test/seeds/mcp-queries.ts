import type { Seed } from './seed.ts';

/** MakeAIHQ, “Prometheus Metrics Collection for ChatGPT Apps”: two queries of its prose. */
export const prose: readonly Seed[] = [
  {
    no: 1,
    as: 'panel',
    where: 'in the prose on counters',
    title: 'invocation velocity',
    expr: 'rate(mcp_tool_invocations_total[5m])',
    verdict: 'WEAK',
    judged: 'A line for each tool, outcome, tier and replica.',
    found: {},
    argued: 'each line is a true rate, and how many of them a panel is meant to show does not stand in the query.',
    instead: 'mcp-tools › Is it healthy? › Invocation rate',
  },
  {
    no: 2,
    as: 'panel',
    where: 'in the prose on histograms',
    title: '95% of tool invocations complete within',
    expr: 'histogram_quantile(0.95, rate(mcp_tool_duration_seconds_bucket[5m]))',
    verdict: 'WEAK',
    judged: 'A percentile of each tool, outcome and replica, not of the invocations.',
    found: {},
    argued: 'the percentile of each tool is a question that one may ask. Only the words around it ask another.',
    instead: 'mcp-tools › How long do tools take? › Tool duration › P95',
  },
];

/** The article’s sample queries for dashboards. */
export const samples: readonly Seed[] = [
  {
    no: 17,
    as: 'panel',
    title: 'Tool invocation rate by tool name (requests per second)',
    expr: 'rate(mcp_tool_invocations_total[5m])',
    verdict: 'WEAK',
    judged: 'Not by tool name, but by outcome, tier and replica too.',
    found: {},
    argued: 'each line is a true rate. That one for each tool was meant, only the title says.',
    instead: 'mcp-tools › How much is it used? › Invocations by tool',
  },
  {
    no: 18,
    as: 'panel',
    title: 'Total invocations in last hour by status',
    expr: 'sum by (status) (increase(mcp_tool_invocations_total[1h]))',
    verdict: 'OK',
    judged: 'Right.',
    found: {},
    instead: 'mcp-tools › How much is it used? › Invocations by outcome',
  },
  {
    no: 19,
    as: 'panel',
    title: 'P95 latency by tool (top 5 slowest tools)',
    expr: `topk(5,
  histogram_quantile(0.95,
    rate(mcp_tool_duration_seconds_bucket[5m])
  )
)`,
    verdict: 'WEAK',
    judged: 'The five slowest of tool, outcome and replica: one slow tool takes all five places.',
    found: {},
    argued: 'the query holds what it says of itself. That a tool was meant to stand in it once, only the title says.',
    instead: 'mcp-tools › How long do tools take? › Duration P95 by tool',
  },
  {
    no: 20,
    as: 'panel',
    title: 'Error rate percentage by tool',
    expr: `(
  rate(mcp_tool_invocations_total{status="error"}[5m])
  /
  rate(mcp_tool_invocations_total[5m])
) * 100`,
    verdict: 'WRONG',
    judged: 'Each failing series is divided by itself: always 100.',
    found: { 'ratio/always-one': 'error' },
    instead: 'mcp-tools › What fails? › Error ratio by tool',
  },
  {
    no: 21,
    as: 'panel',
    title: 'Active connections by protocol',
    expr: 'sum by (protocol) (mcp_active_connections)',
    verdict: 'OK',
    judged: 'Right.',
    found: {},
    instead: 'mcp-connections › Who is connected? › Connections by protocol',
  },
  {
    no: 22,
    as: 'panel',
    title: 'HTTP request rate by status code',
    expr: 'sum by (status_code) (rate(mcp_http_requests_total[1m]))',
    verdict: 'OK',
    judged: 'Right; four scrapes are in the window, and Prometheus’ own are among the requests.',
    found: {},
    instead: 'mcp-resources › What does HTTP answer? › Requests by status code',
  },
  {
    no: 23,
    as: 'panel',
    title: 'Average request duration by route',
    expr: 'avg by (route) (rate(mcp_http_request_duration_seconds_sum[5m]) / rate(mcp_http_request_duration_seconds_count[5m]))',
    verdict: 'WRONG',
    judged:
      'A mean of means, in which one slow request weighs as much as a thousand; one idle series makes its route NaN.',
    found: { 'nan/aggregated-division': 'warning' },
    argued:
      'One finding, whose reason gives both faults; a warning, for that a series falls idle is likely and not certain.',
    instead: 'mcp-resources › Which routes? › Routes › Mean duration',
  },
  {
    no: 24,
    as: 'panel',
    title: 'Authentication success rate (percentage)',
    expr: `(
  1 - (
    rate(mcp_authentication_failures_total[5m])
    /
    rate(mcp_authentication_attempts_total[5m])
  )
) * 100`,
    verdict: 'WRONG',
    judged: 'Failures have a `reason`, attempts a `status`: no series finds its partner, and the panel stays empty.',
    found: { 'match/never': 'error' },
    instead: 'mcp-connections › Is there room, and do people get in? › Authentication success ratio',
  },
  {
    no: 25,
    as: 'panel',
    title: 'Widget rendering throughput by type',
    expr: 'sum by (widget_type) (rate(mcp_widget_renders_total[5m]))',
    verdict: 'OK',
    judged: 'Right.',
    found: {},
    instead: 'mcp-tools › Do widgets show? › Renders by widget',
  },
  {
    no: 26,
    as: 'panel',
    title: 'Cache hit ratio by cache type',
    expr: 'mcp_cache_hit_ratio * 100',
    verdict: 'OK',
    judged: 'Right for each replica; without counters of hits and misses there is no ratio over all.',
    found: {},
    instead: 'mcp-resources › Do caches and queues keep up? › Cache hit ratio',
  },
  {
    no: 27,
    as: 'panel',
    title: 'Database query P99 latency by collection',
    expr: `histogram_quantile(0.99,
  sum by (collection, le) (
    rate(mcp_database_query_duration_seconds_bucket[5m])
  )
)`,
    verdict: 'OK',
    judged: 'Right: the one quantile of the article that keeps `le` and what its title names, and nothing else.',
    found: {},
    instead: 'mcp-resources › Is the database fast? › Query P95 by collection',
  },
  {
    no: 28,
    as: 'panel',
    title: 'Memory usage percentage',
    expr: '(process_resident_memory_bytes / machine_memory_bytes) * 100',
    verdict: 'WRONG',
    judged:
      'The server’s metrics carry the prefix `mcp_`, and the machine’s memory comes from another job, whose labels never match.',
    found: { 'metric/unknown': 'error' },
    findings: 2,
    argued: 'Two findings for two names.',
    instead: 'mcp-resources › What does the process use? › Memory',
  },
  {
    no: 29,
    as: 'panel',
    title: 'CPU usage rate',
    expr: 'rate(process_cpu_seconds_total[1m]) * 100',
    verdict: 'WRONG',
    judged: 'The server’s metrics carry the prefix `mcp_`: the panel is empty, or shows what another job exports.',
    found: { 'metric/unknown': 'error' },
    instead: 'mcp-resources › What does the process use? › CPU',
  },
  {
    no: 30,
    as: 'panel',
    title: 'Signup conversion rate (signups per 100 visitors)',
    expr: `(
  rate(mcp_user_signups_total[1h])
  /
  rate(mcp_http_requests_total{route="/"}[1h])
) * 100`,
    verdict: 'WRONG',
    judged:
      'Signups have a `source`, requests a `route`: the panel stays empty. Requests are no visitors either, and `/` is the root of every router.',
    found: { 'match/never': 'error' },
    argued: 'What counts as a visitor is in no metric, so the signups ship without a division.',
    instead: 'mcp-business › Do people sign up? › Signups per hour by source',
  },
  {
    no: 31,
    as: 'panel',
    title: 'Revenue by subscription tier',
    expr: 'sum by (tier) (mcp_revenue_total_usd)',
    verdict: 'WEAK',
    judged: 'Each replica shows its own copy of the revenue: with three of them it is three times what was earned.',
    found: {},
    argued:
      'whether the replicas share the number or each adds its own, the article does not show. The catalog warns of it in words; a fact for rules to read it has not.',
    instead: 'mcp-business › Do they upgrade and pay? › Revenue by tier',
  },
];
