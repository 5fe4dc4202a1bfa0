import { exposedParts, type Metric } from '../metric/metric.ts';
import type { System } from '../metric/system.ts';
import type { Track } from '../metric/track.ts';
import { type Distribution, meanOf, quantileOf, shareBelow } from './distribution.ts';
import type { Effect } from './effect.ts';
import { type Block, blocksOf } from './load.ts';
import type { Motion } from './motion.ts';
import { rateOf, valueOf } from './pace.ts';
import { profileOf } from './profiles.ts';
import { type Clock, runsOf } from './run.ts';
import { effectsOn, type Scenario } from './scenario.ts';
import { attacked, DOWN, type Source, sourcesOf, stranger, type Target, targetsOf } from './service.ts';

export interface Tracking extends Clock {
  /** Default: all is well. */
  readonly scenario?: Scenario;
  /** When the scenario begins, in seconds since 1970 as `start` and `end` are. Default: at the start. */
  readonly at?: number;
  /** Default 1. */
  readonly seed?: number;
  /** How many values stand for a label whose values are not enumerated. Default 3. */
  readonly few?: number;
  /** Whether what Prometheus records of each scrape is among them. Default: no. */
  readonly scrape?: boolean;
  /** Only these metrics. Default: all. */
  readonly only?: (metric: Metric) => boolean;
  /** Of the series that an attack makes, how many are shown. Default 20. */
  readonly strangers?: number;
}

/** What moves all series of a system: made once, asked for each. */
export interface Course {
  readonly system: System;
  readonly clock: Clock;
  readonly blocks: readonly Block[];
  readonly effects: readonly Effect[];
  readonly restart: boolean;
  readonly at: number;
  readonly seed: number;
  readonly few: number;
  readonly strangers: number;
  readonly only: (metric: Metric) => boolean;
}

export function courseOf(system: System, of: Tracking): Course {
  const { start, end, interval, scenario, at = start, seed = 1, few = 3, strangers = 20, only = () => true } = of;
  const on = scenario && effectsOn(system, scenario, profileOf(system.name));
  const restart = scenario?.restart === true && on !== undefined && 'effects' in on;
  const span = { start, end, seed, ...(scenario && { at }), ...(restart && { until: at + DOWN }) };
  return {
    system,
    clock: { start, end, interval },
    blocks: blocksOf(span),
    effects: on && 'effects' in on ? on.effects : [],
    restart,
    at,
    seed,
    few,
    strangers,
    only,
  };
}

/** A metric with its series, a label set at a time. */
export interface Family {
  readonly metric: Metric;
  readonly members: () => Generator<readonly Track[]>;
}

export function* families(course: Course): Generator<Family> {
  const targets = targetsOf(course.system);
  for (const metric of course.system.metrics.filter(course.only)) {
    const own = targets.filter(({ job }) => job.job === metric.job);
    yield {
      metric,
      *members() {
        for (const target of own)
          for (const source of sourcesWith(metric, target, course)) yield [...expand(source, course)];
      },
    };
  }
}

function* sourcesWith(metric: Metric, target: Target, course: Course): Generator<Source> {
  yield* sourcesOf(metric, target, course);
  if (attacked(metric, course.effects).length === 0) return;
  for (let n = 0; n < course.strangers; n++) yield stranger(metric, target, n, course);
}

/** The series of one label set: of a histogram its buckets, their sum and their count. */
function* expand(source: Source, course: Course): Generator<Track> {
  const { metric, target, labels } = source;
  const all = { ...target.labels, ...labels };
  const key = `${metric.name}${JSON.stringify(all)}`;
  const isDown = course.restart && target.first;
  const track = (name: string, pace: (motion: Motion, block: Block, began: number) => Pace, more = {}): Track => ({
    name,
    labels: { ...all, ...more },
    runs: runsOf(course.blocks, course.clock, (block) => {
      if (isDown && block.stirred) return undefined;
      if (source.born !== undefined && block.from < course.at + source.born) return undefined;
      const motion = block.stirred ? source.stirred : source.calm;
      if (motion.kind === 'none') return undefined;
      return pace(motion, block, isDown && block.from >= course.at ? course.at + DOWN : course.clock.start);
    }),
  });
  const flow = (times: (of: Distribution) => number) => (motion: Motion, block: Block) => ({
    rate: rateOf(motion, block.load) * (motion.kind === 'flow' && motion.of ? times(motion.of) : 1),
  });
  for (const [name, part] of exposedParts(metric)) {
    if (part === 'created') yield track(name, (_, __, began) => ({ value: began }));
    else if (part === 'sum') yield track(name, flow(meanOf));
    else if (part === 'count')
      yield track(
        name,
        flow(() => 1),
      );
    else if (part === 'bucket') {
      for (const bound of metric.buckets ?? [])
        yield track(
          name,
          flow((of) => shareBelow(of, bound)),
          { le: String(bound) },
        );
      yield track(
        name,
        flow(() => 1),
        { le: '+Inf' },
      );
    } else if (metric.kind === 'summary') {
      for (const q of metric.quantiles ?? [])
        yield track(name, (motion) => ({ value: motion.kind === 'flow' && motion.of ? quantileOf(motion.of, q) : 0 }), {
          quantile: String(q),
        });
    } else
      yield track(name, (motion, block, began) =>
        motion.kind === 'flow'
          ? { rate: rateOf(motion, block.load) }
          : { value: valueOf(motion, block, { key, seed: course.seed, began }) ?? 0 },
      );
  }
}

type Pace = { readonly rate: number } | { readonly value: number };
