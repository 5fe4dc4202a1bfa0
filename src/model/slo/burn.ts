import { refuse } from '../../query/vector.ts';
import { fixed } from '../../query/window.ts';
import type { Severity } from '../rule.ts';
import { ceilOver, type Decimal, decimal, minus, over, percent, times, toNumber } from './decimal.ts';

export type Long = '1h' | '6h' | '1d' | '3d';
export type Short = '5m' | '30m' | '2h' | '6h';

/** Which share of the period's budget may be spent within each long window before somebody hears of it. */
export type Spend = Readonly<Record<Long, number>>;

/**
 * The windows of the SRE workbook (https://sre.google/workbook/alerting-on-slos/), from fast to slow. The long one says that it matters, the short
 * one that it goes on.
 */
const PAIRS: readonly {
  readonly long: Long;
  readonly short: Short;
  readonly severity: Severity;
  readonly spend: number;
}[] = [
  { long: '1h', short: '5m', severity: 'critical', spend: 0.02 },
  { long: '6h', short: '30m', severity: 'critical', spend: 0.05 },
  { long: '1d', short: '2h', severity: 'warning', spend: 0.1 },
  { long: '3d', short: '6h', severity: 'warning', spend: 0.1 },
];

/** One multi-window alert: `factor` times the rate at which the budget lasts the period. */
export interface Burn {
  readonly long: Long;
  readonly short: Short;
  readonly severity: Severity;
  readonly factor: number;
  /** The share of the period's budget that is gone when the long window has burnt at the factor. */
  readonly spent: string;
  /** The share of events that fails at the factor. */
  readonly failing: string;
  /** When all of the period's budget is gone at the factor, in seconds. */
  readonly lasts: number;
  /** Fewer events in the long window are no evidence. */
  readonly atLeast: number;
}

/** What an objective leaves to fail, exactly. Refused: an objective that is not between 0 and 1. */
export function budgetOf(objective: number): Decimal {
  if (!(objective > 0 && objective < 1))
    refuse(
      `The objective ${objective} does not lie between 0 and 1. Write the share of good events, such as 0.995 for 99.5%.`,
    );
  return minus(decimal(1), decimal(objective));
}

/** The period in seconds. Refused: one that the longest window does not fit into. */
export function secondsOf(window: string): number {
  const seconds = fixed(window).ms / 1000;
  if (seconds < 3 * DAY) refuse(`The period \`${window}\` is shorter than the longest window, 3d. Write \`30d\`, say.`);
  return seconds;
}

const DAY = 86_400;

/**
 * A burn rate is the share of the budget spent within the long window, times how often the window fits into the period; at least 1, since slower
 * than that the budget lasts. Refused: one at which more than all events would fail.
 */
export function burnsOf(
  objectives: readonly number[],
  window: string,
  spend: Partial<Spend>,
  atLeast: number,
): readonly Burn[] {
  const period = decimal(secondsOf(window));
  const budgets = objectives.map(budgetOf).toSorted((a, b) => toNumber(a) - toNumber(b));
  const [least, most] = [budgets[0] as Decimal, budgets.at(-1) as Decimal];
  return PAIRS.map(({ long, short, severity, spend: usual }): Burn => {
    const share = decimal(shareOf(spend[long] ?? usual, long));
    const within = decimal(fixed(long).ms / 1000);
    const scaled = over(times(share, period), within);
    const factor = toNumber(scaled) < 1 ? decimal(1) : scaled;
    const failing = times(factor, most);
    if (toNumber(failing) >= 1)
      refuse(
        `An objective of ${toNumber(minus(decimal(1), most))} over ${window} can never burn ${toNumber(factor)} times its budget: ${percent(failing)} of the events would have to fail. Let ${long} spend a smaller share: \`spend: { '${long}': ${smaller(within, period, most)} }\`.`,
      );
    return {
      long,
      short,
      severity,
      factor: toNumber(factor),
      spent: percent(over(times(factor, within), period)),
      failing: percent(times(factor, least)),
      lasts: toNumber(over(period, factor)),
      atLeast: Math.max(atLeast, ceilOver(decimal(2), times(factor, least))),
    };
  });
}

function shareOf(share: number, long: Long): number {
  if (!(share > 0 && share <= 1))
    refuse(`The share ${share} that ${long} may spend does not lie between 0 and 1. Write 0.02 for 2% of the budget.`);
  return share;
}

/** The share at which half of all events fail. */
function smaller(within: Decimal, period: Decimal, budget: Decimal): number {
  return Number(toNumber(over(within, times(times(period, budget), decimal(2)))).toPrecision(1));
}
