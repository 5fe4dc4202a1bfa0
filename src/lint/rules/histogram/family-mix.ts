import { seriesFor } from '../../../analysis/infer.ts';
import type { Metric } from '../../../metric/metric.ts';
import { type Expr, walk } from '../../../promql/ast.ts';
import { type QuerySubject, rule } from '../../rule.ts';

export default rule({
  id: 'histogram/family-mix',
  on: 'query',
  severity: 'warning',
  summary: 'The sum of one histogram is divided by the count of its sibling.',
  why: 'A mean is the sum of observations by how many there were of the same; by those of another it is neither’s mean.',
  fix: 'Divide the `_sum` and the `_count` of one family.',
  bad: [
    'rate(gateway_wait_seconds_sum[5m]) / rate(gateway_duration_seconds_count[5m])',
    'sum by (route) (rate(gateway_duration_seconds_sum[5m])) / sum by (route) (rate(gateway_wait_seconds_count[5m]))',
  ],
  good: [
    'rate(gateway_duration_seconds_sum[5m]) / rate(gateway_duration_seconds_count[5m])',
    // The seconds that a request spends in the database: of other things, by other labels.
    'sum(rate(gateway_db_seconds_sum[5m])) / sum(rate(gateway_duration_seconds_count[5m]))',
  ],

  *check(query) {
    for (const node of query.nodes) {
      if (node.kind !== 'binary' || node.op !== '/') continue;
      const [sum, count] = [familyOf(node.left, 'sum', query), familyOf(node.right, 'count', query)];
      if (!sum || !count || !areSiblings(sum, count)) continue;
      yield {
        node,
        message: `\`${sum.name}_sum\` is divided by \`${count.name}_count\`, the count of another family.`,
        fix: `Divide by \`${sum.name}_count\`.`,
      };
    }
  },
});

/** The family whose sum, or count, is the only thing selected. */
function familyOf(expr: Expr, part: 'sum' | 'count', { known, jobs }: QuerySubject): Metric | undefined {
  const selectors = walk(expr).filter((node) => node.kind === 'selector');
  const [selector] = selectors;
  if (selectors.length !== 1 || !selector) return undefined;
  const [series, ...others] = seriesFor(selector, known, jobs);
  return others.length === 0 && series?.part === part ? series.metric : undefined;
}

/** The same measured of two things that happen side by side: same job, unit and labels. */
function areSiblings(a: Metric, b: Metric): boolean {
  const labels = ({ labels: own }: Metric) => Object.keys(own).toSorted().join();
  return a.name !== b.name && a.job === b.job && a.unit === b.unit && labels(a) === labels(b);
}
