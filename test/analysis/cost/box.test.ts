import { expect, test } from 'vitest';
import {
  type Box,
  count,
  disjoint,
  drop,
  keep,
  meeting,
  minus,
  select,
  valuesIn,
} from '../../../src/analysis/cost/box.ts';
import { diceOf } from '../../soundness/dice.ts';

const LABELS = ['a', 'b', 'c'];
const VALUES = ['', 'x', 'y', 'z'];

/** The series of some boxes one by one, each as the text of its labels. */
function series(boxes: readonly Box[], labels: readonly string[] = LABELS): ReadonlySet<string> {
  const all = boxes.flatMap((box) =>
    labels.reduce<readonly string[]>(
      (texts, label) => texts.flatMap((text) => valuesIn(box, label).map((value) => `${text}${label}=${value},`)),
      [''],
    ),
  );
  return new Set(all);
}

function randomBoxes(seed: number): readonly Box[] {
  const { int, chance, subset } = diceOf(seed);
  return Array.from({ length: 1 + int(3) }, () => {
    const labels = LABELS.filter(() => chance(0.8));
    return new Map(
      labels.map((label) => {
        const values = subset(VALUES, 3);
        return [label, values.length > 0 ? values : ['x']];
      }),
    );
  });
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed);

test.each(seeds)('boxes hold the series that they hold one by one: %d', (seed) => {
  const [a, b] = [disjoint(randomBoxes(2 * seed)), disjoint(randomBoxes(2 * seed + 1))];
  expect(count(a)).toBe(series(a).size);
  expect(count(minus(a, b))).toBe([...series(a)].filter((one) => !series(b).has(one)).length);
  expect(count(keep(a, ['a', 'b']))).toBe(series(a, ['a', 'b']).size);
  expect(count(drop(a, ['b']))).toBe(series(a, ['a', 'c']).size);
  const keys = series(b, ['a', 'b']);
  const met = [...series(a)].filter((one) => keys.has(one.slice(0, one.indexOf('c='))));
  expect(count(meeting(a, b, ['a', 'b']))).toBe(met.length);
});

const box: Box = new Map([
  ['status', ['ok', 'error']],
  ['model', ['m1', 'm2', '']],
  ['le', ['0.5', '1.0', '+Inf']],
]);

test.each([
  ['status', '=', 'ok', 9],
  ['status', '!=', 'ok', 9],
  ['status', '=~', 'ok|error', 18],
  ['status', '=~', 'e.*', 9],
  ['status', '!~', '.+', 0],
  ['model', '=~', '.+', 12],
  ['model', '=~', '.*', 18],
  ['model', '=', '', 6],
  ['model', '=', 'm9', 0],
  ['other', '=', '', 18],
  ['other', '!=', 'x', 18],
  ['other', '=', 'x', 0],
  ['le', '=', '1', 6],
  ['le', '=~', '1|1\\.0', 6],
] as const)('{%s%s"%s"} selects %d of 18', (label, op, value, expected) => {
  expect(count(select(box, [{ label, op, value }]) ?? [])).toBe(expected);
});

test('one made-up value stands for any that is named', () => {
  const named = select(box, [{ label: 'model', op: '=', value: 'm9' }], new Set(['model']));
  expect(count(named ?? [])).toBe(6);
});

test('a regular expression that is none selects nothing that is known', () => {
  expect(select(box, [{ label: 'model', op: '=~', value: '(' }])).toBeUndefined();
});
