import type { LabelSpec } from '../../metric/label.ts';
import type { Series } from '../../metric/metric.ts';
import { or } from '../../query/operator.ts';
import { refuse, type Vector } from '../../query/vector.ts';
import { where } from '../../query/where.ts';
import type { Recording } from '../rule.ts';

/** Objectives of their own for some values of one label; the others have the default. */
export interface Objectives {
  readonly default: number;
  readonly label?: string;
  readonly own: readonly { readonly value: string; readonly objective: number }[];
}

/** Refused: objectives for a label that the objective is not kept by, or for more than one. */
export function objectivesOf(
  usual: number,
  by: readonly string[],
  own: Readonly<Record<string, Readonly<Record<string, number>> | undefined>>,
): Objectives {
  const [first, ...others] = Object.entries(own);
  if (first?.[1] === undefined) return { default: usual, own: [] };
  const [label, values] = first;
  if (others.length > 0)
    refuse(`There are objectives for \`${label}\` and for \`${others[0]?.[0]}\`. Keep those of one label.`);
  if (!by.includes(label))
    refuse(`There are objectives for values of \`${label}\`, by which nothing is kept. Write \`by: ['${label}']\`.`);
  return { default: usual, label, own: Object.entries(values).map(([value, objective]) => ({ value, objective })) };
}

/** What `make` does for each objective, where the label has the value that it is kept for. */
export function eachObjective<R extends readonly Recording<string>[]>(
  { default: usual, label, own }: Objectives,
  recordings: R,
  make: (objective: number, ...recordings: R) => Vector<string>,
): Vector<string> {
  const all = make(usual, ...recordings);
  if (label === undefined) return all;
  const chosen = own.map(({ value, objective }) =>
    make(objective, ...(recordings.map((of) => narrowed(of, label, value)) as unknown as R)),
  );
  return [...chosen, all].reduce((left, right) => or(left, right));
}

function narrowed(of: Recording<string>, label: string, only: string): unknown {
  return where(of as Series<'gauge', string, Record<string, LabelSpec>>, { [label]: only });
}
