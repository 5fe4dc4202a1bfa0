import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/promql/parse.ts';
import { print } from '../../../src/promql/print.ts';
import { changesOf, waitsOf } from '../../../src/prove/mutate/change.ts';
import { known } from '../gateway.ts';

/** Every change of an expression, as `what it is called: what it makes`. */
function changes(text: string): readonly string[] {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(text);
  return changesOf(parsed.expr, known).map(({ what, expr }) => `${what}: ${expr ? print(expr) : ''}`);
}

describe('a slip at every place', () => {
  test.each([
    ['gateway_memory_bytes', []],
    ['vector(1)', []],
    ['a < 0.05', ['< → >: a > 0.05', '< 0.05 → < 0.0625: a < 0.0625', '< 0.05 → < 0.04: a < 0.04']],
    ['a == 1', ['== → !=: a != 1', '== 1 → == 0: a == 0']],
    ['a > b', ['> → <: a < b']],
    ['rate(a[5m])', ['[5m] → [2m30s]: rate(a[2m30s])', '[5m] → [10m]: rate(a[10m])']],
    ['max_over_time(a[1h:1m])', ['[1h] → [30m]: max_over_time(a[30m:1m])', '[1h] → [2h]: max_over_time(a[2h:1m])']],
    ['a offset 1d', ['offset 1d dropped: a: a']],
    ['a{b="x", c!~"y"}', ['a{b="x"} dropped: a{c!~"y"}', 'a{c!~"y"} dropped: a{b="x"}']],
    ['sum by (a, b) (x)', ['by (a, b) without a: sum by (b) (x)', 'by (a, b) without b: sum by (a) (x)']],
    ['sum without (a) (x)', []],
    ['a unless b', ['unless … dropped: b: a']],
    ['a / b', ['numerator and denominator swapped: a / b: b / a']],
    ['a / 2', []],
    [
      'a / on (j) group_left (v) b',
      ['numerator and denominator swapped: a / on (j) group_left (v) b: b / on (j) group_right (v) a'],
    ],
  ])('%s', (text, expected) => expect(changes(text)).toEqual(expected));

  test('the same words at another place say so', () =>
    expect(changes('rate(a[5m]) - rate(b[5m])').map((change) => change.split(': ')[0])).toEqual([
      '[5m] → [2m30s]',
      '[5m] → [10m]',
      '[5m] → [2m30s] (place 2)',
      '[5m] → [10m] (place 2)',
    ]));

  test('what comes out as another did is left out', () => expect(changes('a and a')).toEqual(['and … dropped: a: a']));
});

describe('a matcher of the job', () => {
  test.each([
    ['where one job has the name: nothing changes without it', 'gateway_memory_bytes{job="gateway"}', []],
    ['where no name is left to ask for', '{job="gateway"}', []],
    [
      'and another without a name',
      '{job="gateway", route="/a"}',
      ['{job="gateway"} dropped: {route="/a"}', '{route="/a"} dropped: {job="gateway"}'],
    ],
  ])('%s', (_, text, expected) => expect(changes(text)).toEqual(expected));
});

test.each([
  ['0s', ['0s → 5m']],
  ['10m', ['10m → 0s', '10m → 5m', '10m → 20m']],
])('an alert that waits for %s', (wait, expected) => {
  expect(waitsOf(wait).map(({ what }) => what)).toEqual(expected.map((what) => `for: ${what}`));
  expect(waitsOf(wait).map((one) => one.for)).toEqual(expected.map((what) => what.split(' → ')[1]));
});
