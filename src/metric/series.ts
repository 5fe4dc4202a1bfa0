import type { LabelSpec } from './label.ts';
import type { Metric } from './metric.ts';
import type { System } from './system.ts';

/** A label, or the parts of a histogram, and by how much it multiplies a metric's series. */
export interface Factor {
  readonly what: string;
  readonly by: number;
  /** Why nothing bounds it: `by` is then what a healthy installation has. */
  readonly open?: string;
}

/** What the series of one target of a metric multiply from. */
export function factorsOf(metric: Metric): readonly Factor[] {
  const labels = Object.entries(metric.labels).map(([what, spec]) => ({
    what,
    by: ways(spec),
    ...(spec.open !== undefined && { open: spec.open }),
  }));
  const { kind, buckets = [], quantiles = [] } = metric;
  const birth = metric.created ? 1 : 0;
  if (kind === 'histogram') return [...labels, { what: '(buckets, sum and count)', by: buckets.length + 3 + birth }];
  if (kind === 'summary') return [...labels, { what: '(quantiles, sum and count)', by: quantiles.length + 2 + birth }];
  return kind === 'counter' && birth ? [...labels, { what: '(total and created)', by: 2 }] : labels;
}

/** How many series one target exposes at most, open labels taken as usual. */
function seriesBound(metric: Metric): number {
  return factorsOf(metric).reduce((product, { by }) => product * by, 1);
}

/** The values of a label, and one more where it may be missing. */
function ways({ values, max, usual, absent }: LabelSpec): number {
  return (values?.length ?? max ?? usual ?? 1) + (absent === undefined ? 0 : 1);
}

/**
 * How many samples a scrape of one target of the job may have before Prometheus drops it: twice what the catalog implies, and a thousand for
 * metrics that the catalog does not know, rounded up; none for a job whose catalog is partial. A label that explodes ends in one failed target instead of a dead Prometheus.
 */
export function sampleLimit({ metrics, jobs }: System, job: string): number | undefined {
  if (jobs.some((one) => one.job === job && one.partial)) return undefined;
  const bound = metrics.filter((metric) => metric.job === job).reduce((sum, metric) => sum + seriesBound(metric), 0);
  const digits = 10 ** Math.max(3, Math.floor(Math.log10(bound || 1)));
  return Math.ceil((2 * bound + 1000) / digits) * digits;
}

/** How many targets the catalog expects of a job at most; none where nothing bounds `instance`. */
export function targetLimit({ jobs }: System, job: string): number | undefined {
  const own = jobs.find((one) => one.job === job);
  return (own && Math.max(own.targets.length, own.target['instance']?.max ?? 0)) || undefined;
}

/** The longest value of a label that a scrape may have: four times the longest that the catalog names, at least 256. */
export function valueLengthLimit({ metrics }: System): number {
  const longest = metrics.flatMap(({ labels }) =>
    Object.values(labels).flatMap(({ values = [], examples = [] }) =>
      [...values, ...examples].map((value) => value.length),
    ),
  );
  return Math.max(256, 4 * Math.max(0, ...longest));
}
