import { div, gt, mul } from '../../query/operator.ts';
import { subquery, sumOverTime, value } from '../../query/range.ts';
import type { Vector } from '../../query/vector.ts';
import type { Window } from '../../query/window.ts';
import type { Recording } from '../rule.ts';

type Recorded = Recording<string>;

/** Rates over 5 minutes that are read every 5 minutes have each event once. */
export const STEP = '5m';
export const STEP_SECONDS = 300;

/** Windows in which the last minutes matter, and few enough samples to read them all. */
const FINE: readonly string[] = ['30m', '1h', '2h', '6h'];

function summed(of: Recorded, window: string): Vector<string> {
  if (FINE.includes(window)) return sumOverTime(of, window as Window);
  return sumOverTime(subquery(value(of), window as Window, STEP));
}

/** The share of a window's events that were bad. Every event weighs the same; where there was none, there is no share. */
export function shareOver(bad: Recorded, total: Recorded, window: string): Vector<string> {
  if (window === STEP) return div(value(bad), gt(value(total), 0));
  return div(summed(bad, window), gt(summed(total, window), 0));
}

/** How many events a window had. */
export function eventsOver(total: Recorded, window: string): Vector<string> {
  return mul(sumOverTime(subquery(value(total), window as Window, STEP)), STEP_SECONDS);
}
