import type { BinaryOp, Expr, Matching } from '../promql/ast.ts';
import { COMPARISONS } from '../promql/binding.ts';
import { type AnyVector, refuse, type Scalar, type Vector, vectorOf } from './vector.ts';

export interface On<out N extends string> {
  readonly on: readonly N[];
}
export interface Ignoring<out N extends string> {
  readonly ignoring: readonly N[];
}
export interface GroupLeft<out N extends string> {
  readonly groupLeft: readonly N[];
}
export interface GroupRight<out N extends string> {
  readonly groupRight: readonly N[];
}

/** Pairs series by these labels alone. */
export function on<const N extends string = never>(...labels: N[]): On<N> {
  return { on: labels };
}

/** Pairs series by all labels but these. */
export function ignoring<const N extends string>(...labels: N[]): Ignoring<N> {
  return { ignoring: labels };
}

/** Many series on the left to one on the right, whose labels `include` are added to the result. */
export function groupLeft<const N extends string = never>(...include: N[]): GroupLeft<N> {
  return { groupLeft: include };
}

/** Many series on the right to one on the left, whose labels `include` are added to the result. */
export function groupRight<const N extends string = never>(...include: N[]): GroupRight<N> {
  return { groupRight: include };
}

type Operand = AnyVector | Scalar | number;

/**
 * Two vectors must have the same label tags, or say `on(…)` or `ignoring(…)`. A number or scalar stands on either side; `S` is what may stand
 * on the right of one.
 */
interface Operator<S extends Operand> {
  <A extends Operand, B extends A extends Vector<infer T> ? Vector<T> | Scalar | number : S>(
    left: A,
    right: B,
  ): A extends Vector<infer T> ? Vector<T> : B extends Vector<infer U> ? Vector<U> : Scalar;
  /** `on`: only labels with equal tags on both sides can pair series. `ignoring`: the labels left must have equal tags on both sides. */
  <
    T extends string,
    U extends string,
    M extends
      | On<T extends U ? (T extends `${infer N}=${string}` ? N : T) : never>
      | Ignoring<(T extends `${infer N}=${string}` ? N : T) | (U extends `${infer N}=${string}` ? N : U)>,
  >(
    left: Vector<T>,
    right: Vector<U>,
    matching: M & Leaves<T, U, M>,
  ): Vector<
    M extends On<infer N>
      ? T extends `${infer X}=${string}`
        ? X extends N
          ? T
          : never
        : T extends N
          ? T
          : never
      : M extends Ignoring<infer N>
        ? Exclude<T, N | `${N}=${string}`>
        : never
  >;
  /** The many side keeps its labels; those that the group names are taken from the one side, and are none that `on` names. */
  <
    T extends string,
    U extends string,
    M extends
      | On<T extends U ? (T extends `${infer N}=${string}` ? N : T) : never>
      | Ignoring<(T extends `${infer N}=${string}` ? N : T) | (U extends `${infer N}=${string}` ? N : U)>,
    G extends
      | GroupLeft<Exclude<U extends `${infer N}=${string}` ? N : U, M extends On<infer N> ? N : never>>
      | GroupRight<Exclude<T extends `${infer N}=${string}` ? N : T, M extends On<infer N> ? N : never>>,
  >(
    left: Vector<T>,
    right: Vector<U>,
    matching: M & Leaves<T, U, M>,
    group: G,
  ): Vector<G extends GroupLeft<infer N> ? Grouped<T, U, N> : G extends GroupRight<infer N> ? Grouped<U, T, N> : never>;
}

type Grouped<Many extends string, One extends string, N extends string> =
  | Exclude<Many, N | `${N}=${string}`>
  | (One extends `${infer X}=${string}` ? (X extends N ? One : never) : One extends N ? One : never);

