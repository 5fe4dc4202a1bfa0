import { printBound } from '../metric/bound.ts';
import { exposedParts, type Metric, type Part } from '../metric/metric.ts';
import { type Job, type System, scrapeMetrics } from '../metric/system.ts';
import { parseUnit, TIMESTAMP, type Unit } from '../metric/unit.ts';
import type { Expr } from '../promql/ast.ts';
import { parseDuration } from '../promql/duration.ts';
import { infer } from './infer.ts';
import { ANYTHING, type Interval, ONE, POSITIVE, UNIT_INTERVAL } from './interval.ts';
import { ANY_LABELS, drop, infoOf, type LabelInfo, type LabelSet, put, seriesBound } from './labels.ts';
import { pendingOf } from './pending.ts';
import { type Alt, type Inference, type Kind, together, UNKNOWN } from './value.ts';

/** What is known of the series of one name in one job. */
export interface KnownSeries extends Alt {
  readonly name: string;
  /** Empty where any job may have it. */
  readonly job: string;
  readonly metric?: Metric;
  /** Which part of the metric's family it is. */
  readonly part?: Part;
  /** The expression that records it. */
  readonly recorded?: Expr;
}

export interface Recorded {
  readonly name: string;
  readonly expr: Expr;
  readonly labels: Readonly<Record<string, string>>;
  readonly unit?: string;
  readonly jobs: readonly string[];
}

/** Everything that a query may name: the catalog, the project's recordings, and what Prometheus makes by itself. */
export interface Known {
  /** The series of that name; of that job, where one is said. Where several jobs have the name, those of `scope` come first. */
  lookup(name: string, job: string | undefined, scope: readonly string[]): readonly KnownSeries[];
  /** What was inferred of an expression that is recorded, once something has read the recording. */
  recorded(expr: Expr): Inference | undefined;
  names(): Iterable<string>;
  readonly jobs: ReadonlySet<string>;
  /** Whether a catalog says what there is: what it does not name is then not there. */
  readonly closed: boolean;
  /** Jobs of which the catalog names only some metrics. */
  readonly partial: ReadonlySet<string>;
  /** How often a job is scraped, in milliseconds. */
  interval(job: string): number | undefined;
}

/** Made by Prometheus for alerts, with the labels of each alert (https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/). */
const ALERTS: readonly KnownSeries[] = [
  { name: 'ALERTS', unit: parseUnit('bool'), range: ONE },
  { name: 'ALERTS_FOR_STATE', unit: parseUnit('timestamp'), range: POSITIVE },
].map(({ name, unit, range }) => ({
  ...UNKNOWN,
  name,
  unit,
  range,
  job: '',
  kind: 'gauge',
  labels: put(put(ANY_LABELS, 'alertname', { presence: 'must' }), 'alertstate', {
    presence: name === 'ALERTS' ? 'must' : 'may',
    values: ['pending', 'firing'],
  }),
}));

interface Named {
  readonly all: KnownSeries[];
  readonly byJob: Map<string, KnownSeries[]>;
  /** What the last scope that was asked for has of it: queries of one project share theirs. */
  near?: { readonly scope: readonly string[]; readonly series: readonly KnownSeries[] };
}

const MOST_RECORDED = 64;

const NONE: readonly KnownSeries[] = [];

export function knownOf(systems: readonly System[], recordings: readonly Recorded[]): Known {
  const byName = new Map<string, Named>();
  const put1 = (series: KnownSeries): void => {
    const named = byName.get(series.name) ?? { all: [], byJob: new Map<string, KnownSeries[]>() };
    byName.set(series.name, named);
    delete named.near;
    named.all.push(series);
    const ofJob = named.byJob.get(series.job);
    if (ofJob) ofJob.push(series);
    else named.byJob.set(series.job, [series]);
  };
  for (const series of ALERTS) put1(series);
  if (systems.length === 0) for (const series of scrapedAnywhere()) put1(series);
  const intervals = new Map<string, number>();
  for (const { job, interval } of systems.flatMap((system) => system.jobs))
    intervals.set(job, parseDuration(interval) ?? 0);
  for (const { jobs, metrics } of systems) {
    for (const job of jobs)
      for (const metric of Object.values(scrapeMetrics(job))) for (const s of seriesOf(metric)) put1(s);
    for (const metric of metrics) for (const s of seriesOf(metric)) put1(s);
  }
  const pending = pendingOf(recordings);
  const inferred = new WeakMap<Expr, Inference>();

  const known: Known = {
    jobs: new Set(systems.flatMap((system) => system.jobs.map(({ job }: Job) => job))),
    closed: systems.length > 0,
    partial: new Set(systems.flatMap(({ jobs }) => jobs.filter(({ partial }) => partial).map(({ job }) => job))),
    interval: (job) => intervals.get(job) || undefined,
    recorded: (expr) => inferred.get(expr),
    *names() {
      yield* byName.keys();
      yield* pending.names();
    },
    lookup(name, job, scope) {
      for (const ready of pending.has(name) ? pending.upTo(name) : [])
        for (const series of few(ready.flatMap((recording) => recordedSeries(recording, known, inferred))))
          put1(series);
      const named = byName.get(name);
      if (!named) return NONE;
      const { all, byJob } = named;
      if (all.length === 1) return all;
      const exact = job === undefined ? undefined : byJob.get(job);
      if (exact) return job === '' ? exact : [...exact, ...(byJob.get('') ?? [])];
      if (named.near?.scope !== scope) named.near = { scope, series: nearest(named, scope) };
      return named.near.series;
    },
  };
  return known;
}

