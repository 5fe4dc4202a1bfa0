import type { LabelSpec } from '../../metric/label.ts';
import type { Metric } from '../../metric/metric.ts';
import { population } from '../../metric/population.ts';
import type { System } from '../../metric/system.ts';
import type { KnownSeries } from '../known.ts';
import type { Box } from './box.ts';

/** Which series there are of a metric. */
export interface Profile {
  /** Undefined where nothing says how many. */
  readonly of: (series: KnownSeries) => Box | undefined;
  /** The labels whose values are made up and stand for others. */
  readonly standIns: (series: KnownSeries) => ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** How many values stand for a label that is not enumerated, where nobody says. */
export const FEW = 3;

/** The series of synthetic data: all enumerated values, `few` of the others, one of each for every target that is named. */
export function syntheticProfile(systems: readonly System[], few = FEW): Profile {
  const of = profileOf(
    systems,
    (metric) => [...population(metric, few)].map(([label, values]) => [label, values.map((value) => value ?? '')]),
    (_, targets) => (targets.length > 0 ? targets : ['instance-1']),
  );
  return { of, standIns: () => NONE };
}

/** As many series as the catalog allows: each bounded label at its bound, each open one as is usual. */
export function largestProfile(systems: readonly System[]): Profile {
  const of = profileOf(
    systems,
    (metric) =>
      Object.entries(metric.labels).map(([label, spec]) => {
        const values = metric.kind === 'info' ? named(label, spec).slice(0, 1) : named(label, spec);
        return [label, spec.absent === undefined ? values : [...values, '']];
      }),
    (spec, targets) =>
      targets.length >= (spec?.max ?? 0) ? targets : named('instance', { examples: targets, ...spec }),
  );
  const standIns = ({ metric }: KnownSeries) =>
    new Set(Object.entries(metric?.labels ?? {}).flatMap(([label, { values }]) => (values ? [] : [label])));
  return { of, standIns };
}

function profileOf(
  systems: readonly System[],
  own: (metric: Metric) => readonly (readonly [string, readonly string[]])[],
  instances: (spec: LabelSpec | undefined, targets: readonly string[]) => readonly string[],
): Profile['of'] {
  const found = new Map<KnownSeries, Box | undefined>();
  const jobs = new Map(systems.flatMap((system) => system.jobs.map((job) => [job.job, job] as const)));
  const boxOf = ({ metric, labels }: KnownSeries): Box | undefined => {
    const job = metric && jobs.get(metric.job);
    if (!job) return undefined;
    const box = new Map<string, readonly string[]>();
    for (const [label, spec] of Object.entries(metric.target)) box.set(label, named(label, spec).slice(0, 1));
    box.set('job', [job.job]).set('instance', instances(job.target['instance'], job.targets));
    for (const [label, values] of own(metric)) box.set(label, values);
    for (const label of ['le', 'quantile']) {
      const values = labels.known.get(label)?.values;
      if (values) box.set(label, values);
    }
    return box;
  };
  return (series) => {
    if (!found.has(series)) found.set(series, boxOf(series));
    return found.get(series);
  };
}

function named(label: string, { values, max, usual, examples = [] }: LabelSpec): readonly string[] {
  return values ?? Array.from({ length: max ?? usual ?? 1 }, (_, i) => examples[i] ?? `${label}-${i + 1}`);
}
