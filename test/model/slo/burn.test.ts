import { describe, expect, test } from 'vitest';
import { burnsOf } from '../../../src/model/slo/burn.ts';

const factors = (window: string, objective = 0.999) => burnsOf([objective], window, {}, 0).map(({ factor }) => factor);

describe('the factors of a period', () => {
  test.each([
    ['30d', [14.4, 6, 3, 1]],
    // 0.7, 0.233333 and 0.933333 by the formula: slower than 1 the budget lasts.
    ['7d', [3.36, 1.4, 1, 1]],
    ['28d', [13.44, 5.6, 2.8, 1]],
    ['4w', [13.44, 5.6, 2.8, 1]],
    ['90d', [43.2, 18, 9, 3]],
    ['3d', [1.44, 1, 1, 1]],
  ])('%s', (window, expected) => expect(factors(window)).toEqual(expected));
});

test('the pairs of windows, and what they say', () => {
  expect(burnsOf([0.999], '30d', {}, 0)).toEqual([
    {
      long: '1h',
      short: '5m',
      severity: 'critical',
      factor: 14.4,
      spent: '2%',
      failing: '1.44%',
      lasts: 180_000,
      atLeast: 139,
    },
    {
      long: '6h',
      short: '30m',
      severity: 'critical',
      factor: 6,
      spent: '5%',
      failing: '0.6%',
      lasts: 432_000,
      atLeast: 334,
    },
    {
      long: '1d',
      short: '2h',
      severity: 'warning',
      factor: 3,
      spent: '10%',
      failing: '0.3%',
      lasts: 864_000,
      atLeast: 667,
    },
    {
      long: '3d',
      short: '6h',
      severity: 'warning',
      factor: 1,
      spent: '10%',
      failing: '0.1%',
      lasts: 2_592_000,
      atLeast: 2000,
    },
  ]);
});

test('one bad event among the least events is below every factor', () => {
  for (const objective of [0.5, 0.9, 0.95, 0.99, 0.995, 0.999, 0.9999])
    for (const { factor, atLeast } of burnsOf([objective], '3d', {}, 0))
      expect(1 / atLeast / (1 - objective)).toBeLessThan(factor);
});

test('with objectives of their own, the tightest says how many events are enough', () => {
  const [first] = burnsOf([0.995, 0.99], '30d', {}, 0);
  expect(first).toMatchObject({ factor: 14.4, atLeast: 28 });
});

test('a share of its own changes its pair alone', () => {
  expect(burnsOf([0.9], '30d', { '1h': 0.01 }, 50)).toMatchObject([
    { factor: 7.2, spent: '1%', failing: '72%', atLeast: 50 },
    { factor: 6, spent: '5%' },
    { factor: 3 },
    { factor: 1, atLeast: 50 },
  ]);
});

describe('refused', () => {
  test.each([
    [
      [1],
      '30d',
      {},
      'The objective 1 does not lie between 0 and 1. Write the share of good events, such as 0.995 for 99.5%.',
    ],
    [[0], '30d', {}, 'The objective 0 does not lie'],
    [[99.5], '30d', {}, 'The objective 99.5 does not lie'],
    [[Number.NaN], '30d', {}, 'The objective NaN does not lie'],
    [[0.99, 1.5], '30d', {}, 'The objective 1.5 does not lie'],
    [[0.99], '2d', {}, 'The period `2d` is shorter than the longest window, 3d.'],
    [[0.99], 'a month', {}, '`a month` is no duration above zero.'],
    [[0.99], '30d', { '6h': 0 }, 'The share 0 that 6h may spend does not lie between 0 and 1.'],
    [[0.99], '30d', { '6h': 5 }, 'The share 5 that 6h may spend does not lie between 0 and 1.'],
    [
      [0.9],
      '30d',
      {},
      "An objective of 0.9 over 30d can never burn 14.4 times its budget: 144% of the events would have to fail. Let 1h spend a smaller share: `spend: { '1h': 0.007 }`.",
    ],
    [[0.999, 0.9], '30d', {}, 'An objective of 0.9 over 30d can never burn'],
  ] as const)('%j over %s with %j', (objectives, window, spend, message) =>
    expect(() => burnsOf(objectives, window, spend, 0)).toThrow(message),
  );
});
