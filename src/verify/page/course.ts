import type { AnsweredSeries } from '../shape.ts';
import { numberOf } from '../shape.ts';

/** Times that are a step apart, in seconds, and what each series has then: null where nothing. */
export interface Course {
  readonly start: number;
  readonly step: number;
  readonly count: number;
  readonly values: readonly (readonly (number | null)[])[];
}

/** Series of several queries over the same times, at most so many: each time has the latest sample of the step before. */
export function courseOf(queries: readonly (readonly AnsweredSeries[])[], most: number): Course {
  const all = queries.flat();
  const times = all.flatMap(({ values }) => values.map(([time]) => time));
  if (times.length === 0) return { start: 0, step: 1, count: 0, values: all.map(() => []) };
  const start = times.reduce((a, b) => Math.min(a, b));
  const end = times.reduce((a, b) => Math.max(a, b));
  const steps = queries.map(stepOf);
  const finest = Math.min(...steps.filter((step) => step > 0));
  const unit = Number.isFinite(finest) ? finest : 60;
  const step = unit * Math.max(1, Math.ceil((end - start) / unit / (most - 1)));
  const count = Math.ceil((end - start) / step) + 1;
  const values = queries.flatMap((series, i) =>
    series.map((one) => sampled(one, { start, step, count }, Math.max(step, steps[i] ?? 0))),
  );
  return { start, step, count, values };
}

/** The least time between two samples; 0 where there is but one. */
function stepOf(series: readonly AnsweredSeries[]): number {
  const gaps = series.flatMap(({ values }) => values.slice(1).map(([time], i) => time - (values[i]?.[0] ?? 0)));
  return gaps.reduce((least, gap) => (least === 0 || gap < least ? gap : least), 0);
}

function sampled(
  { values }: AnsweredSeries,
  { start, step, count }: Omit<Course, 'values'>,
  reach: number,
): readonly (number | null)[] {
  let next = 0;
  return Array.from({ length: count }, (_, i) => {
    const time = start + i * step + 1e-6;
    while (next < values.length && (values[next]?.[0] ?? 0) <= time) next += 1;
    const sample = values[next - 1];
    if (!sample || time - sample[0] >= reach) return null;
    const value = numberOf(sample[1]);
    return Number.isFinite(value) ? Number(value.toPrecision(4)) : null;
  });
}

/** The last number of a series, and the highest. */
export function ends({ values }: AnsweredSeries): {
  readonly last: number | undefined;
  readonly max: number | undefined;
} {
  const numbers = values.map(([, text]) => numberOf(text)).filter((value) => !Number.isNaN(value));
  return { last: numbers.at(-1), max: numbers.length === 0 ? undefined : numbers.reduce((a, b) => Math.max(a, b)) };
}
