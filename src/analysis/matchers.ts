import { boundSpellings } from '../metric/bound.ts';
import type { Matcher } from '../promql/ast.ts';
import { hasVariable } from '../promql/names.ts';
import { regex } from '../promql/regex.ts';
import { drop, type LabelInfo, type LabelSet, put } from './labels.ts';

/** What is left of a label set where every matcher holds; undefined where no series can be left. */
export function matched(labels: LabelSet, matchers: readonly Matcher[]): LabelSet | undefined {
  let left: LabelSet | undefined = labels;
  for (const matcher of matchers.length > 1 ? matchers.toSorted(bySharpness) : matchers)
    left = left && narrow(left, matcher);
  return left;
}

/** The labels as the matchers say them, of a selection that they leave empty. */
export function claimed(labels: LabelSet, matchers: readonly Matcher[]): LabelSet {
  return matchers.reduce((set, matcher) => {
    const left = narrow(set, matcher);
    if (left) return left;
    const { label, op, value } = matcher;
    if (value === '') return op === '=' ? drop(set, [label]) : set;
    const values = op === '=' ? [value] : op === '=~' ? alternatives(value)?.filter((one) => one !== '') : undefined;
    return values ? put(set, label, { presence: 'must', values, max: values.length }) : set;
  }, labels);
}

/** First what leaves few values, by which the others are then held. */
function bySharpness(a: Matcher, b: Matcher): number {
  return sharpness(a) - sharpness(b);
}

function sharpness({ op, value }: Matcher): number {
  if (op === '=') return value === '' ? 1 : 0;
  return op === '=~' && alternatives(value) ? 1 : 2;
}

function narrow(labels: LabelSet, matcher: Matcher): LabelSet | undefined {
  const { label, op, value } = matcher;
  if (label === '__name__' || hasVariable(value)) return labels;
  const info = labels.known.get(label);
  if (!info) return labels.rest === 'any' ? narrowUnknown(labels, matcher) : onNothing(labels, matcher);
  const test = predicate(op, value);
  if (!test) return labels;
  const accepts = label === 'le' || label === 'quantile' ? anySpelling(test) : test;
  const absentToo = info.presence === 'may' && test('');
  const { values: before } = info;
  if (op === '=' && value !== '') {
    if (before && !before.some(accepts)) return undefined;
    const only = before?.find(accepts) ?? value;
    return put(labels, label, { ...withoutOpen(info), presence: 'must', values: [only], max: 1 });
  }
  if (!before) {
    // Of a label whose values are not known, only what `{l=""}` and `{l!=""}` say of its presence holds.
    if (op === '=' || (op === '=~' && isEmptyOnly(value)))
      return info.presence === 'may' ? drop(labels, [label]) : undefined;
    const finite = op === '=~' ? alternatives(value) : undefined;
    const narrowed = finite && { values: finite.filter((one) => one !== ''), max: finite.length };
    return put(labels, label, {
      ...(narrowed ? withoutOpen(info) : info),
      ...narrowed,
      presence: absentToo ? 'may' : 'must',
    });
  }
  const values = before.filter(accepts);
  if (values.length === 0) return absentToo ? drop(labels, [label]) : undefined;
  return put(labels, label, { ...info, values, max: values.length, presence: absentToo ? 'may' : 'must' });
}

function withoutOpen(info: LabelInfo): LabelInfo {
  const { open: _, ...rest } = info;
  return rest;
}

function narrowUnknown(labels: LabelSet, { label, op, value }: Matcher): LabelSet {
  if (op === '=') return value === '' ? labels : put(labels, label, { presence: 'must', values: [value], max: 1 });
  const test = predicate(op, value);
  if (!test) return labels;
  const finite = op === '=~' ? alternatives(value)?.filter((one) => one !== '') : undefined;
  return put(labels, label, {
    presence: test('') ? 'may' : 'must',
    ...(finite && { values: finite, max: finite.length }),
  });
}

/** A label that no series has is empty on each. */
function onNothing(labels: LabelSet, { op, value }: Matcher): LabelSet | undefined {
  const test = predicate(op, value);
  return !test || test('') ? labels : undefined;
}

/** Bounds and quantiles are known as Prometheus 3 stores them; 2.x stores what the client wrote. */
function anySpelling(test: (candidate: string) => boolean): (candidate: string) => boolean {
  return (candidate) => test(candidate) || (candidate !== '+Inf' && boundSpellings(Number(candidate)).some(test));
}

const isEmptyOnly = (source: string): boolean => source === '' || source === '()';

/** The values of `a|b|c`, where the regular expression is nothing but literals. */
function alternatives(source: string): readonly string[] | undefined {
  return /^[\w /:@%,=-]*(?:\|[\w /:@%,=-]*)*$/.test(source) ? [...new Set(source.split('|'))] : undefined;
}

/** Whether a value passes the matcher; undefined where the regular expression is none. */
export function predicate(op: Matcher['op'], value: string): ((candidate: string) => boolean) | undefined {
  if (op === '=') return (candidate) => candidate === value;
  if (op === '!=') return (candidate) => candidate !== value;
  const compiled = regex(value);
  if (!compiled.ok) return undefined;
  return op === '=~' ? (candidate) => compiled.matches(candidate) : (candidate) => !compiled.matches(candidate);
}
