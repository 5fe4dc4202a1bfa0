import type { Matching } from '../promql/ast.ts';
import { type LabelInfo, type LabelSet, labelOf, shared, ways } from './labels.ts';
import type { Alt } from './value.ts';

/** Whether series without a partner have one in a number. */
export function hasFill(matching: Matching | undefined): boolean {
  return matching?.fillLeft !== undefined || matching?.fillRight !== undefined;
}

/** Whether series must have the label equal to be a pair. */
export function inKey(matching: Matching | undefined, label: string): boolean {
  // The name is only where it is said.
  if (label === '__name__' && matching?.mode !== 'on') return false;
  const said = matching?.labels.includes(label) ?? false;
  return matching?.mode === 'on' ? said : !said;
}

/** The labels of either side that must be equal, as far as they are known. */
export function keyOf(left: LabelSet, right: LabelSet, matching: Matching | undefined): readonly string[] {
  if (matching?.mode === 'on') return matching.labels;
  const all = new Set([...left.known.keys(), ...right.known.keys()]);
  return [...all].filter((label) => !matching?.labels.includes(label));
}

/** A label that no series of one side has equal to any of the other. */
export interface Unequal {
  readonly label: string;
  /** The side that alone has it; without, both have it and no value in common. */
  readonly only?: 'left' | 'right';
  readonly left?: LabelInfo;
  readonly right?: LabelInfo;
}

/** Why no series of the one can have a partner among those of the other; undefined where one may. */
export function neverEqual(left: LabelSet, right: LabelSet, matching: Matching | undefined): Unequal | undefined {
  if (matching?.mode === 'on') {
    for (const label of matching.labels) {
      const found = unequal(left, right, label);
      if (found) return found;
    }
    return undefined;
  }
  for (const label of left.known.keys()) {
    const found = matching?.labels.includes(label) ? undefined : unequal(left, right, label);
    if (found) return found;
  }
  for (const label of right.known.keys()) {
    if (left.known.has(label) || matching?.labels.includes(label)) continue;
    const found = unequal(left, right, label);
    if (found) return found;
  }
  return undefined;
}

function unequal(left: LabelSet, right: LabelSet, label: string): Unequal | undefined {
  const [l, r] = [labelOf(left, label), labelOf(right, label)];
  if (l?.presence === 'must' && !r) return { label, left: l, only: 'left' };
  if (r?.presence === 'must' && !l) return { label, right: r, only: 'right' };
  if (!l?.values || !r?.values || (l.presence !== 'must' && r.presence !== 'must')) return undefined;
  return shared(l.values, r.values).length === 0 ? { label, left: l, right: r } : undefined;
}

/** Whether any two series of a side can have an equal key: `no`; or the label by which they differ, and whether the catalog names two of its values. */
export type Repeats = 'no' | 'unknown' | { readonly label: string; readonly info: LabelInfo; readonly sure: boolean };

export function repeats(side: Alt, matching: Matching | undefined): Repeats {
  if (side.series <= 1 || side.unique?.every((label) => inKey(matching, label))) return 'no';
  const named = side.labels.known.has('__name__');
  if (!named && (matching?.mode === undefined || (matching.mode === 'ignoring' && matching.labels.length === 0)))
    return side.labels.rest === 'any' && side.name === undefined ? 'unknown' : 'no';
  if (matching?.mode === 'on' && side.labels.rest === 'any') return 'unknown';
  if (
    matching?.mode === 'ignoring' &&
    side.labels.rest === 'any' &&
    matching.labels.some((label) => !side.labels.known.has(label))
  )
    return 'unknown';
  const free = [...side.labels.known].filter(([label, info]) => !inKey(matching, label) && ways(info) > 1);
  const [first] = free;
  if (!first) return 'no';
  // A target has one build: the other labels of an info metric follow from those of the target. What was filtered may have one series left a key.
  const dependent = side.filtered || side.kind === 'info' || side.metrics.some(({ kind }) => kind === 'info');
  if (dependent) return 'unknown';
  const sure = free.find(([, { values }]) => (values?.length ?? 0) > 1);
  const [label, info] = sure ?? first;
  return { label, info, sure: sure !== undefined };
}
