import { refuse } from '../../query/vector.ts';
import { type None, type Signal, turnsOf, valueAt } from './signal.ts';

/** What multiplies a rate or a level: a signal, or what others leave of 1. */
export type Factor = Signal | { readonly less: readonly Signal[] };

export function isRest(factor: Factor): factor is Extract<Factor, { less: unknown }> {
  return typeof factor === 'object' && 'less' in factor;
}

/** Refused: what would make a counter fall. */
export function checkRate(name: string, perSecond: Signal): void {
  for (const value of reached([perSecond]))
    if (!(value >= 0 && value < Infinity)) refuse(`\`${name}\` cannot count ${value} a second: a counter only grows.`);
}

/** Refused: shares that are none, and those that leave less than nothing for the rest. */
export function checkShares(label: string, shares: readonly Signal[], hasRest: boolean): void {
  for (const share of shares)
    for (const value of reached([share]))
      if (!(value >= 0 && value < Infinity)) refuse(`A share of \`${label}\` is ${value}: shares are parts of 1.`);
  const most = Math.max(0, ...reached(shares));
  if (hasRest && most > 1 + NOISE)
    refuse(
      `The shares of \`${label}\` add up to ${Number(most.toPrecision(6))}, and \`'rest'\` is what they leave of 1.`,
    );
}

/** What there is none of does not count. */
export function numberOf(value: number | None): number {
  return value === 'none' ? 0 : value;
}

/** What adding up decimals leaves. */
const NOISE = 1e-9;

/** The sum of signals wherever one of them turns: it is straight in between. */
function reached(signals: readonly Signal[]): readonly number[] {
  return [0, ...turnsOf(signals)].flatMap((ms) =>
    (['before', 'after'] as const).map((side) =>
      signals.reduce<number>((sum, signal) => sum + numberOf(valueAt(signal, ms, side)), 0),
    ),
  );
}
