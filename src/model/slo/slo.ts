import type { System } from '../../metric/system.ts';
import { add, div, mul, sub } from '../../query/operator.ts';
import { value } from '../../query/range.ts';
import { refuse, type Vector } from '../../query/vector.ts';
import { type Alert, type Recording, type RuleGroup, record, ruleGroup } from '../rule.ts';
import { absentAlert, burnAlert } from './alert.ts';
import { type Burn, budgetOf, burnsOf, type Long, type Short, type Spend, secondsOf } from './burn.ts';
import { toNumber } from './decimal.ts';
import { eachObjective, type Objectives, objectivesOf } from './objectives.ts';
import { type AnySli, badOf, demandLabels, type Sli, totalOf } from './sli.ts';
import { shareOver } from './windows.ts';

type Bare<T extends string> = T extends `${infer N}=${string}` ? N : T;

export interface SloSpec<T extends string, U extends string, B extends number, N extends string> {
  /** CamelCase, as its alerts begin: `NexusGateAvailability`. */
  readonly name: string;
  /** What people call it: `Availability`. */
  readonly title: string;
  readonly system: System;
  /** What is counted, in the plural, and what happens to the bad ones: `completion requests`, `fail`. */
  readonly events: string;
  readonly fail: string;
  /** The share of good events that is promised, such as 0.995. */
  readonly objective: number;
  /** The period that the promise is about, such as `30d`. */
  readonly window: `${number}${'d' | 'w'}`;
  readonly sli: Sli<T, U, B>;
  /** Besides the job: an objective for each of their values. */
  readonly by?: readonly N[];
  /** Other objectives for some values of one label of `by`. */
  readonly objectives?: { readonly [L in N]?: Readonly<Record<string, number>> };
  /** Fewer events in an alert's long window never fire it. Default 30; more where one bad event among so many would be enough. */
  readonly atLeast?: number;
  /** The shares of the budget that may be gone within 1h, 6h, 1d and 3d before an alert fires. Default 2%, 5%, 10% and 10%. */
  readonly spend?: Partial<Spend>;
  /** How long nothing at all may be measured before an alert says so. Default `1h`. */
  readonly absentAfter?: `${number}${'m' | 'h' | 'd'}`;
  /** How often the windows up to 6h are evaluated. Default `30s`. */
  readonly every?: string;
  /** Lint rules that do not apply to its recordings, each with the reason. */
  readonly allow?: Readonly<Record<string, string>>;
}

/** A service level objective: what is recorded, who is told, and the groups to export from `rules/`. */
export interface Slo<L extends string = string> {
  readonly kind: 'slo';
  readonly name: string;
  readonly title: string;
  readonly events: string;
  readonly fail: string;
  readonly objectives: Objectives;
  readonly window: string;
  /** The period in seconds. */
  readonly period: number;
  readonly by: readonly string[];
  readonly burns: readonly Burn[];
  /** How long nothing may be measured. */
  readonly absentAfter: string;
  /** All events each second, over 5 minutes; `bad` are those of them that count against the objective. */
  readonly total: Recording<L>;
  readonly bad: Recording<L>;
  /** By window: how many times as fast as it may the budget is spent. */
  readonly burnRate: Readonly<Record<Long | Short | 'period', Recording<L>>>;
  readonly objective: Recording<L>;
  /** The share of the period's budget that is left, below 0 once it is overdrawn. */
  readonly budgetLeft: Recording<L>;
  readonly alerts: Readonly<Record<Long, Alert<L>>> & { readonly absent: Alert<'job'> };
  readonly groups: readonly RuleGroup[];
}

/**
 * A service level objective over a counter's or a histogram's events: it records the events of 5 minutes, from these the burn rate of every window
 * and the budget that is left, and alerts when the budget goes too fast (https://sre.google/workbook/alerting-on-slos/) or nothing is measured.
 * Refused: an objective that is not between 0 and 1, a period shorter than 3d, a burn rate that no failure reaches.
 */
export function slo<T extends string, U extends string, B extends number, const N extends Bare<T> & Bare<U> = never>(
  spec: SloSpec<T, U, B, N>,
): Slo<'job' | N> {
  return sloOf(spec) as unknown as Slo<'job' | N>;
}

