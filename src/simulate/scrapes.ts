import { exposedParts, type Metric } from '../metric/metric.ts';
import { scrapeMetrics } from '../metric/system.ts';
import type { Track } from '../metric/track.ts';
import type { Course } from './course.ts';
import type { Block } from './load.ts';
import { runsOf } from './run.ts';
import { ATTACK, attacked, sourcesOf, targetsOf } from './service.ts';

/** How long a scrape takes, in seconds: a little, and more where there is much. */
const SCRAPE = { least: 0.01, perSample: 2e-6 };

/** What Prometheus would record of its scrapes. Of an attack, all that it makes is counted, not only what is shown. */
export function* scrapes(course: Course): Generator<Track> {
  const samples = new Map<string, number>();
  const perStranger = new Map<string, number>();
  for (const target of targetsOf(course.system))
    for (const metric of course.system.metrics.filter(({ job }) => job === target.job.job)) {
      const key = `${target.job.job} ${target.labels['instance'] ?? ''}`;
      const parts = partsOf(metric);
      let members = 0;
      for (const _ of sourcesOf(metric, target, course)) members += 1;
      samples.set(key, (samples.get(key) ?? 0) + members * parts);
      if (members > 0 && attacked(metric, course.effects).length > 0) perStranger.set(`${metric.name} ${key}`, parts);
    }
  for (const { job, labels, first } of targetsOf(course.system)) {
    const target = `${job.job} ${labels['instance'] ?? ''}`;
    const usual = samples.get(target) ?? 0;
    const each = [...perStranger].reduce((sum, [key, count]) => sum + (key.endsWith(` ${target}`) ? count : 0), 0);
    const isDown = ({ stirred }: Block) => course.restart && first && stirred;
    const made = ({ from }: Block) =>
      each === 0 || from < course.at ? 0 : each * Math.min(ATTACK.most, (from - course.at) * ATTACK.perSecond);
    const shown = (block: Block) => (isDown(block) ? 0 : usual + made(block));
    const added = ({ from, to, ...block }: Block) =>
      (made({ ...block, from: to, to }) - made({ ...block, from, to })) / ((to - from) / course.clock.interval);
    const names = scrapeMetrics(job);
    const track = (metric: Metric, value: (block: Block) => number): Track => ({
      name: metric.name,
      labels,
      runs: runsOf(course.blocks, course.clock, (block) => ({ value: value(block) })),
    });
    yield track(names.up, (block) => (isDown(block) ? 0 : 1));
    yield track(names.durationSeconds, (block) => SCRAPE.least + SCRAPE.perSample * shown(block));
    yield track(names.samplesScraped, shown);
    yield track(names.samplesPostMetricRelabeling, shown);
    yield track(names.seriesAdded, added);
  }
}

/** How many series one label set of a metric has. */
function partsOf(metric: Metric): number {
  const { buckets = [], quantiles = [] } = metric;
  return [...exposedParts(metric).values()].reduce(
    (sum, part) =>
      sum +
      (part === 'bucket' ? buckets.length + 1 : part === 'value' && metric.kind === 'summary' ? quantiles.length : 1),
    0,
  );
}
