import type { Metric } from '../metric/metric.ts';
import type { Unit } from '../metric/unit.ts';
import type { Binary, Expr } from '../promql/ast.ts';
import { ANYTHING, type Interval, union } from './interval.ts';
import { ANY_LABELS, join, type LabelSet, put } from './labels.ts';
import { common, type Measure } from './unit.ts';

/**
 * What a value is. `counter` and `bucket` are totals since the start of a process, or sums of such; `rate` and `bucket-rate` what these grew in a window;
 * `quantile` an estimate that cannot be summed or averaged; `mean` a quotient of sums over a window.
 */
export type Kind =
  | 'counter'
  | 'bucket'
  | 'rate'
  | 'bucket-rate'
  | 'quantile'
  | 'gauge'
  | 'info'
  | 'count'
  | 'ratio'
  | 'number'
  | 'unknown';

/** What holds of the series of one alternative, whatever the data. Unknown is said as such: labels `any`, unit undefined. */
export interface Alt extends Measure {
  readonly labels: LabelSet;
  readonly kind: Kind;
  readonly range: Interval;
  /** `always`: there is a result whatever the data; `never`: there is none. */
  readonly presence: 'always' | 'maybe' | 'never';
  /** At most so many series. */
  readonly series: number;
  /** The metric's name, where the series still carry it. */
  readonly name?: string;
  /** The families whose samples it is made of. */
  readonly metrics: readonly Metric[];
  /** For buckets, the unit of `le`, and its finite bounds. */
  readonly boundUnit?: Unit;
  readonly bounds?: readonly number[];
  /** A comparison or a set operator chose among the series: that labels differ no longer says that both are there. */
  readonly filtered?: true;
  /** No two series have all of these labels equal. */
  readonly unique?: readonly string[];
  /** The aggregation that merged series of totals: a restart of one of them can no longer be seen. */
  readonly merged?: Expr;
}

/** What holds of an expression: of each of its alternatives, as `or` makes them, and of all of them together. */
export interface Inferred extends Alt {
  readonly type: 'scalar' | 'string' | 'instant' | 'range';
  readonly alts: readonly Alt[];
}

export interface Inference {
  readonly root: Inferred;
  /** What was inferred of a node below the root. */
  readonly of: (node: Expr) => Inferred;
  /** What may meet in an operator, which many rules ask: found once. */
  readonly met: Map<Binary, Meetings>;
}

export type Meetings = readonly (readonly [Alt, Alt])[];

export const UNKNOWN: Alt = {
  labels: ANY_LABELS,
  kind: 'unknown',
  range: ANYTHING,
  presence: 'maybe',
  series: Infinity,
  unit: undefined,
  metrics: [],
};

/** Beyond so many alternatives they are taken together. */
const MOST = 8;

/** `always`: there is a result whatever the data, though no alternative need be it. */
export function inferred(type: Inferred['type'], alts: readonly Alt[], always = false): Inferred {
  const [first, ...others] = alts;
  if (!first) return { ...UNKNOWN, type, alts: [UNKNOWN] };
  if (others.length === 0) return { ...first, type, alts };
  const live = alts.filter(({ presence }) => presence !== 'never');
  const whole = (live.length > 0 ? live : alts).reduce(together);
  const there = always || alts.some((alt) => alt.presence === 'always');
  const presence = there ? 'always' : live.length > 0 ? 'maybe' : 'never';
  const all = { ...whole, presence } as const;
  if (alts.length <= MOST) return { ...all, type, alts };
  // Series that differ in their names alone are told apart by these.
  const named = new Set(alts.map(({ name }) => name)).size > 1;
  const one = named ? { ...all, labels: put(all.labels, '__name__', { presence: 'may' }) } : all;
  return { ...one, type, alts: [one] };
}

/** Whether there is a result whatever the data, where `change` makes it of what is: whichever alternative is there, it stays. */
export function staysAlways(of: Inferred, change: (alt: Alt) => Alt): boolean {
  const live = of.alts.filter(({ presence }) => presence !== 'never');
  return of.presence === 'always' && live.every((alt) => change({ ...alt, presence: 'always' }).presence === 'always');
}

/** What holds of series that come from either. */
export function together(a: Alt, b: Alt): Alt {
  const unit =
    a.literal !== undefined ? b.unit : b.literal !== undefined ? a.unit : a.unit && b.unit && common(a.unit, b.unit);
  const same =
    a.bounds && b.bounds && a.bounds.length === b.bounds.length && a.bounds.every((x, i) => x === b.bounds?.[i]);
  const boundUnit = a.boundUnit && b.boundUnit && common(a.boundUnit, b.boundUnit);
  const literal = a.literal === b.literal ? a.literal : undefined;
  const merged = a.merged ?? b.merged;
  return {
    labels: join(a.labels, b.labels),
    kind: a.kind === b.kind ? a.kind : 'unknown',
    range: union(a.range, b.range),
    presence: 'maybe',
    series: a.series + b.series,
    unit,
    metrics: [...new Set([...a.metrics, ...b.metrics])],
    ...(a.name !== undefined && a.name === b.name && { name: a.name }),
    ...(literal !== undefined && { literal }),
    ...(boundUnit && { boundUnit }),
    ...(same && a.bounds && { bounds: a.bounds }),
    ...(merged && { merged }),
    ...((a.filtered || b.filtered) && { filtered: true }),
  };
}
