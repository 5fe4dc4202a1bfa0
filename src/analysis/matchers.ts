import type { Matcher } from '../promql/ast.ts';
import { hasVariable } from '../promql/names.ts';
import { regex } from '../promql/regex.ts';
import { drop, type LabelInfo, type LabelSet, put } from './labels.ts';

/** What is left of a label set where every matcher holds. */
export function matched(labels: LabelSet, matchers: readonly Matcher[]): LabelSet {
  return matchers.reduce(narrow, labels);
}

function narrow(labels: LabelSet, { label, op, value }: Matcher): LabelSet {
  if (label === '__name__' || hasVariable(value)) return labels;
  const info: LabelInfo | undefined =
    labels.known.get(label) ?? (labels.rest === 'any' ? { presence: 'may' } : undefined);
  if (!info) return labels;
  if (op === '=')
    return value === '' ? drop(labels, [label]) : put(labels, label, { presence: 'must', values: [value] });
  if (op === '!=' && value === '') return put(labels, label, { ...info, presence: 'must' });
  const test = predicate(op, value);
  if (!test) return labels;
  const presence = test('') ? info.presence : 'must';
  return put(labels, label, { ...info, presence, ...(info.values && { values: info.values.filter(test) }) });
}

/** Whether a value passes the matcher; undefined where the regular expression is none. */
export function predicate(op: Matcher['op'], value: string): ((candidate: string) => boolean) | undefined {
  if (op === '=') return (candidate) => candidate === value;
  if (op === '!=') return (candidate) => candidate !== value;
  const compiled = regex(value);
  if (!compiled.ok) return undefined;
  return op === '=~' ? (candidate) => compiled.matches(candidate) : (candidate) => !compiled.matches(candidate);
}
