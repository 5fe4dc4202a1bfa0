import { expect, test } from 'vitest';
import { excerpt } from '../../src/report/excerpt.ts';
import { widthOf } from '../../src/report/letters.ts';

/** The text, and a line for each part under it. */
function drawn(of: string, parts: readonly (readonly [number, number])[], width: number): readonly string[] {
  const { text, marks } = excerpt(
    of,
    parts.map(([from, to]) => ({ from, to })),
    width,
  );
  return [text, ...marks.map(({ at, width: long }) => ' '.repeat(at) + '^'.repeat(long))];
}

test.each([
  { name: 'whole', expr: 'rate(x[5m])', parts: [[5, 6]], width: 40, to: ['rate(x[5m])', '     ^'] },
  { name: 'no part', expr: 'rate(x[5m])', parts: [], width: 8, to: ['rate(x[…'] },
  { name: 'at the end of the input', expr: 'sum(', parts: [[4, 4]], width: 40, to: ['sum(', '    ^'] },
  { name: 'beyond the end', expr: 'sum(', parts: [[9, 12]], width: 40, to: ['sum(', '    ^'] },
  { name: 'nothing within', expr: 'a + b', parts: [[2, 2]], width: 40, to: ['a + b', '  ^'] },
  { name: 'a line break and its blanks', expr: 'a\n\t+ b', parts: [[5, 6]], width: 40, to: ['a + b', '    ^'] },
  { name: 'a tab', expr: '\ta + b', parts: [[3, 4]], width: 40, to: ['  a + b', '    ^'] },
  {
    name: 'wide letters',
    expr: 'x{a="模型"} + y',
    parts: [[12, 13]],
    width: 40,
    to: ['x{a="模型"} + y', '              ^'],
  },
  { name: 'emoji within', expr: '"😀" + y', parts: [[1, 3]], width: 40, to: ['"😀" + y', ' ^^'] },
  {
    name: 'cut at both ends',
    expr: `${'a'.repeat(50)}XY${'b'.repeat(50)}`,
    parts: [[50, 52]],
    width: 12,
    to: ['…aaaaXYbbbb…', '     ^^'],
  },
  { name: 'cut at the end', expr: `XY${'b'.repeat(50)}`, parts: [[0, 2]], width: 12, to: ['XYbbbbbbbbb…', '^^'] },
  {
    name: 'longer than the line',
    expr: 'x'.repeat(50),
    parts: [[2, 48]],
    width: 12,
    to: ['…xxxxxxxxxx…', ' ^^^^^^^^^^'],
  },
  {
    name: 'two windows',
    expr: `A${'b'.repeat(50)}C${'d'.repeat(50)}`,
    parts: [
      [51, 52],
      [0, 1],
    ],
    width: 16,
    to: ['Abbbb…bbbbCdddd…', '          ^', '^'],
  },
  {
    name: 'two parts near each other',
    expr: `${'a'.repeat(50)}XY + ZW${'b'.repeat(50)}`,
    parts: [
      [50, 52],
      [55, 57],
    ],
    width: 18,
    to: ['…aaaaXY + ZWbbbb…', '     ^^', '          ^^'],
  },
  {
    name: 'the second far too long',
    expr: `XY + ${'z'.repeat(50)}`,
    parts: [
      [0, 2],
      [5, 55],
    ],
    width: 16,
    to: ['XY + zzzzzzzzz…', '^^', '     ^^^^^^^^^'],
  },
  {
    name: 'the first far too long',
    expr: `XY + ${'z'.repeat(50)}`,
    parts: [
      [5, 55],
      [0, 2],
    ],
    width: 16,
    to: ['XY… zzzzzzzzzzz…', '    ^^^^^^^^^^^', '^^'],
  },
  {
    name: 'one within the other, the outer too long',
    expr: `${'a'.repeat(30)}XY${'a'.repeat(30)}`,
    parts: [
      [30, 32],
      [0, 62],
    ],
    width: 16,
    to: ['aaaaaaaaaaaa…XY…', '             ^^', '^^^^^^^^^^^^^^^'],
  },
] satisfies { name: string; expr: string; parts: [number, number][]; width: number; to: string[] }[])(
  'an excerpt: $name',
  ({ expr, parts, width, to }) => {
    expect(drawn(expr, parts, width)).toEqual(to);
  },
);

test('is never wider than asked for, and time is no matter', () => {
  const expr = 'sum by (模型) (rate(x{a="😀"}[5m])) / '.repeat(40) + ' '.repeat(20_000) + 'y';
  for (let width = 20; width < 200; width += 7)
    for (const from of [0, 5, 700, expr.length - 1]) {
      const [line = ''] = drawn(
        expr,
        [
          [from, from + 30],
          [900, 905],
        ],
        width,
      );
      expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
});
