import { slo, where } from 'promwright';
import { counts, sloTests } from 'promwright/test';
import { describe, expect, test } from 'vitest';
import { absentFor, steadiest, whenBurnt } from '../../../src/model/test/burnt.ts';
import { isChanging, type Signal, valueAt } from '../../../src/model/test/signal.ts';
import { gateway, requests } from '../../types/gateway.ts';

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];
const OFTEN = { tick: 30 * SECOND, interval: 15 * SECOND };
const SELDOM = { tick: 5 * MINUTE, interval: MINUTE };

const declared = (objective: number, atLeast: number) =>
  slo({
    name: 'GatewayAvailability',
    title: 'Availability',
    system: gateway,
    events: 'requests',
    fail: 'fail',
    objective,
    window: '30d',
    atLeast,
    sli: { total: requests, bad: where(requests, { status: 'error' }) },
    by: ['route'],
    objectives: { route: { '/chat': 0.95 } },
  });

/** The tests, and what they ask the traffic to do. */
function derived(labels: { readonly route?: string } = {}, atLeast = 30) {
  const asked: { readonly bad: Signal; readonly perSecond: Signal }[] = [];
  const all = sloTests(declared(0.99, atLeast), {
    labels,
    traffic: (bad, perSecond) => {
      asked.push({ bad, perSecond });
      return counts(requests, { route: '/chat', status: { ok: 'rest', error: bad } }, perSecond);
    },
  });
  return { all, asked };
}

describe('a burn at 1.05 times the factor is told within the long window', () => {
  // long × factor / burn rate, half of the 5 minutes of a rate, and what rounding up to an evaluation adds.
  test.each([
    ['1h', HOUR, OFTEN, '59.5 min', '60 min'],
    ['6h', 6 * HOUR, SELDOM, '345 min', '350 min'],
    ['1d', DAY, SELDOM, '1375 min', '1380 min'],
    ['3d', 3 * DAY, SELDOM, '4115 min', '4120 min'],
  ])('%s', (_, window, rhythm, soon, late) => {
    const seen = whenBurnt({ share: 1 / 1.05, window, from: 0 }, rhythm);
    expect([seen.soon, seen.late].map((ms) => `${ms / MINUTE} min`)).toEqual([soon, late]);
  });
});

describe('the burn rate near 1.05 that both Prometheuses see at the same evaluation', () => {
  // Of one evaluation more, or less, the window is full at 1.05: at what is found, of neither; where it is one every 30 s, at none.
  test.each([
    ['1h', HOUR, OFTEN, '60 min', '59.5 min'],
    ['6h', 6 * HOUR, SELDOM, '345 min', '345 min'],
    ['1d', DAY, SELDOM, '1375 min', '1375 min'],
    ['3d', 3 * DAY, SELDOM, '4115 min', '4115 min'],
  ])('%s', (_, window, rhythm, late, soon) => {
    const [rate, seen] = steadiest([1.05, 1.06], (of) => whenBurnt({ share: 1 / of, window, from: 0 }, rhythm));
    expect(rate).toBeGreaterThanOrEqual(1.05);
    expect(rate).toBeLessThan(1.06);
    expect([seen.late, seen.soon].map((ms) => `${ms / MINUTE} min`)).toEqual([late, soon]);
  });
});

test('the 5-minute window is the rate itself', () => {
  expect(whenBurnt({ share: 0.5, window: 5 * MINUTE, from: HOUR }, OFTEN)).toEqual({
    soon: HOUR + 150 * SECOND,
    late: HOUR + 150 * SECOND,
  });
});

test('series that vanish are told when their last rate has left the window, and the alert has waited', () => {
  expect(absentFor({ after: HOUR, waits: 5 * MINUTE, from: 0 }, OFTEN)).toEqual({
    soon: HOUR + 9 * MINUTE,
    late: HOUR + 10 * MINUTE,
  });
});

test('every alert of an objective has the cases that it should be seen in', () => {
  const { all } = derived();
  const burn = ['incident', 'healthy', 'below', 'idle', undefined, undefined];
  expect(all.map(({ alert, cases }) => [alert, cases.map(({ role }) => role)])).toEqual([
    // What no failure at all is recorded as is the same for all windows.
    ['GatewayAvailabilityBudgetBurn1h', [...burn, undefined]],
    ['GatewayAvailabilityBudgetBurn6h', burn],
    ['GatewayAvailabilityBudgetBurn1d', burn],
    ['GatewayAvailabilityBudgetBurn3d', burn],
    ['GatewayAvailabilitySliAbsent', burn.slice(0, 4)],
  ]);
});

describe('the share of events that is bad in the incident of 1h', () => {
  // 14.4 times 1%, and 14.4 times the 5% that the route may fail; 0.9 of it before the window, then nothing, 1.05, and 0.88.
  test.each([
    [{}, [0.1296, 0, 0.1512, 0.12672]],
    [{ route: '/chat' }, [0.648, 0, 0.756, 0.6336]],
  ])('%o', (labels, shares) => {
    const { bad } = derived(labels).asked[0] as { readonly bad: Signal };
    const changes = isChanging(bad) ? bad.changes.map(({ from }) => from) : [];
    expect([0, ...changes].map((ms) => valueAt(bad, ms))).toEqual(shares);
  });
});

test('the incident has hardly more events than the alert needs, and `too few` hardly fewer', () => {
  const { asked } = derived({}, 3600);
  expect([asked[0], asked[4]].map((one) => one?.perSecond)).toEqual([1.1, 0.9]);
});

test('no event has no burn rate, one failure spends the budget as fast as it can be, and none spends nothing', () => {
  const { cases } = derived().all[0] ?? { cases: [] };
  const burns = ['job_route:gateway_availability:burn_rate1h', 'job_route:gateway_availability:burn_rate5m'];
  const [long = '', short = ''] = burns;
  expect(cases.flatMap(({ name, records }) => (records.length > 0 ? [[name, records]] : []))).toEqual([
    ['stays silent without traffic', [{ name: long }, { name: short }]],
    [
      'stays silent on one failure at night',
      [
        { name: long, value: expect.closeTo(100) },
        { name: short, value: expect.closeTo(100) },
      ],
    ],
    [
      'shows that nothing is spent where nothing has ever failed',
      [
        { name: long, value: 0 },
        { name: short, value: 0 },
      ],
    ],
  ]);
});

test('the series that fires has the labels by which the objective is kept', () => {
  const [first] = derived({ route: '/chat' }).all;
  expect(first?.cases[0]?.fires[0]?.labels).toEqual({ route: '/chat' });
});
