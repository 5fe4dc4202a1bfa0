import type { QuerySubject } from '../../../src/lint/subject.ts';
import { type Aggregation, type Call, type Expr, type Selector, walk } from '../../../src/promql/ast.ts';
import { COMPARISONS } from '../../../src/promql/binding.ts';
import { atNodes, type Class } from '../mutant.ts';

export const histograms: readonly Class[] = [
  {
    rule: 'histogram/raw-bucket',
    slip: '`rate` taken away within `histogram_quantile`',
    query: (query) =>
      atQuantiles(query, function* (node) {
        if (node.kind !== 'call' || !/^(?:rate|increase)$/.test(node.fn)) return;
        const [range] = node.args;
        if (range?.kind === 'range') yield range.of;
      }),
  },
  {
    rule: 'histogram/le-lost',
    slip: '`le` taken out of `by`',
    query: (query) =>
      atQuantiles(query, function* (node) {
        if (node.kind !== 'aggregation' || !node.grouping?.labels.includes('le')) return;
        const labels = node.grouping.labels.filter((label) => label !== 'le');
        const { grouping, ...bare } = node;
        yield labels.length === 0 ? bare : { ...bare, grouping: { ...grouping, labels } };
      }),
  },
  {
    rule: 'histogram/wrong-kind',
    slip: '`_count` in place of `_bucket`',
    query: (query) =>
      atQuantiles(query, function* (node) {
        if (node.kind === 'selector' && node.name?.endsWith('_bucket')) yield renamed(node, '_count');
      }),
  },
  {
    rule: 'histogram/wrong-kind',
    slip: '`_sum` in place of `_bucket`',
    query: (query) =>
      atQuantiles(query, function* (node) {
        if (node.kind === 'selector' && node.name?.endsWith('_bucket')) yield renamed(node, '_sum');
      }),
  },
  {
    rule: 'histogram/bad-quantile',
    slip: 'percent in place of a quantile',
    query: (query) =>
      atNodes(query, function* (node) {
        const [q] = node.kind === 'call' && node.fn === 'histogram_quantile' ? node.args : [];
        if (node.kind === 'call' && q?.kind === 'number' && q.value > 0.01)
          yield { ...node, args: [{ kind: 'number', value: Math.round(q.value * 100) }, ...node.args.slice(1)] };
      }),
  },
  {
    rule: 'histogram/beyond-top-bucket',
    slip: 'a threshold above the last bound',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || !COMPARISONS.has(node.op) || node.right.kind !== 'number') return;
        const { kind, range } = query.inference.of(node.left);
        if (kind === 'quantile' && range.max < Infinity && node.op === '>')
          yield { ...node, right: { kind: 'number', value: range.max * 2 } };
      }),
  },
];

/** One change below each `histogram_quantile`. */
function atQuantiles(
  query: QuerySubject,
  change: (node: Call | Aggregation | Selector) => Iterable<Expr>,
): Iterable<Expr> {
  const quantiles = query.nodes.filter((node) => node.kind === 'call' && node.fn === 'histogram_quantile');
  const below = new Set(quantiles.flatMap((node) => walk(node)));
  return atNodes(query, function* (node) {
    if (below.has(node) && (node.kind === 'call' || node.kind === 'aggregation' || node.kind === 'selector'))
      yield* change(node);
  });
}

const renamed = (node: Selector, part: string): Expr => ({
  ...node,
  name: node.name?.replace(/_bucket$/, part) ?? '',
});
