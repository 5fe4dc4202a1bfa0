import { parseDuration } from '../../promql/duration.ts';
import { refuse } from '../../query/vector.ts';

/** A moment or a stretch of a test, as Prometheus writes durations: `5m`, `1h30m`, `1w`. A test begins at `0s`. */
export type Time = `${number}${'s' | 'm' | 'h' | 'd' | 'w'}${string}`;

/** What a value does from a moment on. Times are in milliseconds since the beginning of the test. */
export type Change<V> =
  | { readonly does: 'at'; readonly from: number; readonly to: V | None }
  | { readonly does: 'ramp'; readonly from: number; readonly until: number; readonly to: V }
  | { readonly does: 'gap'; readonly from: number; readonly until: number }
  | { readonly does: 'reset'; readonly from: number };

/** A value that changes: `first`, and then what happens to it, in order. */
export interface Changing<V> {
  readonly first: V | None;
  readonly changes: readonly Change<V>[];
}

/** A value over the time of a test: the same throughout, or changing. */
export type Signal<V = number> = V | Changing<V>;

/** No sample: `changing(none, at('5m', 1))` is a series that appears after five minutes. */
export type None = 'none';
export const none: None = 'none';

/** `changing(10, at('5m', 20), ramp('10m', '15m', 40), gap('20m', '22m'))`: starts at 10 and does one thing after the other. */
export function changing<V>(first: V | None, ...changes: readonly Change<V>[]): Changing<V> {
  for (const [i, change] of changes.entries()) {
    const before = changes[i - 1];
    if (before && change.from < ('until' in before ? before.until : before.from))
      refuse('What changes a value stands in the order of time, and one change ends before the next begins.');
    if (change.does === 'ramp' && typeof first !== 'number')
      refuse('Only a number can ramp: give a distribution by steps with `at(…)`.');
  }
  return { first, changes };
}

/** From this moment on the value is another; `none` ends the series. */
export function at(time: Time, to: None): Change<never>;
export function at<V>(time: Time, to: V): Change<V>;
export function at<V>(time: Time, to: V | None): Change<V> {
  return { does: 'at', from: moment(time), to };
}

/** Grows or falls steadily to a value, and stays there. */
export function ramp(from: Time, until: Time, to: number): Change<number> {
  const change = { does: 'ramp', from: moment(from), until: moment(until), to } as const;
  if (change.until <= change.from) refuse(`A ramp from \`${from}\` until \`${until}\` has no time to climb.`);
  return change;
}

/** Is not scraped for a while. What is counted meanwhile is there afterwards. */
export function gap(from: Time, until: Time): Change<never> {
  const change = { does: 'gap', from: moment(from), until: moment(until) } as const;
  if (change.until <= change.from) refuse(`A gap from \`${from}\` until \`${until}\` has no length.`);
  return change;
}

/** The process starts again: what it counted begins at 0. */
export function reset(time: Time): Change<never> {
  return { does: 'reset', from: moment(time) };
}

/** The milliseconds of a time; refused where Prometheus would not take it. */
export function moment(time: string): number {
  return parseDuration(time) ?? refuse(`\`${time}\` is no time. Write it as \`30s\`, \`5m\`, \`1h30m\` or \`1w\`.`);
}

export function isChanging<V>(signal: Signal<V>): signal is Changing<V> {
  return typeof signal === 'object' && signal !== null && 'changes' in signal;
}

/** The moments at which something changes its course, in order. */
export function turnsOf(signals: readonly Signal<unknown>[]): readonly number[] {
  const all = signals.flatMap((signal) =>
    isChanging(signal)
      ? signal.changes.flatMap((change) => ('until' in change ? [change.from, change.until] : [change.from]))
      : [],
  );
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** Whether the value moves steadily at some moment between two. */
export function ramps(signal: Signal<unknown>, from: number, to: number): boolean {
  return isChanging(signal) && signal.changes.some((one) => one.does === 'ramp' && one.from < to && one.until > from);
}

/** The value at a moment; at one where it jumps, that before the jump where asked for. */
export function valueAt<V>(signal: Signal<V>, ms: number, side: 'after' | 'before' = 'after'): V | None {
  if (!isChanging(signal)) return signal;
  let value = signal.first;
  for (const change of signal.changes) {
    if (change.from > ms || (change.from === ms && side === 'before')) break;
    if (change.does === 'at') value = change.to;
    if (change.does !== 'ramp') continue;
    const done = Math.min(1, (ms - change.from) / (change.until - change.from));
    const from: unknown = value;
    const to: unknown = change.to;
    value = (typeof from === 'number' && typeof to === 'number' ? from + done * (to - from) : to) as V;
  }
  return value;
}

/** Whether the series has no sample at a moment: its value has ended, or it is not scraped. */
export function isMissing(signal: Signal<unknown>, ms: number): boolean {
  if (!isChanging(signal)) return false;
  if (valueAt(signal, ms) === none) return true;
  return signal.changes.some((change) => change.does === 'gap' && change.from <= ms && ms < change.until);
}

/** The last restart at or before a moment. */
export function restartBefore(signal: Signal<unknown>, ms: number): number {
  if (!isChanging(signal)) return 0;
  return Math.max(0, ...signal.changes.flatMap(({ does, from }) => (does === 'reset' && from <= ms ? [from] : [])));
}
