export type { Diagnostic } from './diagnostic.ts';
export { nodeClient, processMetrics, pythonClient } from './metric/client.ts';
export { type LabelSpec, type Labels, oneOf, open, optional, upTo } from './metric/label.ts';
export type { Kind, Metric, Series, Wart } from './metric/metric.ts';
export { sampleLimit, targetLimit } from './metric/series.ts';
export { type Declare, type JobSpec, type System, system } from './metric/system.ts';
export { type Config, defineConfig } from './model/config.ts';
export { type Dashboard, dashboard, type Row, row, type Variable, variable } from './model/dashboard.ts';
export { barGauge, gauge, heatmap, type Panel, stat, stateTimeline, table, text, timeseries } from './model/panel.ts';
export { type Query, query } from './model/query.ts';
export {
  type Alert,
  alert,
  humanize,
  humanize1024,
  humanizeDuration,
  humanizePercentage,
  printf,
  type Recording,
  type RuleGroup,
  record,
  ruleGroup,
} from './model/rule.ts';
export { sloRows } from './model/slo/rows.ts';
export { type Slo, slo } from './model/slo/slo.ts';
export { avg, bottomk, count, max, min, stddev, sum, topk } from './query/aggregate.ts';
export {
  abs,
  ceil,
  clampMax,
  clampMin,
  dayOfWeek,
  floor,
  hour,
  labelReplace,
  round,
  scalar,
  sort,
  sortDesc,
  vector,
} from './query/function.ts';
export { buckets, countOf, mean, quantile, shareUnder, sumOf } from './query/histogram.ts';
export {
  add,
  and,
  bool,
  div,
  eq,
  ge,
  groupLeft,
  groupRight,
  gt,
  ignoring,
  le,
  lt,
  mod,
  mul,
  ne,
  on,
  or,
  pow,
  sub,
  unless,
} from './query/operator.ts';
export { promql } from './query/promql.ts';
export {
  absent,
  absentOverTime,
  avgOverTime,
  changes,
  countOverTime,
  delta,
  deriv,
  increase,
  irate,
  lastOverTime,
  maxOverTime,
  minOverTime,
  predictLinear,
  presentOverTime,
  quantileOverTime,
  rate,
  resets,
  stddevOverTime,
  subquery,
  sumOverTime,
  time,
  timestamp,
  value,
} from './query/range.ts';
export { by, type Scalar, type Vector, without } from './query/vector.ts';
export { not, offset, type VariableValue, where } from './query/where.ts';