type AnySpec = Omit<SloSpec<string, string, number, string>, 'sli'> & { readonly sli: AnySli };

const FAST = ['5m', '30m', '1h', '2h', '6h'] as const;
const SLOW = ['1d', '3d'] as const;

function sloOf(spec: AnySpec): Slo {
  const {
    name,
    title,
    system,
    events,
    fail,
    window,
    sli,
    by = [],
    every = '30s',
    absentAfter = '1h',
    allow = {},
  } = spec;
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) refuse(`The name \`${name}\` of an objective is not CamelCase.`);
  const labels = ['job', ...by.filter((label) => label !== 'job').toSorted()];
  demandLabels(sli, labels.slice(1));
  const objectives = objectivesOf(spec.objective, labels, spec.objectives ?? {});
  const all = [objectives.default, ...objectives.own.map(({ objective }) => objective)];
  const burns = burnsOf(all, window, spec.spend ?? {}, spec.atLeast ?? 30);
  const subject = snake(name, system.name);
  const recorded = (what: string, of: Vector<string>, help: string, unit?: string): Recording<string> =>
    record(`${labels.join('_')}:${what}` as `${string}:${string}:${string}`, of, {
      help,
      allow,
      ...(unit !== undefined && { unit }),
    });

  const total = recorded(
    `${subject}_events:rate5m`,
    totalOf(sli, labels),
    `All ${events} each second that ${title} is about`,
  );
  const bad = recorded(
    `${subject}_bad_events:rate5m`,
    badOf(sli, labels, value(total)),
    `Those ${events} each second that ${fail}`,
  );
  const burnRate = (over: string): Recording<string> =>
    recorded(
      `${subject}:burn_rate${over}`,
      eachObjective(objectives, [bad, total] as const, (objective, failed, among) =>
        div(shareOver(failed, among, over), toNumber(budgetOf(objective))),
      ),
      `How many times as fast as it may, over ${over}, the error budget of ${title} is spent`,
      'times',
    );
  const fast = FAST.map((over) => [over, burnRate(over)] as const);
  const slow = SLOW.map((over) => [over, burnRate(over)] as const);
  const period = burnRate(window);
  const objective = recorded(
    `${subject}:objective`,
    eachObjective(objectives, [total] as const, (own, of) => add(mul(value(of), 0), own)),
    `The share of good ${events} that is promised over ${window}`,
    'ratio',
  );
  const budgetLeft = recorded(
    `${subject}:budget_left`,
    sub(1, value(period)),
    `The share of the error budget of ${title} over ${window} that is left`,
    'ratio',
  );
  const rates = Object.fromEntries([...fast, ...slow, ['period', period]]) as Slo['burnRate'];
  const base = { name, title, system, events, fail, objectives, window, by: labels.slice(1), total, bad };
  const alerts = burns.map((burn) => burnAlert({ ...base, subject, rates }, burn));
  const absent = absentAlert({ ...base, subject, rates }, absentAfter);
  const group = (suffix: string, often: string, rules: RuleGroup['rules']): RuleGroup =>
    ruleGroup({ name: `${subject.replaceAll('_', '-')}-slo${suffix}`, system, apart: 'slo', every: often, rules });
  return {
    kind: 'slo',
    ...base,
    period: secondsOf(window),
    burns,
    absentAfter,
    burnRate: rates,
    objective,
    budgetLeft,
    alerts: Object.fromEntries([...burns.map(({ long }, i) => [long, alerts[i]]), ['absent', absent]]) as Slo['alerts'],
    groups: [
      group('', every, [total, bad, ...fast.map(([, rate]) => rate), ...alerts.slice(0, 2), absent]),
      // Days change little within minutes.
      group('-days', '2m', [...slow.map(([, rate]) => rate), period, objective, budgetLeft, ...alerts.slice(2)]),
    ],
  };
}

/** `NexusGateAvailability` of the system `nexusgate` as `nexusgate_availability`. */
function snake(name: string, system: string): string {
  const own = system.replaceAll('-', '');
  const rest = name.toLowerCase().startsWith(own) ? name.slice(own.length) : name;
  const words = rest.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2').toLowerCase();
  return [...(rest === name ? [] : [system.replaceAll('-', '_')]), words].filter((part) => part !== '').join('_');
}
