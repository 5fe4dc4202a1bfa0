import { knownOf } from '../../src/analysis/known.ts';
import { children, type Expr, mapSelectors } from '../../src/promql/ast.ts';
import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';
import type { Outcome } from './evaluate.ts';
import { violation } from './judge.ts';
import { ask, type Case, type Failure, type Oracle } from './round.ts';

const ROUNDS = 12;

/** The failure with as little as still fails: fewer rules, a smaller expression, fewer series. Greedy. */
export async function shrunk(oracle: Oracle, failure: Failure): Promise<Failure> {
  let least = failure;
  const without = await first(oracle, { ...least, recordings: [] }, [least]);
  least = without ?? least;
  for (let i = 0; i < ROUNDS; i += 1) {
    const smaller = await first(
      oracle,
      least,
      simpler(least.expr).map((expr) => ({ expr, at: least.at })),
    );
    if (smaller === undefined) break;
    least = smaller;
  }
  for (let size = Math.ceil(least.data.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < least.data.length; ) {
      const data = least.data.toSpliced(from, size);
      const smaller = await first(oracle, { ...least, data }, [least]);
      if (smaller) least = smaller;
      else from += size;
    }
  return least;
}

/** The first of the cases that fails in that setting. */
async function first(oracle: Oracle, setting: Failure, cases: readonly Case[]): Promise<Failure | undefined> {
  if (cases.length === 0) return undefined;
  const outcomes = await ask(oracle, setting, cases);
  if ('ruleError' in outcomes) return undefined;
  const known = knownOf(setting.systems, setting.recordings);
  for (const [i, { expr, at }] of cases.entries()) {
    const outcome = outcomes[i] as Outcome;
    const fault = violation(expr, known, outcome);
    if (fault !== undefined) return { ...setting, expr, at, fault, outcome };
  }
  return undefined;
}

/** The tree with one part put in the place of what it is a part of, or one matcher left out; the shortest first. */
function simpler(expr: Expr): readonly Expr[] {
  const texts = [...variants(expr)].map(print).filter((text) => text.length < print(expr).length);
  return [...new Set(texts)]
    .toSorted((a, b) => a.length - b.length)
    .flatMap((text) => {
      const parsed = parse(text);
      return parsed.ok && parsed.expr.kind !== 'range' && parsed.expr.kind !== 'string' ? [parsed.expr] : [];
    });
}

function* variants(expr: Expr): Generator<Expr> {
  yield* children(expr);
  if (expr.kind === 'selector') {
    const { at: _at, offset: _offset, ...plain } = expr;
    yield plain;
    for (const matcher of expr.matchers) yield { ...expr, matchers: expr.matchers.filter((one) => one !== matcher) };
  }
  if (expr.kind === 'range') {
    for (const of of variants(expr.of)) if (of.kind === 'selector') yield { ...expr, of };
  }
  if (expr.kind === 'subquery' || expr.kind === 'unary') for (const of of variants(expr.of)) yield { ...expr, of };
  if (expr.kind === 'call')
    for (const [i, arg] of expr.args.entries())
      for (const of of variants(arg)) yield { ...expr, args: expr.args.with(i, of) };
  if (expr.kind === 'aggregation') {
    const { grouping, ...whole } = expr;
    for (const of of variants(expr.of)) yield { ...expr, of };
    if (grouping) {
      yield whole;
      for (const label of grouping.labels)
        yield { ...expr, grouping: { ...grouping, labels: grouping.labels.filter((one) => one !== label) } };
    }
  }
  if (expr.kind === 'binary') {
    const { matching, ...plain } = expr;
    for (const left of variants(expr.left)) yield { ...expr, left };
    for (const right of variants(expr.right)) yield { ...expr, right };
    if (matching) yield plain;
    for (const label of matching?.labels ?? [])
      if (matching)
        yield { ...expr, matching: { ...matching, labels: matching.labels.filter((one) => one !== label) } };
  }
  yield mapSelectors(expr, (timed) => {
    const { offset: _offset, at: _at, ...selector } = timed;
    return selector;
  });
}
