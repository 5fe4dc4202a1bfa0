import { seriesBound } from '../../../src/analysis/labels.ts';
import type { QuerySubject } from '../../../src/lint/subject.ts';
import type { Binary, Expr } from '../../../src/promql/ast.ts';
import { COMPARISONS } from '../../../src/promql/binding.ts';
import { atNodes, type Class } from '../mutant.ts';
import { standsAlone } from '../tree.ts';

const ABSENT = 'shard';

export const matching: readonly Class[] = [
  {
    rule: 'match/never',
    slip: 'a label kept on one side only of a default match',
    query: (query) =>
      atNodes(query, function* (node) {
        if (!isPaired(node, query) || node.matching || node.op === 'or' || node.op === 'unless') return;
        const { right } = node;
        const labels = byLabels(right);
        if (right.kind === 'aggregation' && labels.length > 0 && has(query, node.left, labels[0] ?? ''))
          yield { ...node, right: { ...right, grouping: { mode: 'by', labels: labels.slice(1) } } };
      }),
  },
  {
    rule: 'match/many-to-many',
    slip: '`on` with too few labels',
    query: (query) =>
      atNodes(query, function* (node) {
        if (!isPaired(node, query) || node.matching || isSet(node)) return;
        const shared = byLabels(node.left).filter((label) => byLabels(node.right).includes(label));
        for (const kept of shared) {
          const rest = shared.filter((label) => label !== kept);
          if (rest.some((label) => differs(query, node.left, label) && differs(query, node.right, label)))
            yield { ...node, matching: { mode: 'on', labels: [kept] } };
        }
      }),
  },
  {
    rule: 'match/needs-group',
    slip: '`group_left` taken away',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || !node.matching?.group) return;
        const { group: _, ...bare } = node.matching;
        yield { ...node, matching: bare };
      }),
  },
  {
    rule: 'match/many-to-many',
    slip: 'both sides kept finer than `on`',
    query: (query) =>
      atNodes(query, function* (node) {
        const fine = finer(node, query);
        if (!fine || node.kind !== 'binary' || !has(query, sumOf(node.right), fine.label)) return;
        if (differs(query, sumOf(node.right), fine.label))
          yield { ...fine.left, right: grouped(node.right, [...byLabels(node.right), fine.label]) };
      }),
  },
  {
    rule: 'match/needs-group',
    slip: 'one side kept finer, without `group_left`',
    query: (query) =>
      atNodes(query, function* (node) {
        const fine = finer(node, query);
        if (fine) yield fine.left;
      }),
  },
  {
    rule: 'match/group-label-missing',
    slip: 'one side kept finer, with a label taken over that the other lacks',
    query: (query) =>
      atNodes(query, function* (node) {
        const fine = finer(node, query)?.left;
        if (fine?.matching)
          yield { ...fine, matching: { ...fine.matching, group: { side: 'left', labels: [ABSENT] } } };
      }),
  },
  {
    rule: 'match/needs-group',
    slip: 'one side aggregated further, and `on` what is left',
    query: (query) =>
      atNodes(query, function* (node) {
        if (!isPaired(node, query) || node.matching || isSet(node)) return;
        const { right } = node;
        const [kept = '', ...rest] = byLabels(right);
        if (right.kind !== 'aggregation' || !byLabels(node.left).includes(kept)) return;
        if (rest.some((label) => differs(query, node.left, label)))
          yield {
            ...node,
            matching: { mode: 'on', labels: [kept] },
            right: { ...right, grouping: { mode: 'by', labels: [kept] } },
          };
      }),
  },
  {
    rule: 'match/group-label-missing',
    slip: 'a label taken over that the other side lacks',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || !node.matching?.group) return;
        const { group } = node.matching;
        yield { ...node, matching: { ...node.matching, group: { ...group, labels: [...group.labels, ABSENT] } } };
      }),
  },
  {
    rule: 'match/dead-grouping',
    slip: 'grouped by a label too much',
    query: (query) =>
      atNodes(query, function* (node) {
        const labels = byLabels(node);
        if (node.kind === 'aggregation' && node.grouping?.mode === 'by')
          yield { ...node, grouping: { mode: 'by', labels: [...labels, ABSENT] } };
      }),
  },
  {
    rule: 'match/or-vector-labelled',
    slip: 'zeros without labels added to series that have some',
    *query(query) {
      for (const node of query.nodes) {
        if (node.kind !== 'aggregation' || byLabels(node).length === 0) continue;
        const zeros: Expr = { kind: 'call', fn: 'vector', args: [{ kind: 'number', value: 0 }] };
        const filled: Expr = { kind: 'binary', op: 'or', left: node, right: zeros };
        const { expr } = query;
        if (node === expr) yield filled;
        // What zero does not pass is no fault.
        else if (expr.kind === 'binary' && COMPARISONS.has(expr.op) && expr.left === node && passesZero(expr))
          yield { ...expr, left: filled };
      }
    },
  },
];

const byLabels = (node: Expr): readonly string[] =>
  node.kind === 'aggregation' && node.grouping?.mode === 'by' ? node.grouping.labels : [];

const sumOf = (node: Expr): Expr => (node.kind === 'aggregation' ? node.of : node);
const grouped = (node: Expr, labels: readonly string[]): Expr =>
  node.kind === 'aggregation' ? { ...node, grouping: { mode: 'by', labels } } : node;

/** The pair by the same labels, of which the left keeps one label more. */
function finer(node: Expr, query: QuerySubject): { readonly left: Binary; readonly label: string } | undefined {
  if (!isPaired(node, query) || node.matching || isSet(node) || !standsAlone(query.expr, node)) return undefined;
  const { left, right } = node;
  const labels = byLabels(left);
  if (right.kind !== 'aggregation' || labels.join() !== byLabels(right).join()) return undefined;
  if (left.kind !== 'aggregation' || left.op !== 'sum') return undefined;
  const known = query.inference.of(left.of).labels.known.keys();
  const label = [...known].find(
    (one) => !labels.includes(one) && has(query, left.of, one) && differs(query, left.of, one),
  );
  if (label === undefined) return undefined;
  return { label, left: { ...node, left: grouped(left, [...labels, label]), matching: { mode: 'on', labels } } };
}

const isSet = ({ op }: Binary): boolean => op === 'and' || op === 'or' || op === 'unless';

function isPaired(node: Expr, { inference }: QuerySubject): node is Binary {
  return node.kind === 'binary' && [node.left, node.right].every((side) => inference.of(side).type === 'instant');
}

const has = ({ inference }: QuerySubject, node: Expr, label: string): boolean =>
  inference.of(node).alts.every(({ labels }) => labels.known.get(label)?.presence === 'must');

function differs({ inference }: QuerySubject, node: Expr, label: string): boolean {
  const info = inference.of(node).labels.known.get(label);
  return info !== undefined && seriesBound({ known: new Map([[label, info]]), rest: 'none' }) > 1;
}

function passesZero({ op, right }: Binary): boolean {
  if (right.kind !== 'number') return false;
  return op === '<' ? right.value > 0 : op === '<=' ? right.value >= 0 : op === '==' && right.value === 0;
}
