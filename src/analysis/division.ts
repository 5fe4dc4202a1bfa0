import type { Binary, Expr } from '../promql/ast.ts';
import { live } from './live.ts';
import type { Inference } from './value.ts';

/** Functions that make of NaN nothing but NaN, and of a vector nothing but a vector with as many series. */
const PASSES: ReadonlySet<string> = new Set([
  'abs',
  'ceil',
  'clamp',
  'clamp_max',
  'clamp_min',
  'floor',
  'label_join',
  'label_replace',
  'round',
  'sort',
  'sort_desc',
]);

/**
 * The divisions among the series of a vector whose divisor is likely 0 at times: what grows in a window does not when nothing happens.
 * A comparison or a set operator may have left such series out, so nothing is said of what stands below it; a gauge may never be 0.
 */
export function divisionsByZero(expr: Expr, inference: Inference): readonly Binary[] {
  if (expr.kind === 'unary') return divisionsByZero(expr.of, inference);
  if (expr.kind === 'call' && PASSES.has(expr.fn)) return divisionsByZero(expr.args[0] as Expr, inference);
  if (expr.kind !== 'binary') return [];
  if (expr.op === 'or') return [expr.left, expr.right].flatMap((side) => divisionsByZero(side, inference));
  if (expr.op === '/' && canBeNothing(expr.right, inference) && holdsZero(expr.left, inference)) return [expr];
  if (!['+', '-', '*', '/'].includes(expr.op)) return [];
  return [expr.left, expr.right].flatMap((side) => divisionsByZero(side, inference));
}

function holdsZero(expr: Expr, inference: Inference): boolean {
  return live(inference.of(expr)).some(
    ({ range }) => range.min <= 0 && range.max >= 0 && !(range.min === 0 && range.minOpen),
  );
}

function canBeNothing(expr: Expr, inference: Inference): boolean {
  return isGrowth(expr) && holdsZero(expr, inference);
}

/** What came in a window, or a sum of that. */
function isGrowth(expr: Expr): boolean {
  if (expr.kind === 'aggregation') return ['sum', 'min', 'max', 'avg'].includes(expr.op) && isGrowth(expr.of);
  if (expr.kind === 'binary') return expr.op === '+' && isGrowth(expr.left) && isGrowth(expr.right);
  return expr.kind === 'call' && ['rate', 'irate', 'increase'].includes(expr.fn);
}
