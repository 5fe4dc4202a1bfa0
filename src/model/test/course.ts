import { printBound } from '../../metric/bound.ts';
import type { Run, Track } from '../../metric/track.ts';
import { type Distribution, meanOf, quantileOf, shareUpTo } from './distribution.ts';
import type { Given } from './given.ts';
import { type Factor, isRest, numberOf } from './level.ts';
import { isMissing, ramps, restartBefore, type Signal, turnsOf, valueAt } from './signal.ts';

/** The samples of a test: one every `interval`, from 0 until `lasts`, both in milliseconds. */
export interface Clock {
  readonly interval: number;
  readonly lasts: number;
}

/** Every series that a given metric has, over the time of the test. `labels` are all of them, `job` included. */
export function tracksOf(given: Given, labels: Readonly<Record<string, string>>, clock: Clock): readonly Track[] {
  const { metric, name } = given.of;
  const track = (own: string, more: Readonly<Record<string, string>>, runs: readonly Run[]): Track => ({
    name: own,
    labels: { ...labels, ...more },
    runs,
  });
  const counted = (own: string, more: Readonly<Record<string, string>>, of: (each: Distribution) => number): Track => ({
    ...track(own, more, totals(given, clock, of)),
    counted: true,
  });
  if (given.does === 'shows') return [track(name, {}, levels(given, clock))];
  if (given.does === 'counts') return [counted(name, {}, () => 1)];
  const bounds = metric.kind === 'histogram' ? [...(metric.buckets ?? []), Infinity] : [];
  return [
    ...bounds.map((bound) =>
      counted(`${metric.name}_bucket`, { le: printBound(bound) }, (each) => shareUpTo(each, bound)),
    ),
    ...(metric.quantiles ?? []).map((quantile) =>
      track(metric.name, { quantile: String(quantile) }, quantileLevels(given, clock, quantile)),
    ),
    counted(`${metric.name}_sum`, {}, meanOf),
    counted(`${metric.name}_count`, {}, () => 1),
  ];
}

function levels(given: Given, clock: Clock): readonly Run[] {
  return course(given, clock, { value: (ms) => product(given.level, ms, 'after'), slope: () => 0 });
}

function quantileLevels(given: Given, clock: Clock, quantile: number): readonly Run[] {
  const value = (ms: number): number => {
    const each = valueAt(given.distribution as Signal<Distribution>, ms);
    return each === 'none' ? Number.NaN : quantileOf(each, quantile);
  };
  return course(given, clock, { value, slope: () => 0 });
}

/** What was counted since the last restart, of all that happened the share that `of` says of the observations. */
function totals(given: Given, clock: Clock, of: (each: Distribution) => number): readonly Run[] {
  const { level, distribution } = given;
  const all = signalsOf(given);
  const breaks = turnsOf(all);
  const slope = (ms: number, side: Side): number => {
    const each = distribution === undefined ? 0 : valueAt(distribution, ms, side);
    return each === 'none' ? 0 : (product(level, ms, side) * of(each)) / 1000;
  };
  let total = 0;
  let last = 0;
  const value = (now: number): number => {
    const since = Math.max(...all.map((signal) => restartBefore(signal, now)));
    if (since > last) [total, last] = [0, since];
    const stops = [last, ...breaks.filter((turn) => turn > last && turn < now), now];
    for (const [i, to] of stops.entries()) {
      const from = stops[i - 1];
      if (from !== undefined && to > from) total += ((slope(from, 'after') + slope(to, 'before')) / 2) * (to - from);
    }
    last = now;
    return total;
  };
  return course(given, clock, { value, slope: (ms) => slope(ms, 'after') });
}

type Side = 'after' | 'before';

interface Line {
  /** Asked for moments in order. */
  readonly value: (ms: number) => number;
  /** What it grows by in a millisecond from there on, where no signal ramps. */
  readonly slope: (ms: number) => number;
}

/** The samples of a line, stretch by stretch: between two turns it is straight, but for where something ramps. */
function course(given: Given, { interval, lasts }: Clock, { value, slope }: Line): readonly Run[] {
  const all = signalsOf(given);
  const end = Math.floor(lasts / interval) + 1;
  const starts = new Set([0, ...turnsOf(all).map((turn) => Math.ceil(turn / interval))]);
  const stretches = [...starts].filter((start) => start < end).toSorted((a, b) => a - b);
  const runs: Run[] = [];
  for (const [i, start] of stretches.entries()) {
    const next = stretches[i + 1] ?? end;
    const [from, to] = [start * interval, (next - 1) * interval];
    const count = next - start;
    if (present(given).some((signal) => isMissing(signal, from))) runs.push({ count });
    else if (all.some((signal) => ramps(signal, from, to)))
      for (let at = start; at < next; at++) runs.push({ count: 1, value: tidy(value(at * interval)) });
    else {
      const step = tidy(slope(from) * interval);
      runs.push({ count, value: tidy(value(from)), ...(step !== 0 && count > 1 && { step }) });
      value(to);
    }
  }
  return runs;
}

function product(factors: readonly Factor[], ms: number, side: 'after' | 'before'): number {
  return factors.reduce<number>((all, factor) => {
    if (!isRest(factor)) return all * numberOf(valueAt(factor, ms, side));
    return all * (1 - factor.less.reduce<number>((sum, signal) => sum + numberOf(valueAt(signal, ms, side)), 0));
  }, 1);
}

/** The signals that decide whether there is a sample. */
function present({ level, distribution }: Given): readonly Signal<unknown>[] {
  return [...level.filter((factor) => !isRest(factor)), ...(distribution === undefined ? [] : [distribution])];
}

/** Those too that only say what others leave. */
export function signalsOf(given: Given): readonly Signal<unknown>[] {
  return [...present(given), ...given.level.flatMap((factor) => (isRest(factor) ? factor.less : []))];
}

/** Twelve digits: what adding up has left in the others is noise. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
