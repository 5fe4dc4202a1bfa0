import { boundSpellings } from '../../metric/bound.ts';
import type { Matcher } from '../../promql/ast.ts';
import { predicate } from '../matchers.ts';

/** Series as a product: of each label the values that occur with all values of the others. An empty value stands for a series without the label. */
export type Box = ReadonlyMap<string, readonly string[]>;

const MISSING: readonly string[] = [''];

type Names = ReadonlySet<string>;
const NONE: Names = new Set();

export function valuesIn(box: Box, label: string): readonly string[] {
  return box.get(label) ?? MISSING;
}

/** How many series there are in boxes of which no two share one. */
export function count(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + [...box.values()].reduce((product, { length }) => product * length, 1), 0);
}

/**
 * The series that pass every matcher; undefined where a regular expression is none. `standIns`: the values are made up, and one of them stands
 * for any that a matcher names.
 */
export function select(box: Box, matchers: readonly Matcher[], standIns: Names = NONE): readonly Box[] | undefined {
  const left = new Map(box);
  for (const { label, op, value } of matchers) {
    const test = predicate(op, value);
    if (!test) return undefined;
    if (label === '__name__') continue;
    const accepts = label === 'le' || label === 'quantile' ? anySpelling(test) : test;
    const found = valuesIn(left, label).filter(accepts);
    const values = found.length === 0 && op === '=' && value !== '' && standIns.has(label) ? [value] : found;
    if (values.length === 0) return [];
    left.set(label, values);
  }
  return [left];
}

/** Prometheus 2 stores a bound as the client wrote it. */
function anySpelling(test: (candidate: string) => boolean): (candidate: string) => boolean {
  return (candidate) => test(candidate) || (candidate !== '+Inf' && boundSpellings(Number(candidate)).some(test));
}

export function keep(boxes: readonly Box[], labels: readonly string[]): readonly Box[] {
  return disjoint(boxes.map((box) => new Map([...box].filter(([label]) => labels.includes(label)))));
}

export function drop(boxes: readonly Box[], labels: readonly string[]): readonly Box[] {
  return disjoint(boxes.map((box) => new Map([...box].filter(([label]) => !labels.includes(label)))));
}

/** The same series in boxes of which no two share one. */
export function disjoint(boxes: readonly Box[]): readonly Box[] {
  if (boxes.length < 2) return boxes;
  const found: Box[] = [];
  for (const box of boxes) found.push(...minus([box], found));
  return found;
}

/** The series of the first that are not among the second. */
export function minus(boxes: readonly Box[], others: readonly Box[]): readonly Box[] {
  let left = boxes;
  for (const other of others) left = left.flatMap((box) => without(box, other));
  return left;
}

function without(box: Box, other: Box): readonly Box[] {
  const labels = [...new Set([...box.keys(), ...other.keys()])];
  const pieces: Box[] = [];
  let rest = box;
  for (const label of labels) {
    const taken = new Set(valuesIn(other, label));
    const values = valuesIn(rest, label);
    const inside = values.filter((value) => taken.has(value));
    if (inside.length === 0) return [box];
    if (inside.length === values.length) continue;
    pieces.push(
      new Map(rest).set(
        label,
        values.filter((value) => !taken.has(value)),
      ),
    );
    rest = new Map(rest).set(label, inside);
  }
  return pieces;
}

/** The series of the first that have these labels as some series of the second has them. */
export function meeting(boxes: readonly Box[], others: readonly Box[], on: readonly string[]): readonly Box[] {
  const keys = keep(others, on);
  return boxes.flatMap((box) => keys.flatMap((key) => narrowed(box, key, on)));
}

/** The part of a box that has the labels as the key has them. */
export function narrowed(box: Box, key: Box, on: readonly string[]): readonly Box[] {
  const left = new Map(box);
  for (const label of on) {
    const allowed = new Set(valuesIn(key, label));
    const values = valuesIn(box, label).filter((value) => allowed.has(value));
    if (values.length === 0) return [];
    left.set(label, values);
  }
  return [left];
}

export function labelsOf(boxes: readonly Box[]): readonly string[] {
  return [...new Set(boxes.flatMap((box) => [...box.keys()]))];
}
