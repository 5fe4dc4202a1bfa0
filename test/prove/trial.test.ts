import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, changing, none, shows, tests } from 'promwright/test';
import { describe, expect, onTestFinished, test } from 'vitest';
import { testFiles, toolNamed } from '../../src/cli/promtool.ts';
import type { ResolvedGroup } from '../../src/model/resolved.ts';
import { print } from '../../src/promql/print.ts';
import { readOutput } from '../../src/prove/answers.ts';
import { seenIn } from '../../src/prove/seen.ts';
import { asked, asking, momentsOf, POINTS, type Trial, trialsOf } from '../../src/prove/trial.ts';
import { bothMajors, promtools } from '../promtool.ts';
import { queueDepth } from '../types/gateway.ts';
import { alertCalled, failing, gatewayWith, groups, queueLong } from './gateway.ts';

const MINUTE = 60_000;
const silent = shows(queueDepth, {}, 0);
const long = changing(60, at('15m', none));
const { tests: resolved } = gatewayWith([
  tests(failing, { incident: { given: silent, fires: { after: '10m' } } }),
  tests(queueLong, { incident: { given: shows(queueDepth, {}, long), fires: { after: '10m' } }, idle: silent }),
]);

describe('each test by itself', () => {
  const trials = trialsOf(resolved, groups);

  test('in a file of its own, with the rules of its alert', () => {
    expect(trials.map(({ path, rules }) => [path, rules.path])).toEqual([
      ['00000.json', 'Failing.rules.json'],
      ['00001.json', 'QueueLong.rules.json'],
      ['00002.json', 'QueueLong.rules.json'],
    ]);
    expect(trials.map(({ text }) => JSON.parse(text) as unknown)).toMatchObject(
      trials.map(({ test: { alert, name }, rules }) => ({
        rule_files: [rules.path],
        evaluation_interval: '1m',
        group_eval_order: ['trial'],
        tests: [{ name: `${alert}: ${name}` }],
      })),
    );
  });

  test('with the recordings that it needs and no other rule', () => {
    const of = ({ rules }: Trial) => {
      const file = JSON.parse(rules.text) as {
        groups: { name: string; rules: { alert?: string; record?: string }[] }[];
      };
      return file.groups.map((group) => [group.name, ...group.rules.map((rule) => rule.alert ?? rule.record)]);
    };
    expect(trials.slice(0, 2).map(of)).toEqual([
      [
        [
          'trial',
          'job_status:gateway_requests:rate5m',
          'job:gateway_requests:rate5m',
          'job:gateway_errors:rate5m',
          'Failing',
        ],
      ],
      [['trial', 'QueueLong']],
    ]);
  });

  test('of an alert that is not there, none', () => expect(trialsOf(resolved, groups.slice(0, 1))).toEqual([]));
});

test.each([
  [1, [0, 1]],
  [7, [0, 1, 2, 3, 4, 5, 6, 7]],
  [20, Array.from({ length: 21 }, (_, i) => i)],
])('a test of %d evaluations is looked at in each', (ticks, minutes) =>
  expect(momentsOf({ tick: MINUTE, lasts: ticks * MINUTE }).map((ms) => ms / MINUTE)).toEqual(minutes),
);

test.each([60, 61, 999])('one of %d in as many as are drawn, from the first to the last', (ticks) => {
  const all = momentsOf({ tick: MINUTE, lasts: ticks * MINUTE });
  expect([all.length, all[0], all.at(-1), all.filter((ms) => ms % MINUTE !== 0)]).toEqual([
    POINTS,
    0,
    ticks * MINUTE,
    [],
  ]);
  expect(all).toEqual([...new Set(all)].toSorted((a, b) => a - b));
});

test('what is compared with the limit is asked for, or else the whole', () => {
  const [trial] = trialsOf(resolved, groups) as [Trial];
  const of = (alert = trial.alert) =>
    new Set(asked(trial.test, alert).flatMap(({ expr, ms }) => (ms === undefined ? [] : [expr])));
  const { expr } = alertCalled('QueueLong');
  expect([...of()]).toEqual(['job:gateway_errors:rate5m{job="gateway"} / job:gateway_requests:rate5m{job="gateway"}']);
  const absent = { ...trial.alert, expr: { kind: 'call', fn: 'absent', args: [expr] } } as const;
  expect([...of(absent)]).toEqual([`absent(${print(expr)})`]);
});

bothMajors('promtool');

describe.each(promtools())('promtool $version', ({ bin }) => {
  test.each([
    ['0s', 0],
    ['10m', 10],
  ])('tells what happens where an alert waits for %s', async (wait, first) => {
    const dir = mkdtempSync(join(tmpdir(), 'promwright-'));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const waiting = groups.map(
      (group): ResolvedGroup => ({
        ...group,
        rules: group.rules.map((rule) => (rule.rule === 'alert' ? { ...rule, for: wait } : rule)),
      }),
    );
    const [, trial] = trialsOf(resolved, waiting) as [Trial, Trial];
    writeFileSync(join(dir, trial.rules.path), trial.rules.text);
    writeFileSync(join(dir, trial.path), asking(trial));
    const output = readOutput(await testFiles(toolNamed('promtool', bin), dir, [trial.path], () => {}));
    const seen = seenIn(asked(trial.test, trial.alert), output.get(trial.path) ?? []);
    expect(seen).toEqual({
      firing: [
        {
          labels: { job: 'gateway', severity: 'warning' },
          first: first * MINUTE,
          last: 14 * MINUTE,
          times: 15 - first,
        },
      ],
      ...(first > 0 && { pending: 0 }),
      curves: [Array.from({ length: 15 }, (_, minute) => ({ ms: minute * MINUTE, value: 60 }))],
    });
  });
});
