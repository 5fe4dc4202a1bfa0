import { expect, test } from 'vitest';
import { boundSpellings, printBound } from '../../src/metric/bound.ts';
import { parseUnit, printUnit, type Unit } from '../../src/metric/unit.ts';

test.each([
  'seconds',
  'requests',
  'tokens/minute',
  'USD/hour',
  'requests/second',
  'ratio',
  'percent',
  'timestamp',
  'milliseconds',
  'USD',
  'bytes/second',
  'tokens/request',
])('%s', (text) => expect(printUnit(parseUnit(text) as Unit)).toBe(text));
test.each(['', 'a/b/c', 'per second', 'Requests', 'a/'])('%j is no unit', (text) =>
  expect(parseUnit(text)).toBeUndefined(),
);

// prometheus/prometheus v3, model/labels/float_test.go has the same facts.
test.each([
  [1, '1.0', ['1', '1.0']],
  [0.5, '0.5', ['0.5']],
  [10, '10.0', ['10', '10.0']],
  [1e6, '1e+06', ['1e+06', '1000000']],
  [100000, '100000.0', ['100000', '100000.0']],
  [0.00001, '1e-05', ['1e-05', '0.00001']],
  [1234567, '1.234567e+06', ['1.234567e+06', '1234567']],
  [-1000, '-1000.0', ['-1000', '-1000.0']],
  [0, '0.0', ['0', '0.0']],
  [Infinity, '+Inf', undefined],
])('the bound %d is stored as %s', (bound, stored, spellings) => {
  expect(printBound(bound)).toBe(stored);
  if (spellings) expect(boundSpellings(bound)).toEqual(spellings);
});
