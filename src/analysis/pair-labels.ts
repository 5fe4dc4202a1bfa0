import type { Binary } from '../promql/ast.ts';
import { drop, keep, type LabelSet, labelOf, meet, meetInfo } from './labels.ts';
import { keyOf } from './match.ts';
import { type Alt, together } from './value.ts';

/** The labels of series that have a partner: on its key they are as those of both. */
export function refined(labels: LabelSet, partner: LabelSet, key: readonly string[]): LabelSet {
  const known = new Map(labels.known);
  for (const label of key) {
    const [own, other] = [labelOf(labels, label), labelOf(partner, label)];
    if (!own) continue;
    if (other) known.set(label, meetInfo(own, other));
    else known.delete(label);
  }
  return { ...labels, known };
}

/** The labels of what an operator makes of pairs. */
export function pairLabels(node: Binary, left: LabelSet, right: LabelSet): LabelSet {
  const { matching } = node;
  if (matching?.group) {
    const [many, one] = matching.group.side === 'left' ? [left, right] : [right, left];
    const kept = refined(many, one, keyOf(many, one, matching));
    const known = new Map(kept.known);
    const missing = matching.group.labels.filter((label) => {
      const info = labelOf(one, label);
      if (info) known.set(label, info);
      return !info;
    });
    return drop({ ...kept, known }, missing, node);
  }
  const both = meet(left, right, keyOf(left, right, matching));
  const gone = keep(left, [...both.known.keys()], node).gone;
  const rest = matching?.mode !== 'on' && left.rest === 'any' && right.rest === 'any' ? 'any' : 'none';
  // Of a side of which not all is known, what the other has is there only as far as they are equal.
  return { known: both.known, rest, ...(gone && { gone }) };
}

/** With a fill, series without a partner stay, under the labels of their key. */
export function filled(node: Binary, left: Alt, right: Alt): LabelSet {
  const of = ({ labels }: Alt): LabelSet => {
    const key = keyOf(labels, labels, node.matching);
    const kept = keep(labels, key);
    return { known: kept.known, rest: node.matching?.mode === 'on' ? 'none' : labels.rest };
  };
  if (node.matching?.group) return { known: new Map(), rest: 'any' };
  return together({ ...left, labels: of(left) }, { ...right, labels: of(right) }).labels;
}
