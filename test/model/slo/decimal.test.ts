import { describe, expect, test } from 'vitest';
import { ceilOver, decimal, minus, over, percent, times, toNumber } from '../../../src/model/slo/decimal.ts';

const minusRows = [
  [1, 0.999, 0.001],
  [1, 0.9995, 0.0005],
  [1, 0.99999, 0.00001],
  [1, 0.995, 0.005],
  [1, 0.9999999, 1e-7],
  [1, 1e-7, 0.9999999],
] as const;
const timesRows = [
  [14.4, 0.001, 0.0144],
  [6, 0.005, 0.03],
  [13.44, 0.0005, 0.00672],
  [43.2, 0.001, 0.0432],
  [1e21, 2, 2e21],
] as const;
const overRows = [
  [672, 24, 28],
  [1, 3, 0.333333],
  [2, 3, 0.666667],
  [2_592_000, 14.4, 180_000],
  [0.3, 0.1, 3],
] as const;

describe('exactly', () => {
  test.each(minusRows)('%s - %s = %s', (a, b, c) => expect(toNumber(minus(decimal(a), decimal(b)))).toBe(c));
  test.each(timesRows)('%s * %s = %s', (a, b, c) => expect(toNumber(times(decimal(a), decimal(b)))).toBe(c));
  test.each(overRows)('%s / %s = %s', (a, b, c) => expect(toNumber(over(decimal(a), decimal(b)))).toBe(c));
  test.each([0.1, 0.001, 5e-324, 1.7976931348623157e308, 123456.789, 1e21])('%s is what it was', (value) =>
    expect(toNumber(decimal(value))).toBe(value),
  );
});

test('a quotient that comes out even is not rounded up', () => {
  expect(ceilOver(decimal(2), decimal(0.005))).toBe(400);
  expect(ceilOver(decimal(2), decimal(0.072))).toBe(28);
});

test('a share in percent has no digits that nobody wrote', () => {
  expect(percent(times(decimal(14.4), decimal(0.001)))).toBe('1.44%');
  expect(percent(decimal(0.07))).toBe('7%');
});
