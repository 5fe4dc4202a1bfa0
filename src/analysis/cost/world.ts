import type { Duration, Expr, Selector } from '../../promql/ast.ts';
import { VARIABLE } from '../../promql/names.ts';
import type { Known, Recorded } from '../known.ts';
import type { Profile } from './profile.ts';
import type { Yield } from './yield.ts';

/** A rule's recording, and how often its group evaluates it, in milliseconds. */
export interface TimedRecording extends Recorded {
  readonly every: number;
}

/** What a prediction rests on. */
export interface World {
  readonly known: Known;
  readonly profile: Profile;
  readonly recordings: ReadonlyMap<string, readonly TimedRecording[]>;
  /** Whether a window holds a sample that lies on its left edge, as it does before Prometheus 3.0. */
  readonly closed: boolean;
  /** The step of a subquery that says none, in milliseconds. */
  readonly evaluation: number;
  /** When the data begins, in milliseconds. */
  readonly since: number;
  /** What the expressions of recordings yield, once found. */
  readonly made: Map<Expr, Yield | undefined>;
}

/** What stands around one expression. */
export interface Setting {
  readonly world: World;
  /** The jobs that `$job` stands for. */
  readonly jobs: readonly string[];
  /** What Grafana puts for its variables: durations in milliseconds, and regular expressions. */
  readonly durations: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
}

export const LOOKBACK = 300_000;

export function worldOf(
  known: Known,
  profile: Profile,
  recordings: readonly TimedRecording[],
  options: { readonly version: string; readonly evaluation: number; readonly since?: number },
): World {
  const byName = new Map<string, TimedRecording[]>();
  for (const recording of recordings) byName.set(recording.name, [...(byName.get(recording.name) ?? []), recording]);
  return {
    known,
    profile,
    recordings: byName,
    closed: Number(options.version.split('.')[0]) < 3,
    evaluation: options.evaluation,
    since: options.since ?? -Infinity,
    made: new Map(),
  };
}

/** The setting of a rule: no variables. */
export function ruleSetting(world: World, jobs: readonly string[]): Setting {
  return { world, jobs, durations: new Map(), texts: new Map() };
}

/** Milliseconds; undefined where a variable or an expression decides. */
export function lengthOf(duration: Duration | undefined, { durations }: Setting): number | undefined {
  if (duration === undefined) return 0;
  if (duration.kind === 'duration') return duration.ms;
  return duration.kind === 'variable' ? durations.get(nameOfVariable(duration.text)) : undefined;
}

/** The selector as Prometheus gets it while everything is chosen. */
export function filled(selector: Selector, { texts, jobs }: Setting): Selector {
  if (!selector.matchers.some(({ value }) => value.search(VARIABLE) >= 0)) return selector;
  const textOf = (name: string): string =>
    texts.get(name) ??
    (name === 'job' ? jobs.map((job) => job.replace(/[.+*?()|[\]{}^$\\]/g, '\\$&')).join('|') : '.+');
  const matchers = selector.matchers.map((matcher) => ({
    ...matcher,
    value: matcher.value.replace(VARIABLE, (text) => textOf(nameOfVariable(text))),
  }));
  return { ...selector, matchers };
}

export function nameOfVariable(text: string): string {
  return /\w+/.exec(text)?.[0] ?? '';
}
