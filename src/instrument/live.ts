import type { Kind } from '../metric/metric.ts';

/** The value that a label may have in an export: one of those that the catalog enumerates, else any text. */
type ValueOf<S> = S extends { readonly values: readonly (infer W)[] } ? W & string : string;

/** The labels that an event must say, of those that the catalog declares; the scrape adds the others. */
type Said<V, T extends PropertyKey> = {
  readonly [L in keyof V as L extends T | 'job' | 'instance'
    ? never
    : V[L] extends { readonly absent: string }
      ? never
      : L]: ValueOf<V[L]>;
};
/** Those that some series lack. */
type Unsaid<V, T extends PropertyKey> = {
  readonly [L in keyof V as L extends T | 'job' | 'instance'
    ? never
    : V[L] extends { readonly absent: string }
      ? L
      : never]?: ValueOf<V[L]>;
};
/** The own labels of a metric with the values that they take. */
export type OwnLabels<V, T extends PropertyKey> = Flat<Said<V, T> & Unsaid<V, T>>;
type Flat<L> = { readonly [K in keyof L]: L[K] };

/** Without labels there is nothing to say before the number. */
type With<L, Rest extends readonly unknown[]> = keyof L extends never ? Rest : [labels: L, ...rest: Rest];

export interface LiveCounter<L> {
  /** Adds to the counter; 1 where no number is given. */
  readonly inc: (...args: With<L, [by?: number]>) => void;
  /** Shows the series at 0 before its first event, which `increase` would else miss. */
  readonly zero: (...args: With<L, []>) => void;
}
export interface LiveGauge<L> {
  readonly set: (...args: With<L, [value: number]>) => void;
  readonly inc: (...args: With<L, [by?: number]>) => void;
  readonly dec: (...args: With<L, [by?: number]>) => void;
}
export interface LiveObserver<L> {
  readonly observe: (...args: With<L, [value: number]>) => void;
}
export interface LiveInfo<L> {
  /** Shows the facts: the series is 1. */
  readonly set: (...args: With<L, []>) => void;
}

/** What can be done to a metric of some kind. */
export type Live<K extends Kind, L> = K extends 'counter'
  ? LiveCounter<L>
  : K extends 'gauge'
    ? LiveGauge<L>
    : K extends 'info'
      ? LiveInfo<L>
      : LiveObserver<L>;
