import { expect, test } from 'vitest';
import { type Labels, oneOf, open, optional, upTo } from '../../src/metric/label.ts';
import { population } from '../../src/metric/population.ts';
import { system } from '../../src/metric/system.ts';

function metric(kind: 'gauge' | 'info', labels: Labels) {
  const shop = system('shop', {
    title: 'Shop',
    description: 'A shop.',
    job: 'shop',
    targets: ['shop:80'],
    interval: '15s',
    target: {},
  });
  return kind === 'info'
    ? shop.info('shop_info', { help: 'Facts', labels }).metric
    : shop.gauge('shop_things', { unit: 'things', help: 'Things', labels }).metric;
}

const rows: readonly [string, 'gauge' | 'info', Labels, number, Record<string, readonly (string | undefined)[]>][] = [
  ['no labels', 'gauge', {}, 3, {}],
  ['all of an enumerated label', 'gauge', { a: oneOf('x', 'y', 'z') }, 1, { a: ['x', 'y', 'z'] }],
  ['examples before made-up values', 'gauge', { a: upTo(9, 'x') }, 3, { a: ['x', 'a-2', 'a-3'] }],
  ['no more than there can be', 'gauge', { a: upTo(2) }, 3, { a: ['a-1', 'a-2'] }],
  ['an open label', 'gauge', { a: open('whoever', 40, 'x', 'y', 'z') }, 2, { a: ['x', 'y', 'z'] }],
  ['a label that may lack', 'gauge', { a: optional(upTo(9), 'at night') }, 2, { a: ['a-1', 'a-2', undefined] }],
  ['at least one', 'gauge', { a: upTo(9) }, 0, { a: ['a-1'] }],
  ['one series of facts', 'info', { a: upTo(2, 'x', 'y'), b: oneOf('p', 'q') }, 3, { a: ['x'], b: ['p'] }],
  [
    'fewer of what would be too many',
    'gauge',
    { a: upTo(50), b: upTo(50), c: oneOf('x', 'y', 'z') },
    50,
    { a: numbered('a', 14), b: numbered('b', 14), c: ['x', 'y', 'z'] },
  ],
];

test.each(rows)('%s', (_, kind, labels, few, expected) => {
  expect(Object.fromEntries(population(metric(kind, labels), few))).toEqual(expected);
});

function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${name}-${i + 1}`);
}
