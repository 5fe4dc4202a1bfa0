import type { AnySeries } from '../metric/metric.ts';
import type { Expr, Selector } from '../promql/ast.ts';
import { fixed } from './window.ts';

/**
 * A PromQL expression of type instant vector. `T` is the set of label tags that its series carry (see `Series`), and stands for the type
 * alone: at run time the label set is the analysis' business.
 */
export interface Vector<in out T extends string> {
  readonly expr: Expr;
  readonly tags: readonly T[];
}

/** A vector of whatever labels. */
export interface AnyVector {
  readonly expr: Expr;
  readonly tags: readonly string[];
}

/** A PromQL expression of type scalar, such as `time()`. */
export interface Scalar {
  readonly expr: Expr;
  readonly scalar: true;
}

/** `of[window:step]`, which the functions that end in `OverTime` read. */
export interface Subquery<in out T extends string> {
  readonly subquery: Expr;
  readonly tags: readonly T[];
}

export interface By<out N extends string> {
  readonly by: readonly N[];
}
export interface Without<out N extends string> {
  readonly without: readonly N[];
}

/** Keeps these labels and drops the others. */
export function by<const N extends string>(...labels: N[]): By<N> {
  return { by: labels };
}

/** Drops these labels and keeps the others. */
export function without<const N extends string>(...labels: N[]): Without<N> {
  return { without: labels };
}

export function vectorOf<T extends string>(expr: Expr): Vector<T> {
  return { expr } as Vector<T>;
}

/** The selector of a series: its own matchers after the job that exposes it. A recording's job is found when the project is resolved. */
export function selectorOf(of: AnySeries): Selector {
  const own = of.selections.some(({ label }) => label === 'job');
  const job = of.metric.job !== '' && !own ? [{ label: 'job', op: '=', value: of.metric.job } as const] : [];
  return {
    kind: 'selector',
    name: of.name,
    matchers: [...job, ...of.selections],
    ...(of.offset !== undefined && { offset: fixed(of.offset) }),
  };
}

/** What a function refuses at run time, in a sentence; the loader adds the place. */
export function refuse(what: string): never {
  throw new Error(what);
}
