import { printBound } from '../metric/bound.ts';
import type { Metric } from '../metric/metric.ts';
import { type System, scrapeMetrics } from '../metric/system.ts';
import type { Track } from '../metric/track.ts';
import { type Course, courseOf, families, type Tracking } from './course.ts';
import { isWhole } from './motion.ts';
import { phaseOf } from './noise.ts';
import { scrapes } from './scrapes.ts';
import { targetsOf } from './service.ts';

/** A part of the text, and how many samples are in it. */
export interface Chunk {
  readonly text: string;
  readonly samples: number;
}

interface Member {
  readonly course: Course;
  readonly metric: Metric;
  readonly tracks: () => Iterable<readonly Track[]>;
}

/**
 * The history of some systems as OpenMetrics text, a label set at a time (https://prometheus.io/docs/specs/om/open_metrics_spec/): what
 * `promtool tsdb create-blocks-from openmetrics` takes. What Prometheus records of its scrapes is among it. A job's samples are as far apart as its scrapes.
 */
export function* openMetrics(
  systems: readonly System[],
  tracking: Omit<Tracking, 'interval'> & {
    readonly intervalOf: (job: string) => number;
    /** How a bucket's bound is written: as Prometheus 3 stores it, unless said otherwise. */
    readonly boundText?: (bound: number) => string;
  },
): Generator<Chunk> {
  const byFamily = new Map<string, Member[]>();
  for (const system of systems)
    for (const job of system.jobs) {
      const only = { ...system, jobs: [job], metrics: system.metrics.filter((metric) => metric.job === job.job) };
      const course = courseOf(only, { ...tracking, interval: tracking.intervalOf(job.job) });
      const of = [...families(course)].map(({ metric, members }) => ({ course, metric, tracks: members }));
      for (const member of [...of, ...scraped(course)]) {
        const name = familyOf(member.metric).name;
        byFamily.set(name, [...(byFamily.get(name) ?? []), member]);
      }
    }
  for (const [name, members] of byFamily) {
    yield { text: head(name, members), samples: 0 };
    for (const { course, metric, tracks } of members)
      for (const member of tracks())
        if (member.length > 0) yield lines(member, metric, course, tracking.boundText ?? printBound);
  }
  yield { text: '# EOF\n', samples: 0 };
}

function scraped(course: Course): readonly Member[] {
  const [job] = course.system.jobs;
  if (!job || targetsOf(course.system).length === 0) return [];
  const made = [...scrapes(course)];
  return Object.values(scrapeMetrics(job)).map((metric) => ({
    course,
    metric,
    tracks: () => made.filter(({ name }) => name === metric.name).map((track) => [track]),
  }));
}

/** A counter's family lacks the `_total` of its series, an info's the `_info`; a name that is not of that form has no type that OpenMetrics knows. */
function familyOf({ name, kind }: Metric): { readonly name: string; readonly type: string } {
  if (kind === 'counter')
    return name.endsWith('_total') ? { name: name.slice(0, -6), type: 'counter' } : { name, type: 'unknown' };
  if (kind === 'info' && name.endsWith('_info')) return { name: name.slice(0, -5), type: 'info' };
  return { name, type: kind === 'info' ? 'gauge' : kind };
}

function head(name: string, members: readonly Member[]): string {
  const types = new Set(members.map(({ metric }) => familyOf(metric).type));
  const type = types.size === 1 ? [...types][0] : 'unknown';
  return `# TYPE ${name} ${type}\n# HELP ${name} ${escaped(members[0]?.metric.help ?? '')}\n`;
}

/** The samples of one label set, in the order of time. */
function lines(
  member: readonly Track[],
  metric: Metric,
  { clock, seed }: Course,
  boundText: (bound: number) => string,
): Chunk {
  const { le: _, quantile: __, ...own } = member[0]?.labels ?? {};
  const phase = phaseOf(`${metric.name}${JSON.stringify(own)}`, seed);
  const series = member.map((track) => {
    const isSum = track.name === `${metric.name}_sum`;
    const counts = metric.kind !== 'gauge' && !isSum && (metric.kind !== 'counter' || isWhole(metric));
    return {
      selector: selectorOf(track, boundText),
      values: valuesOf(track, counts && !('quantile' in track.labels) ? phase : undefined),
    };
  });
  const ticks = Math.max(...series.map(({ values }) => values.length));
  const text: string[] = [];
  for (let i = 0; i < ticks; i++) {
    const time = stamp(clock.start + i * clock.interval);
    for (const { selector, values } of series) {
      const value = values[i];
      if (value !== undefined && !Number.isNaN(value)) text.push(`${selector} ${value} ${time}\n`);
    }
  }
  return { text: text.join(''), samples: text.length };
}

/** Sample by sample; NaN where there is none. What is counted is whole, and `phase` says when it takes its steps. */
function valuesOf({ runs }: Track, phase: number | undefined): Float64Array {
  const values = new Float64Array(runs.reduce((sum, { count }) => sum + count, 0)).fill(NaN);
  let at = 0;
  for (const { count, value, step = 0 } of runs) {
    if (value !== undefined)
      for (let i = 0; i < count; i++) {
        const exact = value + i * step;
        values[at + i] = phase === undefined ? Number(exact.toPrecision(12)) : Math.floor(exact + phase);
      }
    at += count;
  }
  return values;
}

function selectorOf({ name, labels }: Track, boundText: (bound: number) => string): string {
  const pairs = Object.entries(labels).map(([label, value]) => {
    const isBound = (label === 'le' || label === 'quantile') && value !== '+Inf';
    return `${label}="${escaped(isBound ? boundText(Number(value)) : value)}"`;
  });
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}

const stamp = (time: number): string => String(Number(time.toFixed(3)));

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
