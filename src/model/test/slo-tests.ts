import { parseDuration, printMs } from '../../promql/duration.ts';
import type { AnyRecording } from '../rule.ts';
import { budgetOf } from '../slo/burn.ts';
import { toNumber } from '../slo/decimal.ts';
import type { Slo } from '../slo/slo.ts';
import { STEP, STEP_SECONDS } from '../slo/windows.ts';
import { absentFor, type Rhythm, steadiest, whenBurnt } from './burnt.ts';
import { samplingOf, tickOf } from './clock.ts';
import type { Givens } from './given.ts';
import { at, changing, none, type Signal, type Time } from './signal.ts';
import { type AlertTests, type Cases, type Quiet, tests } from './tests.ts';

/** What an objective is about, as it happens: so many events a second, of which a share is bad. */
export type Traffic = (bad: Signal, perSecond: Signal) => Givens;

export interface SloCases<L extends string> {
  readonly traffic: Traffic;
  /** The labels that the objective is kept by, as the traffic has them. */
  readonly labels?: { readonly [N in Exclude<L, 'job'>]?: string };
  /** Other changes that no test can or need notice, and why, as in `tests`. */
  readonly unnoticed?: Cases<L>['unnoticed'];
}

const MINUTE = 60_000;
/** Events a second of a day that is busy enough for every window. */
const BUSY = 10;
/** Times the least events, so that the alert has hardly more than it needs. */
const ENOUGH = 1.1;
/** Or hardly more, if both Prometheuses then see it at the same evaluation. */
const OVER = 1.05;
const NEAR = 0.01;
const UNDER = 0.95;
/** What a burn slackens to, or hardly less: the short window sees it in less than a third of itself. */
const SLACK = 0.88;

/**
 * The tests of all alerts of an objective. Each burn alert fires in the time that the factor says, when the budget begins to go at 1.05 times the
 * factor, among hardly more events than it needs; it resolves when that slackens; it is silent at 0.95 times the factor, on healthy traffic, on
 * none, of which no rate is recorded, on too few events, and on one failure at night. The other fires when what is counted vanishes.
 */
export function sloTests<L extends string>(of: Slo<L>, cases: SloCases<L>): readonly AlertTests[] {
  // What is derived looks labels up by their names alone.
  const slo = of as unknown as Slo;
  const { traffic, unnoticed = {} } = cases;
  const labels = (cases.labels ?? {}) as Readonly<Record<string, string>>;
  return [
    ...slo.burns.map((burn) => tests(slo.alerts[burn.long], burnCases(slo, burn, traffic, labels))),
    tests(slo.alerts.absent, absentCases(slo, traffic, unnoticed)),
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
  const most = (1 + 1 / (factor * budget)) / 2;
  const window = ms(long);
  const few = atLeast / (window / 1000);
  // A minute after an evaluation, and one before the next at the least: a rate has both ends of it.
  const night = window / 2 + MINUTE;
  const begins = window + 10 * MINUTE;
  const slackens = begins + window + 20 * MINUTE;
  const lasts = slackens + ms(short) + 20 * MINUTE;
  const rhythm = rhythmOf(slo, slo.alerts[long].name, lasts);
  const [over, fires] = steadiest([Math.min(OVER, most), Math.min(OVER + NEAR, most)], (of) =>
    whenBurnt({ share: 1 / of, window, from: begins }, rhythm),
  );
  const [slack, ends] = steadiest([SLACK, SLACK - NEAR], (of) =>
    whenBurnt({ share: (over - 1) / (over - of), window: ms(short), from: slackens }, rhythm),
  );
  const early = Math.max(fires.late - fires.soon, ends.late - ends.soon);
  const rates = [slo.burnRate[long], slo.burnRate[short]];
  return {
    incident: {
      given: traffic(
        // What went before the window does not count, nor does it fire.
        changing(share(0.9), at(time(window / 4), 0), at(time(begins), share(over)), at(time(slackens), share(slack))),
        Number((ENOUGH * few).toPrecision(6)),
      ),
      fires: {
        after: time(fires.late),
        until: time(ends.late),
        // Even at the same moment the value is another in the other Prometheus.
        early: time(early),
        labels,
      },
      lasts: time(lasts),
    },
    healthy: {
      given: traffic(Number((budget / 2).toPrecision(9)), BUSY),
      // Nothing else is counted. Where an objective is kept by labels, others may be.
      ...(slo.by.length === 0 && { records: [[slo.total, BUSY] as const] }),
    },
    below: traffic(share(UNDER), BUSY),
    idle: { given: traffic(0, 0), records: rates.map((rate) => [rate, none]) },
    also: {
      'stays silent where there are too few events to tell': {
        given: traffic(share(over), Number((0.9 * few).toPrecision(6))),
        // Together with those from before the window there are enough.
        lasts: time(1.25 * window),
      },
      'stays silent on one failure at night': {
        given: traffic(1, changing(0, at(time(night), 1 / 60), at(time(night + MINUTE), 0))),
        // The last evaluation at which the short window has all of it, and of all events, their 5 minutes.
        records: [
          ...rates.map((rate) => [rate, 1 / budget] as const),
          ...(short === STEP && slo.by.length === 0 ? [[slo.total, 1 / STEP_SECONDS] as const] : []),
        ],
        lasts: time(window / 2 + ms(short)),
      },
      // What is bad is the same for all windows.
      ...(long === slo.burns[0]?.long && isNoneZero(slo) && { [NEVER]: neverFailed(traffic, rates) }),
    },
    unnoticed: unnoticedOf(factor, atLeast),
  };
}

const NEVER = 'shows that nothing is spent where nothing has ever failed';

/** No counter of failures has a series yet. */
function neverFailed(traffic: Traffic, rates: readonly Pick<AnyRecording, 'name'>[]): Quiet {
  return { given: traffic(changing<number>(none), BUSY), lasts: '30m', records: rates.map((rate) => [rate, 0]) };
}

/** Whether bad events are 0, and not nothing, by an `or`. */
function isNoneZero({ bad: { expr } }: Slo): boolean {
  return expr.kind === 'binary' && expr.op === 'or';
}

function absentCases(slo: Slo, traffic: Traffic, more: Cases<string>['unnoticed']): Cases<string> {
  const { name, for: wait } = slo.alerts.absent;
  const waits = ms(wait);
  const after = ms(slo.absentAfter);
  const vanishes = 30 * MINUTE;
  const lasts = vanishes + after + 60 * MINUTE;
  const rhythm = rhythmOf(slo, name, lasts);
  const { soon, late } = absentFor({ after, from: vanishes, waits }, rhythm);
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
    unnoticed: {
      ...more,
      ...(rhythm.tick === waits && {
        [`for: ${wait} → ${printMs(waits / 2)}`]: `so long a test is evaluated every ${wait}, and the next evaluation is the same`,
        [`for: ${wait} → ${printMs(waits * 2)}`]: 'Prometheus 3 then fires when 2 does without',
      }),
    },
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
function unnoticedOf(factor: number, atLeast: number): Readonly<Record<string, string>> {
  const exactly = 'no burn rate is exactly the factor';
  return {
    [`>= ${atLeast} → > ${atLeast}`]: 'a rate times a time is never exactly a whole number of events',
    ...(Number.isInteger(factor) && {
      [`> ${factor} → >= ${factor}`]: exactly,
      [`> ${factor} → >= ${factor} (place 2)`]: exactly,
    }),
  };
}

function ms(duration: string): number {
  return parseDuration(duration) ?? 0;
}

function time(of: number): Time {
  return printMs(of) as Time;
}
