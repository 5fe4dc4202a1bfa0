import { seriesFor } from '../../../src/analysis/selection.ts';
import type { Alt } from '../../../src/analysis/value.ts';
import type { QuerySubject } from '../../../src/lint/subject.ts';
import type { Expr, Range } from '../../../src/promql/ast.ts';
import { COMPARISONS } from '../../../src/promql/binding.ts';
import { atEveryNode, atNodes, type Class } from '../mutant.ts';

const RATES = new Set(['rate', 'irate', 'increase']);
const FOR_GAUGES: Readonly<Record<string, string>> = { rate: 'deriv', irate: 'idelta', increase: 'delta' };

export const counters: readonly Class[] = [
  {
    rule: 'rate/not-counter',
    slip: 'a gauge of the same labels in place of the counter',
    query: (query) =>
      atNodes(query, function* (node) {
        const range = rateOf(node);
        if (node.kind !== 'call' || !range) return;
        const name = gaugeLike(range, query);
        if (name !== undefined) yield { ...node, args: [{ ...range, of: { ...range.of, name } }] };
      }),
  },
  {
    rule: 'counter/gauge-function',
    slip: '`deriv` or `delta` in place of `rate`',
    query: (query) =>
      atNodes(query, function* (node) {
        const range = rateOf(node);
        const fn = node.kind === 'call' ? FOR_GAUGES[node.fn] : undefined;
        if (range && fn !== undefined && isCounter(range, query)) yield { kind: 'call', fn, args: [range] };
      }),
  },
  {
    rule: 'counter/raw',
    slip: '`rate` taken away below a comparison or a quotient',
    *query(query) {
      if (query.nodes.some((node) => node.kind === 'call' && node.fn.startsWith('histogram'))) return;
      for (const node of query.nodes) {
        if (node.kind !== 'binary') continue;
        const bare = atEveryNode(node, (below) => rateOf(below)?.of);
        if (bare?.kind !== 'binary') continue;
        // Whether anything was ever counted is a fair question.
        const limit = COMPARISONS.has(node.op) && bare.right.kind === 'number' && bare.right.value > 1;
        const sides = [node.left, node.right].every(isRate);
        if ((limit && isRate(node.left)) || (node.op === '/' && sides))
          yield* atNodes(query, (one) => (one === node ? [bare] : []));
      }
    },
  },
  {
    rule: 'rate/of-aggregate',
    slip: 'the rate of a sum in place of the sum of rates',
    query: (query) =>
      atNodes(query, function* (node) {
        const range = node.kind === 'aggregation' && node.op === 'sum' ? rateOf(node.of) : undefined;
        if (node.kind !== 'aggregation' || node.of.kind !== 'call' || !range || !isCounter(range, query)) return;
        const of: Expr = { ...node, of: range.of };
        yield { ...node.of, args: [{ kind: 'subquery', of, window: range.window }] };
      }),
  },
];

function rateOf(node: Expr): Range | undefined {
  const [range] = node.kind === 'call' && RATES.has(node.fn) ? node.args : [];
  return range?.kind === 'range' ? range : undefined;
}

/** A rate, or an aggregation of one: what else stands around it makes something else of it. */
function isRate(node: Expr): boolean {
  return rateOf(node) !== undefined || (node.kind === 'aggregation' && node.op !== 'count' && isRate(node.of));
}

function isCounter(range: Range, query: QuerySubject): boolean {
  const series = seriesFor(range.of, query.known, query.jobs);
  return series.length > 0 && series.every(({ kind }) => kind === 'counter' || kind === 'bucket');
}

/** A gauge of the catalog that has every label of the counter, so that nothing else is wrong with it. */
function gaugeLike({ of }: Range, query: QuerySubject): string | undefined {
  const [counter] = seriesFor(of, query.known, query.jobs);
  const labels = [...(counter?.labels.known.keys() ?? [])];
  for (const name of query.known.names()) {
    const all = query.known.lookup(name, undefined, []);
    const fits = ({ kind, labels: has, metric }: Alt & { readonly metric?: { readonly job: string } }) =>
      kind === 'gauge' && metric?.job === counter?.job && labels.every((label) => has.known.has(label));
    if (counter?.metric && all.length > 0 && all.every(fits) && !all[0]?.unit?.timestamp) return name;
  }
  return undefined;
}