/** After `ignoring`, a label of one side alone leaves no pair. */
type Leaves<T extends string, U extends string, M> =
  M extends Ignoring<infer N>
    ? [Exclude<T, U | N | `${N}=${string}`> | Exclude<U, T | N | `${N}=${string}`>] extends [never]
      ? unknown
      : { readonly onOneSideOnly: Exclude<T, U | N | `${N}=${string}`> | Exclude<U, T | N | `${N}=${string}`> }
    : unknown;

type Clause = On<string> | Ignoring<string>;
type Group = GroupLeft<string> | GroupRight<string>;

const operator =
  (op: BinaryOp): Operator<Operand> =>
  (left: Operand, right: Operand, matching?: Clause, group?: Group) =>
    vectorOf(binary(op, left, right, matching, group));

export const add: Operator<Operand> = operator('+');
export const sub: Operator<Operand> = operator('-');
export const mul: Operator<Operand> = operator('*');
/** `left / right`. Dividing a part of the series by all of them needs both aggregated: `where` marks the part in the type. */
export const div: Operator<Operand> = operator('/');
export const mod: Operator<Operand> = operator('%');
export const pow: Operator<Operand> = operator('^');
/** Keeps the series of `left` that are above; the value stays that of `left`. */
export const gt: Operator<AnyVector> = operator('>');
export const ge: Operator<AnyVector> = operator('>=');
export const lt: Operator<AnyVector> = operator('<');
export const le: Operator<AnyVector> = operator('<=');
export const eq: Operator<AnyVector> = operator('==');
export const ne: Operator<AnyVector> = operator('!=');

/** A comparison that gives 1 or 0 for each pair instead of keeping or dropping series. Refused: anything but a comparison. */
export function bool<T extends string>(comparison: Vector<T>): Vector<T> {
  const { expr } = comparison;
  if (expr.kind !== 'binary' || !COMPARISONS.has(expr.op))
    return refuse('`bool` is applied to something else than a comparison. Write `bool(gt(a, b))`.');
  return vectorOf({ ...expr, bool: true });
}

/** Series are paired by all their labels, which must be the same, or by those that `on` names. */
interface SetOperator {
  <T extends string>(left: Vector<T>, right: Vector<NoInfer<T>>): Vector<T>;
  <T extends string, U extends string, N extends T extends U ? (T extends `${infer M}=${string}` ? M : T) : never>(
    left: Vector<T>,
    right: Vector<U>,
    matching: On<N>,
  ): Vector<T>;
}
const setOperator =
  (op: BinaryOp): SetOperator =>
  (left: AnyVector, right: AnyVector, matching?: Clause) =>
    vectorOf(binary(op, left, right, matching));

/** The series of `left` that have a partner in `right`. `and(errors, busy, on())` for a condition without labels. */
export const and: SetOperator = setOperator('and');
/** The series of `left` that have no partner in `right`. */
export const unless: SetOperator = setOperator('unless');

/** The series of `left`, and those of `right` that have no partner in it. Both have the same labels. */
export function or<T extends string>(left: Vector<T>, right: Vector<NoInfer<T>>): Vector<T> {
  return vectorOf(binary('or', left, right));
}

export function binary(op: BinaryOp, left: Operand, right: Operand, matching?: Clause, group?: Group): Expr {
  return {
    kind: 'binary',
    op,
    left: operandOf(left),
    right: operandOf(right),
    ...(matching && { matching: matchingOf(matching, group) }),
  };
}

function matchingOf(matching: Clause, group: Group | undefined): Matching {
  const clause =
    'on' in matching
      ? { mode: 'on' as const, labels: matching.on }
      : { mode: 'ignoring' as const, labels: matching.ignoring };
  if (!group) return clause;
  return {
    ...clause,
    group:
      'groupLeft' in group ? { side: 'left', labels: group.groupLeft } : { side: 'right', labels: group.groupRight },
  };
}

function operandOf(operand: Operand): Expr {
  return typeof operand === 'number' ? { kind: 'number', value: operand } : operand.expr;
}
