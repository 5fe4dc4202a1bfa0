import type { LabelSpec } from './label.ts';
import type { Metric } from './metric.ts';

/** Above so many label sets of a metric, the labels whose values are not enumerated take fewer. */
const LABEL_SETS = 600;

/**
 * The values that stand for each label of a metric in synthetic data: all that are enumerated, and of the others at most `few`, the same ones
 * in every metric, so that joins meet; undefined where a series may lack the label. The series are the full product, and of an info metric one.
 */
export function population(metric: Metric, few: number): ReadonlyMap<string, readonly (string | undefined)[]> {
  const labels = Object.entries(metric.labels);
  const take = (some: number) => new Map(labels.map(([name, spec]) => [name, valuesOf(name, spec, some)]));
  if (metric.kind === 'info') return new Map([...take(1)].map(([name, [first]]) => [name, [first]]));
  let some = Math.max(1, few);
  let all = take(some);
  while (some > 1 && size(all) > LABEL_SETS) {
    some -= 1;
    all = take(some);
  }
  return all;
}

function valuesOf(
  name: string,
  { values, max = Infinity, examples = [], absent }: LabelSpec,
  few: number,
): readonly (string | undefined)[] {
  // One value each is the smallest that can be had; else nobody is without what the catalog names, such as a status.
  const some = few > 1 ? Math.max(few, examples.length) : few;
  const made = Array.from({ length: Math.min(some, max) }, (_, i) => examples[i] ?? `${name}-${i + 1}`);
  return [...(values ?? made), ...(absent === undefined ? [] : [undefined])];
}

function size(choices: ReadonlyMap<string, readonly unknown[]>): number {
  return [...choices.values()].reduce((product, { length }) => product * length, 1);
}
