import type { LabelInfo } from '../../../src/analysis/labels.ts';
import { live } from '../../../src/analysis/live.ts';
import { type Aggregation, type Expr, walk } from '../../../src/promql/ast.ts';
import { COMPARISONS, SET_OPS } from '../../../src/promql/binding.ts';
import { atNodes, type Class } from '../mutant.ts';
import { standsAlone } from '../tree.ts';

const number = (value: number): Expr => ({ kind: 'number', value });

export const values: readonly Class[] = [
  {
    rule: 'range/impossible',
    slip: 'a limit below what the value can be',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || !COMPARISONS.has(node.op) || node.right.kind !== 'number') return;
        if (query.inference.of(node.left).alts.every(({ range, literal }) => range.min >= 0 && literal === undefined))
          yield { ...node, op: '<', right: number(-1) };
      }),
  },
  {
    rule: 'range/impossible',
    slip: 'a limit above what the value can be',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || !COMPARISONS.has(node.op) || node.right.kind !== 'number') return;
        const { kind, range, literal } = query.inference.of(node.left);
        if (kind !== 'quantile' && range.max < Infinity && literal === undefined)
          yield { ...node, op: '>', right: number(Math.abs(range.max) * 200) };
      }),
  },
  {
    rule: 'range/always-true',
    slip: 'a limit that every value passes',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || !COMPARISONS.has(node.op) || node.right.kind !== 'number') return;
        const { alts } = query.inference.of(node.left);
        if (alts.every(({ range, literal }) => range.min >= 0 && range.min < 1 && !range.nan && literal === undefined))
          yield { ...node, op: '>=', right: number(0) };
      }),
  },
  {
    rule: 'ratio/always-one',
    slip: 'a share of series that are not aggregated',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || node.op !== '/' || !standsAlone(query.expr, node)) return;
        const whole = sums(node.right).at(0);
        for (const part of sums(node.left))
          if (
            whole &&
            nameIn(part) !== undefined &&
            nameIn(part) === nameIn(whole) &&
            offsetIn(part) === offsetIn(whole)
          )
            yield { kind: 'binary', op: '/', left: part.of, right: whole.of };
      }),
  },
  {
    rule: 'nan/aggregated-division',
    slip: 'the sum of quotients in place of the quotient of sums',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || node.op !== '/' || node.matching) return;
        const { left, right } = node;
        if (left.kind !== 'aggregation' || right.kind !== 'aggregation' || left.op !== 'sum' || right.op !== 'sum')
          return;
        const [above, below] = [nameIn(left), nameIn(right)];
        const family = above?.endsWith('_sum') && below === above.replace(/_sum$/, '_count');
        if (family) yield { ...left, op: 'avg', of: { kind: 'binary', op: '/', left: left.of, right: right.of } };
      }),
  },
  {
    rule: 'scalar/not-single',
    slip: '`scalar` of series that are not aggregated',
    query: (query) =>
      atNodes(query, function* (node) {
        const { expr } = query;
        // Where a number may stand.
        const free = node === expr || (expr.kind === 'binary' && !SET_OPS.has(expr.op) && expr.right === node);
        if (node.kind !== 'aggregation' || node.op !== 'sum' || node.grouping || !free) return;
        const many = live(query.inference.of(node.of)).every(({ labels, series, filtered }) =>
          [...labels.known].some(([label, info]) => label !== 'job' && !filtered && series > 1 && isFree(label, info)),
        );
        if (many) yield { kind: 'call', fn: 'scalar', args: [node.of] };
      }),
  },
];

/** Of several values, none of which is chosen. */
function isFree(label: string, info: LabelInfo): boolean {
  const { from, presence, max, open } = info;
  const chosen = from?.kind !== 'selector' || from.matchers.some((matcher) => matcher.label === label);
  return presence === 'must' && !chosen && (open !== undefined || (info.values?.length ?? max ?? 1) > 1);
}

const sums = (expr: Expr): readonly Aggregation[] =>
  walk(expr).filter((node) => node.kind === 'aggregation' && node.op === 'sum') as readonly Aggregation[];

function nameIn({ of }: Aggregation): string | undefined {
  const [only, ...more] = walk(of).flatMap((node) => (node.kind === 'selector' ? node : []));
  return more.length === 0 && walk(of).every(({ kind }) => kind !== 'aggregation') ? only?.name : undefined;
}

const offsetIn = (sum: Aggregation): string =>
  JSON.stringify(walk(sum).flatMap((node) => (node.kind === 'selector' ? [node.offset, node.at] : [])));
