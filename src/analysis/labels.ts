import type { LabelSpec } from '../metric/label.ts';

/** What is known of one label of a vector's series. */
export interface LabelInfo {
  /** `may`: some series have it, some not. An empty value is no label. */
  readonly presence: 'must' | 'may';
  /** Every value it can have, where they are known. */
  readonly values?: readonly string[];
  /** Why nothing bounds its values. */
  readonly open?: string;
}

/** The labels of a vector's series: those in `known`, and, where `rest` is `any`, others of which nothing is known. */
export interface LabelSet {
  readonly known: ReadonlyMap<string, LabelInfo>;
  readonly rest: 'none' | 'any';
}

export const NO_LABELS: LabelSet = { known: new Map(), rest: 'none' };
export const ANY_LABELS: LabelSet = { known: new Map(), rest: 'any' };

export function infoOf(spec: LabelSpec): LabelInfo {
  return {
    presence: spec.absent === undefined ? 'must' : 'may',
    ...(spec.values && { values: spec.values }),
    ...(spec.open !== undefined && { open: spec.open }),
  };
}

/** Whether no series of the set can have the label. */
export function never(set: LabelSet, label: string): boolean {
  return set.rest === 'none' && !set.known.has(label);
}

export function keep(set: LabelSet, labels: readonly string[]): LabelSet {
  const known = new Map<string, LabelInfo>();
  for (const label of labels) {
    const info = set.known.get(label);
    if (info) known.set(label, info);
    else if (set.rest === 'any') known.set(label, { presence: 'may' });
  }
  return { known, rest: 'none' };
}

export function drop(set: LabelSet, labels: readonly string[]): LabelSet {
  const known = new Map([...set.known].filter(([label]) => !labels.includes(label)));
  return { known, rest: set.rest };
}

export function put(set: LabelSet, label: string, info: LabelInfo): LabelSet {
  return { known: new Map(set.known).set(label, info), rest: set.rest };
}

/** What holds of a series that comes from either set. */
export function join(a: LabelSet, b: LabelSet): LabelSet {
  const known = new Map<string, LabelInfo>();
  for (const label of new Set([...a.known.keys(), ...b.known.keys()])) {
    const [left, right] = [a.known.get(label), b.known.get(label)];
    const presence = left?.presence === 'must' && right?.presence === 'must' ? 'must' : 'may';
    const sides = [left ?? (a.rest === 'any' ? {} : undefined), right ?? (b.rest === 'any' ? {} : undefined)].filter(
      (side) => side !== undefined,
    );
    const values = sides.every((side): side is LabelInfo & { values: readonly string[] } => 'values' in side)
      ? [...new Set(sides.flatMap((side) => side.values))]
      : undefined;
    const open = left?.open ?? right?.open;
    known.set(label, { presence, ...(values && { values }), ...(open !== undefined && { open }) });
  }
  return { known, rest: a.rest === 'any' || b.rest === 'any' ? 'any' : 'none' };
}

/** What holds of the labels `on` of a pair of series, one of each set, that have them equal. */
export function meet(a: LabelSet, b: LabelSet, labels: readonly string[]): LabelSet {
  const known = new Map<string, LabelInfo>();
  for (const label of labels) {
    if (never(a, label) || never(b, label)) continue;
    const [left, right] = [a.known.get(label), b.known.get(label)];
    const values =
      left?.values && right?.values
        ? left.values.filter((value) => right.values?.includes(value))
        : (left?.values ?? right?.values);
    const open = left?.open !== undefined && right?.open !== undefined ? left.open : undefined;
    const presence = left?.presence === 'must' || right?.presence === 'must' ? 'must' : 'may';
    known.set(label, { presence, ...(values && { values }), ...(open !== undefined && { open }) });
  }
  return { known, rest: 'none' };
}
