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
    // Where nothing is grouped, all that a selector brings along is one slip.
    const brought = new Map<Expr | undefined, (readonly [label: string, open: string])[]>();
    for (const [label, { open, from }] of query.inference.root.labels.known) {
      if (open === undefined || label in own) continue;
      const node = query.nodes.find((one) => groupsBy(one, label));
      if (node) yield { query, node, label, message: `\`${name}\` keeps ${unbounded([[label, open]])}` };
      else brought.set(from, [...(brought.get(from) ?? []), [label, open]]);
    }
    for (const [node, kept] of brought)
      yield { query, ...(node && { node }), message: `\`${name}\` keeps ${unbounded(kept)}` };
  },
});

function unbounded(kept: readonly (readonly [label: string, open: string])[]): string {
  const [[label, open] = ['', ''], ...others] = kept;
  if (others.length === 0) return `the label \`${label}\`, which nothing bounds: ${open}.`;
  return `the labels ${kept.map(([name]) => `\`${name}\``).join(' and ')}, which nothing bounds.`;
}

function groupsBy(node: Expr, label: string): boolean {
  return node.kind === 'aggregation' && node.grouping?.mode === 'by' && node.grouping.labels.includes(label);
}
