import { printBound } from '../metric/bound.ts';
import type { AnySeries, Kind, Series } from '../metric/metric.ts';
import { aggregation } from './aggregate.ts';
import { call, demand, ranged } from './range.ts';
import { type By, by, refuse, type Vector, vectorOf } from './vector.ts';
import type { Window } from './window.ts';

type Parts = 'histogram' | 'summary';

/** The sum of what was observed: `<name>_sum`. */
export function sumOf<T extends string, V>(of: Series<Parts, T, V, number>): Series<'counter', T, V> {
  return part(of, 'sum') as Series<'counter', T, V>;
}

/** How many were observed: `<name>_count`. */
export function countOf<T extends string, V>(of: Series<Parts, T, V, number>): Series<'counter', T, V> {
  return part(of, 'count') as Series<'counter', T, V>;
}

/** Observations per second at most each bound, grouped: the label `le` is kept. What a heatmap draws and a quantile reads; worth recording. */
export function buckets<T extends string, N extends T extends `${infer M}=${string}` ? M : T = never>(
  of: Series<'histogram', T, unknown, number>,
  window: Window,
  grouping?: By<N>,
): Vector<'le' | (T extends `${infer M}=${string}` ? (M extends N ? T : never) : T extends N ? T : never)> {
  demandHistogram(of, 'buckets');
  return vectorOf(bucketRate(of, window, grouping));
}

interface Quantile {
  <T extends string, N extends T extends `${infer M}=${string}` ? M : T = never>(
    q: number,
    of: Series<'histogram', T, unknown, number>,
    window: Window,
    grouping?: By<N>,
  ): Vector<T extends `${infer M}=${string}` ? (M extends N ? T : never) : T extends N ? T : never>;
  /** Over bucket rates that keep `le`, recorded or not. */
  <T extends string>(q: number, of: Vector<T | 'le'>): Vector<Exclude<T, 'le'>>;
}

/**
 * The value below which a share `q` (0 to 1) of the observations lies, from the buckets' rates summed by the grouping: `histogram_quantile`.
 * It never exceeds the highest finite bound. Refused: a `q` outside 0 to 1.
 */
export const quantile: Quantile = (
  q: number,
  of: AnySeries | Vector<string>,
  window?: Window,
  grouping?: By<string>,
) => {
  if (!(q >= 0 && q <= 1))
    refuse(`A quantile lies between 0 and 1, and ${q} does not. Write 0.95 for the 95th percentile.`);
  const phi = { kind: 'number', value: q } as const;
  if ('expr' in of) return vectorOf(call('histogram_quantile', phi, of.expr));
  demandHistogram(of, 'quantile');
  return vectorOf(call('histogram_quantile', phi, bucketRate(of, window as Window, grouping)));
};

/** The share of observations at most `bound`, which must be a bucket's bound. Unit: ratio. */
export function shareUnder<
  T extends string,
  B extends number,
  N extends T extends `${infer M}=${string}` ? M : T = never,
>(
  of: Series<'histogram', T, unknown, B>,
  bound: NoInfer<B>,
  window: Window,
  grouping?: By<N>,
): Vector<T extends `${infer M}=${string}` ? (M extends N ? T : never) : T extends N ? T : never> {
  demandHistogram(of, 'shareUnder');
  const under = part(of, 'bucket');
  const bounds = of.metric.buckets ?? [];
  if (!bounds.includes(bound)) refuse(`${bound} is no bucket of \`${of.name}\`. Its bounds are ${bounds.join(', ')}.`);
  const selections = [...under.selections, { label: 'le', op: '=' as const, value: printBound(bound) }];
  return vectorOf({
    kind: 'binary',
    op: '/',
    left: aggregation('sum', call('rate', ranged({ ...under, selections }, window)), grouping),
    right: aggregation('sum', call('rate', ranged(part(of, 'count'), window)), grouping),
  });
}

/** The mean observation: the rate of the sum by the rate of the count. Unit: that of the histogram. */
export function mean<T extends string, N extends T extends `${infer M}=${string}` ? M : T = never>(
  of: Series<Parts, T, unknown, number>,
  window: Window,
  grouping?: By<N>,
): Vector<T extends `${infer M}=${string}` ? (M extends N ? T : never) : T extends N ? T : never> {
  demand(of, ['histogram', 'summary'], 'mean', 'It divides a `_sum` by a `_count`. Use `avg` for a gauge.');
  return vectorOf({
    kind: 'binary',
    op: '/',
    left: aggregation('sum', call('rate', ranged(part(of, 'sum'), window)), grouping),
    right: aggregation('sum', call('rate', ranged(part(of, 'count'), window)), grouping),
  });
}

function bucketRate(of: AnySeries, window: Window, grouping?: By<string>) {
  return aggregation('sum', call('rate', ranged(part(of, 'bucket'), window)), by('le', ...(grouping?.by ?? [])));
}

function part({ metric, selections, offset }: AnySeries, name: 'bucket' | 'sum' | 'count'): AnySeries {
  return { metric, selections, offset, name: `${metric.name}_${name}` };
}

function demandHistogram(of: AnySeries, fn: string): void {
  demand(of, ['histogram'] satisfies Kind[], fn, 'Only a histogram has buckets.');
}
