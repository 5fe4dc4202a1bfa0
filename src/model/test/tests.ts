import { namesIn } from '../../analysis/selection.ts';
import { refuse } from '../../query/vector.ts';
import type { Alert, AnyRecording, Bare } from '../rule.ts';
import type { Givens } from './given.ts';
import { moment, type None, type Time } from './signal.ts';

/** A series of the alert that fires. */
export interface Fires<T extends string> {
  /** From this moment on, and not a moment earlier: the time that the rule takes to see it and its `for`. */
  readonly after: Time;
  /** When it has resolved; without it, it fires until the end. */
  readonly until?: Time;
  /** By how much sooner both may be. The far end of a window is inside in Prometheus 2 and outside in 3, which is an evaluation or two. */
  readonly early?: Time;
  /** The labels that tell which one fires. Those that are not named have the first value of the catalog, as in what is given. */
  readonly labels?: { readonly [N in T as Bare<N>]?: string };
  /** The value of the expression when it begins to fire: what the annotations print. */
  readonly value?: number;
  /** The summary as people read it. */
  readonly summary?: string;
}

export interface Scene {
  readonly given: Givens;
  /** How long it is watched. Default: long enough for what the rule looks back on, its `for`, and 15 minutes. */
  readonly lasts?: Time;
  /** What recordings that the alert reads show at the end: the same value in each of their series, or `none` for no series, nor NaN. */
  readonly records?: readonly (readonly [Pick<AnyRecording, 'name'>, number | None])[];
}

export interface Incident<T extends string> extends Scene {
  readonly fires: Fires<T> | readonly Fires<T>[];
}

/** What an alert must stay silent on. */
export type Quiet = Givens | Scene;

export interface Cases<T extends string> {
  /** What the alert is there for: it fires, with these labels and this summary. */
  readonly incident: Incident<T>;
  /** Ordinary traffic: it stays silent. */
  readonly healthy?: Quiet;
  /** Just not enough: it stays silent. */
  readonly below?: Quiet;
  /** Up, and nothing happens: it stays silent. */
  readonly idle?: Quiet;
  /** Other cases, by what they show. */
  readonly also?: { readonly [what: string]: Incident<T> | Quiet };
  /** Changes that `promwright test --mutate` names and no test can or need notice, and why; those of a recording as `name: change`. */
  readonly unnoticed?: { readonly [change: string]: string };
}

export type Role = 'incident' | 'healthy' | 'below' | 'idle';

/** Every alert should be seen in all of these. */
export const ROLES: { readonly [R in Role]: string } = {
  incident: 'fires on its incident',
  healthy: 'stays silent on healthy traffic',
  below: 'stays silent just below its threshold',
  idle: 'stays silent without traffic',
};

export interface TestCase {
  readonly name: string;
  readonly role?: Role;
  readonly given: Givens;
  readonly lasts?: number;
  readonly fires: readonly Fires<string>[];
  readonly records: readonly Records[];
}

/** Of a recording, the value at the end of a test; without it, nothing is recorded. */
export interface Records {
  readonly name: string;
  readonly value?: number;
}

export interface AlertTests {
  readonly kind: 'tests';
  readonly alert: string;
  readonly cases: readonly TestCase[];
  readonly unnoticed: Readonly<Record<string, string>>;
}

/**
 * What an alert does, shown by series: compiled to promtool's unit tests, which evaluate it as Prometheus would. `up` is 1 for every target that
 * has series, where the test does not say otherwise. Refused: a label that the alert does not have, a recording that it does not read.
 */
export function tests<T extends string>(alert: Alert<T>, of: Cases<NoInfer<T>>): AlertTests {
  const roles = (Object.keys(ROLES) as Role[]).flatMap((role): readonly TestCase[] => {
    const said = of[role];
    return said === undefined ? [] : [caseOf(ROLES[role], said, role)];
  });
  const also = Object.entries(of.also ?? {}).map(([name, said]) => caseOf(name, said));
  for (const { name } of also)
    if (Object.values(ROLES).includes(name)) refuse(`\`${name}\` is what another case of \`${alert.name}\` is called.`);
  const cases = [...roles, ...also];
  const read = new Set(namesIn(alert.expr));
  for (const { name } of cases.flatMap(({ records }) => records))
    if (!read.has(name)) refuse(`\`${alert.name}\` does not read \`${name}\`: a test shows what its alert is made of.`);
  return { kind: 'tests', alert: alert.name, cases, unnoticed: of.unnoticed ?? {} };
}

function caseOf(name: string, said: Incident<string> | Quiet, role?: Role): TestCase {
  const scene: Scene = isList(said) ? { given: said } : said;
  const fires: readonly Fires<string>[] = 'fires' in scene ? [(scene as Incident<string>).fires].flat() : [];
  for (const { after, until, early } of fires) {
    const begins = moment(after);
    if (early !== undefined) moment(early);
    if (until !== undefined && moment(until) <= begins)
      refuse(`What fires after \`${after}\` cannot have resolved by \`${until}\`.`);
  }
  return {
    name,
    given: scene.given,
    fires,
    records: (scene.records ?? []).map(([of, value]) => ({ name: of.name, ...(value !== 'none' && { value }) })),
    ...(role !== undefined && { role }),
    ...(scene.lasts !== undefined && { lasts: moment(scene.lasts) }),
  };
}

function isList(of: Incident<string> | Quiet): of is Givens {
  return Array.isArray(of);
}
