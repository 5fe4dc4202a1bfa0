import type { Aggregation, Expr, Matcher, Matching, Selector } from '../promql/ast.ts';
import { COMPARISONS } from '../promql/binding.ts';
import { EFFECTS } from './functions.ts';
import { hasFill, inKey } from './match.ts';
import { predicate } from './matchers.ts';
import { sameShape } from './shape.ts';
import type { Inference } from './value.ts';

const equal = (a: Matcher, b: Matcher): boolean => a.label === b.label && a.op === b.op && a.value === b.value;

/** The labels of matchers that only one of the two has. */
function differingLabels([a, b]: readonly [Selector, Selector]): readonly string[] {
  const only = (of: Selector, other: Selector) =>
    of.matchers.filter((matcher) => !other.matchers.some((one) => equal(one, matcher)));
  return [...new Set([...only(a, b), ...only(b, a)].map(({ label }) => label))];
}

/** Whether every series that `a` selects is selected by `b`: each matcher of `b` stands in `a` too, or follows from an equality there. */
function isWithin([a, b]: readonly [Selector, Selector]): boolean {
  return b.matchers.every((wide) =>
    a.matchers.some((narrow) => {
      if (equal(narrow, wide)) return true;
      return (
        narrow.op === '=' && narrow.label === wide.label && predicate(wide.op, wide.value)?.(narrow.value) === true
      );
    }),
  );
}

/** Whether the value comes from one series each, so that the same series gives the same value wherever it is selected. */
function perSeries(expr: Expr): boolean {
  if (expr.kind === 'selector' || expr.kind === 'number' || expr.kind === 'string') return true;
  if (expr.kind === 'range' || expr.kind === 'subquery') return perSeries(expr.of);
  return expr.kind === 'call' && Object.hasOwn(EFFECTS, expr.fn) && expr.args.every(perSeries);
}

/**
 * Whether each value on the left is a part of the one that it is divided by, so that the quotient lies between 0 and 1: the same sum over
 * fewer series; one of the terms of a sum of what is never negative; a bucket of a histogram among its count.
 */
export function isPart(part: Expr, whole: Expr, matching: Matching | undefined, of: Inference['of']): boolean {
  const { range } = of(part);
  if (range.min < 0 || hasFill(matching)) return false;
  if (range.max === 0) return of(whole).range.min >= 0;
  if (part.kind === 'binary' && part.op === 'or')
    return isPart(part.left, whole, matching, of) && isPart(part.right, whole, matching, of);
  const [kept, among] = [unfiltered(part, of), unfiltered(whole, of)];
  if (kept !== part || among !== whole) return isPart(kept, among, matching, of);
  if (whole.kind === 'call' && whole.fn === 'clamp_min') return isPart(part, whole.args[0] as Expr, matching, of);
  if (whole.kind === 'binary' && whole.op === '+' && whole.matching === undefined) {
    const sides = [whole.left, whole.right];
    return sides.every((side) => of(side).range.min >= 0) && sides.some((side) => isPart(part, side, matching, of));
  }
  if (part.kind === 'aggregation' && whole.kind === 'aggregation')
    return (
      part.op === whole.op &&
      GROWS.has(part.op) &&
      of(part.of).range.min >= 0 &&
      of(whole.of).range.min >= 0 &&
      isCoarser(whole, part, matching) &&
      isSameSeries(part.of, whole.of, of)
    );
  return matching === undefined && isSameSeries(part, whole, of);
}

/** The more series of what is never negative, the greater. */
const GROWS: ReadonlySet<string> = new Set(['sum', 'count', 'max']);

/** A comparison with a number only leaves values out. */
function unfiltered(expr: Expr, of: Inference['of']): Expr {
  if (expr.kind !== 'binary' || !COMPARISONS.has(expr.op) || expr.bool) return expr;
  if (of(expr.right).type === 'scalar') return expr.left;
  return of(expr.left).type === 'scalar' ? expr.right : expr;
}

/** Whether a group of the whole holds all of the group of the part that it is paired with. */
function isCoarser(whole: Aggregation, part: Aggregation, matching: Matching | undefined): boolean {
  const [of, among] = [whole.grouping, part.grouping];
  if (of?.mode !== 'without') {
    const labels = of?.labels ?? [];
    const split = (label: string) =>
      among?.mode === 'without' ? !among.labels.includes(label) : (among?.labels.includes(label) ?? false);
    return labels.every((label) => inKey(matching, label) && split(label));
  }
  return (
    among?.mode === 'without' && matching === undefined && among.labels.every((label) => of.labels.includes(label))
  );
}

/** Whether every series that the one is made of stands in the other too. */
function isSameSeries(part: Expr, whole: Expr, of: Inference['of']): boolean {
  if (!perSeries(part) || !perSeries(whole)) return false;
  const pairs = sameShape(bucketsAsCount(part, of), bucketsAsCount(whole, of));
  return pairs?.every(isWithin) ?? false;
}

/** What these make of a bucket is not above what they make of the count. */
const MONOTONE: ReadonlySet<string> = new Set([
  'rate',
  'irate',
  'increase',
  'avg_over_time',
  'last_over_time',
  'max_over_time',
  'min_over_time',
  'sum_over_time',
]);

/** `x_bucket{le="0.5"}` is a part of `x_count`: it is read as that, with the bound as one matcher more. */
function bucketsAsCount(expr: Expr, of: Inference['of']): Expr {
  if (expr.kind === 'selector') {
    const bounds = expr.matchers.filter(({ label, op }) => label === 'le' && op === '=');
    const { kind, metrics } = of(expr);
    const [family, ...others] = metrics;
    if (kind !== 'bucket' || !family || others.length > 0 || bounds.length !== 1) return expr;
    return { ...expr, name: `${family.name}_count` };
  }
  if (expr.kind === 'range') return { ...expr, of: bucketsAsCount(expr.of, of) as Selector };
  if (expr.kind !== 'call' || !MONOTONE.has(expr.fn)) return expr;
  return { ...expr, args: expr.args.map((arg) => bucketsAsCount(arg, of)) };
}

/**
 * Whether the two sides of a quotient have the same value wherever they are paired: the same expression over selections of one metric, with
 * every label by which these differ still there and equal.
 */
export function isSameValue(left: Expr, right: Expr, matching: Matching | undefined): boolean {
  if (matching?.group || hasFill(matching)) return false;
  const pairs = sameShape(left, right);
  if (!pairs || pairs.length === 0) return false;
  const labels = [...new Set(pairs.flatMap(differingLabels))];
  return labels.every((label) => inKey(matching, label) && survives(left, label));
}

/** Whether the series that the selectors name still carry their label where the expression ends. */
function survives(expr: Expr, label: string): boolean {
  if (expr.kind === 'range' || expr.kind === 'subquery' || expr.kind === 'unary') return survives(expr.of, label);
  if (expr.kind === 'call') return Object.hasOwn(EFFECTS, expr.fn) && expr.args.every((arg) => survives(arg, label));
  if (expr.kind === 'aggregation') {
    const said = expr.grouping?.labels.includes(label) ?? false;
    return (
      (expr.grouping?.mode === 'without' ? !said : said) &&
      survives(expr.of, label) &&
      (expr.param === undefined || survives(expr.param, label))
    );
  }
  if (expr.kind === 'binary')
    return (
      expr.op !== 'or' &&
      !hasFill(expr.matching) &&
      inKey(expr.matching, label) &&
      survives(expr.left, label) &&
      survives(expr.right, label)
    );
  return true;
}
