import { BASES, sameDimension, sameScale, type Unit } from '../metric/unit.ts';
import { type Binary, type Expr, walk } from '../promql/ast.ts';
import { meetings } from './comparison.ts';
import { hasFactor, hasUnclearFactor } from './factor.ts';
import type { Inference } from './value.ts';

export type Units = readonly [left: Unit, right: Unit];

/** The units that meet in an operator, numbers that take the other's unit aside: each pair, or none where one is not known. */
export function unitsMet(node: Binary, inference: Inference): readonly Units[] {
  const pairs = meetings(node, inference).filter(([l, r]) => l.literal === undefined && r.literal === undefined);
  const units = pairs.flatMap(([{ unit: l }, { unit: r }]): readonly Units[] => (l && r ? [[l, r]] : []));
  return units.length === pairs.length ? units : [];
}

const physical = ({ dims }: Unit): boolean => Object.keys(dims).some((dim) => BASES.has(dim));
/** Of counts of things only pure numbers have a scale. */
const scaled = (a: Unit, b: Unit): boolean => physical(a) || Object.keys({ ...a.dims, ...b.dims }).length === 0;

/** Two scales of one dimension that are added or compared, where that is proved. */
export function scalesApart(node: Binary, inference: Inference): Units | undefined {
  const units = unitsMet(node, inference);
  if (units.length === 0) return undefined;
  const apart = units.every(
    ([a, b]) => !a.timestamp && !b.timestamp && sameDimension(a, b) && !sameScale(a.scale, b.scale) && scaled(a, b),
  );
  const unclear = (side: Expr): boolean => hasUnclearFactor(side, inference);
  return apart && !unclear(node.left) && !unclear(node.right) ? units[0] : undefined;
}

/** Two dimensions that are added or compared, where that is proved. */
export function dimensionsApart(node: Binary, inference: Inference): Units | undefined {
  const units = unitsMet(node, inference);
  if (units.length === 0 || units.some(([a, b]) => sameDimension(a, b))) return undefined;
  const sides = [node.left, node.right];
  // A number can carry a unit: `4096 * pages` are bytes, `300 * rate(x[5m])` what comes in five minutes.
  if (sides.some((side) => hasFactor(side, inference))) return undefined;
  // What a window gathers is read as per window, and compared with a limit per minute.
  const perTime = units.every(([a, b]) => sameDimension(withoutTime(a), withoutTime(b)));
  return perTime && sides.some(gathers) ? undefined : units[0];
}

function withoutTime({ dims, scale }: Unit): Unit {
  const { s: _, ...rest } = dims;
  return { dims: rest, scale };
}

function gathers(expr: Expr): boolean {
  return walk(expr).some(
    (node) => node.kind === 'call' && /^(?:increase|i?delta|changes|resets|(?:sum|count)_over_time)$/.test(node.fn),
  );
}
