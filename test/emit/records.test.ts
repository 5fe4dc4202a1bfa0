import { alert, gt, rate, record, sum, value } from 'promwright';
import { counts, none, tests } from 'promwright/test';
import { describe, expect, test } from 'vitest';
import { testFile } from '../../src/emit/tests.ts';
import type { ResolvedTest } from '../../src/model/test/resolved-test.ts';
import { failedIn } from '../../src/prove/mutate/trial.ts';
import { differences } from '../../src/prove/seen.ts';
import { quietTest } from '../resolved-test.ts';
import { requests } from '../types/gateway.ts';
import { read } from './test-file.ts';

const TEST: ResolvedTest = {
  ...quietTest,
  name: 'stays silent without traffic',
  records: [{ name: 'a:b:c' }, { name: 'a:b:d', value: 1 / 300 }],
};
const NOTHING = 'a:b:c';
const EACH = 'min(round(a:b:d, 0.000001)) == max(round(a:b:d, 0.000001))';

test('what is recorded is asked for at the end', () => {
  const { tests: all } = read(testFile([TEST], [], []));
  expect(all[0]?.promql_expr_test?.slice(-2)).toEqual([
    { expr: NOTHING, eval_time: '30m', exp_samples: [] },
    { expr: EACH, eval_time: '30m', exp_samples: [{ labels: '{}', value: 0.003333 }] },
  ]);
});

describe('what else is recorded is told', () => {
  test.each([
    [NOTHING, [Number.NaN], '`a:b:c` should show nothing at the end, and shows NaN'],
    [EACH, [100], '`a:b:d` should show 0.003333 at the end, and shows 100'],
    [EACH, [], '`a:b:d` should show 0.003333 at the end, and shows nothing, NaN or several values'],
  ])('%s', (expr, values, said) => {
    const got = values.map((of) => ({ labels: {}, value: of }));
    const seen = { firing: [], curves: [] };
    expect(differences(TEST, seen, [{ of: 'expr', expr, time: '10m', got }])).toEqual([said]);
  });
});

test('an expectation that fails is that of the alert or recording in it', () => {
  const exprs = ['count_over_time(ALERTS{alertname="A_m1",alertstate="firing"}[5m])', `${NOTHING}_m2`, EACH];
  const failures = exprs.map((expr) => ({ of: 'expr', expr, time: '10m', got: [] }) as const);
  expect([...failedIn(failures)]).toEqual(['A_m1', 'a:b:c_m2', 'a:b:d']);
});

test('what the alert does not read cannot be shown', () => {
  const own = record('job:gateway_requests:rate5m', sum(rate(requests, '5m')));
  const other = record('job:gateway_others:rate5m', sum(rate(requests, '5m')));
  const much = alert('GatewayMuch', {
    expr: gt(value(own), 10),
    for: '5m',
    severity: 'warning',
    summary: 'Much.',
    description: 'More than usual.',
  });
  const given = counts(requests, {}, 0);
  const showing = (one: typeof own) => () =>
    tests(much, { incident: { given, fires: { after: '5m' } }, idle: { given, records: [[one, none]] } });
  expect(showing(own)).not.toThrow();
  expect(showing(other)).toThrow('`GatewayMuch` does not read `job:gateway_others:rate5m`');
});
