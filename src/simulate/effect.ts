import type { Kind, Metric } from '../metric/metric.ts';

/** What a scenario does to some series. They are picked by what the catalog says of them. */
export interface Effect {
  /** Metrics whose name, unit and kind match. */
  readonly metric?: RegExp;
  readonly not?: RegExp;
  readonly unit?: RegExp;
  readonly kinds?: readonly Kind[];
  /** Only series with these values of labels. A metric without the label is not picked. */
  readonly labels?: Readonly<Record<string, RegExp>>;
  /** Of a metric that has one of these labels, only the series with its first value: one provider, one model. */
  readonly first?: readonly string[];
  /** Rates and values are so many times what they were. */
  readonly times?: number;
  /** Likewise the part of the rates that follows the load. */
  readonly load?: number;
  /** Likewise what a histogram or a summary observes. */
  readonly slower?: number;
  /** So large a share of the events gets these values of labels; a counter whose name matches `named` counts them. */
  readonly becomes?: { readonly share: number; readonly values: RegExp; readonly named: RegExp };
  /** A gauge has this value; a metric that was not there appears. */
  readonly value?: number;
  /** Labels of these names, where nothing bounds them, take ever new values. */
  readonly attack?: RegExp;
}

/** Where there is no label to tell who is hit, the share of those that are hit in all. */
const HALF = 0.5;

export function picks(effect: Effect, metric: Metric): boolean {
  const { name, unit, kind, labels } = metric;
  if (effect.metric && !effect.metric.test(name)) return false;
  if (effect.not?.test(name)) return false;
  if (effect.unit && !effect.unit.test(unit)) return false;
  if (effect.kinds && !effect.kinds.includes(kind)) return false;
  return Object.keys(effect.labels ?? {}).every((label) => Object.hasOwn(labels, label));
}

/** How much of an effect a series feels: all of it, none, or half where it cannot tell who is hit. */
export function felt(
  effect: Effect,
  metric: Metric,
  labels: Readonly<Record<string, string>>,
  population: ReadonlyMap<string, readonly (string | undefined)[]>,
): number {
  if (!picks(effect, metric)) return 0;
  if (Object.entries(effect.labels ?? {}).some(([label, values]) => !values.test(labels[label] ?? ''))) return 0;
  const telling = effect.first?.find((label) => Object.hasOwn(metric.labels, label));
  if (effect.first === undefined) return 1;
  if (telling === undefined) return HALF;
  return labels[telling] === population.get(telling)?.[0] ? 1 : 0;
}
