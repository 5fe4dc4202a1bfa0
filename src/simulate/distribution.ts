/**
 * How observations spread: log-logistic, a bell with a long tail to the right, or logistic around the median where `width` is said.
 * Both have shares, quantiles and a mean in closed form (https://en.wikipedia.org/wiki/Log-logistic_distribution).
 */
export interface Distribution {
  readonly median: number;
  /** How many times the median the 95th percentile is. */
  readonly tail: number;
  /** Values on both sides of zero: the distance of the 73rd percentile from the median. */
  readonly width?: number;
}

/** `(p / (1 - p)) ^ (1 / shape)` is the pth quantile over the median. */
const shapeOf = ({ tail }: Distribution): number => Math.log(19) / Math.log(tail);

/** The share of the observations that are no larger. */
export function shareBelow(of: Distribution, bound: number): number {
  if (of.width !== undefined) return 1 / (1 + Math.exp((of.median - bound) / of.width));
  return bound <= 0 ? 0 : 1 / (1 + (bound / of.median) ** -shapeOf(of));
}

export function quantileOf(of: Distribution, q: number): number {
  const p = Math.min(Math.max(q, 1e-6), 1 - 1e-6);
  const odds = p / (1 - p);
  return of.width === undefined ? of.median * odds ** (1 / shapeOf(of)) : of.median + of.width * Math.log(odds);
}

export function meanOf(of: Distribution): number {
  if (of.width !== undefined) return of.median;
  const angle = Math.PI / shapeOf(of);
  return angle < 3 ? (of.median * angle) / Math.sin(angle) : of.median * of.tail;
}
