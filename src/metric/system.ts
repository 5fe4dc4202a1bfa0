import { type Fault, metricFault } from './fault.ts';
import { type Labels, labelFault } from './label.ts';
import { exposedNames, type Kind, type Metric, type Series, type Wart } from './metric.ts';

/** Where and how Prometheus scrapes a job. */
export interface JobSpec<T extends Labels = Labels> {
  /** The value of the label `job`. */
  readonly job: string;
  /** `host:port`, as Prometheus reaches it. */
  readonly targets: readonly string[];
  /** Default `/metrics`. */
  readonly path?: string;
  /** A Prometheus duration, such as `15s`. */
  readonly interval: string;
  /** Default: the interval, at most 10s. */
  readonly timeout?: string;
  /** The catalog names only some of the job's metrics: no limit on its samples follows from it. */
  readonly partial?: true;
  /** Whether its client exposes `_created` series, as Python's does. */
  readonly created?: boolean;
  /** The labels that scraping adds to every series, besides `job`: `instance`, and what the site configures. */
  readonly target: T;
}

export interface Job extends JobSpec {
  readonly path: string;
  readonly system: string;
}

/** A service with its metrics, as one thing that is built, deployed and paged for. */
export interface System {
  readonly kind: 'system';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly jobs: readonly Job[];
  readonly metrics: readonly Metric[];
}

type Spec<L> = {
  /** `seconds`, `tokens`, `USD`, `ratio`, `requests/minute`: a word or one word by another. */
  readonly unit: string;
  readonly help: string;
  readonly labels?: L;
  readonly warts?: readonly Wart[];
  /** Exposed without `_created` though the job's client has it, as what a collector of its own makes. */
  readonly created?: false;
};

/** https://prometheus.io/docs/concepts/jobs_instances/ */
export interface Scrape<T extends PropertyKey, V = unknown> {
  /** 1 where the target answered, else 0. A target that vanished has no such series. */
  readonly up: Series<'gauge', T & string, V>;
  readonly durationSeconds: Series<'gauge', T & string, V>;
  readonly samplesScraped: Series<'gauge', T & string, V>;
  readonly samplesPostMetricRelabeling: Series<'gauge', T & string, V>;
  readonly seriesAdded: Series<'gauge', T & string, V>;
}

// The label names are spelt out in each signature: behind a name, the compiler's messages would print the name.
/** Declares the metrics of one job. Each call refuses what Prometheus or the rest of the system would refuse. */
export interface Declare<T extends Labels> {
  /** The labels that scraping adds, besides `job`. */
  readonly target: T;
  /** What Prometheus itself records of each scrape of the job. */
  readonly scrape: Scrape<keyof T | 'job', T>;
  counter<const L extends Labels = Record<never, never>>(
    name: string,
    spec: Spec<L>,
  ): Series<'counter', (keyof L | keyof T | 'job') & string, L & T>;
  gauge<const L extends Labels = Record<never, never>>(
    name: string,
    spec: Spec<L>,
  ): Series<'gauge', (keyof L | keyof T | 'job') & string, L & T>;
  /** A gauge that is always 1 and carries facts in its labels. */
  info<const L extends Labels = Record<never, never>>(
    name: string,
    spec: Omit<Spec<L>, 'unit'>,
  ): Series<'info', (keyof L | keyof T | 'job') & string, L & T>;
  histogram<const L extends Labels = Record<never, never>, const B extends readonly number[] = readonly []>(
    name: string,
    spec: Spec<L> & { readonly buckets: B },
  ): Series<'histogram', (keyof L | keyof T | 'job') & string, L & T, B[number]>;
  summary<const L extends Labels = Record<never, never>>(
    name: string,
    spec: Spec<L> & { readonly quantiles: readonly number[] },
  ): Series<'summary', (keyof L | keyof T | 'job') & string, L & T>;
}

export interface SystemHandle<T extends Labels> extends System, Declare<T> {
  /** A second job of the same system, with metrics of its own. */
  job<const U extends Labels>(spec: JobSpec<U>): Declare<U>;
}

/**
 * Starts the catalog of a system. The name is the folder and file it compiles to; its first job carries the metrics declared on the system itself.
 * Refused where it is declared: a metric's name twice, an illegal name, a label named `le` or starting with `__`, buckets out of order, an empty set of values.
 */
