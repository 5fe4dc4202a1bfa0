import type { Aggregation, Expr, Grouping } from '../promql/ast.ts';
import { type AnyVector, type By, type Vector, vectorOf, type Without } from './vector.ts';

// The mapped types stand in the signature itself: behind a name, the compiler's messages would print the name.
interface Aggregate {
  <
    T extends string,
    G extends
      | By<T extends `${infer M}=${string}` ? M : T>
      | Without<T extends `${infer M}=${string}` ? M : T> = By<never>,
  >(
    of: Vector<T>,
    grouping?: G,
  ): Vector<
    G extends By<infer N>
      ? T extends `${infer M}=${string}`
        ? M extends N
          ? T
          : never
        : T extends N
          ? T
          : never
      : G extends Without<infer N>
        ? T extends `${infer M}=${string}`
          ? M extends N
            ? never
            : T
          : T extends N
            ? never
            : T
        : never
  >;
}

const aggregate = (op: string): Aggregate =>
  ((of: AnyVector, grouping?: By<string> | Without<string>) =>
    vectorOf(aggregation(op, of.expr, grouping))) as unknown as Aggregate;

/** The sum of the values in each group. Unit and kind stay. */
export const sum: Aggregate = aggregate('sum');
/** The mean of the values in each group. An average of ratios is no ratio: divide sums instead. */
export const avg: Aggregate = aggregate('avg');
export const min: Aggregate = aggregate('min');
export const max: Aggregate = aggregate('max');
/** How many series each group has. No series is no result, never 0. */
export const count: Aggregate = aggregate('count');
export const stddev: Aggregate = aggregate('stddev');

/** The `k` largest series, with all their labels, as many in each group. In a graph the choice changes from step to step: best in a table. */
export function topk<T extends string, N extends T extends `${infer M}=${string}` ? M : T = never>(
  k: number,
  of: Vector<T>,
  grouping?: By<N>,
): Vector<T> {
  return pick('topk', k, of, grouping);
}

/** The `k` smallest series, with all their labels. */
export function bottomk<T extends string, N extends T extends `${infer M}=${string}` ? M : T = never>(
  k: number,
  of: Vector<T>,
  grouping?: By<N>,
): Vector<T> {
  return pick('bottomk', k, of, grouping);
}

function pick<T extends string>(op: string, k: number, of: Vector<T>, grouping?: By<string>): Vector<T> {
  return vectorOf({ ...aggregation(op, of.expr, grouping), param: { kind: 'number', value: k } });
}

export function aggregation(op: string, of: Expr, grouping?: By<string> | Without<string>): Aggregation {
  return { kind: 'aggregation', op, of, ...(grouping && { grouping: groupingOf(grouping) }) };
}

function groupingOf(grouping: By<string> | Without<string>): Grouping {
  return 'by' in grouping ? { mode: 'by', labels: grouping.by } : { mode: 'without', labels: grouping.without };
}
