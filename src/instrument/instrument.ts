import { Counter, Registry } from 'prom-client';
import type { Labels } from '../metric/label.ts';
import type { AnySeries, Kind, Metric, Series } from '../metric/metric.ts';
import type { System } from '../metric/system.ts';
import { nearest } from '../text/nearest.ts';
import { type Collected, collect } from './collect.ts';
import type { Live, OwnLabels } from './live.ts';

export type { Live, LiveCounter, LiveGauge, LiveInfo, LiveObserver, OwnLabels } from './live.ts';
export { OTHER } from './values.ts';

export interface InstrumentOptions {
  /** Where the metrics are registered. Default: a registry of their own. */
  readonly registry?: Registry;
  /** Only the metrics of this job, where a system has several. Default: all. */
  readonly job?: string;
  /** Whether new values of a label are folded past its bound. Default: yes. */
  readonly guard?: boolean;
}

/** The metrics of a system, as a service exports them. */
export interface Instruments<T extends PropertyKey = never> {
  /** `registry.metrics()` is the page that Prometheus scrapes. */
  readonly registry: Registry;
  /** A metric by its name in the catalog module: `on(completions).inc({ model, status: 'failed', … })`. */
  readonly on: <K extends Kind, U extends string, V, B extends number>(
    series: Series<K, U, V, B>,
  ) => Live<K, OwnLabels<V, T>>;
}

const FOLDED = 'promwright_label_values_folded_total';

/**
 * Turns a system of the catalog into live prom-client metrics. Labels and their values are checked by the compiler and again when they are
 * exported; a label that nothing bounds keeps its first values, twice as many as are usual, and later ones are counted under `<other>`.
 */
export function instrument<const T extends Labels = Record<never, never>>(
  system: System & { readonly target?: T },
  { registry = new Registry(), job, guard = true }: InstrumentOptions = {},
): Instruments<keyof T> {
  const jobs = system.jobs.map((one) => one.job);
  if (job !== undefined && !jobs.includes(job))
    throw new Error(`The system \`${system.name}\` has no job \`${job}\`.${meant(job, jobs)}`);
  const own = system.metrics.filter((metric) => job === undefined || metric.job === job);
  let counter: Counter | undefined;
  const folded = (metric: Metric) => (label: string) => {
    counter ??= new Counter({
      name: FOLDED,
      help: 'Times that a new value of a label was past its bound and counted under `<other>`',
      labelNames: ['metric', 'label'],
      registers: [registry],
    });
    counter.inc({ metric: metric.name, label });
  };
  const collected = new Map<Metric, Collected>();
  for (const metric of own) collected.set(metric, collect(metric, registry, guard ? folded(metric) : undefined));

  function on({ metric, name, selections }: AnySeries): Collected {
    const found = collected.get(metric);
    if (found && selections.length === 0 && name === metric.name) return found;
    if (found) throw new Error(`\`${name}\` is a part of \`${metric.name}\`: a metric is exported whole.`);
    throw new Error(
      metric.system === system.name
        ? `\`${metric.name}\` is not among the metrics that \`${job ?? system.name}\` exports itself.`
        : `\`${metric.name}\` belongs to \`${metric.system}\`, not to \`${system.name}\`.`,
    );
  }
  return { registry, on: on as unknown as Instruments<keyof T>['on'] };
}

function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` Did you mean \`${near}\`?`;
}
