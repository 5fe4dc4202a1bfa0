import { printBound } from '../metric/bound.ts';
import { exposedNames, type Metric } from '../metric/metric.ts';
import { type Job, type System, scrapeMetrics } from '../metric/system.ts';
import { parseUnit, type Unit } from '../metric/unit.ts';
import type { Expr } from '../promql/ast.ts';
import { infer } from './infer.ts';
import { ANY_LABELS, infoOf, type LabelInfo, type LabelSet, put } from './labels.ts';

export type SeriesKind = 'counter' | 'gauge' | 'bucket' | 'quantile' | 'info' | 'unknown';

/** What is known of the series of one name in one job. */
export interface KnownSeries {
  readonly name: string;
  /** Empty where any job may have it. */
  readonly job: string;
  readonly kind: SeriesKind;
  readonly labels: LabelSet;
  readonly unit: Unit | undefined;
  /** For buckets, the unit of `le`. */
  readonly boundUnit?: Unit;
  readonly metric?: Metric;
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
  names(): Iterable<string>;
  readonly jobs: ReadonlySet<string>;
}

/** Made by Prometheus for alerts, with the labels of each alert (https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/). */
const ALERTS: readonly KnownSeries[] = [
  { name: 'ALERTS', unit: parseUnit('bool') },
  { name: 'ALERTS_FOR_STATE', unit: parseUnit('timestamp') },
].map(({ name, unit }) => ({
  name,
  unit,
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
}

const NONE: readonly KnownSeries[] = [];

export function knownOf(systems: readonly System[], recordings: readonly Recorded[]): Known {
  const byName = new Map<string, Named>();
  const put1 = (series: KnownSeries): void => {
    const named = byName.get(series.name) ?? { all: [], byJob: new Map<string, KnownSeries[]>() };
    byName.set(series.name, named);
    named.all.push(series);
    const ofJob = named.byJob.get(series.job);
    if (ofJob) ofJob.push(series);
    else named.byJob.set(series.job, [series]);
  };
  for (const series of ALERTS) put1(series);
  for (const { jobs, metrics } of systems) {
    for (const job of jobs)
      for (const metric of Object.values(scrapeMetrics(job))) for (const s of seriesOf(metric)) put1(s);
    for (const metric of metrics) for (const s of seriesOf(metric)) put1(s);
  }
  const recorded = new Map<string, Recorded[]>();
  for (const recording of recordings)
    recorded.set(recording.name, [...(recorded.get(recording.name) ?? []), recording]);

  const known: Known = {
    jobs: new Set(systems.flatMap((system) => system.jobs.map(({ job }: Job) => job))),
    *names() {
      yield* byName.keys();
      yield* recorded.keys();
    },
    lookup(name, job, scope) {
      const pending = recorded.get(name);
      if (pending) {
        // Taken out while it is inferred: a recording that reads itself is unknown to itself.
        recorded.delete(name);
        for (const recording of pending) put1(recordedSeries(recording, known));
      }
      const named = byName.get(name);
      if (!named) return NONE;
      const { all, byJob } = named;
      if (all.length === 1) return all;
      const exact = job === undefined ? undefined : byJob.get(job);
      if (exact) return exact;
      const near = scope.flatMap((of) => byJob.get(of) ?? []);
      return near.length > 0 ? near : all;
    },
  };
  return known;
}

function recordedSeries({ name, expr, labels, unit, jobs }: Recorded, known: Known): KnownSeries {
  const result = infer(expr, known, jobs).root;
  let set = result.labels;
  for (const [label, value] of Object.entries(labels)) set = put(set, label, { presence: 'must', values: [value] });
  return {
    name,
    job: '',
    kind: 'gauge',
    labels: set,
    unit: unit === undefined ? result.unit : parseUnit(unit),
    ...(result.boundUnit && { boundUnit: result.boundUnit }),
  };
}

/** The series that a metric family stores, by name. */
function seriesOf(metric: Metric): readonly KnownSeries[] {
  const own = new Map<string, LabelInfo>();
  for (const [label, spec] of [...Object.entries(metric.target), ...Object.entries(metric.labels)])
    own.set(label, infoOf(spec));
  const plain: LabelSet = { known: own, rest: 'none' };
  const unit = metric.kind === 'info' ? undefined : parseUnit(metric.unit);
  const observations = parseUnit('observations');
  const base = { job: metric.job, metric, labels: plain };
  return exposedNames(metric).map((name): KnownSeries => {
    if (name.endsWith('_created') && name !== metric.name)
      return { ...base, name, kind: 'gauge', unit: parseUnit('timestamp') };
    if (metric.kind === 'histogram' && name.endsWith('_bucket')) {
      const values = [...(metric.buckets ?? []), Infinity].map(printBound);
      const labels = put(plain, 'le', { presence: 'must', values });
      return { ...base, name, kind: 'bucket', labels, unit: observations, ...(unit && { boundUnit: unit }) };
    }
    if (name === metric.name && metric.kind === 'summary') {
      const values = (metric.quantiles ?? []).map(printBound);
      return { ...base, name, kind: 'quantile', labels: put(plain, 'quantile', { presence: 'must', values }), unit };
    }
    if (metric.kind === 'histogram' || metric.kind === 'summary')
      return { ...base, name, kind: 'counter', unit: name.endsWith('_count') ? observations : unit };
    return { ...base, name, kind: metric.kind, unit };
  });
}
