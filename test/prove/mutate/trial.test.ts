import { shows, tests } from 'promwright/test';
import { describe, expect, test } from 'vitest';
import type { ResolvedGroup } from '../../../src/model/resolved.ts';
import type { Failure } from '../../../src/prove/answers.ts';
import { mutantsOf } from '../../../src/prove/mutate/mutants.ts';
import { brokenIn, failedIn, mutantTrial } from '../../../src/prove/mutate/trial.ts';
import { queueDepth } from '../../types/gateway.ts';
import { alertCalled, gatewayWith, groups, known, queueDeep } from '../gateway.ts';

describe('an alert and what it could be by mistake, side by side', () => {
  const given = shows(queueDepth, {}, 600);
  const { tests: resolved } = gatewayWith([
    tests(queueDeep, { incident: { given, fires: { after: '10m' } }, idle: [] }),
  ]);
  const alert = alertCalled('QueueDeep');
  const mutants = mutantsOf(alert, groups, known).slice(0, 2);
  const [, group] = groups as [ResolvedGroup, ResolvedGroup];
  const trial = mutantTrial(alert, group, groups, resolved, mutants);

  test('stand in one group after the recordings', () =>
    expect(JSON.parse(trial.rules.text)).toMatchObject({
      groups: [
        {
          name: 'trial',
          interval: '1m',
          rules: [
            { record: 'job:gateway_queue_depth:sum' },
            { alert: 'QueueDeep' },
            { alert: 'QueueDeep_m0' },
            { alert: 'QueueDeep_m1' },
          ],
        },
      ],
    }));

  test('and each test asks the same of all of them', () => {
    expect(trial.tests.map(({ path }) => path)).toEqual(['QueueDeep.0.json', 'QueueDeep.1.json']);
    for (const { text } of trial.tests) {
      expect(JSON.parse(text)).toMatchObject({ rule_files: [trial.rules.path], group_eval_order: ['trial'] });
      const asked = [...text.matchAll(/ALERTS\{alertname=\\"(\w+)\\",alertstate=\\"firing\\"\}/g)].map(
        ([, name]) => name,
      );
      expect(new Set(asked)).toEqual(new Set(['QueueDeep', 'QueueDeep_m0', 'QueueDeep_m1']));
    }
  });
});

test('the alerts of which a test fails', () => {
  const failures: readonly Failure[] = [
    { of: 'alert', alert: 'A_m1', time: '10m', got: [] },
    { of: 'expr', expr: 'count_over_time(ALERTS{alertname="A_m7",alertstate="firing"}[9m])', time: '9m', got: [] },
    { of: 'file', text: 'no such file' },
  ];
  expect([...failedIn(failures)]).toEqual(['A_m1', 'A_m7']);
});

test('the rules that cannot be evaluated', () => {
  const text = `rule: A_m3, time: 5m0s err: found duplicate series for the match group {job="a"}
rule: job:x:rate5m_m4, time: 0s err: multiple matches for labels`;
  expect([...brokenIn([{ of: 'file', text }])]).toEqual(['A_m3', 'job:x:rate5m_m4']);
  expect(
    brokenIn([
      { of: 'file', text: 'no such file' },
      { of: 'alert', alert: 'A', time: '0s', got: [] },
    ]).size,
  ).toBe(0);
});
