import type { AnySeries, Kind, Series } from '../metric/metric.ts';
import type { Expr } from '../promql/ast.ts';
import { refuse, type Scalar, type Subquery, selectorOf, type Vector, vectorOf } from './vector.ts';
import { type Window, windowOf } from './window.ts';

type Gauge = 'gauge' | 'info';

/** The latest value of each series of a gauge, an info metric or a recording. */
export function value<T extends string>(of: Series<Gauge, T>): Vector<T> {
  demand(
    of,
    ['gauge', 'info'],
    'value',
    'Use `rate` or `increase` for a counter, `quantile` or `mean` for a histogram.',
  );
  return vectorOf(selectorOf(of));
}

/** Growth per second over the window, corrected for restarts. Unit: that of the counter by second. */
export function rate<T extends string>(of: Series<'counter', T>, window: Window): Vector<T> {
  return ofCounter('rate', of, window);
}

/** Growth over the window, corrected for restarts and extrapolated to its ends. Unit: that of the counter. */
export function increase<T extends string>(of: Series<'counter', T>, window: Window): Vector<T> {
  return ofCounter('increase', of, window);
}

/** Growth per second between the last two samples in the window. */
export function irate<T extends string>(of: Series<'counter', T>, window: Window): Vector<T> {
  return ofCounter('irate', of, window);
}

/** How often the counter fell within the window: restarts, for a counter that only they reset. */
export function resets<T extends string>(of: Series<'counter', T>, window: Window): Vector<T> {
  return ofCounter('resets', of, window);
}

function ofCounter<T extends string>(fn: string, of: Series<'counter', T>, window: Window): Vector<T> {
  demand(of, ['counter'], fn, `\`${fn}\` takes every fall for a restart: use \`deriv\` or \`delta\` for a gauge.`);
  return vectorOf(call(fn, ranged(of, window)));
}

/** The difference between the ends of the window. For gauges. */
export function delta<T extends string>(of: Series<'gauge', T>, window: Window): Vector<T> {
  return ofGauge('delta', of, window);
}

/** The slope per second, by linear regression over the window. For gauges. */
export function deriv<T extends string>(of: Series<'gauge', T>, window: Window): Vector<T> {
  return ofGauge('deriv', of, window);
}

/** How often the value changed within the window. */
export function changes<T extends string>(of: Series<Gauge, T>, window: Window): Vector<T> {
  return ofGauge('changes', of, window);
}

/** The value `seconds` from now, if the slope over the window goes on. */
export function predictLinear<T extends string>(of: Series<'gauge', T>, window: Window, seconds: number): Vector<T> {
  demand(of, ['gauge'], 'predict_linear', 'It extrapolates a gauge.');
  return vectorOf(call('predict_linear', ranged(of, window), { kind: 'number', value: seconds }));
}

function ofGauge<T extends string>(fn: string, of: Series<Gauge, T>, window: Window): Vector<T> {
  demand(of, ['gauge', 'info'], fn, `Use \`increase\` for a counter.`);
  return vectorOf(call(fn, ranged(of, window)));
}

type OverTime = {
  <T extends string>(of: Series<Gauge, T>, window: Window): Vector<T>;
  <T extends string>(of: Subquery<T>): Vector<T>;
};
const overTime =
  (fn: string): OverTime =>
  <T extends string>(of: Series<Gauge, T> | Subquery<T>, window?: Window): Vector<T> => {
    if ('subquery' in of) return vectorOf(call(fn, of.subquery));
    demand(
      of,
      ['gauge', 'info'],
      fn,
      'It reads the values themselves, which for a counter are totals since the start.',
    );
    return vectorOf(call(fn, ranged(of, window as Window)));
  };

export const avgOverTime: OverTime = overTime('avg_over_time');
export const minOverTime: OverTime = overTime('min_over_time');
export const maxOverTime: OverTime = overTime('max_over_time');
export const sumOverTime: OverTime = overTime('sum_over_time');
export const lastOverTime: OverTime = overTime('last_over_time');
export const stddevOverTime: OverTime = overTime('stddev_over_time');

/** The `q`-quantile of the values within the window, 0 to 1. */
export function quantileOverTime<T extends string>(
  q: number,
  of: Series<Gauge, T> | Subquery<T>,
  window?: Window,
): Vector<T> {
  const range = 'subquery' in of ? of.subquery : ranged(of, window as Window);
  return vectorOf(call('quantile_over_time', { kind: 'number', value: q }, range));
}

/** How many samples each series has within the window. */
export function countOverTime<T extends string>(of: Series<'counter' | Gauge, T>, window: Window): Vector<T> {
  return vectorOf(call('count_over_time', ranged(of, window)));
}

/** 1 for each series that has a sample within the window. */
export function presentOverTime<T extends string>(of: Series<'counter' | Gauge, T>, window: Window): Vector<T> {
  return vectorOf(call('present_over_time', ranged(of, window)));
}

/** The expression over a while, one value a step: `maxOverTime(subquery(rate(x, '5m'), '1h', '1m'))`. A recording rule is cheaper where it is read often. */
export function subquery<T extends string>(of: Vector<T>, window: Window, step: Window): Subquery<T> {
  return { subquery: { kind: 'subquery', of: of.expr, window: windowOf(window), step: windowOf(step) } } as Subquery<T>;
}

// What is fixed in a recording is no matcher of a selector that reads it, and none of the labels `V` to narrow.
type Fixed<T extends string, V> = T extends `${infer N}="${string}"`
  ? N extends keyof V | 'job'
    ? T
    : never
  : T extends 'job'
    ? T
    : never;

/**
 * 1 where no series is there, else nothing. Its labels are those that a matcher fixes to one value, the job among them; a label narrowed by a
 * list or a regular expression is lost.
 */
export function absent<T extends string, V>(of: Series<Kind, T, V, number>): Vector<Fixed<T, V>> {
  return vectorOf(call('absent', selectorOf(of)));
}

/** As `absent`, over a window: 1 where no series had a sample in it. */
export function absentOverTime<T extends string, V>(
  of: Series<Kind, T, V, number>,
  window: Window,
): Vector<Fixed<T, V>> {
  return vectorOf(call('absent_over_time', ranged(of, window)));
}

/** When each sample was taken, in seconds since 1970. */
export function timestamp<T extends string>(of: Series<'counter' | Gauge, T>): Vector<T> {
  return vectorOf(call('timestamp', selectorOf(of)));
}

/** Seconds since 1970, at the time of evaluation. */
export function time(): Scalar {
  return { expr: call('time'), scalar: true };
}

export function ranged(of: AnySeries, window: Window): Expr {
  return { kind: 'range', of: selectorOf(of), window: windowOf(window) };
}

export function call(fn: string, ...args: readonly Expr[]): Expr {
  return { kind: 'call', fn, args };
}

export function demand(of: AnySeries, kinds: readonly Kind[], fn: string, fix: string): void {
  const { metric, name } = of;
  const kind = name === metric.name ? metric.kind : 'counter';
  if (!kinds.includes(kind))
    refuse(`\`${fn}\` is applied to \`${name}\`, which is ${kind === 'info' ? 'an' : 'a'} ${kind}. ${fix}`);
}
