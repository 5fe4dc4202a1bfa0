import type { Expr } from '../../../promql/ast.ts';
import { print } from '../../../promql/print.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'histogram/bad-quantile',
  on: 'query',
  severity: 'error',
  summary: 'A quantile lies outside of 0 to 1.',
  why: 'The result is infinite for every series, with nothing but a warning to say so.',
  fix: 'Write a quantile between 0 and 1.',
  bad: [
    'histogram_quantile(95, sum by (le) (rate(gateway_duration_seconds_bucket[5m])))',
    'quantile(-0.5, gateway_queue_depth)',
    'quantile_over_time(99, gateway_queue_depth[5m])',
  ],
  good: [
    'histogram_quantile(0.95, sum by (le) (rate(gateway_duration_seconds_bucket[5m])))',
    'quantile(1, gateway_queue_depth)',
    'topk(95, gateway_queue_depth)',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes)
      for (const arg of quantiles(node)) {
        const q = inference.of(arg).literal;
        if (q === undefined || (q >= 0 && q <= 1)) continue;
        const meant = q > 1 && q <= 100 ? Number((q / 100).toPrecision(12)) : undefined;
        yield {
          node: arg,
          message: `\`${print(arg)}\` is no quantile.`,
          ...(meant !== undefined && { fix: `Write \`${meant}\`.` }),
        };
      }
  },
});

function quantiles(node: Expr): readonly Expr[] {
  if (node.kind === 'aggregation') return node.op === 'quantile' && node.param ? [node.param] : [];
  if (node.kind !== 'call') return [];
  if (node.fn === 'histogram_quantiles') return node.args.slice(2);
  return node.fn === 'histogram_quantile' || node.fn === 'quantile_over_time' ? node.args.slice(0, 1) : [];
}
