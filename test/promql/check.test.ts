import { describe, expect, test } from 'vitest';
import type { Expr, Selector } from '../../src/promql/ast.ts';
import { check, typeOf } from '../../src/promql/check.ts';

const x: Selector = { kind: 'selector', name: 'x', matchers: [] };
const one: Expr = { kind: 'number', value: 1 };
const text: Expr = { kind: 'string', value: 'a' };
const minutes = { kind: 'duration', ms: 300_000 } as const;
const range: Expr = { kind: 'range', of: x, window: minutes };

describe('typeOf', () => {
  const rows: readonly (readonly [string, Expr])[] = [
    ['scalar', one],
    ['string', text],
    ['instant', x],
    ['range', range],
    ['range', { kind: 'subquery', of: x, window: minutes }],
    ['instant', { kind: 'call', fn: 'rate', args: [range] }],
    ['scalar', { kind: 'call', fn: 'scalar', args: [x] }],
    ['instant', { kind: 'aggregation', op: 'sum', of: x }],
    ['scalar', { kind: 'binary', op: '+', left: one, right: one }],
    ['instant', { kind: 'binary', op: '+', left: one, right: x }],
    ['instant', { kind: 'unary', op: '-', of: x }],
  ];
  test.each(rows)('%s: %o', (type, expr) => {
    expect(typeOf(expr)).toBe(type);
    expect(check(expr)).toEqual([]);
  });
});

describe('refuses a built tree that no text could be', () => {
  const rows: readonly (readonly [Expr, string])[] = [
    [{ kind: 'call', fn: 'sum', args: [x] }, 'There is no function `sum`.'],
    [{ kind: 'aggregation', op: 'rate', of: x }, 'There is no aggregation `rate`.'],
    [{ kind: 'aggregation', op: 'sum', of: x, param: one }, '`sum` takes one argument, not 2.'],
    [{ kind: 'aggregation', op: 'topk', of: x }, '`topk` takes two arguments, not 1.'],
    [
      { kind: 'range', of: x, window: { kind: 'duration', ms: 0 } },
      'A range or step is longer than zero; this is `0s`.',
    ],
    [
      { ...x, matchers: [{ label: '__name__', op: '=', value: 'y' }] },
      'The selector has two names: `x` and `__name__="y"`.',
    ],
  ];
  test.each(rows)('%o', (expr, message) => {
    expect(check(expr)).toEqual([expect.objectContaining({ message, span: { from: 0, to: 0 } })]);
  });
});

test('a chain of ten thousand operands is checked', () => {
  let chain: Expr = x;
  for (let i = 0; i < 10_000; i++) chain = { kind: 'binary', op: 'or', left: chain, right: x };
  expect(check(chain)).toEqual([]);
  expect(typeOf(chain)).toBe('instant');
});
