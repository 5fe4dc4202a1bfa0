import { call } from './range.ts';
import { type Scalar, type Vector, vectorOf } from './vector.ts';

/** The series, none below `bound`. */
export function clampMin<T extends string>(of: Vector<T>, bound: number): Vector<T> {
  return vectorOf(call('clamp_min', of.expr, { kind: 'number', value: bound }));
}

/** The series, none above `bound`. */
export function clampMax<T extends string>(of: Vector<T>, bound: number): Vector<T> {
  return vectorOf(call('clamp_max', of.expr, { kind: 'number', value: bound }));
}

const plain =
  (fn: string) =>
  <T extends string>(of: Vector<T>): Vector<T> =>
    vectorOf(call(fn, of.expr));

export const abs: <T extends string>(of: Vector<T>) => Vector<T> = plain('abs');
export const ceil: <T extends string>(of: Vector<T>) => Vector<T> = plain('ceil');
export const floor: <T extends string>(of: Vector<T>) => Vector<T> = plain('floor');
export const round: <T extends string>(of: Vector<T>) => Vector<T> = plain('round');
export const sort: <T extends string>(of: Vector<T>) => Vector<T> = plain('sort');
export const sortDesc: <T extends string>(of: Vector<T>) => Vector<T> = plain('sort_desc');

/** One series without labels that has this value, always: `or(sum(x), vector(0))`. */
export function vector(of: number | Scalar): Vector<never> {
  return vectorOf(call('vector', typeof of === 'number' ? { kind: 'number', value: of } : of.expr));
}

/** The value of the one series of a vector without labels, NaN where it has none. */
export function scalar(of: Vector<never>): Scalar {
  return { expr: call('scalar', of.expr), scalar: true };
}

/** The hour of the day in UTC, 0 to 23: one series without labels. Join it with `on()`. */
export function hour(): Vector<never> {
  return vectorOf(call('hour'));
}

/** The day of the week in UTC, 0 for Sunday. */
export function dayOfWeek(): Vector<never> {
  return vectorOf(call('day_of_week'));
}

/** Sets the label `to` to `replacement` where `from` matches the RE2 expression as a whole; else the series stays as it is. */
export function labelReplace<
  T extends string,
  const D extends string,
  N extends T extends `${infer M}=${string}` ? M : T,
>(of: Vector<T>, to: D, replacement: string, from: N, pattern: string): Vector<Exclude<T, D | `${D}=${string}`> | D> {
  const text = (value: string) => ({ kind: 'string', value }) as const;
  return vectorOf(call('label_replace', of.expr, text(to), text(replacement), text(from), text(pattern)));
}
