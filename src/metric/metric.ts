import type { Labels } from './label.ts';

export type Kind = 'counter' | 'gauge' | 'histogram' | 'summary' | 'info';

/** What an operator must know of a metric that its type does not say. */
export type Wart =
  /** A counter that can go down, so that `rate` counts the fall as a restart; `labels` where only some series do. */
  | { readonly kind: 'falls'; readonly why: string; readonly labels?: Readonly<Record<string, readonly string[]>> }
  /** A series starts with its value so far, so that `increase` misses what came before its first scrape. */
  | { readonly kind: 'born-late'; readonly why: string }
  /** Two samples with one label set may occur in a scrape. */
  | { readonly kind: 'duplicates'; readonly why: string }
  /** The name breaks Prometheus' naming rules. */
  | { readonly kind: 'misnamed'; readonly why: string }
  /** The values of a label overlap: their sum counts something twice. */
  | { readonly kind: 'overlaps'; readonly why: string; readonly label?: string }
  /** The service computes the value at most so often, whatever the scrape interval. */
  | { readonly kind: 'cached'; readonly why: string; readonly every: string }
  /** The value is not quite what the name says. */
  | { readonly kind: 'misleading'; readonly why: string }
  /** The value stands still until something happens, so that its age is not known. */
  | { readonly kind: 'stale'; readonly why: string }
  /** The metric is there only at times. */
  | { readonly kind: 'only-when'; readonly why: string }
  /** The value cannot be summed or averaged over series or time. */
  | { readonly kind: 'not-aggregable'; readonly why: string };

/** A metric family as its service exposes it. */
export interface Metric {
  readonly name: string;
  readonly kind: Kind;
  /** As declared: `seconds`, `tokens`, `requests/minute`. */
  readonly unit: string;
  readonly help: string;
  /** Its own labels. */
  readonly labels: Labels;
  /** The upper bounds of a histogram's buckets, without +Inf. */
  readonly buckets?: readonly number[];
  /** The quantiles of a summary; empty where the client exposes only `_sum` and `_count`. */
  readonly quantiles?: readonly number[];
  readonly warts: readonly Wart[];
  /** Whether the client exposes a gauge `_created` beside each counter, histogram and summary, as Python's does. */
  readonly created?: boolean;
  /** The system and the job that expose it; both empty for a recording rule. */
  readonly system: string;
  readonly job: string;
  /** The labels that the scrape adds: `job`, `instance` and what the site configures. */
  readonly target: Labels;
}

/** One matcher of a selection, as PromQL writes it. */
export interface Selection {
  readonly label: string;
  readonly op: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

/** Series of a metric, of whatever kind and labels. */
export interface AnySeries {
  readonly metric: Metric;
  /** The exposed name: the metric's own, or that of a part of a histogram. */
  readonly name: string;
  readonly selections: readonly Selection[];
  readonly offset: string | undefined;
}

/**
 * Series of a metric, as a typed query names them. `T` is the set of their label tags: a label's name, or `name="value"` where a matcher
 * fixes it, or `name=~` where it narrows it; `V` the values that labels take; `B` the bounds of a histogram's buckets.
 * Its own four properties stand for the types alone.
 */
export interface Series<out K extends Kind, in out T extends string, out V = unknown, out B extends number = never>
  extends AnySeries {
  readonly kind: K;
  readonly tags: readonly T[];
  readonly values: V;
  readonly bounds: readonly B[];
}

/** Which part of a family a series is: of counters, gauges and summaries the metric itself is the `value`. */
export type Part = 'value' | 'bucket' | 'sum' | 'count' | 'created';

/** The names under which Prometheus stores a family's series, and what each is. */
export function exposedParts({ name, kind, quantiles, created }: Metric): ReadonlyMap<string, Part> {
  const base = kind === 'counter' ? name.replace(/_total$/, '') : name;
  const parts = new Map<string, Part>();
  if (kind === 'histogram') parts.set(`${name}_bucket`, 'bucket');
  else if (kind !== 'summary' || quantiles?.length) parts.set(name, 'value');
  if (kind === 'histogram' || kind === 'summary') parts.set(`${name}_sum`, 'sum').set(`${name}_count`, 'count');
  if (created && kind !== 'gauge' && kind !== 'info') parts.set(`${base}_created`, 'created');
  return parts;
}

export function exposedNames(metric: Metric): readonly string[] {
  return [...exposedParts(metric).keys()];
}
