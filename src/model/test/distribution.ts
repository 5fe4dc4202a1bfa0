import { refuse } from '../../query/vector.ts';

/** What the observations of a histogram or summary are, in its unit: all alike, in shares, or by their quantiles. */
export type Distribution = number | Shares | Quantiles;

/** `{ 0.8: 0.94, 3: 0.06 }`: 94 % of the observations are 0.8, 6 % are 3. */
export type Shares = { readonly [value: number]: number };

export interface Quantiles {
  readonly points: readonly { readonly share: number; readonly value: number }[];
}

/** `quantiles({ 0.5: 0.8, 0.95: 1.9, 1: 4 })`: half of the observations are at most 0.8, and so on; in between they are spread evenly. */
export function quantiles(of: { readonly [quantile: number]: number }): Quantiles {
  const points = entries(of);
  if (points.length === 0) refuse('`quantiles({})` says nothing of the observations.');
  const last = points.at(-1) as (typeof points)[number];
  for (const [i, point] of points.entries()) {
    if (point.key <= 0 || point.key > 1) refuse(`The quantile \`${point.key}\` is not above 0 and at most 1.`);
    const before = points[i - 1];
    if (before && point.value < before.value)
      refuse(`The quantile \`${point.key}\` is below the quantile \`${before.key}\`.`);
  }
  const known = points.map(({ key, value }) => ({ share: key, value }));
  return { points: last.key === 1 ? known : [...known, { share: 1, value: last.value }] };
}

/** Refused where the shares do not make a whole. */
export function checkDistribution(of: Distribution): void {
  if (typeof of === 'number' || isQuantiles(of)) return;
  const sum = entries(of).reduce((total, { value }) => total + value, 0);
  if (Math.abs(sum - 1) > 1e-9)
    refuse(`The shares of the observations add up to ${Number(sum.toPrecision(6))}, not to 1.`);
}

/** The share of the observations that are at most `bound`. */
export function shareUpTo(of: Distribution, bound: number): number {
  if (typeof of === 'number') return of <= bound ? 1 : 0;
  if (!isQuantiles(of)) return entries(of).reduce((sum, { key, value }) => (key <= bound ? sum + value : sum), 0);
  let from = { share: 0, value: 0 };
  for (const point of of.points) {
    if (bound < point.value)
      return from.share + (point.share - from.share) * Math.max(0, (bound - from.value) / (point.value - from.value));
    from = point;
  }
  return 1;
}

export function meanOf(of: Distribution): number {
  if (typeof of === 'number') return of;
  if (!isQuantiles(of)) return entries(of).reduce((sum, { key, value }) => sum + key * value, 0);
  let sum = 0;
  let from = { share: 0, value: 0 };
  for (const point of of.points) {
    sum += ((point.share - from.share) * (from.value + point.value)) / 2;
    from = point;
  }
  return sum;
}

/** The value below which a share of the observations is. */
export function quantileOf(of: Distribution, share: number): number {
  if (typeof of === 'number') return of;
  if (!isQuantiles(of)) {
    let sum = 0;
    for (const { key, value } of entries(of)) {
      sum += value;
      if (sum >= share - 1e-9) return key;
    }
    return Number.NaN;
  }
  let from = { share: 0, value: 0 };
  for (const point of of.points) {
    if (share <= point.share)
      return from.value + ((share - from.share) / (point.share - from.share)) * (point.value - from.value);
    from = point;
  }
  return from.value;
}

function isQuantiles(of: Shares | Quantiles): of is Quantiles {
  return 'points' in of;
}

function entries(of: Shares): readonly { readonly key: number; readonly value: number }[] {
  return Object.entries(of)
    .map(([key, value]) => ({ key: Number(key), value }))
    .toSorted((a, b) => a.key - b.key);
}
