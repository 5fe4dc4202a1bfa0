import type { BinaryOp } from './ast.ts';

/** How tightly each operator binds; all but `^` associate to the left. */
export const BINDING: Readonly<Record<BinaryOp, number>> = {
  or: 1,
  and: 2,
  unless: 2,
  '==': 3,
  '!=': 3,
  '>': 3,
  '<': 3,
  '>=': 3,
  '<=': 3,
  '</': 3,
  '>/': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  atan2: 5,
  '^': 6,
};

export const SET_OPS: ReadonlySet<string> = new Set(['and', 'or', 'unless']);
export const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '>', '<', '>=', '<=']);

/** A sign binds looser than `^`: `-a ^ b` is `-(a ^ b)`. */
export const UNARY = 5;
