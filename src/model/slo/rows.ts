import { clampMin } from '../../query/function.ts';
import { div, gt, mul, sub } from '../../query/operator.ts';
import { value } from '../../query/range.ts';
import type { Vector } from '../../query/vector.ts';
import { type Row, row } from '../dashboard.ts';
import { type Panel, stat, type Threshold, timeseries } from '../panel.ts';
import type { Recording } from '../rule.ts';
import type { Burn } from './burn.ts';
import type { Slo } from './slo.ts';

interface Choices {
  /** Variables of the dashboard that the objective has no label for, each with the reason; `instance` is among them by itself. */
  readonly ignores?: Readonly<Record<string, string>>;
}

/** The rows of a dashboard that show an objective: what is left, how fast it goes, and what happens. Together they draw all of its alerts. */
export function sloRows<L extends string>(of: Slo<L>, { ignores = {} }: Choices = {}): readonly Row[] {
  // A dashboard reads labels by their names alone.
  const slo = of as unknown as Slo;
  const shared = { ignores: { instance: 'The objective is kept by the job as a whole.', ...ignores } };
  return [
    row(`${slo.title}: is the promise kept?`, answers(slo, shared)),
    row(
      `${slo.title}: does the budget go too fast?`,
      slo.burns.map((burn) => burnPanel(slo, burn, shared)),
    ),
    row(`${slo.title}: what happens?`, [
      timeseries('Good and bad events', {
        description: `${capital(slo.events)} each second over 5 minutes. No line at all: nothing is measured, and nothing here or in the alerts is worth anything.`,
        queries: {
          [legend(slo, 'bad')]: value(slo.bad),
          [legend(slo, 'good')]: sub(value(slo.total), value(slo.bad)),
        },
        alerts: [slo.alerts.absent],
        stack: true,
        min: 0,
        ...shared,
      }),
      timeseries('Share of good events', {
        description: `Over 5 minutes, with the objective as a line of its own. Below it, look which ${slo.events} ${slo.fail}: the budget goes while it lasts. A gap is a time without events.`,
        queries: {
          [legend(slo, 'good')]: sub(1, good(slo.bad, slo.total)),
          [legend(slo, 'objective')]: value(slo.objective),
        },
        unit: 'percentunit',
        max: 1,
        ...shared,
      }),
    ]),
  ];
}

type Shared = { readonly ignores: Readonly<Record<string, string>> };

function answers(slo: Slo, shared: Shared): readonly Panel[] {
  const { events, fail, window, period, burnRate, budgetLeft } = slo;
  const lasts = div(clampMin(value(budgetLeft), 0), gt(value(burnRate['1h']), 0));
  const left: readonly Threshold[] = [
    { at: 0, color: 'orange' },
    { at: 0.25, color: 'green' },
  ];
  return [
    stat('Error budget left', {
      description: `What is left of the ${events} that may ${fail} within ${window}. Little: no risky deployments. Below 0: the promise is broken, and what is done next is to make it hold again.`,
      queries: { [legend(slo, 'left')]: value(budgetLeft) },
      base: 'red',
      thresholds: left,
      color: 'background',
      noValue: 'no events',
      ...named(slo),
      ...shared,
    }),
    stat('Budget lasts', {
      description: `When the budget that is left is gone, if it goes on as in the last hour. Less than days: stop what causes it.`,
      queries: {
        // By way of hours: 604800 alone would be weeks to the analysis, and the panel is in seconds.
        [legend(slo, 'lasts')]: mul(mul(lasts, period / 3600), 3600),
      },
      unit: 's',
      base: 'red',
      thresholds: [
        { at: 86_400, color: 'orange' },
        { at: Math.min(7 * 86_400, period), color: 'green' },
      ],
      color: 'value',
      noValue: 'none goes',
      ...named(slo),
      ...shared,
    }),
    stat('Burn rate now', {
      description: `How many times as fast as it may the budget goes, over the last hour. At 1 it lasts exactly ${window}.`,
      queries: { [legend(slo, 'burn rate')]: value(burnRate['1h']) },
      unit: 'short',
      decimals: 1,
      base: 'green',
      thresholds: [
        { at: 1, color: 'orange' },
        { at: slo.burns[0]?.factor ?? 1, color: 'red' },
      ],
      color: 'value',
      noValue: 'no events',
      ...named(slo),
      ...shared,
    }),
  ];
}

function burnPanel(slo: Slo, { long, short, spent }: Burn, shared: Shared): Panel {
  return timeseries(`Burn rate over ${long}`, {
    description: `The alert fires while both lines are above the limit: ${long} of that cost ${spent} of the budget, and the last ${short} show that it goes on. Only ${short} above: wait. Only ${long} above: it is over.`,
    queries: {
      [legend(slo, long)]: value(slo.burnRate[long]),
      [legend(slo, short)]: value(slo.burnRate[short]),
    },
    alerts: [slo.alerts[long]],
    unit: 'short',
    min: 0,
    ...shared,
  });
}

const good = (bad: Recording<string>, total: Recording<string>): Vector<string> => div(value(bad), gt(value(total), 0));

const legend = ({ by }: Slo, what: string): string => [what, ...by.map((label) => `{{${label}}}`)].join(' ');

const named = ({ by }: Slo): { readonly named?: boolean } => (by.length > 0 ? { named: true } : {});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