function nearest({ all, byJob }: Named, scope: readonly string[]): readonly KnownSeries[] {
  const near = scope.flatMap((job) => byJob.get(job) ?? []);
  return near.length > 0 ? near : all;
}

/** Thousands of rules that record one name are taken together, as every query that reads it would. */
function few(series: readonly KnownSeries[]): readonly KnownSeries[] {
  const [first, ...others] = series;
  if (!first || series.length <= MOST_RECORDED) return series;
  const { name, job, recorded } = first;
  return [{ ...others.reduce<Alt>(together, first), name, job, ...(recorded && { recorded }) }];
}

function recordedSeries(recording: Recorded, known: Known, inferred: WeakMap<Expr, Inference>): readonly KnownSeries[] {
  const { name, expr, labels, unit, jobs } = recording;
  const inference = infer(expr, known, jobs);
  inferred.set(expr, inference);
  const { root } = inference;
  return root.alts.map((alt): KnownSeries => {
    let set = alt.labels;
    for (const [label, value] of Object.entries(labels))
      set = value === '' ? drop(set, [label]) : put(set, label, { presence: 'must', values: [value], max: 1 });
    const { literal: _, ...kept } = alt;
    return {
      ...kept,
      name,
      job: '',
      labels: { known: set.known, rest: set.rest },
      unit: unit === undefined ? root.unit : parseUnit(unit),
      presence: alt.presence === 'never' ? 'never' : 'maybe',
      recorded: expr,
    };
  });
}

/** What Prometheus records of every scrape, where no catalog says of which jobs. */
function scrapedAnywhere(): readonly KnownSeries[] {
  const scraped = { job: '', system: '', path: '', targets: [], interval: '1m', target: {} };
  const labels = put(put(ANY_LABELS, 'job', { presence: 'must' }), 'instance', { presence: 'must' });
  return Object.values(scrapeMetrics(scraped))
    .flatMap(seriesOf)
    .map(({ name, job, kind, range, unit, presence }) => ({
      name,
      job,
      kind,
      range,
      unit,
      presence,
      labels,
      series: Infinity,
      metrics: [],
    }));
}

/** The series that a metric family stores, by name. */
function seriesOf(metric: Metric): readonly KnownSeries[] {
  const own = new Map<string, LabelInfo>();
  for (const [label, spec] of [...Object.entries(metric.target), ...Object.entries(metric.labels)])
    own.set(label, infoOf(spec));
  const plain: LabelSet = { known: own, rest: 'none' };
  const unit = metric.kind === 'info' ? undefined : parseUnit(metric.unit);
  const observations = parseUnit('observations');
  const one = (
    name: string,
    part: Part,
    kind: Kind,
    range: Interval,
    of: Unit | undefined,
    more: Partial<Alt> = {},
  ): KnownSeries => {
    const labels = more.labels ?? plain;
    const series = seriesBound(labels);
    return {
      job: metric.job,
      metric,
      metrics: [metric],
      presence: 'maybe',
      name,
      part,
      kind,
      range,
      unit: of,
      ...more,
      labels,
      series,
    };
  };
  return [...exposedParts(metric)].map(([name, part]): KnownSeries => {
    switch (part) {
      case 'created':
        return one(name, part, 'gauge', POSITIVE, TIMESTAMP);
      case 'bucket': {
        const bounds = metric.buckets ?? [];
        const values = [...bounds, Infinity].map(printBound);
        const labels = put(plain, 'le', { presence: 'must', values, max: values.length });
        return one(name, part, 'bucket', POSITIVE, observations, { labels, bounds, ...(unit && { boundUnit: unit }) });
      }
      case 'count':
        return one(name, part, 'counter', POSITIVE, observations);
      case 'sum': {
        // Observations below zero make the sum fall.
        const falls = (metric.buckets?.[0] ?? 0) < 0;
        return one(name, part, falls ? 'gauge' : 'counter', falls ? ANYTHING : POSITIVE, unit);
      }
      case 'value':
        return ofValue(name);
    }
  });

  function ofValue(name: string): KnownSeries {
    if (metric.kind === 'summary') {
      const values = (metric.quantiles ?? []).map(printBound);
      const labels = put(plain, 'quantile', { presence: 'must', values, max: values.length });
      return one(name, 'value', 'quantile', ANYTHING, unit, { labels });
    }
    if (metric.kind === 'info') return one(name, 'value', 'info', ONE, undefined, { literal: 1 });
    if (metric.kind === 'counter') return one(name, 'value', 'counter', POSITIVE, unit);
    return one(name, 'value', 'gauge', gaugeRange(metric, unit), unit);
  }
}

function gaugeRange({ unit }: Metric, of: Unit | undefined): Interval {
  if (unit === 'bool') return UNIT_INTERVAL;
  return of?.timestamp ? POSITIVE : ANYTHING;
}
