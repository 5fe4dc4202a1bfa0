import type { AnySeries, Series } from '../../metric/metric.ts';
import { demand } from '../../query/range.ts';
import { refuse } from '../../query/vector.ts';
import { nearest } from '../../text/nearest.ts';
import { checkDistribution, type Distribution } from './distribution.ts';
import { checkRate, checkShares, type Factor } from './level.ts';
import { isChanging, type Signal } from './signal.ts';

/** Series of a metric in a test, by what happens. Made by `counts`, `shows` and `observes`. */
export interface Given {
  readonly does: 'counts' | 'shows' | 'observes';
  readonly of: AnySeries;
  /** The labels that the test names; the others have their first value. */
  readonly labels: Readonly<Record<string, string>>;
  readonly level: readonly Factor[];
  readonly distribution?: Signal<Distribution>;
}

export type Givens = readonly (Given | Givens)[];

type Value<S> = S extends { readonly values: readonly (infer X extends string)[] } ? X : string;

/** One value, or each of several; the empty string for series that lack the label. */
type One<S> = Value<S> | '' | readonly Value<S>[];

/** How much of what happens falls to each value: shares of 1, `'rest'` for what they leave. */
type Shared<S> = { readonly [X in Value<S>]?: Signal | 'rest' };

type Labelled<V> = { readonly [N in keyof V]?: One<V[N]> };
type Shareable<V> = { readonly [N in keyof V]?: One<V[N]> | Shared<V[N]> };

/**
 * Events of a counter, per second: `counts(completions, { model: 'gpt-4o', status: { completed: 'rest', failed: changing(0, at('5m', 0.08)) } }, 10)`
 * are ten completions a second, of which 8 % fail from minute 5. A label that is not named has its first value in the catalog.
 */
export function counts<T extends string, V>(
  of: Series<'counter', T, V>,
  labels: NoInfer<Shareable<V>>,
  perSecond: Signal,
): Givens {
  demand(of, ['counter'], 'counts', 'Use `shows` for a gauge, and `observes` for a histogram or summary.');
  return split('counts', of, labels as Loose, perSecond);
}

/** What a gauge shows, in its unit. Of an info metric the level is 1. */
export function shows<T extends string, V>(
  of: Series<'gauge' | 'info', T, V>,
  labels: NoInfer<Labelled<V>>,
  level: Signal,
): Givens {
  demand(of, ['gauge', 'info'], 'shows', 'Use `counts` for a counter, and `observes` for a histogram or summary.');
  return split('shows', of, labels, level);
}

/** Observations of a histogram or summary: how many a second, and what they are: `observes(ttft, {}, 10, { 0.8: 0.94, 3: 0.06 })`. */
export function observes<T extends string, V, B extends number>(
  of: Series<'histogram' | 'summary', T, V, B>,
  labels: NoInfer<Shareable<V>>,
  perSecond: Signal,
  each: Signal<Distribution>,
): Givens {
  demand(of, ['histogram', 'summary'], 'observes', 'Use `counts` for a counter, and `shows` for a gauge.');
  const all = isChanging(each)
    ? [each.first, ...each.changes.map((change) => ('to' in change ? change.to : 'none'))]
    : [each];
  for (const one of all) if (one !== 'none') checkDistribution(one);
  return split('observes', of, labels as Loose, perSecond, each);
}

type Loose = Readonly<
  Record<string, string | readonly string[] | Readonly<Record<string, Signal | 'rest'>> | undefined>
>;

function split(
  does: Given['does'],
  of: AnySeries,
  labels: Loose,
  level: Signal,
  distribution?: Signal<Distribution>,
): readonly Given[] {
  if (does !== 'shows') checkRate(of.name, level);
  if (of.offset !== undefined) refuse(`A test says what \`${of.name}\` does, not what it did: leave \`offset\` out.`);
  let all: Given[] = [
    { does, of, labels: selected(of), level: [level], ...(distribution !== undefined && { distribution }) },
  ];
  for (const [label, wanted] of Object.entries(labels)) {
    if (wanted === undefined) continue;
    checkLabel(of, label);
    const parts: readonly (readonly [string, readonly Factor[]])[] =
      typeof wanted === 'string'
        ? [[wanted, []]]
        : isList(wanted)
          ? wanted.map((value) => [value, []])
          : shared(label, wanted);
    for (const [value] of parts) checkValue(of, label, value);
    all = all.flatMap((given) =>
      parts.map(([value, more]) => ({
        ...given,
        labels: { ...given.labels, [label]: value },
        level: [...given.level, ...more],
      })),
    );
  }
  return all;
}

function shared(
  label: string,
  of: Readonly<Record<string, Signal | 'rest'>>,
): readonly (readonly [string, readonly Factor[]])[] {
  const said = Object.values(of).filter((share): share is Signal => share !== 'rest');
  if (Object.values(of).length - said.length > 1)
    refuse(`Two values of \`${label}\` have \`'rest'\`: one has what the others leave.`);
  checkShares(label, said, said.length < Object.values(of).length);
  return Object.entries(of).map(([value, share]) => [value, [share === 'rest' ? { less: said } : share]]);
}

function selected(of: AnySeries): Readonly<Record<string, string>> {
  return Object.fromEntries(
    of.selections.map(({ label, op, value }) =>
      op === '='
        ? [label, value]
        : refuse(`A test needs one value of \`${label}\`, and \`${of.name}\` is narrowed by \`${op}\`.`),
    ),
  );
}

function checkLabel({ name, metric }: AnySeries, label: string): void {
  const known = [...Object.keys(metric.labels), ...Object.keys(metric.target)].filter((one) => one !== 'job');
  if (known.includes(label)) return;
  const near = nearest(label, known);
  refuse(
    `\`${name}\` has no label \`${label}\`. ${near ? `Did you mean \`${near}\`?` : `It has ${known.map((one) => `\`${one}\``).join(', ') || 'none'}.`}`,
  );
}

function checkValue({ name, metric }: AnySeries, label: string, value: string): void {
  const { values } = metric.labels[label] ?? metric.target[label] ?? {};
  if (value === '' || !values || values.includes(value)) return;
  const near = nearest(value, values);
  refuse(
    `\`${value}\` is no value of the label \`${label}\` of \`${name}\`. ${near ? `Did you mean \`${near}\`?` : `It takes ${values.map((one) => `\`${one}\``).join(', ')}.`}`,
  );
}

function isList(of: unknown): of is readonly string[] {
  return Array.isArray(of);
}
