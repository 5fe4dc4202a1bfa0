import { infer } from '../../../src/analysis/infer.ts';
import type { Known } from '../../../src/analysis/known.ts';
import { type Duration, type Expr, type Matcher, mapSelectors, type Selector } from '../../../src/promql/ast.ts';

export interface Records {
  readonly known: Known;
  readonly recordings: ReadonlyMap<
    string,
    { readonly expr: Expr; readonly jobs: readonly string[]; readonly every: number }
  >;
}

/** The expression on raw metrics: each recording as what it records, chosen among as the recording was. */
export function inlined(expr: Expr, records: Records): Expr {
  const of = (node: Expr): Expr => inlined(node, records);
  switch (expr.kind) {
    case 'number':
    case 'string':
    case 'range':
      return expr;
    case 'selector':
      return asRecorded(expr, undefined, records) ?? expr;
    case 'subquery':
    case 'unary':
      return { ...expr, of: of(expr.of) };
    case 'aggregation':
      return { ...expr, of: of(expr.of), ...(expr.param && { param: of(expr.param) }) };
    case 'binary':
      return { ...expr, left: of(expr.left), right: of(expr.right) };
    case 'call': {
      const [range] = expr.args;
      // The mean of the rates of short windows is the rate of the long one.
      const mean =
        expr.fn === 'avg_over_time' && range?.kind === 'range' && asRecorded(range.of, range.window, records);
      return mean || { ...expr, args: expr.args.map(of) };
    }
  }
}

function asRecorded(selector: Selector, window: Duration | undefined, records: Records): Expr | undefined {
  const recording = records.recordings.get(selector.name ?? '');
  if (!recording) return undefined;
  const chosen = mapSelectors(inlined(recording.expr, records), (read) => {
    const { labels } = infer(read, records.known, recording.jobs).root;
    const matchers = selector.matchers.filter(({ label }) => labels.known.has(label));
    const { offset } = selector;
    return { ...read, matchers: [...without(read.matchers, matchers), ...matchers], ...(offset && { offset }) };
  });
  return window ? widened(chosen, window) : chosen;
}

const without = (matchers: readonly Matcher[], others: readonly Matcher[]): readonly Matcher[] =>
  matchers.filter(({ label, op }) => !(op === '=' && others.some((other) => other.label === label)));

function widened(expr: Expr, window: Duration): Expr {
  if (expr.kind === 'aggregation') return { ...expr, of: widened(expr.of, window) };
  if (expr.kind !== 'call' || expr.args[0]?.kind !== 'range') throw new Error('Only rates are averaged.');
  return { ...expr, args: [{ ...expr.args[0], window }] };
}
