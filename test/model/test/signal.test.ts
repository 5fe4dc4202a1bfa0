import { expect, test } from 'vitest';
import {
  at,
  changing,
  gap,
  isMissing,
  moment,
  none,
  ramp,
  ramps,
  reset,
  restartBefore,
  turnsOf,
  valueAt,
} from '../../../src/model/test/signal.ts';

const MINUTE = 60_000;
const climbing = changing(10, at('5m', 20), ramp('10m', '20m', 40), gap('30m', '32m'), reset('40m'), at('50m', none));

test.each([
  [0, 10, 10],
  [5, 20, 10],
  [10, 20, 20],
  [15, 30, 30],
  [20, 40, 40],
  [31, 40, 40],
  [50, 'none', 40],
])('at %d min it is %s, and was %s', (minute, after, before) => {
  expect(valueAt(climbing, minute * MINUTE)).toBe(after);
  expect(valueAt(climbing, minute * MINUTE, 'before')).toBe(before);
});

test.each([
  [29, false],
  [30, true],
  [31, true],
  [32, false],
  [49, false],
  [50, true],
])('at %d min it is missing: %s', (minute, missing) => expect(isMissing(climbing, minute * MINUTE)).toBe(missing));

test('what stays the same has no turns, no ramps, no gaps and no restarts', () => {
  expect(turnsOf([5])).toEqual([]);
  expect([ramps(5, 0, MINUTE), isMissing(5, 0), restartBefore(5, MINUTE), valueAt(5, MINUTE)]).toEqual([
    false,
    false,
    0,
    5,
  ]);
});

test('turns are in order, each once, over all signals', () =>
  expect(turnsOf([climbing, changing(1, at('1m', 2), at('5m', 3))]).map((ms) => ms / MINUTE)).toEqual([
    1, 5, 10, 20, 30, 32, 40, 50,
  ]));

test('a ramp is one only between its ends', () =>
  expect(
    [
      [0, 10],
      [9, 11],
      [20, 30],
    ].map(([from = 0, to = 0]) => ramps(climbing, from * MINUTE, to * MINUTE)),
  ).toEqual([false, true, false]));

test('the last restart is the one before', () =>
  expect([39, 40, 99].map((minute) => restartBefore(climbing, minute * MINUTE) / MINUTE)).toEqual([0, 40, 40]));

test.each([
  ['0s', 0],
  ['1h30m', 90 * MINUTE],
  ['1w', 7 * 24 * 60 * MINUTE],
])('%s', (text, ms) => expect(moment(text)).toBe(ms));

test.each([
  [() => moment('5 minutes'), '`5 minutes` is no time. Write it as `30s`, `5m`, `1h30m` or `1w`.'],
  [() => ramp('5m', '5m', 1), 'A ramp from `5m` until `5m` has no time to climb.'],
  [() => gap('5m', '4m'), 'A gap from `5m` until `4m` has no length.'],
  [() => changing(1, at('5m', 2), at('4m', 3)), 'stands in the order of time'],
  [() => changing(1, gap('5m', '9m'), at('7m', 3)), 'one change ends before the next begins'],
  [() => changing<unknown>({ 1: 1 }, ramp('5m', '9m', 3)), 'Only a number can ramp'],
])('refused: %s', (make, message) => expect(make).toThrow(message));
