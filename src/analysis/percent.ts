import { BASES, sameScale, type Unit } from '../metric/unit.ts';
import type { Expr } from '../promql/ast.ts';
import type { Threshold } from './comparison.ts';
import { live } from './live.ts';
import type { Alt, Inference } from './value.ts';

const isPure = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && unit.timestamp === undefined && Object.keys(unit.dims).length === 0;
const isRatio = (unit: Unit | undefined): boolean => isPure(unit) && sameScale(unit.scale, 1);
const isPercent = (unit: Unit | undefined): boolean => isPure(unit) && sameScale(unit.scale, 0.01);

const every = (expr: Expr, inference: Inference, holds: (alt: Alt) => boolean): boolean => {
  const alts = live(inference.of(expr)).filter(({ literal }) => literal === undefined);
  return alts.length > 0 && alts.every(holds);
};

/** Whether a value is proved to be a share of a whole, 0 to 1. The mean of what is 1 or 0 is one too. */
export function isShare(expr: Expr, inference: Inference): boolean {
  const mean = isMean(expr);
  return every(
    expr,
    inference,
    ({ range: { min, max }, unit, kind }) =>
      min >= 0 &&
      max <= 1 &&
      min < max &&
      (unit === undefined ? kind === 'ratio' : isRatio(unit) || (mean && isRatio(unit && withoutBool(unit)))),
  );
}

function isMean(expr: Expr): boolean {
  if (expr.kind === 'aggregation') return expr.op === 'avg' || isMean(expr.of);
  return expr.kind === 'call' && expr.fn === 'avg_over_time';
}

function withoutBool({ dims, scale }: Unit): Unit {
  const { bool: _, ...rest } = dims;
  return { dims: rest, scale };
}

export function inPercent(expr: Expr, inference: Inference): boolean {
  return every(expr, inference, ({ unit }) => isPercent(unit));
}

/** A gauge that the catalog declares as a ratio, as it is. */
function isDeclaredRatio(expr: Expr, inference: Inference): boolean {
  return every(
    expr,
    inference,
    ({ kind, unit, metrics }) =>
      kind === 'gauge' && isRatio(unit) && metrics.length > 0 && metrics.every((metric) => metric.unit === 'ratio'),
  );
}

/** A limit that is in percent where the value is a ratio, or the other way round: what was meant, and whether that is sure. */
export interface Slip {
  readonly of: 'share' | 'ratio' | 'percent';
  readonly meant: number;
  readonly sure: boolean;
}

export function percentSlip({ of, op, limit }: Threshold, inference: Inference): Slip | undefined {
  const hundredth = Number((limit / 100).toPrecision(12));
  if (limit > 1 && limit <= 100 && isShare(of, inference)) return { of: 'share', meant: hundredth, sure: true };
  // Ratios of one to a few can be meant: one gauge is five times another.
  if (limit >= 5 && limit <= 100 && isDeclaredRatio(of, inference))
    return { of: 'ratio', meant: hundredth, sure: false };
  if (limit >= 50 && limit <= 100 && Number.isInteger(limit) && isUsage(of, inference))
    return { of: 'ratio', meant: hundredth, sure: false };
  // Half a percent of errors can be too much; 0.9 % is hardly ever meant, nor that less than 1 % is left.
  const low = op === '<' || op === '<=';
  if (limit > 0 && limit < 1 && (low || limit > 0.5) && inPercent(of, inference))
    return { of: 'percent', meant: Number((limit * 100).toPrecision(12)), sure: false };
  return undefined;
}

/** One gauge by another, both of the same physical unit: used by allowed. */
function isUsage(expr: Expr, inference: Inference): boolean {
  if (expr.kind === 'aggregation') return isUsage(expr.of, inference);
  if (expr.kind !== 'binary' || expr.op !== '/') return false;
  const [left, right] = [inference.of(expr.left), inference.of(expr.right)];
  if (left.kind !== 'gauge' || right.kind !== 'gauge' || left.metrics.some((metric) => right.metrics.includes(metric)))
    return false;
  const physical = Object.keys(left.unit?.dims ?? {}).some((dim) => BASES.has(dim));
  return physical && left.metrics.length > 0 && right.metrics.length > 0 && isRatio(inference.of(expr).unit);
}
