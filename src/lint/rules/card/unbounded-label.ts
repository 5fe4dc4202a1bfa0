import type { Expr } from '../../../promql/ast.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'card/unbounded-label',
  on: 'recording',
  severity: 'error',
  summary: 'A recording keeps a label whose values nothing bounds.',
  why: 'Each new value is one more series for as long as Prometheus keeps its data, and it is the clients who decide how many there are.',
  fix: 'Aggregate the label away, or select the values that matter.',
  bad: [
    `record: user:gateway_tokens:rate5m
expr: sum by (user) (rate(gateway_tokens_total[5m]))`,
    `record: tier:gateway_tokens:rate5m
expr: rate(gateway_tokens_total{tier="paid"}[5m])`,
  ],
  good: [
    `record: tier:gateway_tokens:rate5m
expr: sum by (tier) (rate(gateway_tokens_total[5m]))`,
    `record: user:gateway_tokens:rate5m
expr: sum by (user) (rate(gateway_tokens_total{user=~"alice|bob"}[5m]))`,
    // The label is given one value.
    `record: tier:gateway_tokens:rate5m
expr: rate(gateway_tokens_total[5m])
labels:
  user: any`,
  ],

  *check({ name, query, labels: own }) {
    if (!query) return;
    for (const [label, { open, from }] of query.inference.root.labels.known) {
      if (open === undefined || label in own) continue;
      const kept = query.nodes.find((node) => groupsBy(node, label));
      yield {
        query,
        ...(kept ? { node: kept, label } : from && { node: from }),
        message: `\`${name}\` keeps the label \`${label}\`, which nothing bounds: ${open}.`,
      };
    }
  },
});

function groupsBy(node: Expr, label: string): boolean {
  return node.kind === 'aggregation' && node.grouping?.mode === 'by' && node.grouping.labels.includes(label);
}
