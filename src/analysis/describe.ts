import { printUnit } from '../metric/unit.ts';
import { print } from '../promql/print.ts';
import { printInterval } from './interval.ts';
import { type LabelInfo, type LabelSet, ways } from './labels.ts';
import type { Alt, Inferred, Kind } from './value.ts';

/** What is known of an expression, in words; each with where it comes from. */
export interface Description {
  readonly type: string;
  readonly labels: readonly LabelWords[];
  /** Whether other labels may be there. */
  readonly others: boolean;
  /** Labels that were taken away, and by what. */
  readonly gone: readonly { readonly label: string; readonly by: string }[];
  readonly kind: string;
  readonly unit: string;
  readonly range: string;
  readonly presence: string;
  readonly series: string;
}

export interface LabelWords {
  readonly label: string;
  readonly presence: 'always' | 'at times';
  readonly values: string;
  readonly from: string;
}

const TYPES: Readonly<Record<Inferred['type'], string>> = {
  scalar: 'scalar',
  string: 'string',
  instant: 'instant vector',
  range: 'range vector',
};

const KINDS: Readonly<Record<Kind, string>> = {
  counter: 'counter: a total since a process started',
  bucket: 'buckets of a histogram, totals since a process started',
  rate: 'growth of a counter',
  'bucket-rate': 'growth of a histogram’s buckets',
  quantile: 'quantile: not to be summed or averaged',
  gauge: 'gauge',
  info: 'info metric: always 1, with facts in its labels',
  count: 'count',
  ratio: 'ratio',
  number: 'number',
  unknown: 'unknown',
};

export function describe({ type }: Inferred, alt: Alt): Description {
  const { labels, kind, unit, range, presence, literal } = alt;
  return {
    type: TYPES[type],
    labels: [...labels.known].map(([label, info]) => labelWords(label, info)),
    others: labels.rest === 'any',
    gone: [...(labels.gone ?? [])]
      .filter(([label]) => !labels.known.has(label))
      .map(([label, by]) => ({ label, by: print(by) })),
    kind: KINDS[kind],
    unit: unit ? printUnit(unit) : literal !== undefined ? 'that of what it meets' : 'unknown',
    range: printInterval(range),
    presence: { always: 'always', maybe: 'if there is data', never: 'never: the result is empty' }[presence],
    series: seriesWords(alt),
  };
}

function labelWords(label: string, info: LabelInfo): LabelWords {
  return {
    label,
    presence: info.presence === 'must' ? 'always' : 'at times',
    values: valueWords(info),
    from: info.from ? print(info.from) : '',
  };
}

const SHOWN = 12;

function valueWords({ values, max, open }: LabelInfo): string {
  if (values && values.length <= SHOWN) return values.join(' | ');
  if (values) return `${values.slice(0, SHOWN).join(' | ')} | and ${values.length - SHOWN} more`;
  if (max !== undefined) return max === 1 ? 'one value' : `at most ${max} values`;
  return open === undefined ? 'any value' : `any value: ${open}`;
}

/** The bound, and what it is the product of. */
function seriesWords({ series, labels }: Alt): string {
  if (series === Infinity) {
    const free = unbounded(labels);
    return free.length > 0 ? `any number, by ${free.join(', ')}` : 'any number';
  }
  const factors = [...labels.known]
    .filter(([, info]) => ways(info) > 1)
    .map(([label, info]) => `${label} ${ways(info)}`);
  return `at most ${series}${factors.length > 1 ? ` (${factors.join(' × ')})` : ''}`;
}

function unbounded({ known, rest }: LabelSet): readonly string[] {
  const free = [...known].filter(([, info]) => ways(info) === Infinity).map(([label]) => label);
  return rest === 'any' ? [...free, 'labels that are not known'] : free;
}
