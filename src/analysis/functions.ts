import { divide, parseUnit, SECONDS, TIMESTAMP, type Unit } from '../metric/unit.ts';

/** What a function makes of the unit of the vector it reads; absent from the table, or undefined: unknown. */
type Effect = (unit: Unit | undefined) => Unit | undefined;

const same: Effect = (unit) => unit;
const perSecond: Effect = (unit) => (unit && !unit.timestamp ? divide(unit, SECONDS) : undefined);
const always =
  (name: string): Effect =>
  () =>
    parseUnit(name);
const timestamp: Effect = () => TIMESTAMP;
/** A difference of timestamps is a duration. */
const difference: Effect = (unit) => (unit?.timestamp ? SECONDS : unit);

/** By function. All of these keep the labels of the series they read. */
export const UNIT_EFFECTS: Readonly<Record<string, Effect>> = {
  abs: same,
  ceil: same,
  floor: same,
  round: same,
  clamp: same,
  clamp_min: same,
  clamp_max: same,
  sort: same,
  sort_desc: same,
  sort_by_label: same,
  sort_by_label_desc: same,
  avg_over_time: same,
  min_over_time: same,
  max_over_time: same,
  sum_over_time: same,
  last_over_time: same,
  first_over_time: same,
  quantile_over_time: same,
  mad_over_time: difference,
  stddev_over_time: difference,
  predict_linear: same,
  double_exponential_smoothing: same,
  rate: perSecond,
  irate: perSecond,
  deriv: perSecond,
  increase: same,
  delta: difference,
  idelta: difference,
  count_over_time: always('samples'),
  present_over_time: always('bool'),
  changes: always('changes'),
  resets: always('resets'),
  timestamp,
  ts_of_min_over_time: timestamp,
  ts_of_max_over_time: timestamp,
  ts_of_first_over_time: timestamp,
  ts_of_last_over_time: timestamp,
};

/** Functions that read the clock, or the timestamps they are given, and keep labels. */
export const CALENDAR: ReadonlySet<string> = new Set([
  'day_of_month',
  'day_of_week',
  'day_of_year',
  'days_in_month',
  'hour',
  'minute',
  'month',
  'year',
]);

/** Aggregations that choose among series and leave those as they are. */
export const PICKS: ReadonlySet<string> = new Set(['topk', 'bottomk', 'limitk', 'limit_ratio']);
