import { expect, test } from 'vitest';
import { testFile } from '../../src/emit/tests.ts';
import type { ResolvedTest } from '../../src/model/test/resolved-test.ts';
import { differences } from '../../src/prove/seen.ts';
import { MINUTE, quietTest } from '../resolved-test.ts';
import { read } from './test-file.ts';

const labels = { job: 'a' };
const TEST: ResolvedTest = {
  ...quietTest,
  tick: 5 * MINUTE,
  lasts: 120 * MINUTE,
  fires: [{ after: 60 * MINUTE, until: 90 * MINUTE, early: 10 * MINUTE, labels }],
};

test('what may be early is not asked for in between', () => {
  const { tests } = read(testFile([TEST], [], []));
  const firing = 'ALERTS{alertname="A",alertstate="firing"}';
  expect(tests[0]?.promql_expr_test?.map((one) => [one.expr, one.eval_time, one.exp_samples.length])).toEqual([
    [firing, '1h', 1],
    [firing, '1h15m', 1],
    [`count_over_time(${firing}[45m1ms])`, '45m', 0],
    [`count_over_time(${firing}[30m1ms])`, '2h', 0],
  ]);
});

test.each([
  // From when until when it fires, in minutes, the last evaluation included.
  [60, 85, []],
  [50, 75, []],
  [45, 85, ['should fire after 1h, and fires after 45m']],
  [65, 85, ['should fire after 1h, and fires after 1h5m']],
  [60, 70, ['should have resolved by 1h30m, and resolves by 1h15m']],
  [60, 90, ['should have resolved by 1h30m, and resolves by 1h35m']],
  [60, 120, ['should have resolved by 1h30m, and still fires at the end']],
])('%d to %d', (first, last, expected) => {
  const seen = {
    firing: [{ labels, first: first * MINUTE, last: last * MINUTE, times: (last - first) / 5 + 1 }],
    curves: [],
  };
  expect(differences(TEST, seen, [])).toEqual(expected);
});

test('what is early by nothing is counted: it neither pauses nor fires besides', () => {
  const fires = [{ after: 60 * MINUTE, until: 90 * MINUTE, early: 0, labels }];
  const [only] = read(testFile([{ ...TEST, fires }], [], [])).tests;
  const counts = only?.promql_expr_test?.filter(({ expr }) => expr.endsWith('[2h1ms])'));
  expect(counts?.map(({ exp_samples }) => exp_samples.map(({ value }) => value))).toEqual([[6]]);
});
