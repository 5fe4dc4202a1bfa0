export type ValueType = 'scalar' | 'string' | 'instant' | 'range';

/** A function of PromQL 3.15. What is absent from the oldest Prometheus that promwright writes for, 2.42, has a `since`. */
export interface Signature {
  readonly args: readonly ValueType[];
  /** How many arguments must be there, where that is fewer than `args`. */
  readonly required: number;
  /** The type of the arguments after `args`; without it there are none. */
  readonly rest?: ValueType;
  /** The most arguments there may be. */
  readonly most: number;
  readonly returns: ValueType;
  /** Needs `--enable-feature=promql-experimental-functions`. */
  readonly experimental?: true;
  readonly since?: string;
}

type Extra = Partial<Pick<Signature, 'required' | 'rest' | 'most' | 'experimental' | 'since'>>;

const fn = (args: readonly ValueType[], returns: ValueType, extra: Extra = {}): Signature => ({
  args,
  required: args.length,
  most: args.length,
  returns,
  ...extra,
});

const overVector = fn(['instant'], 'instant');
const overRange = fn(['range'], 'instant');
/** `hour()` is `hour(vector(time()))`. */
const overTime = fn(['instant'], 'instant', { required: 0 });
const trial = (since: string) => ({ experimental: true, since }) as const;
const sortBy = fn(['instant'], 'instant', { rest: 'string', most: Infinity, ...trial('2.49') });

/** Every function, as github.com/prometheus/prometheus v0.315.0, promql/parser/functions.go, has it. */
export const functions: ReadonlyMap<string, Signature> = new Map<string, Signature>([
  ['abs', overVector],
  ['absent', overVector],
  ['absent_over_time', overRange],
  ['acos', overVector],
  ['acosh', overVector],
  ['asin', overVector],
  ['asinh', overVector],
  ['atan', overVector],
  ['atanh', overVector],
  ['avg_over_time', overRange],
  ['ceil', overVector],
  ['changes', overRange],
  ['clamp', fn(['instant', 'scalar', 'scalar'], 'instant')],
  ['clamp_max', fn(['instant', 'scalar'], 'instant')],
  ['clamp_min', fn(['instant', 'scalar'], 'instant')],
  ['cos', overVector],
  ['cosh', overVector],
  ['count_over_time', overRange],
  ['day_of_month', overTime],
  ['day_of_week', overTime],
  ['day_of_year', overTime],
  ['days_in_month', overTime],
  ['deg', overVector],
  ['delta', overRange],
  ['deriv', overRange],
  ['double_exponential_smoothing', fn(['range', 'scalar', 'scalar'], 'instant', trial('3.0'))],
  ['end', fn([], 'scalar', trial('3.12'))],
  ['exp', overVector],
  ['first_over_time', fn(['range'], 'instant', { since: '3.7' })],
  ['floor', overVector],
  ['histogram_avg', fn(['instant'], 'instant', { since: '2.51' })],
  ['histogram_count', overVector],
  ['histogram_fraction', fn(['scalar', 'scalar', 'instant'], 'instant')],
  ['histogram_quantile', fn(['scalar', 'instant'], 'instant')],
  [
    'histogram_quantiles',
    fn(['instant', 'string', 'scalar'], 'instant', { rest: 'scalar', most: 12, ...trial('3.11') }),
  ],
  ['histogram_stddev', fn(['instant'], 'instant', { since: '2.47' })],
  ['histogram_stdvar', fn(['instant'], 'instant', { since: '2.47' })],
  ['histogram_sum', overVector],
  ['hour', overTime],
  ['idelta', overRange],
  ['increase', overRange],
  ['info', fn(['instant', 'instant'], 'instant', { required: 1, ...trial('3.0') })],
  ['irate', overRange],
  ['label_join', fn(['instant', 'string', 'string'], 'instant', { rest: 'string', most: Infinity })],
  ['label_replace', fn(['instant', 'string', 'string', 'string', 'string'], 'instant')],
  ['last_over_time', overRange],
  ['ln', overVector],
  ['log10', overVector],
  ['log2', overVector],
  ['mad_over_time', fn(['range'], 'instant', trial('2.49'))],
  ['max_of', fn(['scalar', 'scalar'], 'scalar', trial('3.13'))],
  ['max_over_time', overRange],
  ['min_of', fn(['scalar', 'scalar'], 'scalar', trial('3.13'))],
  ['min_over_time', overRange],
  ['minute', overTime],
  ['month', overTime],
  ['pi', fn([], 'scalar')],
  ['predict_linear', fn(['range', 'scalar'], 'instant')],
  ['present_over_time', overRange],
  ['quantile_over_time', fn(['scalar', 'range'], 'instant')],
  ['rad', overVector],
  ['range', fn([], 'scalar', trial('3.12'))],
  ['rate', overRange],
  ['resets', overRange],
  ['round', fn(['instant', 'scalar'], 'instant', { required: 1 })],
  ['scalar', fn(['instant'], 'scalar')],
  ['sgn', overVector],
  ['sin', overVector],
  ['sinh', overVector],
  ['sort', overVector],
  ['sort_by_label', sortBy],
  ['sort_by_label_desc', sortBy],
  ['sort_desc', overVector],
  ['sqrt', overVector],
  ['start', fn([], 'scalar', trial('3.12'))],
  ['start_timestamp', fn(['instant'], 'instant', trial('3.14'))],
  ['stddev_over_time', overRange],
  ['stdvar_over_time', overRange],
  ['step', fn([], 'scalar', trial('3.12'))],
  ['sum_over_time', overRange],
  ['tan', overVector],
  ['tanh', overVector],
  ['time', fn([], 'scalar')],
  ['timestamp', overVector],
  ['ts_of_first_over_time', fn(['range'], 'instant', trial('3.7'))],
  ['ts_of_last_over_time', fn(['range'], 'instant', trial('3.5'))],
  ['ts_of_max_over_time', fn(['range'], 'instant', trial('3.5'))],
  ['ts_of_min_over_time', fn(['range'], 'instant', trial('3.5'))],
  ['vector', fn(['scalar'], 'instant')],
  ['year', overTime],
]);

export interface AggregationSignature {
  /** The type of the first of two arguments; without it there is one argument. */
  readonly param?: 'scalar' | 'string';
  readonly experimental?: true;
  readonly since?: string;
}

export const aggregations: ReadonlyMap<string, AggregationSignature> = new Map<string, AggregationSignature>([
  ['avg', {}],
  ['bottomk', { param: 'scalar' }],
  ['count', {}],
  ['count_values', { param: 'string' }],
  ['group', {}],
  ['limit_ratio', { param: 'scalar', ...trial('2.54') }],
  ['limitk', { param: 'scalar', ...trial('2.54') }],
  ['max', {}],
  ['min', {}],
  ['quantile', { param: 'scalar' }],
  ['stddev', {}],
  ['stdvar', {}],
  ['sum', {}],
  ['topk', { param: 'scalar' }],
]);
