import { divisionsByZero } from '../../../analysis/division.ts';
import type { Aggregation, Binary, Expr } from '../../../promql/ast.ts';
import { print } from '../../../promql/print.ts';
import { rule } from '../../rule.ts';
import { brief } from '../../words.ts';

/** `min` and `max` leave NaN out; these do not (prometheus/prometheus v3, promql/engine.go, aggregation). */
const POISONED: ReadonlySet<string> = new Set(['sum', 'avg', 'stddev', 'stdvar', 'quantile']);

export default rule({
  id: 'nan/aggregated-division',
  on: 'query',
  severity: 'warning',
  summary: 'An aggregation takes in quotients whose divisor is 0 while nothing happens.',
  why: 'Zero by zero is NaN, and one NaN makes all of its group NaN; besides, a mean of ratios gives the idlest series the weight of the busiest.',
  fix: 'Divide the sums, or leave out the idle with `/ (… > 0)`.',
  bad: [
    'avg by (route) (rate(gateway_duration_seconds_sum[5m]) / rate(gateway_duration_seconds_count[5m]))',
    'sum(1 - rate(gateway_requests_total{status="ok"}[5m]) / rate(gateway_requests_total{status="ok"}[5m] offset 1h))',
  ],
  good: [
    'sum by (route) (rate(gateway_duration_seconds_sum[5m])) / sum by (route) (rate(gateway_duration_seconds_count[5m]))',
    'sum(rate(gateway_duration_seconds_sum[5m]) / (rate(gateway_duration_seconds_count[5m]) > 0))',
    'avg(rate(gateway_duration_seconds_sum[5m]) / rate(gateway_duration_seconds_count[5m]) >= 0)',
    'avg(rate(gateway_duration_seconds_sum[5m]) / rate(gateway_duration_seconds_count[5m]) and rate(gateway_duration_seconds_count[5m]) > 0)',
    'sum(rate(gateway_failures_total[5m]) / clamp_min(rate(gateway_failures_total[5m] offset 1d), 1))',
    // The worst of all, and a gauge that is never 0.
    'max(rate(gateway_duration_seconds_sum[5m]) / rate(gateway_duration_seconds_count[5m]))',
    'avg(gateway_memory_bytes / gateway_memory_limit_bytes)',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'aggregation' || !POISONED.has(node.op)) continue;
      const [division] = divisionsByZero(node.of, inference);
      if (!division) continue;
      const { right } = division;
      yield {
        node: division,
        message: `\`${node.op}\` takes in a division by \`${brief(right)}\`, which is 0 while nothing happens.`,
        because: { node, message: 'the group is NaN with any of its series' },
        fix: node.of === division ? `Write \`${mended(node, division)}\`.` : `Divide by \`(${print(right)} > 0)\`.`,
      };
    }
  },
});

/** A mean of quotients is the quotient of the sums; a sum of quotients takes in only those that there are. */
function mended(node: Aggregation, division: Binary): string {
  const { matching: _, ...plain } = division;
  const total = (of: Expr): Expr => ({
    kind: 'aggregation',
    op: 'sum',
    of,
    ...(node.grouping && { grouping: node.grouping }),
  });
  if (node.op === 'avg' && !division.matching)
    return print({ ...plain, left: total(division.left), right: total(division.right) });
  const busy: Expr = { kind: 'binary', op: '>', left: division.right, right: { kind: 'number', value: 0 } };
  return print({ ...node, of: { ...division, right: busy } });
}
