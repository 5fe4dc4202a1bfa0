import { expect, test } from 'vitest';
import { checkDistribution, meanOf, quantileOf, quantiles, shareUpTo } from '../../../src/model/test/distribution.ts';

const shares = { 0.8: 0.75, 3: 0.25 };
const points = quantiles({ 0.5: 1, 1: 3 });

test.each([
  [2, 1.9, 0],
  [2, 2, 1],
  [shares, 0.5, 0],
  [shares, 0.8, 0.75],
  [shares, 2.9, 0.75],
  [shares, Infinity, 1],
  [points, 0, 0],
  [points, 0.5, 0.25],
  [points, 1, 0.5],
  [points, 2, 0.75],
  [points, 3, 1],
])('of %j, those up to %d are %d', (of, bound, share) => expect(shareUpTo(of, bound)).toBeCloseTo(share, 12));

test.each([
  [2, 2],
  [shares, 1.35],
  [points, 1.25],
])('the mean of %j is %d', (of, mean) => expect(meanOf(of)).toBeCloseTo(mean, 12));

test.each([
  [2, 0.9, 2],
  [shares, 0.5, 0.8],
  [shares, 0.75, 0.8],
  [shares, 0.76, 3],
  [points, 0.25, 0.5],
  [points, 0.75, 2],
  [points, 1, 3],
  [quantiles({ 0.5: 1 }), 0.99, 1],
])('of %j, the quantile %d is %d', (of, share, value) => expect(quantileOf(of, share)).toBeCloseTo(value, 12));

test.each([
  [() => quantiles({}), '`quantiles({})` says nothing of the observations.'],
  [() => quantiles({ 0: 1 }), 'The quantile `0` is not above 0 and at most 1.'],
  [() => quantiles({ 1.5: 1 }), 'The quantile `1.5` is not above 0 and at most 1.'],
  [() => quantiles({ 0.5: 2, 0.9: 1 }), 'The quantile `0.9` is below the quantile `0.5`.'],
  [() => checkDistribution({ 1: 0.5, 2: 0.4 }), 'The shares of the observations add up to 0.9, not to 1.'],
])('refused: %s', (make, message) => expect(make).toThrow(message));
