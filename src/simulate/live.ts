import type { Registry } from 'prom-client';
import { instrument } from '../instrument/instrument.ts';
import { type System, series } from '../metric/system.ts';
import { type Distribution, quantileOf } from './distribution.ts';
import type { Effect } from './effect.ts';
import { type Block, loadOver } from './load.ts';
import { isWhole } from './motion.ts';
import { hash, noise, phaseOf } from './noise.ts';
import { rateOf, valueOf } from './pace.ts';
import { profileOf } from './profiles.ts';
import { effectsOn, type Scenario } from './scenario.ts';
import { ATTACK, attacked, DOWN, type Source, sourcesOf, stranger, type Target } from './service.ts';

export interface Living {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly few: number;
  /** When the service begins and the scenario begins, in seconds since 1970. */
  readonly start: number;
  readonly at: number;
}

/** A target that lives: its page at a moment; undefined while it is gone. */
export interface Service {
  readonly target: Target;
  readonly contentType: string;
  readonly page: (now: number) => Promise<string | undefined>;
}

/** Of a longer time without a scrape, only so much is made up for, in seconds. */
const LONGEST = 120;

/** What can be done to any metric, by the names of `instrument`. */
type Hands = Readonly<Record<'set' | 'inc' | 'observe' | 'zero', (...args: readonly unknown[]) => void>>;

/** Lets a target of a system live in the time that its pages are asked for: the same times give the same pages. */
export function serviceOf(system: System, target: Target, living: Living): Service {
  const on = effectsOn(system, living.scenario, profileOf(system.name));
  const effects: readonly Effect[] = 'effects' in on ? on.effects : [];
  const restarts = living.scenario.restart === true && 'effects' in on && target.first;
  const back = living.at + DOWN;
  let process = processOf(system, target, { ...living, effects, began: living.start });
  let restarted = !restarts;
  return {
    target,
    contentType: process.registry.contentType,
    async page(now) {
      if (restarts && now >= living.at && now < back) return undefined;
      if (!restarted && now >= back) {
        restarted = true;
        process = processOf(system, target, { ...living, effects, began: back });
      }
      process.move(now);
      return await process.registry.metrics();
    },
  };
}

interface Process {
  readonly registry: Registry;
  readonly move: (now: number) => void;
}

function processOf(
  system: System,
  target: Target,
  of: Living & { readonly effects: readonly Effect[]; readonly began: number },
): Process {
  const { registry, on } = instrument(system, { job: target.job.job, guard: false });
  const metrics = system.metrics.filter(({ job }) => job === target.job.job);
  const hands = new Map(metrics.map((metric) => [metric, on(series(metric)) as unknown as Hands]));
  const movers = metrics.flatMap((metric) =>
    [...sourcesOf(metric, target, of)].map((source) => moverOf(source, hands.get(metric) as Hands, of)),
  );
  const open = metrics.filter((metric) => attacked(metric, of.effects).length > 0);
  let last = of.began;
  let strangers = 0;
  return {
    registry,
    move(now) {
      const seconds = Math.min(LONGEST, Math.max(0, now - last));
      last = now;
      const from = Math.floor(now / 300) * 300;
      const stirred = now >= of.at && of.scenario.restart !== true;
      const block = { from: now, to: now, load: loadOver(from, from + 300, of.seed), stirred };
      for (const move of movers) move(block, seconds);
      const due = stirred ? Math.min(ATTACK.most, Math.floor((now - of.at) * ATTACK.perSecond)) : 0;
      for (; strangers < due; strangers++)
        for (const metric of open) {
          const { labels, stirred: motion } = stranger(metric, target, strangers, of);
          const hand = hands.get(metric) as Hands;
          if (metric.kind === 'counter') hand.inc(labels, 1);
          else if (motion.kind === 'flow' && motion.of) hand.observe(labels, quantileOf(motion.of, 0.5));
        }
    },
  };
}

/** Moves one series on by some seconds. */
function moverOf(source: Source, hand: Hands, { seed, began }: { readonly seed: number; readonly began: number }) {
  const { metric, labels, calm, stirred } = source;
  const said = Object.keys(metric.labels).length > 0 ? [labels] : [];
  const key = `${metric.name}${JSON.stringify(labels)}`;
  const own = hash(key, seed);
  const whole = isWhole(metric) || metric.kind === 'histogram' || metric.kind === 'summary';
  let total = whole ? phaseOf(key, seed) : 0;
  let shown = 0;
  if (metric.kind === 'counter' || metric.kind === 'histogram') hand.zero(...said);
  return (block: Block, seconds: number): void => {
    const motion = block.stirred ? stirred : calm;
    if (motion.kind === 'none') return;
    if (motion.kind !== 'flow') {
      const value = valueOf(motion, block, { key, seed, began });
      if (metric.kind === 'info') hand.set(...said);
      else if (value !== undefined) hand.set(...said, value);
      return;
    }
    total += rateOf(motion, block.load) * seconds;
    const due = whole ? Math.floor(total) : total;
    if (metric.kind === 'counter') hand.inc(...said, due - shown);
    else if (metric.kind === 'gauge') hand.set(...said, due);
    else for (let n = shown; n < due; n++) hand.observe(...said, observation(motion.of, own, n));
    shown = due;
  };
}

function observation(of: Distribution | undefined, own: number, n: number): number {
  return of === undefined ? 0 : quantileOf(of, noise(own, n));
}
