import type { Call, Expr } from '../promql/ast.ts';
import { regex } from '../promql/regex.ts';
import { ANY_LABELS, drop, type LabelInfo, type LabelSet, labelOf, never, put, ways } from './labels.ts';
import type { Alt } from './value.ts';

const text = (expr: Expr | undefined): string | undefined => (expr?.kind === 'string' ? expr.value : undefined);

/** `label_replace(of, target, replacement, source, regex)`: a series whose source does not match is left as it is. */
export function replaced(node: Call, alt: Alt): Alt {
  const [target, replacement, source, pattern] = node.args.slice(1).map(text);
  const of = relabelled(alt, target);
  if (target === undefined || replacement === undefined || source === undefined || pattern === undefined)
    return { ...of, labels: ANY_LABELS };
  if (target === '__name__') return nameless(of);
  const effect = applies(of.labels, source, pattern);
  if (effect === 'none') return of;
  const made = madeLabel(of.labels, replacement, source, pattern, node);
  if (effect === 'all') return { ...of, labels: made ? put(of.labels, target, made) : drop(of.labels, [target], node) };
  const old = labelOf(of.labels, target);
  return { ...of, labels: put(of.labels, target, either(old, made, node)) };
}

/** Unlike other labels, the name is not among those of the set. */
function sourceOf({ labels, name }: Alt, source: string): LabelInfo | undefined {
  if (source !== '__name__' || name === undefined) return labelOf(labels, source);
  return { presence: 'must', values: [name], max: 1 };
}

/** Without what a label told apart that is written anew. */
function relabelled(of: Alt, target: string | undefined): Alt {
  const { literal: _, unique, ...alt } = of;
  return unique && target !== undefined && !unique.includes(target) ? { ...alt, unique } : alt;
}

export function nameless(named: Alt): Alt {
  const { name: _, ...alt } = named;
  return alt;
}

/** Of which series the pattern matches the source. */
function applies(labels: LabelSet, source: string, pattern: string): 'all' | 'none' | 'some' {
  if (source === '__name__') return /^\(?\.\*\)?$/.test(pattern) ? 'all' : 'some';
  if (pattern === '.*' || pattern === '(.*)') return 'all';
  const compiled = regex(pattern);
  if (!compiled.ok) return 'some';
  if (never(labels, source)) return compiled.matches('') ? 'all' : 'none';
  const info = labels.known.get(source);
  if (info?.presence === 'must' && (pattern === '.+' || pattern === '(.+)')) return 'all';
  if (!info?.values) return 'some';
  const all = info.presence === 'may' ? ['', ...info.values] : info.values;
  const hits = all.filter((value) => compiled.matches(value)).length;
  return hits === 0 ? 'none' : hits === all.length ? 'all' : 'some';
}

/** The label that a match makes; undefined where it is always empty. */
function madeLabel(
  labels: LabelSet,
  replacement: string,
  source: string,
  pattern: string,
  from: Expr,
): LabelInfo | undefined {
  if (replacement === '') return undefined;
  if (!replacement.includes('$')) return { presence: 'must', values: [replacement], max: 1, from };
  const of = source === '__name__' ? undefined : labelOf(labels, source);
  if (/^\(\.[*+]\)$/.test(pattern) && /^\$(?:1|\{1\})$/.test(replacement)) {
    if (source !== '__name__') return of && { ...of, from };
  }
  const most = of ? ways(of) : 1;
  return { presence: 'may', ...(source !== '__name__' && Number.isFinite(most) && { max: most }), from };
}

function either(old: LabelInfo | undefined, made: LabelInfo | undefined, from: Expr): LabelInfo {
  const sides = [old, made].filter((side) => side !== undefined);
  const known = sides.every(({ values }) => values);
  const values = known ? [...new Set(sides.flatMap(({ values: own }) => own ?? []))] : undefined;
  const most = sides.reduce((sum, { values: own, max }) => sum + (own?.length ?? max ?? Infinity), 0);
  const must = old?.presence === 'must' && made?.presence === 'must';
  return {
    presence: must ? 'must' : 'may',
    ...(values && { values }),
    ...(Number.isFinite(most) && { max: most }),
    from,
  };
}

/** `label_join(of, target, separator, source…)` */
export function joined(node: Call, alt: Alt): Alt {
  const [target, separator, ...sources] = node.args.slice(1).map(text);
  const of = relabelled(alt, target);
  if (target === undefined || separator === undefined) return { ...of, labels: ANY_LABELS };
  if (target === '__name__') return nameless(of);
  const infos = sources.map((source) => (source === undefined ? undefined : sourceOf(of, source)));
  const [only] = infos;
  if (sources.length === 0) return { ...of, labels: drop(of.labels, [target], node) };
  if (sources.length === 1)
    return { ...of, labels: only ? put(of.labels, target, { ...only, from: node }) : drop(of.labels, [target], node) };
  const filled = separator !== '' || infos.some((info) => info?.presence === 'must');
  const most = infos.reduce((product, info) => product * (info ? ways(info) : 1), 1);
  const label: LabelInfo = {
    presence: filled ? 'must' : 'may',
    ...(Number.isFinite(most) && { max: most }),
    from: node,
  };
  return { ...of, labels: put(of.labels, target, label) };
}
