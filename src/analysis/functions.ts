import { divide, parseUnit, SECONDS, TIMESTAMP, type Unit } from '../metric/unit.ts';
import {
  ANYTHING,
  averaged,
  between,
  COUNTING,
  type Interval,
  intersect,
  isEmpty,
  ONE,
  orNaN,
  POSITIVE,
  point,
  REAL,
  ranked,
  summed,
} from './interval.ts';
import type { Kind } from './value.ts';

/** What a function makes of the vector it reads; all of these keep the labels of the series. */
export interface Effect {
  /** Undefined: unknown. */
  readonly unit: (unit: Unit | undefined) => Unit | undefined;
  /** `args` are its scalar arguments, in order, where they are literal. */
  readonly range: (range: Interval, kind: Kind, args: readonly (number | undefined)[]) => Interval;
  readonly kind: (kind: Kind) => Kind;
  /** Whether its series still carry the metric's name. */
  readonly named?: true;
}

type OfUnit = Effect['unit'];
const same: OfUnit = (unit) => unit;
const none: OfUnit = () => undefined;
const perSecond: OfUnit = (unit) => (unit && !unit.timestamp ? divide(unit, SECONDS) : undefined);
const always =
  (name: string): OfUnit =>
  () =>
    parseUnit(name);
const timestamp: OfUnit = () => TIMESTAMP;
/** A difference of timestamps is a duration. */
const difference: OfUnit = (unit) => (unit?.timestamp ? SECONDS : unit);

const kept = (kind: Kind): Kind => kind;
const is =
  (kind: Kind): Effect['kind'] =>
  () =>
    kind;
const grown = (kind: Kind): Kind =>
  kind === 'counter' ? 'rate' : kind === 'bucket' ? 'bucket-rate' : kind === 'unknown' ? 'unknown' : 'gauge';
/** What is left of a total that was cut or squeezed is none any more. */
export const figure = (kind: Kind): Kind => (kind === 'unknown' || kind === 'number' ? kind : 'gauge');

const unchanged = (range: Interval): Interval => range;
const to =
  (range: Interval): Effect['range'] =>
  () =>
    range;
const monotone =
  (f: (value: number) => number): Effect['range'] =>
  ({ min, max, nan }) => ({ min: f(min), max: f(max), ...(nan && { nan }) });
/** A counter only grows, and what looks like a fall counts as a restart from zero. */
const growth = ({ min, nan }: Interval, kind: Kind): Interval =>
  (kind === 'counter' || kind === 'bucket') && min >= 0 && min < Infinity && !nan ? POSITIVE : ANYTHING;
const absolute = ({ min, max, nan }: Interval): Interval => ({
  min: min > 0 ? min : max < 0 ? -max : 0,
  max: Math.max(Math.abs(min), Math.abs(max)),
  ...(nan && { nan }),
});
const angle = to(orNaN(between(-Math.PI, Math.PI)));
const wave = to(orNaN(between(-1, 1)));

function clamped(
  low: (args: readonly (number | undefined)[]) => number | undefined,
  high: typeof low,
): Effect['range'] {
  return (range, _, args) => {
    const [min, max] = [low(args), high(args)];
    if (min === undefined || max === undefined) return ANYTHING;
    if (Number.isNaN(min) || Number.isNaN(max)) return point(Number.NaN);
    const bound = (value: number) => Math.max(min, Math.min(max, value));
    return { min: bound(range.min), max: bound(range.max), ...(range.nan && { nan: true }) };
  };
}

const inside = (range: Interval, _: Kind, [q]: readonly (number | undefined)[]): Interval =>
  q !== undefined && q >= 0 && q <= 1 ? ranked(range) : ANYTHING;
const rounded = (range: Interval, whole: boolean): Interval => {
  if (whole) return monotone((value) => Math.floor(value + 0.5))(range, 'gauge', []);
  return orNaN(range.min >= 0 ? POSITIVE : ANYTHING);
};
const squareRoot = (range: Interval): Interval => {
  const real = intersect(range, { ...POSITIVE, min: -0 });
  const root = isEmpty(real) ? POSITIVE : { min: Math.sqrt(real.min), max: Math.sqrt(real.max) };
  return range.min < 0 || range.nan ? orNaN(root) : root;
};

