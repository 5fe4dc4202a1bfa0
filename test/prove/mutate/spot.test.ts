import { expect, test } from 'vitest';
import type { Expr } from '../../../src/promql/ast.ts';
import { parse } from '../../../src/promql/parse.ts';
import { print } from '../../../src/promql/print.ts';
import { spots } from '../../../src/prove/mutate/spot.ts';

const read = (text: string): Expr => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.expr;
};

/** Each node, with `y` in its place. */
test.each([
  ['1', ['y']],
  ['x', ['y']],
  ['-x', ['y', '-y']],
  ['x > 1', ['y', 'y > 1', 'x > y']],
  ['rate(x[5m])', ['y', 'rate(y)', 'rate(y[5m])']],
  ['topk by (a) (3, x)', ['y', 'topk by (a) (y, x)', 'topk by (a) (3, y)']],
  ['clamp(x, 0, 1)', ['y', 'clamp(y, 0, 1)', 'clamp(x, y, 1)', 'clamp(x, 0, y)']],
  [
    'max_over_time(sum(x)[1h:1m] offset 1d)',
    ['y', 'max_over_time(y)', 'max_over_time(y[1h:1m] offset 1d)', 'max_over_time(sum(y)[1h:1m] offset 1d)'],
  ],
  [
    'a / on (j) group_left () b unless c',
    [
      'y',
      'y unless c',
      'y / on (j) group_left () b unless c',
      'a / on (j) group_left () y unless c',
      'a / on (j) group_left () b unless y',
    ],
  ],
])('%s', (text, expected) =>
  expect(spots(read(text)).map(({ put }) => print(put({ kind: 'selector', name: 'y', matchers: [] })))).toEqual(
    expected,
  ),
);

test('of a window only another selector has one', () => {
  const [, , inside] = spots(read('rate(x[5m])'));
  expect(print(inside?.put(read('sum(y)')) as Expr)).toBe('rate(x[5m])');
});
