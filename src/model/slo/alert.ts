import type { Series } from '../../metric/metric.ts';
import type { System } from '../../metric/system.ts';
import { and, ge, gt } from '../../query/operator.ts';
import { absentOverTime, value } from '../../query/range.ts';
import type { Window } from '../../query/window.ts';
import { type Alert, alert, printf, type Recording } from '../rule.ts';
import { type Burn, budgetOf, type Long, type Short } from './burn.ts';
import { decimal, percent } from './decimal.ts';
import type { Objectives } from './objectives.ts';
import { eventsOver } from './windows.ts';

interface Watched {
  readonly name: string;
  readonly title: string;
  readonly system: System;
  readonly events: string;
  readonly fail: string;
  readonly objectives: Objectives;
  readonly window: string;
  readonly by: readonly string[];
  readonly total: Recording<string>;
  readonly rates: Readonly<Record<Long | Short, Recording<string>>>;
  /** Its name in recordings and labels. */
  readonly subject: string;
}

/** Fires while both windows burn at the factor and the long one has events to speak of. */
export function burnAlert(of: Watched, { long, short, severity, factor, spent, failing, lasts, atLeast }: Burn): Alert {
  const { name, system, events, fail, objectives, window, by, total, rates, subject } = of;
  const where = by.map((label) => `${label} {{ $labels.${label} }}`).join(', ');
  const among = where === '' ? '' : ` (${where})`;
  const promised = objectives.label === undefined ? percent(decimal(objectives.default)) : 'its objective';
  const others = objectives.label === undefined ? '' : othersOf(objectives);
  const share = objectives.label === undefined ? `${failing} of them do, ` : '';
  return alert(`${name}BudgetBurn${long}`, {
    expr: and(
      and(gt(value(rates[long]), factor), gt(value(rates[short]), factor)),
      ge(eventsOver(total, long), atLeast),
    ),
    for: '0s',
    severity,
    labels: { slo: subject, long_window: long },
    summary: (_, rate) =>
      `${system.title}${among}: ${events} ${fail} ${printf('%.1f', rate)} times as often as ${promised} allows.`,
    description: ({ job }, rate, limit) =>
      `Over the last ${long} and the last ${short}, ${events} at ${job}${among} ${fail} at ${printf('%.1f', rate)} times the rate at which the error budget of ${percent(budgetOf(objectives.default))} lasts for ${window}${others}; the limit is ${limit}. At ${factor}, ${share}${spent} of the budget goes in ${long} and all of it in ${spell(lasts)}.`,
  });
}

/** Nothing is measured, which no burn rate shows. */
export function absentAlert({ name, title, system, total, window, subject }: Watched, after: string): Alert {
  return alert(`${name}SliAbsent`, {
    expr: absentOverTime(total as Series<'gauge', string>, after as Window),
    for: '5m',
    severity: 'warning',
    labels: { slo: subject },
    summary: `${system.title}: nothing has been measured for the objective ${title} for ${after}.`,
    description: `\`${total.name}\` has had no value for ${after}: the metric is gone or has another name, its labels have other values, or its rules fail. Whatever happens now is not counted in the ${window}, and no alert on the budget can fire.`,
  });
}

function othersOf({ label, own }: Objectives): string {
  const each = own.map(({ value: of, objective }) => `${percent(budgetOf(objective))} for ${label} ${of}`);
  return ` (${each.join(', ')})`;
}

/** 180000 as `2d 2h`, to the hour. */
function spell(seconds: number): string {
  const hours = Math.round(seconds / 3600);
  const [days, rest] = [Math.floor(hours / 24), hours % 24];
  return [days > 0 ? `${days}d` : '', rest > 0 ? `${rest}h` : ''].filter((part) => part !== '').join(' ');
}
