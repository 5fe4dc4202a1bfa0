import type { Inferred } from '../analysis/value.ts';

/** A series as Prometheus answers it. */
export interface AnsweredSeries {
  readonly metric: Readonly<Record<string, string>>;
  /** Seconds, and the value's text. */
  readonly values: readonly (readonly [number, string])[];
}

/** Where what Prometheus answers is not what was inferred of the expression: each a sentence; one of a kind. */
export function disagreements(root: Inferred, series: readonly AnsweredSeries[]): readonly string[] {
  const found = new Map<string, string>();
  const say = (kind: string, sentence: string): void => {
    if (!found.has(kind)) found.set(kind, sentence);
  };
  const { known, rest } = root.labels;
  if (series.length > 0 && root.presence === 'never')
    say('never', 'It has a result, and none was inferred to be possible.');
  if (series.length > root.series)
    say('series', `It has ${series.length} series, and at most ${root.series} were inferred.`);
  for (const { metric, values } of series) {
    for (const [label, value] of Object.entries(metric)) {
      if (label === '__name__') continue;
      const info = known.get(label);
      if (!info && rest === 'none') say(`label ${label}`, `It has the label \`${label}\`, and none was inferred.`);
      if (info?.values && !info.values.some((one) => isSame(label, one, value)))
        say(
          `value ${label}`,
          `The label \`${label}\` has the value \`${value}\`, and ${info.values.map((one) => `\`${one}\``).join(', ')} were inferred.`,
        );
    }
    for (const [label, { presence }] of known)
      if (presence === 'must' && (metric[label] ?? '') === '')
        say(`lacks ${label}`, `A series lacks the label \`${label}\`, which every one was inferred to have.`);
    for (const [, text] of values) {
      const value = numberOf(text);
      if (!within(root.range, value)) say('range', `It has the value ${text}, which was inferred to be impossible.`);
    }
  }
  return [...found.values()];
}

export function numberOf(text: string): number {
  return Number(text.replace('Inf', 'Infinity'));
}

/** Prometheus 2 has a bound as the client wrote it, `1`; 3 as `1.0`. */
function isSame(label: string, a: string, b: string): boolean {
  return a === b || ((label === 'le' || label === 'quantile') && numberOf(a) === numberOf(b));
}

/** `rate` of a young series with few samples stretches them to its window, each a little differently: a share passed 1 by 0.034 at most in four runs of `verify`. */
const STRETCHED = 0.1;

function within({ min, max, nan }: Inferred['range'], value: number): boolean {
  if (Number.isNaN(value)) return nan === true;
  const slack = STRETCHED * Math.max(1, Math.abs(value));
  return value >= min - slack && value <= max + slack;
}

/** Whether there is anything to draw: a number that is neither NaN nor infinite. */
export function hasData(series: readonly AnsweredSeries[]): boolean {
  return series.some(({ values }) => values.some(([, text]) => Number.isFinite(numberOf(text))));
}
