import { live } from '../../../analysis/live.ts';
import { isSameValue } from '../../../analysis/same.ts';
import { type Binary, type Expr, walk } from '../../../promql/ast.ts';
import { print } from '../../../promql/print.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'ratio/always-one',
  on: 'query',
  severity: 'error',
  summary: 'A quotient is 1 whatever the data.',
  why: 'Series are paired by equal labels: each series of the part is divided by the same series among the whole, which is itself.',
  fix: 'Aggregate both sides without the label that is selected by: `sum by (route) (errors) / sum by (route) (all)`.',
  bad: [
    'rate(gateway_requests_total{status="error"}[5m]) / rate(gateway_requests_total[5m])',
    'sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_requests_total{status="error"}[5m]))',
    'sum by (status) (rate(gateway_requests_total{status="error"}[5m])) / sum by (status) (rate(gateway_requests_total[5m]))',
  ],
  good: [
    'sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_requests_total[5m]))',
    'sum without (status) (rate(gateway_requests_total{status="error"}[5m])) / sum without (status) (rate(gateway_requests_total[5m]))',
    'rate(gateway_requests_total{status="error"}[5m]) / ignoring (status) group_left sum without (status) (rate(gateway_requests_total[5m]))',
    'rate(gateway_requests_total[5m]) / rate(gateway_requests_total[5m] offset 1d)',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary' || node.op !== '/' || !isSameValue(node.left, node.right, node.matching)) continue;
      const sides = [inference.of(node.left), inference.of(node.right), inference.of(node)];
      if (sides.every((side) => side.type === 'instant' && live(side).length > 0))
        yield { node, message: 'Each series is divided by itself: the quotient is always 1.', ...mended(node) };
    }
  },
});

/** Summed without what the part is selected by, where nothing has been summed yet. */
function mended({ left, right, matching }: Binary): { readonly fix?: string } {
  if (matching || [...walk(left), ...walk(right)].some(({ kind }) => kind === 'aggregation' || kind === 'binary'))
    return {};
  const [part, whole] = [matched(left), matched(right)];
  const labels = [...part.keys()].filter((label) => !whole.has(label));
  if (labels.length === 0) return {};
  const total = (of: Expr): Expr => ({ kind: 'aggregation', op: 'sum', of, grouping: { mode: 'without', labels } });
  return { fix: `Write \`${print({ kind: 'binary', op: '/', left: total(left), right: total(right) })}\`.` };
}

function matched(side: Expr): ReadonlySet<string> {
  return new Set(
    walk(side).flatMap((node) => (node.kind === 'selector' ? node.matchers.map(({ label }) => label) : [])),
  );
}
