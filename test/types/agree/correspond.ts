import { type Inference, seriesFor } from '../../../src/analysis/infer.ts';
import type { Known } from '../../../src/analysis/known.ts';
import type { LabelInfo } from '../../../src/analysis/labels.ts';
import type { AnyRecording } from '../../../src/model/rule.ts';
import { type Expr, type Selector, walk } from '../../../src/promql/ast.ts';
import { parts } from './declared.ts';

export interface World {
  readonly known: Known;
  readonly jobs: readonly string[];
  readonly recordings: ReadonlyMap<string, AnyRecording>;
}

/**
 * How the tags of a query's type and the labels that the analysis infers correspond; yields where they do not.
 *
 * 1. The labels are the same: a label without a tag is never there, and `rest` is none. A tag does not say whether every series has the label:
 *    an optional one has a tag, and one that `label_replace` would set if its pattern ever matched, or of which a
 *    matcher leaves no value.
 * 2. `l="v"` is a label that every series has, with exactly that value. Not the reverse: the job of a metric is fixed for all its series, and
 *    a list of one value, or two lists that share one, are `=~`. Types tell parts of a metric apart by how they are written, so that any two
 *    of one type may be paired; the analysis by what is left.
 * 3. `l` and `l=~` say nothing of the values, which are those of the selectors that write the label in that way: all of these values where the
 *    selectors agree, some of them where a match left those that both sides have.
 * 4. The way in which a tag is written is that of a selector of the expression: `=` in `l="v"`, another matcher in `l=~`, none in `l`. What a
 *    matcher narrowed is all there is of it in a recording, and `label_replace` sets a label to what nobody knows.
 */
export function* disagreements(
  tags: readonly string[],
  expr: Expr,
  inference: Inference,
  world: World,
): Generator<string> {
  const { known: labels, rest } = inference.root.labels;
  if (rest !== 'none') yield 'the analysis knows not all labels';
  const typed = tags.map((tag) => parts(tag)[0]);
  const twice = typed.filter((label, i) => typed.indexOf(label) !== i);
  if (twice.length > 0) yield `the type has two tags for ${twice.join(', ')}`;
  for (const label of typed)
    if (!labels.has(label) && !mayVanish(expr, label, world))
      yield `the type has ${label}, which the analysis says is never there`;
  for (const label of labels.keys())
    if (!typed.includes(label)) yield `the analysis has ${label}, and the type has not`;

  // Of what selects nothing, all values are as good as any.
  for (const tag of inference.root.presence === 'never' ? [] : tags) {
    const [label, way] = parts(tag);
    const info = labels.get(label);
    if (!info || isReordered(expr, label)) continue;
    if (way.startsWith('="') && !(info.presence === 'must' && String(info.values) === way.slice(2, -1)))
      yield `${tag} is ${show(info)}`;
    const writers = selectorsOf(expr).filter((selector) => waysOf(selector, label, world).has(way));
    const replaced = replaces(expr, label);
    if (writers.length === 0 && !(replaced && way === '')) yield `no selector writes ${tag}`;
    if (replaced) continue;
    const said = writers
      .map((selector) => inference.of(selector).labels.known.get(label))
      .filter((one) => one !== undefined);
    if (new Set(said.map(show)).size === 1 && show(info) !== show(said[0] as LabelInfo))
      yield `${tag} is ${show(info)}, and ${show(said[0] as LabelInfo)} in each selector`;
    const all = said.every(({ values }) => values) ? said.flatMap(({ values = [] }) => values) : undefined;
    const beyond = all && (info.values ? info.values.filter((value) => !all.includes(value)) : ['anything']);
    if (beyond && beyond.length > 0) yield `${tag} may be ${beyond.join(', ')}, and no selector says so`;
  }
}

function show({ presence, values }: LabelInfo): string {
  return `${presence} be ${values ? [...values].toSorted().join('|') : 'anything'}`;
}

function selectorsOf(expr: Expr): readonly Selector[] {
  return walk(expr).filter((node) => node.kind === 'selector');
}

/** Whether `absent` reads several matchers of the label: which of them comes first is up to the storage. */
function isReordered(expr: Expr, label: string): boolean {
  return walk(expr).some((node) => {
    const [arg] = node.kind === 'call' && node.fn.startsWith('absent') ? node.args : [];
    const of = arg?.kind === 'range' ? arg.of : arg;
    return of?.kind === 'selector' && of.matchers.filter((matcher) => matcher.label === label).length > 1;
  });
}

function mayVanish(expr: Expr, label: string, world: World): boolean {
  const recorded = selectorsOf(expr).flatMap(({ name = '' }) => world.recordings.get(name) ?? []);
  const narrowed = selectorsOf(expr).some(({ matchers }) =>
    matchers.some((one) => one.label === label && one.op !== '='),
  );
  return narrowed || replaces(expr, label) || recorded.some((rule) => mayVanish(rule.expr, label, world));
}

function replaces(expr: Expr, label: string): boolean {
  return walk(expr).some((node) => {
    const to = node.kind === 'call' && node.fn === 'label_replace' ? node.args[1] : undefined;
    return to?.kind === 'string' && to.value === label;
  });
}

/** How the selector writes the label: the last part of its tag. */
function waysOf(selector: Selector, label: string, world: World): ReadonlySet<string> {
  const own = selector.matchers.filter((matcher) => matcher.label === label);
  const fixed = own.find(({ op }) => op === '=');
  // The matcher on the job may be the one that every selector of the metric has.
  if (fixed) return new Set([`="${fixed.value}"`, ...(label === 'job' ? [''] : [])]);
  if (own.length > 0) return new Set(['=~']);
  const recording = world.recordings.get(selector.name ?? '');
  if (!recording)
    return new Set(
      seriesFor(selector, world.known, world.jobs).some((series) => series.labels.known.has(label)) ? [''] : [],
    );
  const set = recording.labels[label];
  if (set !== undefined) return new Set([`="${set}"`]);
  const within = selectorsOf(recording.expr).flatMap((inner) => [...waysOf(inner, label, world)]);
  return new Set([...within.map((way) => (way === '=~' ? '' : way)), ...(replaces(recording.expr, label) ? [''] : [])]);
}
