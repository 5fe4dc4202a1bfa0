import { describe, expect, test } from 'vitest';
import {
  alwaysHolds,
  arithmeticRange,
  averaged,
  compared,
  type Interval,
  intersect,
  isEmpty,
  negate,
  printInterval,
  ranked,
  summed,
  union,
} from '../../src/analysis/interval.ts';
import { diceOf } from '../soundness/dice.ts';
import { contains } from '../soundness/judge.ts';

const dice = diceOf(1);
const ENDS = [-Infinity, -1e9, -5, -1, -0.5, -0, 0, 0.5, 1, 5, 1e9, Infinity];

function randomInterval(): Interval {
  const [a, b] = [dice.pick(ENDS), dice.pick(ENDS)];
  const [min, max] = a < b || Object.is(a, -0) ? [a, b] : [b, a];
  const open = min < max;
  return {
    min: Math.min(min, max),
    max: Math.max(min, max),
    ...(open && Number.isFinite(min) && dice.chance(0.2) && { minOpen: true as const }),
    ...(open && Number.isFinite(max) && dice.chance(0.2) && { maxOpen: true as const }),
    ...(dice.chance(0.3) && { nan: true as const }),
  };
}

const isInside = ({ min, max, minOpen, maxOpen }: Interval, value: number): boolean =>
  (minOpen ? value > min : value >= min) &&
  (maxOpen ? value < max : value <= max) &&
  !(Object.is(value, -0) && Object.is(min, 0)) &&
  !(Object.is(value, 0) && Object.is(max, -0));

/** Values of an interval, its ends and zeros of both signs among them. */
function valuesOf(of: Interval): readonly number[] {
  const { min, max, nan } = of;
  const near = [min, max].flatMap((end) => [end, end + 0.25, end - 0.25, end / 2, end * 2]);
  const all = [...near, ...ENDS, dice.int(100) - 50].filter((value) => !Number.isNaN(value) && isInside(of, value));
  return nan ? [...all, Number.NaN] : all;
}

/** With room for rounding, but an interval from 0 on has no -0. */
const holds = (of: Interval, value: number): boolean =>
  contains(of, value) && !(Object.is(value, -0) && Object.is(of.min, 0));

const pairs = Array.from({ length: 400 }, () => [randomInterval(), randomInterval()] as const);

/** What Prometheus computes: Go's Pow and Mod are JavaScript's, but for powers of ±1. */
const COMPUTE: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '^': (a, b) => (a === 1 || (a === -1 && Math.abs(b) === Infinity) ? 1 : a ** b),
  atan2: (a, b) => Math.atan2(a, b),
};

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
};

const said = (...all: readonly (Interval | number | string)[]): string =>
  all.map((one) => (typeof one === 'object' ? printInterval(one) : String(one))).join(' · ');

describe('of random intervals', () => {
  test.each(Object.entries(COMPUTE))('%s of their values is in what is said of them', (op, compute) => {
    for (const [a, b] of pairs) {
      const range = arithmeticRange(op, a, b);
      for (const x of valuesOf(a))
        for (const y of valuesOf(b)) if (!holds(range, compute(x, y))) expect.fail(said(a, op, b, range, x, y));
    }
  });

  test.each(Object.entries(COMPARE))('what %s leaves is in what is said of it', (op, compare) => {
    for (const [a, b] of pairs) {
      const range = compared(op, a, b);
      const always = alwaysHolds(op, a, b);
      for (const x of valuesOf(a))
        for (const y of valuesOf(b)) {
          const kept = compare(x, y);
          if (kept ? !holds(range, x) : always) expect.fail(said(a, op, b, range, x, y));
        }
    }
  });

  test('a value is in the union of its interval with any, and in the intersection with one that has it', () => {
    for (const [a, b] of pairs)
      for (const x of valuesOf(a)) {
        expect(holds(union(a, b), x), said(a, b, x)).toBe(true);
        if (isInside(b, x)) expect(holds(intersect(a, b), x), said(a, b, x)).toBe(true);
        expect(holds(negate(a), -x), said(a, x)).toBe(true);
      }
  });

  test('sums, means and quantiles of their values are in what is said of them', () => {
    for (const [a] of pairs) {
      const values = valuesOf(a);
      if (values.length === 0) continue;
      for (let i = 0; i < 20; i += 1) {
        const some = Array.from({ length: 1 + dice.int(3) }, () => dice.pick(values));
        const sum = some.reduce((x, y) => x + y);
        const [low = 0, high = low] = some.toSorted((x, y) => x - y);
        const weight = dice.pick([0, 0.25, 1]);
        expect(holds(summed(a), sum), said(a, some.join(' '))).toBe(true);
        expect(contains(averaged(a), sum / some.length), said(a, some.join(' '))).toBe(true);
        expect(contains(ranked(a), low * (1 - weight) + high * weight), said(a, some.join(' '))).toBe(true);
      }
    }
  });
});

test.each<[Interval, string, boolean]>([
  [{ min: 0, max: 1 }, '0 to 1', false],
  [{ min: 1, max: 1 }, '1', false],
  [{ min: 0, max: Infinity, minOpen: true }, 'above 0', false],
  [{ min: -Infinity, max: 5, maxOpen: true, nan: true }, 'below 5, or NaN', false],
  [{ min: 1, max: 1, minOpen: true }, 'none', true],
  [{ min: Infinity, max: -Infinity }, 'none', true],
  [{ min: Infinity, max: -Infinity, nan: true }, 'NaN', true],
])('%j reads %s', (of, text, empty) => {
  expect(printInterval(of)).toBe(text);
  expect(isEmpty(of)).toBe(empty);
});
