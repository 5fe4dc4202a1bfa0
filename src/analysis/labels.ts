import type { LabelSpec } from '../metric/label.ts';
import type { Expr } from '../promql/ast.ts';

/** What is known of one label of a vector's series. */
export interface LabelInfo {
  /** `may`: some series have it, some not. An empty value is no label. */
  readonly presence: 'must' | 'may';
  /** Every value it can have, where they are known. */
  readonly values?: readonly string[];
  /** How many values there are at most, where they are not known by name. */
  readonly max?: number;
  /** Why nothing bounds its values. */
  readonly open?: string;
  /** The selector or the call that it comes from. */
  readonly from?: Expr;
}

/** The labels of a vector's series: those in `known`, and, where `rest` is `any`, others of which nothing is known. */
export interface LabelSet {
  readonly known: ReadonlyMap<string, LabelInfo>;
  readonly rest: 'none' | 'any';
  /** Labels that the series had, and the expression that took each away. */
  readonly gone?: ReadonlyMap<string, Expr>;
}

export const NO_LABELS: LabelSet = { known: new Map(), rest: 'none' };
export const ANY_LABELS: LabelSet = { known: new Map(), rest: 'any' };
const UNKNOWN: LabelInfo = { presence: 'may' };

export function infoOf(spec: LabelSpec): LabelInfo {
  const max = spec.values?.length ?? spec.max;
  return {
    presence: spec.absent === undefined ? 'must' : 'may',
    ...(spec.values && { values: spec.values }),
    ...(max !== undefined && { max }),
    ...(spec.open !== undefined && { open: spec.open }),
  };
}

/** Of any series of the set; undefined where none can have the label. The name is no label of a set, and may be there. */
export function labelOf(set: LabelSet, label: string): LabelInfo | undefined {
  return set.known.get(label) ?? (set.rest === 'any' || label === '__name__' ? UNKNOWN : undefined);
}

/** Whether no series of the set can have the label. */
export function never(set: LabelSet, label: string): boolean {
  return labelOf(set, label) === undefined;
}

/** In how many ways a label can differ among series: its values, and that it is missing. */
export function ways({ presence, values, max }: LabelInfo): number {
  return (values?.length ?? max ?? Infinity) + (presence === 'may' ? 1 : 0);
}

/** At most so many series have different labels. */
export function seriesBound({ known, rest }: LabelSet): number {
  if (rest === 'any') return Infinity;
  let product = 1;
  for (const info of known.values()) product *= ways(info);
  return product;
}

export function keep(set: LabelSet, labels: readonly string[], by?: Expr): LabelSet {
  const known = new Map<string, LabelInfo>();
  for (const label of labels) {
    const info = labelOf(set, label);
    if (info) known.set(label, info);
  }
  return { known, rest: 'none', ...lost(set, known, by) };
}

export function drop(set: LabelSet, labels: readonly string[], by?: Expr): LabelSet {
  if (!labels.some((label) => set.known.has(label))) return set;
  const known = new Map(set.known);
  for (const label of labels) known.delete(label);
  return { known, rest: set.rest, ...lost(set, known, by) };
}

function lost(before: LabelSet, after: ReadonlyMap<string, LabelInfo>, by: Expr | undefined): Pick<LabelSet, 'gone'> {
  if (!by || before.known.size === after.size) return before.gone ? { gone: before.gone } : {};
  const gone = new Map(before.gone);
  for (const label of before.known.keys()) if (!after.has(label)) gone.set(label, by);
  return { gone };
}

export function put(set: LabelSet, label: string, info: LabelInfo): LabelSet {
  return { ...set, known: new Map(set.known).set(label, info) };
}

/** What holds of a series that comes from either set. */
export function join(a: LabelSet, b: LabelSet): LabelSet {
  if (a === b) return a;
  const known = new Map<string, LabelInfo>();
  for (const label of new Set([...a.known.keys(), ...b.known.keys()])) {
    const [left, right] = [labelOf(a, label), labelOf(b, label)];
    const sides = [left, right].filter((side) => side !== undefined);
    const must = left?.presence === 'must' && right?.presence === 'must';
    known.set(label, joinInfo(sides, must ? 'must' : 'may'));
  }
  const gone = a.gone || b.gone ? { gone: new Map([...(a.gone ?? []), ...(b.gone ?? [])]) } : {};
  return { known, rest: a.rest === 'any' || b.rest === 'any' ? 'any' : 'none', ...gone };
}

/** Beyond so many values only their number is kept: a chain of thousands of selections would else take time in its square. */
const MOST_VALUES = 1000;

function joinInfo(sides: readonly LabelInfo[], presence: LabelInfo['presence']): LabelInfo {
  const all = sides.every((side) => side.values) ? [...new Set(sides.flatMap((side) => side.values ?? []))] : undefined;
  const values = all && all.length <= MOST_VALUES ? all : undefined;
  const max = sides.reduce((sum, side) => sum + (side.values?.length ?? side.max ?? Infinity), 0);
  const open = sides.find((side) => side.open !== undefined)?.open;
  const from = sides.find((side) => side.from)?.from;
  return {
    presence,
    ...(values && { values }),
    ...(Number.isFinite(max) && { max: all?.length ?? max }),
    ...(open !== undefined && { open }),
    ...(from && { from }),
  };
}

/** What holds of the labels `on` of a pair of series, one of each set, that have them equal. */
export function meet(a: LabelSet, b: LabelSet, labels: readonly string[]): LabelSet {
  const known = new Map<string, LabelInfo>();
  for (const label of labels) {
    const [left, right] = [labelOf(a, label), labelOf(b, label)];
    if (left && right) known.set(label, meetInfo(left, right));
  }
  return { known, rest: 'none' };
}

/** The values of the one that the other has too. */
export function shared(left: readonly string[], right: readonly string[]): readonly string[] {
  if (left === right) return left;
  if (right.length < 16) return left.filter((value) => right.includes(value));
  const others = new Set(right);
  return left.filter((value) => others.has(value));
}

export function meetInfo(left: LabelInfo, right: LabelInfo): LabelInfo {
  const values = left.values && right.values ? shared(left.values, right.values) : (left.values ?? right.values);
  const max = Math.min(values?.length ?? Infinity, left.max ?? Infinity, right.max ?? Infinity);
  const open = left.open !== undefined && right.open !== undefined ? left.open : undefined;
  const from = left.from ?? right.from;
  return {
    presence: left.presence === 'must' || right.presence === 'must' ? 'must' : 'may',
    ...(values && { values }),
    ...(Number.isFinite(max) && { max }),
    ...(open !== undefined && { open }),
    ...(from && { from }),
  };
}
