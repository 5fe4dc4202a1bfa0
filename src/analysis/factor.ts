import { BASES, type Unit } from '../metric/unit.ts';
import { type Binary, type Expr, walk } from '../promql/ast.ts';
import type { Inference } from './value.ts';

const TIMES: ReadonlySet<number> = new Set([60, 3600, 86_400, 604_800]);
const THOUSANDS: ReadonlySet<number> = new Set([1e3, 1e6, 1e9]);
const BINARY: ReadonlySet<number> = new Set([1024, 1024 ** 2, 1024 ** 3, 1024 ** 4]);
const FACTORS: ReadonlySet<string> = new Set(['*', '/', '%', '^']);

/** Whether somewhere in an expression a value is multiplied by a number, or divided. */
export function hasFactor(expr: Expr, inference: Inference): boolean {
  return factorsOf(expr, inference).length > 0;
}

/**
 * Whether some number in an expression may stand for more than a change of units: `1000 * x` can be a thousand times as much. The inferred unit
 * is then no proof. `100 * ratio`, `/ 3600` of seconds and `/ 1024` of bytes are what they look like.
 */
export function hasUnclearFactor(expr: Expr, inference: Inference): boolean {
  return factorsOf(expr, inference).some((node) => {
    const [left, right] = [inference.of(node.left), inference.of(node.right)];
    if (right.literal !== undefined) return !left.unit || !isUsual(node.op, right.literal, left.unit);
    return node.op !== '*' || !right.unit || !isUsual('*', left.literal ?? 1, right.unit);
  });
}

function factorsOf(expr: Expr, inference: Inference): readonly Binary[] {
  return walk(expr).filter((node): node is Binary => {
    if (node.kind !== 'binary' || !FACTORS.has(node.op)) return false;
    const literals = [node.left, node.right].filter((side) => inference.of(side).literal !== undefined);
    return literals.length === 1;
  });
}

function isUsual(op: string, factor: number, { dims }: Unit): boolean {
  const bases = Object.keys(dims).filter((dim) => BASES.has(dim));
  if (op === '*') return factor === 100 ? Object.keys(dims).length === 0 : dims['s'] === 1 && factor === 1000;
  if (op !== '/' || bases.length !== 1) return false;
  if (dims['s'] === 1) return TIMES.has(factor) || THOUSANDS.has(factor);
  return dims['By'] === 1 && (BINARY.has(factor) || THOUSANDS.has(factor));
}
