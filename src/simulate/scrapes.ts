import type { Metric } from '../metric/metric.ts';
import { scrapeMetrics } from '../metric/system.ts';
import type { Track } from '../metric/track.ts';
import { type Course, families } from './course.ts';
import type { Block } from './load.ts';
import { runsOf } from './run.ts';
import { ATTACK, attacked, targetsOf } from './service.ts';

/** How long a scrape takes, in seconds: a little, and more where there is much. */
const SCRAPE = { least: 0.01, perSample: 2e-6 };

/** What Prometheus would record of its scrapes. Of an attack, all that it makes is counted, not only what is shown. */
export function* scrapes(course: Course): Generator<Track> {
  const all = { ...course, only: () => true, strangers: 0 };
  const counted = [...families(all)].map(({ metric, members }) => ({ metric, count: members() }));
  const samples = new Map<string, number>();
  const perStranger = new Map<string, number>();
  for (const { metric, count } of counted)
    for (const member of count) {
      const target = `${metric.job} ${member[0]?.labels['instance'] ?? ''}`;
      samples.set(target, (samples.get(target) ?? 0) + member.length);
      if (attacked(metric, course.effects).length === 0 || perStranger.has(`${metric.name} ${target}`)) continue;
      perStranger.set(`${metric.name} ${target}`, member.length);
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
