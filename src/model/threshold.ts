import { limitOf } from './limit.ts';
import type { Color, Threshold } from './panel.ts';
import type { Alert } from './rule.ts';

const COLORS = { critical: 'red', warning: 'orange', info: 'blue' } as const;

/** The steps that alerts draw: worse beyond each limit, or below it where the alerts watch for a fall. */
export function alertSteps(
  alerts: readonly Alert[],
): { readonly base: Color; readonly steps: readonly Threshold[] } | undefined {
  const limits = alerts
    .flatMap((alert) => {
      const limit = limitOf(alert.expr);
      return limit ? [{ ...limit, color: COLORS[alert.severity] }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  const [first] = limits;
  if (!first) return undefined;
  if (first.op.startsWith('>')) return { base: 'green', steps: limits.map(({ at, color }) => ({ at, color })) };
  return {
    base: first.color,
    steps: limits.map(({ at }, i) => ({ at, color: limits[i + 1]?.color ?? 'green' })),
  };
}
