import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { fingerprint, fingerprints } from '../../src/report/fingerprint.ts';
import { sorted } from '../../src/report/order.ts';

const finding: Diagnostic = {
  rule: 'a/b',
  severity: 'error',
  message: 'It is.',
  file: 'rules.yml',
  path: ['group', 'Alert'],
  line: 12,
  column: 3,
  endLine: 12,
  endColumn: 9,
  expr: 'rate(x[5m])',
  span: { from: 0, to: 11 },
};

test('in whatever order findings are collected, they are told in one', () => {
  const of = (more: Partial<Diagnostic>): Diagnostic => ({ ...finding, ...more });
  const told = [
    of({ file: 'a.yml', line: 9 }),
    of({ file: 'a.yml', line: 10, column: 1 }),
    of({ file: 'a.yml', line: 10, column: 2, rule: 'a/a' }),
    of({ file: 'a.yml', line: 10, column: 2, rule: 'a/b' }),
    of({ file: 'a.yml', line: 10, column: 2, rule: 'a/b', message: 'It was.' }),
    of({ file: 'b.yml', span: { from: 2, to: 4 } }),
    of({ file: 'b.yml', span: { from: 5, to: 6 }, rule: 'a/a' }),
  ];
  expect(sorted(told.toReversed())).toEqual(told);
  expect(sorted([...told, ...told])).toEqual(told);
});

test('titles keep the order in which they were found', () => {
  const at = (title: string, from: number): Diagnostic => {
    const { line: _, column: __, ...rest } = finding;
    return { ...rest, path: ['Gateway', title], span: { from, to: from + 1 } };
  };
  const titles = sorted([at('Traffic', 3), at('Errors', 1), at('Traffic', 0)]).map(({ path, span }) => [
    path?.[1],
    span?.from,
  ]);
  expect(titles).toEqual([
    ['Traffic', 0],
    ['Traffic', 3],
    ['Errors', 1],
  ]);
});

test.each<[what: string, change: Partial<Diagnostic>, same: boolean]>([
  ['lines move', { line: 99, column: 1, endLine: 99, endColumn: 7 }, true],
  ['what surrounds the guilty part', { expr: 'sum(rate(x[5m]))', span: { from: 4, to: 15 } }, true],
  ['new indentation', { expr: 'rate(x[5m]) ', span: { from: 0, to: 12 } }, true],
  ['why and fix said better', { why: 'Because.', fix: 'Mend it.' }, true],
  ['the severity', { severity: 'warning' }, true],
  ['another rule', { rule: 'a/c' }, false],
  ['another file', { file: 'other.yml' }, false],
  ['another title', { path: ['group', 'Other'] }, false],
  ['another message', { message: 'It was.' }, false],
  ['another guilty part', { span: { from: 5, to: 6 } }, false],
])('a fingerprint and %s', (_, change, same) => {
  expect(fingerprint({ ...finding, ...change }) === fingerprint(finding)).toBe(same);
});

test('a fingerprint is short, and the same tomorrow', () => {
  expect(fingerprint(finding)).toBe('92836fcc41fffb82');
  expect(fingerprint({ ...finding, file: 'a\\b.yml' })).toBe(fingerprint({ ...finding, file: 'a/b.yml' }));
});

test('equal findings are counted', () => {
  const print = fingerprint(finding);
  const other = { ...finding, rule: 'a/c' };
  expect(fingerprints([finding, other, { ...finding, line: 20 }])).toEqual([
    `${print}:1`,
    `${fingerprint(other)}:1`,
    `${print}:2`,
  ]);
});
