import type { Expr } from '../promql/ast.ts';
import { live } from './comparison.ts';
import type { Inference } from './value.ts';

/**
 * Whether a value is proved to be a share of a whole, 0 to 1, in no unit or as a ratio: of such a value a number between 1 and 100 is meant in percent.
 * The mean of what is 1 or 0 is a share too.
 */
export function isShare(expr: Expr, of: Inference['of']): boolean {
  const alts = live(of(expr).alts);
  const mean = isMean(expr);
  return (
    alts.length > 0 &&
    alts.every(({ range: { min, max }, unit, kind }) => {
      const pure = unit ? unit.scale === 1 && Object.keys(unit.dims).every((dim) => mean && dim === 'bool') : true;
      return pure && min >= 0 && max <= 1 && min < max && (unit !== undefined || kind === 'ratio');
    })
  );
}

function isMean(expr: Expr): boolean {
  if (expr.kind === 'aggregation') return expr.op === 'avg' || isMean(expr.of);
  return expr.kind === 'call' && expr.fn === 'avg_over_time';
}
