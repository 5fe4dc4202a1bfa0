import type { Expr } from '../../promql/ast.ts';
import { parseDuration, printMs } from '../../promql/duration.ts';
import { print } from '../../promql/print.ts';
import { budgetOf } from '../slo/burn.ts';
import { toNumber } from '../slo/decimal.ts';
import type { Slo } from '../slo/slo.ts';
import { absentFor, type Rhythm, whenBurnt } from './burnt.ts';
import { samplingOf, tickOf } from './clock.ts';
import type { Givens } from './given.ts';
import { at, changing, none, type Signal, type Time } from './signal.ts';
import { type AlertTests, type Cases, tests } from './tests.ts';

/** What an objective is about, as it happens: so many events a second, of which a share is bad. */
export type Traffic = (bad: Signal, perSecond: Signal) => Givens;

export interface SloCases<L extends string> {
  readonly traffic: Traffic;
  /** The labels that the objective is kept by, as the traffic has them. */
  readonly labels?: { readonly [N in Exclude<L, 'job'>]?: string };
}

const MINUTE = 60_000;
/** Events a second of a day that is busy enough for every window. */
const BUSY = 10;
/** Times the least events, so that the alert has hardly more than it needs. */
const ENOUGH = 1.1;
const OVER = 1.05;
const UNDER = 0.95;
/** What a burn slackens to: the short window sees it in less than a third of itself. */
const SLACK = 0.88;

/**
 * The tests of all alerts of an objective. Each burn alert fires in the time that the factor says, when the budget begins to go at 1.05 times the
 * factor, among hardly more events than it needs; it resolves when that slackens; it is silent at 0.95 times the factor, on healthy traffic, on
 * none, on too few events, and on one failure at night. The other fires when what is counted vanishes.
 */
export function sloTests<L extends string>(of: Slo<L>, cases: SloCases<L>): readonly AlertTests[] {
  // What is derived looks labels up by their names alone.
  const slo = of as unknown as Slo;
  const { traffic } = cases;
  const labels = (cases.labels ?? {}) as Readonly<Record<string, string>>;
  return [
    ...slo.burns.map((burn) => tests(slo.alerts[burn.long], burnCases(slo, burn, traffic, labels))),
    tests(slo.alerts.absent, absentCases(slo, traffic)),
  ];
}

function burnCases(
  slo: Slo,
  { long, short, factor, atLeast }: Slo['burns'][number],
  traffic: Traffic,
  labels: Readonly<Record<string, string>>,
): Cases<string> {
  const budget = budgetFor(slo, labels);
  const share = (times: number): number => Number((times * factor * budget).toPrecision(9));
  // More than all cannot fail.
  const over = Math.min(OVER, (1 + 1 / (factor * budget)) / 2);
  const window = ms(long);
  const few = atLeast / (window / 1000);
  const begins = window + 10 * MINUTE;
  const slackens = begins + window + 20 * MINUTE;
  const lasts = slackens + ms(short) + 20 * MINUTE;
  const rhythm = rhythmOf(slo, slo.alerts[long].name, lasts);
  const fires = whenBurnt({ share: 1 / over, window, from: begins }, rhythm);
  const ends = whenBurnt({ share: (over - 1) / (over - SLACK), window: ms(short), from: slackens }, rhythm);
  const early = Math.max(fires.late - fires.soon, ends.late - ends.soon);
  return {
    incident: {
      given: traffic(
        // What went before the window does not count, nor does it fire.
        changing(share(0.9), at(time(window / 4), 0), at(time(begins), share(over)), at(time(slackens), share(SLACK))),
        Number((ENOUGH * few).toPrecision(6)),
      ),
      fires: {
        after: time(fires.late),
        until: time(ends.late),
        early: time(early),
        labels,
      },
      lasts: time(lasts),
    },
    healthy: traffic(Number((budget / 2).toPrecision(9)), BUSY),
    below: traffic(share(UNDER), BUSY),
    idle: traffic(0, 0),
    also: {
      'stays silent where there are too few events to tell': {
        given: traffic(share(over), Number((0.9 * few).toPrecision(6))),
        // Together with those from before the window there are enough.
        lasts: time(1.25 * window),
      },
      'stays silent on one failure at night': traffic(
        1,
        changing(0, at(time(window / 2), 1 / 60), at(time(window / 2 + MINUTE), 0)),
      ),
    },
    unnoticed: unnoticedOf(slo, { long, short, factor, atLeast }, rhythm),
  };
}

