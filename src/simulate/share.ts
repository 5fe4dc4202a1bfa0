import type { Metric } from '../metric/metric.ts';

export type Population = ReadonlyMap<string, readonly (string | undefined)[]>;
type LabelSet = Readonly<Record<string, string>>;

/** Values that say that something failed, and counters that count failures, by their names. */
export const FAILING =
  /fail|error|timeout|abort|exception|unhealthy|unavailable|crash|invalid|expired|very_slow|fallback|violation|^5\d\d$|^5xx$/i;
export const FAILURES =
  /error|fail|exception|drop|missed|mismatch|violation|fault|refund|spike|slow|default|zero_model|fallback|rejected|retry/i;
/** What a server refuses: the client is at fault. */
const REFUSED = /^4\d\d$|^4xx$|not_found|denied|refused|limited/i;

export const FAILING_SHARE = 0.002;
const REFUSED_SHARE = 0.02;
const LACKING_SHARE = 0.05;
/** Made-up values of a label that tells outcomes. */
const ODD_SHARE = 0.002;
const OUTCOME = /status|state|result|outcome/;

/** That a share of the events gets some values of labels. */
export interface Shift {
  readonly share: number;
  readonly values: RegExp;
}

/** The share of a metric's events that a series has: the product of what its labels' values have. */
export function shareOf(
  metric: Metric,
  labels: LabelSet,
  population: Population,
  known: Readonly<Record<string, Readonly<Record<string, number>>>>,
  shift?: Shift,
): number {
  let share = 1;
  for (const [label, values] of population) {
    const code = codeOf(label, population);
    if (code !== undefined) {
      if (classOf(labels[code], values) !== labels[label]) return 0;
      continue;
    }
    const parts = partsOf(label, values, known[label], FAILURES.test(metric.name));
    const all = parts.reduce((sum, part) => sum + part, 0);
    const at = values.indexOf(labels[label]);
    share *=
      shifted(
        values,
        parts.map((part) => part / (all || 1)),
        shift,
      )[at] ?? 0;
  }
  return share;
}

/** Of `status_class`, the label with the code that it is the class of. */
function codeOf(label: string, population: Population): string | undefined {
  if (!label.endsWith('_class')) return undefined;
  const stem = label.slice(0, -'_class'.length);
  return [`${stem}_code`, stem, 'code'].find((other) => population.has(other));
}

function classOf(code: string | undefined, classes: readonly (string | undefined)[]): string | undefined {
  const own = `${code?.[0] ?? ''}xx`;
  return classes.includes(own) ? own : (classes.find((value) => value === 'other') ?? classes[0]);
}

function partsOf(
  label: string,
  values: readonly (string | undefined)[],
  known: Readonly<Record<string, number>> | undefined,
  allFail: boolean,
): readonly number[] {
  const plain = values.filter((value) => value !== undefined && !FAILING.test(value) && !REFUSED.test(value));
  return values.map((value, i) => {
    if (value === undefined) return LACKING_SHARE;
    if (known && Object.hasOwn(known, value)) return known[value] ?? 0;
    const rank = 1 / (1 + i);
    if (allFail || plain.length === 0) return rank;
    if (FAILING.test(value)) return FAILING_SHARE;
    if (REFUSED.test(value)) return REFUSED_SHARE;
    return OUTCOME.test(label) && value === `${label}-${i + 1}` ? ODD_SHARE : rank;
  });
}

/** What matches takes the share, the rest shares the rest; a label of which all or nothing matches stays as it is. */
function shifted(
  values: readonly (string | undefined)[],
  parts: readonly number[],
  shift: Shift | undefined,
): readonly number[] {
  if (!shift) return parts;
  const hit = values.map((value) => value !== undefined && shift.values.test(value));
  const count = hit.filter(Boolean).length;
  if (count === 0 || count === values.length) return parts;
  const before = parts.reduce((sum, part, i) => sum + (hit[i] ? part : 0), 0);
  return parts.map((part, i) => {
    if (!hit[i]) return (part / (1 - before || 1)) * (1 - shift.share);
    return before === 0 ? shift.share / count : (part / before) * shift.share;
  });
}
