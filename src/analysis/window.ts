import { isBefore } from '../text/version.ts';

/** Functions that make nothing of a single sample. */
export const NEED_TWO: ReadonlySet<string> = new Set(
  'rate irate increase delta idelta deriv predict_linear double_exponential_smoothing'.split(' '),
);

/**
 * How many samples, each `every` apart, a window holds at least and at most, wherever it lies. It has been open on its left since Prometheus 3.0
 * (CHANGELOG.md, #13904): a window of exactly two intervals then holds two, before it two or three.
 */
export function samplesIn(
  window: number,
  every: number,
  version: string,
): { readonly least: number; readonly most: number } {
  const least = Math.floor(window / every);
  return { least, most: isBefore(version, '3.0') ? least + 1 : Math.ceil(window / every) };
}
