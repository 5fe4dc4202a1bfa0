import { printBound } from '../../src/metric/bound.ts';
import type { LabelSpec } from '../../src/metric/label.ts';
import type { Metric } from '../../src/metric/metric.ts';
import { type Job, type System, scrapeMetrics } from '../../src/metric/system.ts';
import type { Dice } from './dice.ts';

/** A series as promtool's `input_series` has it: a sample a minute. */
export interface Data {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly values: readonly string[];
}

/** So many minutes of samples, from 0 on. */
export const MINUTES = 16;

/** Every value that the data has of a label, where the catalog does not name them. */
export function valuesOf(label: string, { values, max, usual }: LabelSpec): readonly string[] {
  return values ?? Array.from({ length: Math.min(max ?? usual ?? 5, 5) }, (_, i) => `${label}${i}`);
}

/** Series that the catalog allows, and no others. */
export function randomData(systems: readonly System[], dice: Dice): readonly Data[] {
  const jobs = systems.flatMap(({ jobs: own }) => own);
  const scraped = jobs.flatMap((job: Job) => [scrapeMetrics(job).up]);
  return [...systems.flatMap(({ metrics }) => metrics), ...scraped].flatMap((metric) => familyData(metric, dice));
}

export const printSeries = ({ name, labels }: Data): string =>
  `${name}{${Object.entries(labels)
    .map(([label, value]) => `${label}=${JSON.stringify(value)}`)
    .join(',')}}`;

function familyData(metric: Metric, dice: Dice): readonly Data[] {
  if (dice.chance(0.04)) return [];
  const specs = { ...metric.target, ...metric.labels };
  const seen = new Map<string, Readonly<Record<string, string>>>();
  const most = 1 + dice.int(8);
  for (let i = 0; i < most; i += 1) {
    const labels: Record<string, string> = {};
    for (const [label, spec] of Object.entries(specs)) {
      if (label === 'job') labels[label] = metric.job;
      else if (spec.absent === undefined || dice.chance(0.6)) labels[label] = dice.pick(valuesOf(label, spec));
    }
    seen.set(JSON.stringify(Object.entries(labels).toSorted()), labels);
  }
  return [...seen.values()].flatMap((labels) => seriesData(metric, labels, dice));
}

function seriesData(metric: Metric, labels: Data['labels'], dice: Dice): readonly Data[] {
  const gaps = gapsOf(dice);
  const one = (name: string, values: readonly number[], more: Data['labels'] = {}): Data => ({
    name,
    labels: { ...labels, ...more },
    values: values.map((value, i) => gaps[i] ?? printNumber(value)),
  });
  const { name, kind, created } = metric;
  const born = created ? [one(`${name.replace(/_total$/, '')}_created`, gauge('timestamp', dice))] : [];
  switch (kind) {
    case 'counter':
      return [one(name, counter(dice)), ...born];
    case 'gauge':
      return [one(name, gauge(metric.unit, dice))];
    case 'info':
      return [one(name, steady(1))];
    case 'summary': {
      const quantiles = (metric.quantiles ?? []).map((q) =>
        one(name, gauge('free', dice), { quantile: printBound(q) }),
      );
      return [...quantiles, one(`${name}_sum`, counter(dice)), one(`${name}_count`, counter(dice)), ...born];
    }
    case 'histogram': {
      const { buckets, sum, count } = histogram(metric.buckets ?? [], dice);
      const bounds = [...(metric.buckets ?? []), Infinity];
      const series = bounds.map((bound, i) => one(`${name}_bucket`, buckets[i] ?? [], { le: printBound(bound) }));
      return [...series, one(`${name}_sum`, sum), one(`${name}_count`, count), ...born];
    }
  }
}

/** `_`: no sample; `stale`: the target was gone. */
function gapsOf(dice: Dice): readonly (string | undefined)[] {
  const whole = dice.chance(0.6);
  const late = dice.chance(0.15) ? dice.int(MINUTES) : 0;
  const end = dice.chance(0.15) ? dice.int(MINUTES) : MINUTES;
  return Array.from({ length: MINUTES }, (_, i) => {
    if (i < late || i > end) return '_';
    if (i === end) return 'stale';
    return whole || dice.chance(0.8) ? undefined : dice.pick(['_', '_', 'stale']);
  });
}

const steady = (value: number): readonly number[] => Array.from({ length: MINUTES }, () => value);

function counter(dice: Dice): readonly number[] {
  const steps = dice.pick([() => 0, () => 1, () => dice.int(10), () => dice.int(1000) / 8, () => dice.int(2) * 1e9]);
  let value = dice.chance(0.5) ? 0 : dice.int(1000);
  return Array.from({ length: MINUTES }, () => {
    value = dice.chance(0.07) ? 0 : value + steps();
    return value;
  });
}

const SPECIAL = [Number.NaN, Infinity, -Infinity, 0, -0, 1e308, -1e308, 5e-324];

function gauge(unit: string, dice: Dice): readonly number[] {
  if (unit === 'bool') return Array.from({ length: MINUTES }, () => dice.int(2));
  if (unit === 'timestamp') return Array.from({ length: MINUTES }, () => dice.pick([0, 60, 600, 1.7e9, 1e6]));
  if (unit === 'bytes') return Array.from({ length: MINUTES }, () => dice.int(1e9));
  const size = dice.pick([1, 1, 10, 1e6]);
  if (dice.chance(0.2)) return steady(dice.pick([0, 1, -1, 0.5, size]));
  const special = dice.chance(0.25);
  return Array.from({ length: MINUTES }, () =>
    special && dice.chance(0.3) ? dice.pick(SPECIAL) : (dice.int(2001) / 1000 - 1) * size,
  );
}

/** Observations, counted into every bucket that they fit. */
function histogram(bounds: readonly number[], dice: Dice) {
  const lowest = Math.min(0, (bounds[0] ?? 0) * 2);
  const highest = (bounds.at(-1) ?? 1) * 1.5;
  const least = (bounds[0] ?? 0) < 0 ? lowest : 0;
  const counts = bounds.map(() => 0);
  let [sum, count, most] = [0, 0, Infinity];
  const rows = Array.from({ length: MINUTES }, () => {
    if (count > 3 && dice.chance(0.1)) {
      // What comes after a restart stays below what was before, so that no gap hides it from the count while a bucket shows it.
      most = count - 1;
      [sum, count] = [0, 0];
      counts.fill(0);
    }
    for (let n = Math.min(dice.int(4), most - count); n > 0; n -= 1) {
      const seen = least + (dice.int(1001) / 1000) * (Math.max(highest, 1) - least);
      sum += seen;
      count += 1;
      for (const [i, bound] of bounds.entries()) if (seen <= bound) counts[i] = (counts[i] ?? 0) + 1;
    }
    return { buckets: [...counts, count], sum, count };
  });
  return {
    buckets: [...bounds, Infinity].map((_, i) => rows.map(({ buckets }) => buckets[i] ?? 0)),
    sum: rows.map((row) => row.sum),
    count: rows.map((row) => row.count),
  };
}

const printNumber = (value: number): string =>
  Number.isFinite(value) ? (Object.is(value, -0) ? '-0' : String(value)) : String(value).replace('Infinity', 'Inf');