function absentCases(slo: Slo, traffic: Traffic): Cases<string> {
  const { name } = slo.alerts.absent;
  const after = ms(slo.absentAfter);
  const vanishes = 30 * MINUTE;
  const lasts = vanishes + after + 60 * MINUTE;
  const rhythm = rhythmOf(slo, name, lasts);
  const { soon, late } = absentFor({ after, from: vanishes, waits: 5 * MINUTE }, rhythm);
  const back = late + 20 * MINUTE;
  const until = (time_: number): Givens => traffic(0, changing(BUSY, at(time(vanishes), none), at(time(time_), BUSY)));
  return {
    incident: {
      given: until(back),
      // The second sample makes a rate.
      fires: { after: time(late), until: time(back + rhythm.tick), early: time(late - soon) },
      lasts: time(lasts),
    },
    healthy: traffic(0, BUSY),
    below: { given: until(soon - rhythm.tick), lasts: time(lasts) },
    idle: traffic(0, 0),
  };
}

/** Where the objective is kept for a value of its own, that one. */
function budgetFor({ objectives }: Slo, labels: Readonly<Record<string, string>>): number {
  const own = objectives.own.find(({ value }) => value === labels[objectives.label ?? '']);
  return toNumber(budgetOf(own?.objective ?? objectives.default));
}

function rhythmOf({ groups }: Slo, alert: string, lasts: number): Rhythm {
  const group = groups.find(({ rules }) => rules.some(({ name }) => name === alert));
  const tick = tickOf(lasts, ms(group?.every ?? '1m'));
  return {
    tick,
    interval: samplingOf(
      lasts,
      tick,
      (group?.system.jobs ?? []).map(({ interval }) => ms(interval ?? '15s')),
    ),
  };
}

/** Changes that make no difference to any alert. */
function unnoticedOf(
  { burnRate, bad, total, groups }: Slo,
  { long, short, factor, atLeast }: Pick<Slo['burns'][number], 'long' | 'short' | 'factor' | 'atLeast'>,
  { tick }: Rhythm,
): Readonly<Record<string, string>> {
  const { job } = groups[0]?.system.jobs[0] ?? { job: '' };
  const inJob = (of: Expr): string => print(of).replace(total.name, `${total.name}{job="${job}"}`);
  const exactly = 'no burn rate is exactly the factor';
  const never =
    'without events the rate is NaN, which is above no factor: the comparison is for whoever reads the record';
  return {
    [`>= ${atLeast} → > ${atLeast}`]: 'a rate times a time is never exactly a whole number of events',
    ...(Number.isInteger(factor) && {
      [`> ${factor} → >= ${factor}`]: exactly,
      [`> ${factor} → >= ${factor} (place 2)`]: exactly,
    }),
    [`${burnRate[long].name}: > 0 → >= 0`]: never,
    [`${burnRate[short].name}: > 0 → >= 0`]: never,
    ...(ENOUGH * atLeast * 1000 > tick && {
      [`${burnRate[long].name}: > 0 → > 1`]: 'the rates of as many events as the alert needs add up to more',
    }),
    ...(bad.expr.kind === 'binary' &&
      bad.expr.op === 'or' && {
        [`${bad.name}: or … dropped: ${shortened(inJob(bad.expr.right))}`]:
          'no failure burns nothing, whether it is recorded as 0 or not at all: the 0 is for the budget that is left',
      }),
  };
}

/** As the report of changes has it. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function ms(duration: string): number {
  return parseDuration(duration) ?? 0;
}

function time(of: number): Time {
  return printMs(of) as Time;
}
