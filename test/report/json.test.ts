import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { json } from '../../src/report/json.ts';

const finding: Diagnostic = {
  rule: 'rate/not-counter',
  severity: 'error',
  message: '`rate()` is applied to the gauge `gateway_queue_depth`.',
  why: 'A gauge that falls shows as a spike.',
  fix: 'Use `deriv()`.',
  file: 'dashboards/gateway.ts',
  path: ['Gateway', 'Saturation', 'Queue', 'A'],
  expr: 'sum by (route) (rate(gateway_queue_depth[5m]))',
  span: { from: 21, to: 40 },
};
const foreign: Diagnostic = {
  ...finding,
  severity: 'warning',
  file: 'a.rules.yml',
  line: 3,
  column: 28,
  endLine: 3,
  endColumn: 47,
  because: {
    message: 'needs a counter',
    span: { from: 16, to: 20 },
    at: { line: 3, column: 23 },
    end: { line: 3, column: 27 },
  },
};
const read = (diagnostics: readonly Diagnostic[]) =>
  JSON.parse(json(diagnostics, { files: 2, expressions: 5 }, { written: [] }));

test('programs read the same, by file, with counts', () => {
  const all = read([finding, foreign]);
  expect(all).toMatchObject({ version: 1, summary: { files: 2, expressions: 5, errors: 1, warnings: 1 }, written: [] });
  expect(all.diagnostics.map(({ file }: Diagnostic) => file)).toEqual(['a.rules.yml', 'dashboards/gateway.ts']);
});

test('a finding of a module has no place in the file, and nothing is made up', () => {
  expect(read([finding]).diagnostics).toEqual([finding]);
});

test('a finding of a file says from where to where, and where its reason stands', () => {
  const { because, ...rest } = foreign;
  expect(read([foreign]).diagnostics).toEqual([
    {
      ...rest,
      because: {
        message: because?.message,
        line: 3,
        column: 23,
        endLine: 3,
        endColumn: 27,
        span: { from: 16, to: 20 },
      },
    },
  ]);
});

test('keys stand in one order, and what is no part of the format stays away', () => {
  const odd = {
    ...foreign,
    because: undefined,
    note: 'x',
    span: { to: 40, from: 21, line: 1 },
  } as unknown as Diagnostic;
  expect(json([odd], { files: 1, expressions: 1 })).toBe(
    json([Object.fromEntries(Object.entries({ ...foreign, because: undefined }).toReversed()) as never], {
      files: 1,
      expressions: 1,
    }),
  );
});