const effect = (unit: OfUnit, range: Effect['range'], kind: Effect['kind'], named?: true): Effect => ({
  unit,
  range,
  kind,
  ...(named && { named }),
});
const sorts = effect(same, unchanged, kept, true);
const number = (range: Effect['range']): Effect => effect(none, range, is('number'));
const moment = effect(timestamp, to(REAL), is('gauge'));

/** By function. */
export const EFFECTS: Readonly<Record<string, Effect>> = {
  abs: effect(same, absolute, figure),
  ceil: effect(same, monotone(Math.ceil), figure),
  floor: effect(same, monotone(Math.floor), figure),
  round: effect(same, (range, _, args) => rounded(range, args.length === 0), figure),
  clamp: effect(
    same,
    clamped(
      ([min]) => min,
      ([, max]) => max,
    ),
    figure,
  ),
  clamp_min: effect(
    same,
    clamped(
      ([min]) => min,
      () => Infinity,
    ),
    figure,
  ),
  clamp_max: effect(
    same,
    clamped(
      () => -Infinity,
      ([max]) => max,
    ),
    figure,
  ),
  sgn: effect(none, monotone(Math.sign), figure),
  sort: sorts,
  sort_desc: sorts,
  sort_by_label: sorts,
  sort_by_label_desc: sorts,
  avg_over_time: effect(same, averaged, kept),
  min_over_time: effect(same, unchanged, kept),
  max_over_time: effect(same, unchanged, kept),
  sum_over_time: effect(same, summed, figure),
  last_over_time: effect(same, unchanged, kept, true),
  first_over_time: effect(same, unchanged, kept, true),
  quantile_over_time: effect(same, inside, figure),
  mad_over_time: effect(difference, to(orNaN(POSITIVE)), figure),
  stddev_over_time: effect(difference, to(orNaN(POSITIVE)), figure),
  stdvar_over_time: effect(none, to(orNaN(POSITIVE)), figure),
  predict_linear: effect(same, to(ANYTHING), figure),
  double_exponential_smoothing: effect(same, to(ANYTHING), figure),
  rate: effect(perSecond, growth, grown),
  irate: effect(perSecond, growth, grown),
  increase: effect(same, growth, grown),
  deriv: effect(perSecond, to(ANYTHING), figure),
  delta: effect(difference, to(ANYTHING), figure),
  idelta: effect(difference, to(ANYTHING), figure),
  count_over_time: effect(always('samples'), to(COUNTING), is('count')),
  present_over_time: effect(always('bool'), to(ONE), is('number')),
  changes: effect(always('changes'), to(POSITIVE), is('count')),
  resets: effect(always('resets'), to(POSITIVE), is('count')),
  timestamp: moment,
  start_timestamp: moment,
  ts_of_min_over_time: moment,
  ts_of_max_over_time: moment,
  ts_of_first_over_time: moment,
  ts_of_last_over_time: moment,
  acos: number(angle),
  acosh: number(to(orNaN(POSITIVE))),
  asin: number(angle),
  asinh: number(to(ANYTHING)),
  atan: number(angle),
  atanh: number(to(ANYTHING)),
  cos: number(wave),
  cosh: number(to(orNaN(COUNTING))),
  deg: number(to(ANYTHING)),
  exp: number(to(orNaN(POSITIVE))),
  ln: number(to(ANYTHING)),
  log10: number(to(ANYTHING)),
  log2: number(to(ANYTHING)),
  rad: number(to(ANYTHING)),
  sin: number(wave),
  sinh: number(to(ANYTHING)),
  sqrt: number(squareRoot),
  tan: number(to(ANYTHING)),
  tanh: number(wave),
};

/** Functions that read the clock, or the timestamps they are given, and keep labels; and what they return. */
export const CALENDAR: Readonly<Record<string, Interval>> = {
  day_of_month: between(1, 31),
  day_of_week: between(0, 6),
  day_of_year: between(1, 366),
  days_in_month: between(28, 31),
  hour: between(0, 23),
  minute: between(0, 59),
  month: between(1, 12),
  year: REAL,
};

/** Aggregations that choose among series and leave those as they are. */
export const PICKS: ReadonlySet<string> = new Set(['topk', 'bottomk', 'limitk', 'limit_ratio']);

/** Functions of native histograms: a classic histogram's series are plain numbers, of which they make nothing. `histogram_fraction` reads both (prometheus/prometheus v3, promql/functions.go). */
export const NATIVE: ReadonlySet<string> = new Set([
  'histogram_avg',
  'histogram_count',
  'histogram_stddev',
  'histogram_stdvar',
  'histogram_sum',
]);
