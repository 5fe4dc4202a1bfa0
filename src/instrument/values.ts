import type { LabelSpec } from '../metric/label.ts';
import type { Metric } from '../metric/metric.ts';
import { nearest } from '../text/nearest.ts';

export type LabelSet = Readonly<Record<string, string>>;

/** What a value past the bound of its label is counted under. */
export const OTHER = '<other>';

/** How many times what a healthy installation has an open label may have: as in the limits of samples that are made of the catalog. */
const SLACK = 2;

export interface Guard {
  /** The labels as they may be exported. */
  readonly admit: (labels: Readonly<Record<string, string | undefined>> | undefined) => LabelSet;
}

/** Refuses what the catalog rules out, and folds what is too much: the first values of a label stay, later ones are `<other>`. */
export function guard(metric: Metric, onFold: ((label: string) => void) | undefined): Guard {
  const specs = new Map(Object.entries(metric.labels));
  const seen = new Map<string, Set<string>>();

  function admitted(label: string, value: string, spec: LabelSpec): string {
    const { values, max, usual } = spec;
    if (values !== undefined) {
      if (!values.includes(value))
        throw new Error(
          `The label \`${label}\` of \`${metric.name}\` has no value \`${value}\`.${meant(value, values)}`,
        );
      return value;
    }
    if (onFold === undefined) return value;
    const known = seen.get(label) ?? new Set();
    seen.set(label, known);
    if (known.has(value)) return value;
    if (known.size >= (max ?? SLACK * (usual ?? Infinity))) {
      onFold(label);
      return OTHER;
    }
    known.add(value);
    return value;
  }

  return {
    admit(labels = {}) {
      for (const label of Object.keys(labels))
        if (!specs.has(label))
          throw new Error(`\`${metric.name}\` has no label \`${label}\`.${meant(label, [...specs.keys()])}`);
      const admittedLabels: Record<string, string> = {};
      for (const [label, spec] of specs) {
        const value = labels[label];
        if (value !== undefined && value !== '') admittedLabels[label] = admitted(label, value, spec);
        else if (spec.absent === undefined) throw new Error(`\`${metric.name}\` needs the label \`${label}\`.`);
      }
      return admittedLabels;
    },
  };
}

function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` Did you mean \`${near}\`?`;
}
