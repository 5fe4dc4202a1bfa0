import type { Metric } from '../metric/metric.ts';
import type { Distribution } from './distribution.ts';
import { type Effect, felt } from './effect.ts';
import { guess, widthOf } from './guess.ts';
import { hash, noise } from './noise.ts';
import type { Behaviour, Profile } from './profile.ts';
import { FAILURES, type Population, shareOf } from './share.ts';

/** How a series moves: the data that a block's load turns into a rate or a value. */
export type Motion =
  /** A counter, or the observations of a histogram or a summary, or a gauge that only grows. */
  | { readonly kind: 'flow'; readonly perLoad: number; readonly steady: number; readonly of?: Distribution }
  | { readonly kind: 'level'; readonly idle: number; readonly busy: number; readonly whole: boolean }
  /** A timestamp: when the process began, or the last time at which it was renewed. */
  | { readonly kind: 'since'; readonly renewed?: number }
  | { readonly kind: 'none' };

type LabelSet = Readonly<Record<string, string>>;

const NONE: Motion = { kind: 'none' };
/** Units whose values are no whole numbers. */
const BROKEN = /^(ratio|percent|(milli)?seconds|minutes|hours|days|USD|credits|celsius|watts|joules|timestamp)(\/|$)/;
export const isWhole = ({ unit }: Metric): boolean => !BROKEN.test(unit);

/** How a series moves under some effects; none where all is well. */
export function motionOf(
  metric: Metric,
  labels: LabelSet,
  population: Population,
  { profile, seed, effects }: { readonly profile: Profile; readonly seed: number; readonly effects: readonly Effect[] },
): Motion {
  const own = profile.metrics?.[metric.name];
  const behaviour: Behaviour = own?.level === undefined ? { ...guess(metric), ...own } : own;
  const hits = effects
    .map((effect) => ({ effect, part: felt(effect, metric, labels, population) }))
    .filter(({ part }) => part > 0);
  if (behaviour.absent === true && !hits.some(({ effect }) => effect.value !== undefined)) return NONE;
  const times = factor(hits, ({ times: by }) => by);
  if (metric.kind === 'info') return { kind: 'level', idle: 1, busy: 1, whole: true };
  if (metric.kind === 'gauge' && behaviour.grows === undefined) {
    if (metric.unit === 'timestamp')
      return { kind: 'since', ...(behaviour.renewed !== undefined && { renewed: behaviour.renewed }) };
    const set = hits.findLast(({ effect }) => effect.value !== undefined)?.effect.value;
    const level = set ?? behaviour.where?.findLast((one) => matches(one.labels, labels))?.level ?? behaviour.level ?? 1;
    const [idle, busy] = typeof level === 'number' ? [level, level] : level;
    const some = varied(metric, labels, seed, idle === busy) * times;
    const full = idle + (busy - idle) * factor(hits, ({ load }) => load);
    return { kind: 'level', idle: idle * some, busy: full * some, whole: isWhole(metric) };
  }
  const becomes = hits.findLast(({ effect }) => effect.becomes !== undefined);
  const shift = becomes?.effect.becomes && {
    ...becomes.effect.becomes,
    share: becomes.effect.becomes.share * becomes.part,
  };
  const counted = shift?.named.test(metric.name) === true;
  const share = shareOf(metric, labels, population, profile.shares ?? {}, counted ? undefined : shift);
  const usual = behaviour.grows ?? behaviour.each ?? 0;
  const each = counted ? Math.max(usual, shift.share * (FAILURES.test(metric.name) ? 1 : Math.max(usual, 1))) : usual;
  const of = metric.kind === 'counter' || metric.kind === 'gauge' ? undefined : observed(metric, behaviour, hits);
  return {
    kind: 'flow',
    perLoad: profile.load * each * share * times * factor(hits, ({ load }) => load),
    steady: (behaviour.steady ?? 0) * share * times,
    ...(of && { of }),
  };
}

function observed(metric: Metric, { median = 1, tail = 3 }: Behaviour, hits: Hits): Distribution {
  const slower = factor(hits, ({ slower: by }) => by);
  const width = widthOf(metric);
  return width === undefined ? { median: median * slower, tail } : { median: 0, tail, width: width * slower };
}

type Hits = readonly { readonly effect: Effect; readonly part: number }[];

/** The product of what the effects multiply, each felt in part. */
function factor(hits: Hits, by: (effect: Effect) => number | undefined): number {
  return hits.reduce((product, { effect, part }) => product * (1 + ((by(effect) ?? 1) - 1) * part), 1);
}

/** Series of one metric differ; those that stand still, and shares of a whole, do not. */
function varied(metric: Metric, labels: LabelSet, seed: number, still: boolean): number {
  if (still || Object.keys(labels).length === 0 || /^(ratio|percent|bool|state)$/.test(metric.unit)) return 1;
  return 0.6 + 0.4 * noise(hash(`${metric.name}${JSON.stringify(labels)}`, seed), 0);
}

function matches(wanted: LabelSet, labels: LabelSet): boolean {
  return Object.entries(wanted).every(([label, value]) => labels[label] === value);
}
