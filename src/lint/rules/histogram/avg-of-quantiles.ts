import { live } from '../../../analysis/live.ts';
import type { Aggregation, Expr } from '../../../promql/ast.ts';
import { print } from '../../../promql/print.ts';
import { rule } from '../../rule.ts';
import { brief } from '../../words.ts';

export default rule({
  id: 'histogram/avg-of-quantiles',
  on: 'query',
  severity: 'warning',
  summary: 'Quantiles are averaged or summed.',
  why: 'The mean of two 99th percentiles is no percentile of anything, and their sum still less.',
  fix: 'Sum the buckets and take the quantile of that; or ask for the worst, with `max`.',
  bad: [
    'avg(histogram_quantile(0.99, rate(gateway_duration_seconds_bucket[5m])))',
    'avg by (job) (gateway_db_seconds{quantile="0.99"})',
    'sum(histogram_quantile(0.9, sum by (le, route) (rate(gateway_duration_seconds_bucket[5m]))))',
  ],
  good: [
    'histogram_quantile(0.99, sum by (le) (rate(gateway_duration_seconds_bucket[5m])))',
    'max by (job) (gateway_db_seconds{quantile="0.99"})',
    // How many are too slow, and the mean of what is one series.
    'sum(gateway_db_seconds{quantile="0.99"} > bool 1)',
    'avg(histogram_quantile(0.99, sum by (le) (rate(gateway_duration_seconds_bucket[5m]))))',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'aggregation' || (node.op !== 'avg' && node.op !== 'sum')) continue;
      const alts = live(inference.of(node.of));
      if (alts.length === 0 || !alts.every(({ kind, series }) => kind === 'quantile' && series > 1)) continue;
      const whole = ofAll(node);
      yield {
        node,
        message: `\`${node.op}\` is applied to quantiles: \`${brief(node.of)}\`.`,
        fix: whole === undefined ? `Write \`${print({ ...node, op: 'max' })}\` for the worst.` : `Write \`${whole}\`.`,
      };
    }
  },
});

/** The quantile of the buckets of all. */
function ofAll({ of, grouping }: Aggregation): string | undefined {
  if (of.kind !== 'call' || of.fn !== 'histogram_quantile' || grouping?.mode === 'without') return undefined;
  const [q, buckets] = of.args;
  const rates = buckets?.kind === 'aggregation' && buckets.op === 'sum' ? buckets.of : buckets;
  if (!q || rates?.kind !== 'call') return undefined;
  const labels = ['le', ...(grouping?.labels ?? [])];
  const sum: Expr = { kind: 'aggregation', op: 'sum', of: rates, grouping: { mode: 'by', labels } };
  return print({ ...of, args: [q, sum] });
}