export function system<const T extends Labels>(
  name: string,
  spec: JobSpec<T> & { readonly title: string; readonly description: string },
): SystemHandle<T> {
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    refuse(`the system name \`${name}\` is not lower case letters, digits and hyphens`, ['name']);
  const jobs: Job[] = [];
  const metrics: Metric[] = [];
  const taken = new Map<string, string>();

  function addJob<U extends Labels>(job: JobSpec<U>): Declare<U> {
    if (jobs.some((other) => other.job === job.job))
      refuse(`the job \`${job.job}\` stands twice in the system \`${name}\``, ['job']);
    for (const [label, labelSpec] of Object.entries(job.target)) {
      const fault = label === 'job' ? 'the label `job` comes from the job itself' : labelFault(label, labelSpec);
      if (fault) refuse(`in the target labels of job \`${job.job}\`, ${fault}`, ['target', label]);
    }
    const {
      title: _title,
      description: _description,
      ...plain
    } = job as JobSpec & Partial<Pick<System, 'title' | 'description'>>;
    const whole: Job = { ...plain, path: job.path ?? '/metrics', system: name };
    jobs.push(whole);
    const declare = (kind: Kind) => (metric: string, of: Spec<Labels> & Partial<Omit<Metric, 'created'>>) =>
      add(whole, kind, metric, of);
    const own = scrapeMetrics(whole);
    return {
      target: job.target,
      scrape: Object.fromEntries(Object.entries(own).map(([key, metric]) => [key, series(metric)])),
      counter: declare('counter'),
      gauge: declare('gauge'),
      info: (metric: string, of: Omit<Spec<Labels>, 'unit'>) => add(whole, 'info', metric, { ...of, unit: 'bool' }),
      histogram: declare('histogram'),
      summary: declare('summary'),
    } as unknown as Declare<U>;
  }

  function add(
    job: Job,
    kind: Kind,
    metric: string,
    of: Spec<Labels> & Partial<Omit<Metric, 'created'>>,
  ): Series<Kind, string> {
    const whole: Metric = {
      name: metric,
      kind,
      unit: of.unit,
      help: of.help,
      labels: of.labels ?? {},
      ...(of.buckets && { buckets: of.buckets }),
      ...(of.quantiles && { quantiles: of.quantiles }),
      warts: of.warts ?? [],
      ...(job.created && of.created !== false && { created: true }),
      system: name,
      job: job.job,
      target: { job: { max: 1 }, ...job.target },
    };
    const fault = metricFault(whole);
    if (fault) refuse(`in \`${metric}\` of the system \`${name}\`, ${fault.what}`, fault.at);
    for (const exposed of exposedNames(whole)) {
      const other = taken.get(`${job.job}/${exposed}`);
      if (other !== undefined)
        refuse(
          other === metric
            ? `the metric \`${metric}\` is declared twice in the system \`${name}\``
            : `the series \`${exposed}\` of the system \`${name}\` belong to both \`${other}\` and \`${metric}\``,
          ['name'],
        );
      taken.set(`${job.job}/${exposed}`, metric);
    }
    metrics.push(whole);
    return series(whole);
  }

  const { title, description } = spec;
  return { kind: 'system', name, title, description, jobs, metrics, ...addJob(spec), job: addJob };
}

/** What Prometheus records of each scrape of a job, as metrics. */
export function scrapeMetrics({ job, system: name, target }: Job): Readonly<Record<keyof Scrape<string>, Metric>> {
  const gauge = (metric: string, unit: string, help: string): Metric => ({
    name: metric,
    kind: 'gauge',
    unit,
    help,
    labels: {},
    warts: [],
    system: name,
    job,
    target: { job: { max: 1 }, ...target },
  });
  return {
    up: gauge('up', 'bool', 'Whether the last scrape of the target succeeded'),
    durationSeconds: gauge('scrape_duration_seconds', 'seconds', 'Duration of the scrape'),
    samplesScraped: gauge('scrape_samples_scraped', 'samples', 'Samples that the target exposed'),
    samplesPostMetricRelabeling: gauge(
      'scrape_samples_post_metric_relabeling',
      'samples',
      'Samples left after metric relabelling',
    ),
    seriesAdded: gauge('scrape_series_added', 'series', 'Series that were new in the scrape'),
  };
}

/** All series of a metric. */
export function series<K extends Kind, T extends string>(metric: Metric): Series<K, T> {
  return { metric, name: metric.name, selections: [], offset: undefined } as unknown as Series<K, T>;
}

/** `at` leads from the declaration to what is wrong in it: whoever declares from a file says where that stands. */
function refuse(what: string, at: Fault['at']): never {
  throw new Error(`${what[0]?.toUpperCase()}${what.slice(1)}.`, { cause: { at } });
}
