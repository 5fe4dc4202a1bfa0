import type { Metric } from '../metric/metric.ts';
import { population } from '../metric/population.ts';
import type { Job, System } from '../metric/system.ts';
import { type Effect, picks } from './effect.ts';
import { type Motion, motionOf } from './motion.ts';
import { profileOf } from './profiles.ts';
import type { Population } from './share.ts';

type LabelSet = Readonly<Record<string, string>>;

/** One label set of a metric on one target, and how it moves: as always, and while the scenario lasts. */
export interface Source {
  readonly metric: Metric;
  readonly target: Target;
  /** Its own labels, without those of the target. */
  readonly labels: LabelSet;
  readonly calm: Motion;
  readonly stirred: Motion;
  /** Seconds after the scenario began until the series appears, where it is not there from the beginning. */
  readonly born?: number;
}

export interface Target {
  readonly job: Job;
  readonly labels: LabelSet;
  /** Whether it is the job's first: the one that a restart hits. */
  readonly first: boolean;
}

/** The targets of a system as Prometheus labels them; labels that the site adds have the first value that stands for them. */
export function targetsOf({ jobs }: System): readonly Target[] {
  return jobs.flatMap((job) =>
    job.targets.map((address, i) => {
      const site = Object.entries(job.target).map(([name, spec]) => [
        name,
        name === 'instance' ? address : (spec.values?.[0] ?? spec.examples?.[0] ?? `${name}-1`),
      ]);
      return { job, first: i === 0, labels: { ...Object.fromEntries(site), job: job.job, instance: address } };
    }),
  );
}

/** All that a metric shows on a target. */
export function* sourcesOf(
  metric: Metric,
  target: Target,
  { seed, few, effects }: { readonly seed: number; readonly few: number; readonly effects: readonly Effect[] },
): Generator<Source> {
  const profile = profileOf(metric.system);
  const values = population(metric, few);
  const move = (labels: LabelSet, on: readonly Effect[]) =>
    motionOf(metric, labels, values, { profile, seed, effects: on });
  for (const labels of product(values)) {
    const calm = move(labels, []);
    const stirred = effects.length === 0 ? calm : move(labels, effects);
    if (calm.kind !== 'none' || stirred.kind !== 'none') yield { metric, target, labels, calm, stirred };
  }
}

/** A target is gone for so long when it restarts, in seconds. */
export const DOWN = 60;

/** New values a second that an attack makes up, and how many in all: the words of a scanner's list. */
export const ATTACK = { perSecond: 2, most: 3500 } as const;
/** How often one made-up value is asked for, a second. */
const EACH_STRANGER = 0.0005;

/** Which labels of a metric an attack makes up. */
export function attacked(metric: Metric, effects: readonly Effect[]): readonly string[] {
  const names = effects.flatMap((effect) => (effect.attack && picks(effect, metric) ? [effect.attack] : []));
  return Object.entries(metric.labels).flatMap(([label, { open }]) =>
    open !== undefined && names.some((name) => name.test(label)) ? [label] : [],
  );
}

/** The nth series that an attack makes of a metric on a target. */
export function stranger(
  metric: Metric,
  target: Target,
  n: number,
  { few, effects }: { readonly few: number; readonly effects: readonly Effect[] },
): Source {
  const made = attacked(metric, effects);
  const labels: Record<string, string> = {};
  for (const [name, values] of population(metric, few)) {
    const value = made.includes(name) ? madeUp(name, n) : refused(values);
    if (value !== undefined) labels[name] = value;
  }
  const usual = motionOf(metric, labels, new Map(), { profile: profileOf(metric.system), seed: n, effects: [] });
  const motion: Motion = usual.kind === 'flow' ? { ...usual, perLoad: 0, steady: EACH_STRANGER } : usual;
  return { metric, target, labels, calm: motion, stirred: motion, born: n / ATTACK.perSecond };
}

const refused = (values: readonly (string | undefined)[]): string | undefined =>
  values.find((value) => /^4\d\d$|^4xx$|not_found/.test(value ?? '')) ??
  values.find((value) => /fail|error/.test(value ?? '')) ??
  values[0];

function madeUp(label: string, n: number): string {
  const word = (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16);
  return /path|endpoint|route|url/.test(label) ? `/${word}.php` : `${label}-${word}`;
}

function* product(values: Population): Generator<LabelSet> {
  let sets: readonly LabelSet[] = [{}];
  for (const [name, choices] of values)
    sets = sets.flatMap((set) => choices.map((value) => (value === undefined ? set : { ...set, [name]: value })));
  yield* sets;
}
