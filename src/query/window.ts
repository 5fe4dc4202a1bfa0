import type { Duration, FixedDuration } from '../promql/ast.ts';
import { parseDuration } from '../promql/duration.ts';

/** How far a function looks back: a whole number with its unit, or what Grafana fills in. A rule cannot use the latter. */
export type Window = `${number}${'ms' | 's' | 'm' | 'h' | 'd' | 'w'}` | '$__rate_interval' | '$__interval' | '$__range';

export function windowOf(window: string): Duration {
  return window.startsWith('$') ? { kind: 'variable', text: window } : fixed(window);
}

export function fixed(window: string): FixedDuration {
  const ms = parseDuration(window);
  if (ms === undefined || ms <= 0)
    throw new Error(
      `\`${window}\` is no duration above zero. Write a whole number and its unit, such as \`5m\` or \`1h30m\`.`,
    );
  return { kind: 'duration', ms };
}
