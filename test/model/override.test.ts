import {
  alert,
  by,
  dashboard,
  div,
  eq,
  gt,
  quantile,
  rate,
  row,
  ruleGroup,
  stat,
  sum,
  system,
  timeseries,
  value,
  variable,
  where,
} from 'promwright';
import { describe, expect, test } from 'vitest';
import { parseUnit } from '../../src/metric/unit.ts';
import type { Override } from '../../src/model/config.ts';
import { printLimit } from '../../src/model/limit.ts';
import { resolve } from '../../src/model/resolve.ts';
import { duration, gateway, memory, queueDepth, requests } from '../types/gateway.ts';
import { project } from './project.ts';

const errors = alert('ErrorsHigh', {
  expr: gt(
    div(sum(rate(where(requests, { status: 'error' }), '5m'), by('job')), sum(rate(requests, '5m'), by('job'))),
    0.05,
  ),
  for: '5m',
  severity: 'warning',
  summary: (_, share, limit) => `${share} fail, more than ${limit}.`,
  description: '',
});
const slow = alert('Slow', {
  expr: gt(quantile(0.95, duration, '5m'), 2),
  for: '5m',
  severity: 'warning',
  summary: (_l, _v, limit) => limit,
  description: '',
});
const big = alert('Big', {
  expr: gt(sum(value(memory)), 1024 ** 3),
  for: '5m',
  severity: 'warning',
  summary: (_l, _v, limit) => limit,
  description: '',
});
const deep = alert('Deep', {
  expr: gt(sum(value(queueDepth)), 50),
  for: '5m',
  severity: 'warning',
  summary: '',
  description: '',
});
const down = alert('Down', {
  expr: eq(value(gateway.scrape.up), 0),
  for: '5m',
  severity: 'critical',
  summary: '',
  description: '',
});
const group = ruleGroup({ name: 'g', system: gateway, every: '1m', rules: [errors, slow, big, deep, down] });
const board = dashboard({
  uid: 'g',
  title: 'G',
  description: '',
  system: gateway,
  variables: [variable(requests, 'route')],
  rows: [
    row('R', [
      timeseries('Errors', { queries: { x: rate(requests, '5m') }, alerts: [errors] }),
      stat('Q', { queries: { x: value(queueDepth) } }),
    ]),
  ],
});
const on = (gatewayOverride: Override, overrides: Record<string, Override> = {}) =>
  resolve(
    project({
      dashboards: [board],
      groups: [group],
      config: { overrides: { gateway: gatewayOverride, ...overrides } },
    }),
  );
const rule = (result: ReturnType<typeof resolve>, name: string) =>
  result.resolved.groups[0]?.rules.find((one) => one.name === name);

test('another job, other targets: everywhere, and nothing else changes', () => {
  const plain = on({});
  const moved = on({ jobs: { gateway: { job: 'edge', targets: ['edge:1', 'edge:2'] } } });
  expect(moved.findings).toEqual([]);
  const [own] = moved.resolved.settings.systems;
  expect(own?.jobs).toMatchObject([{ job: 'edge', targets: ['edge:1', 'edge:2'], interval: '15s' }]);
  const text = (of: ReturnType<typeof resolve>) =>
    JSON.stringify([
      of.resolved.groups.map(({ rules }) => rules.map((one) => [one.name, one.text])),
      of.resolved.dashboards[0]?.variables.map((v) => (v.type === 'query' ? v.query : '')),
      of.resolved.dashboards[0]?.rows.map(({ panels }) =>
        panels.map(({ targets }) => targets.map((target) => target.text)),
      ),
    ]);
  expect(text(moved)).toBe(text(plain).replaceAll('job=\\"gateway\\"', 'job=\\"edge\\"'));
  expect(text(moved)).toContain('edge');
});

test('another limit: in the rule, on the panel, in the words', () => {
  const result = on({ thresholds: { ErrorsHigh: '8%', Slow: '1500ms', Big: '2GiB' } });
  expect(result.findings).toEqual([]);
  expect(rule(result, 'ErrorsHigh')?.text).toContain('> 0.08');
  expect(rule(result, 'ErrorsHigh')).toMatchObject({ annotations: { summary: '{{ $value }} fail, more than 8%.' } });
  expect(rule(result, 'Slow')).toMatchObject({ annotations: { summary: '1.5 s' } });
  expect(rule(result, 'Big')).toMatchObject({ annotations: { summary: '2 GiB' } });
  expect(rule(result, 'Big')?.text).toContain('> 2147483648');
  expect(result.resolved.dashboards[0]?.rows[0]?.panels[0]?.thresholds).toEqual([{ at: 0.08, color: 'orange' }]);
});

test('another Grafana, runbooks, data source', () => {
  const result = on({
    grafana: 'https://grafana.example.com/',
    runbooks: 'https://wiki.example.com',
    datasource: 'mimir',
  });
  expect(rule(result, 'ErrorsHigh')).toMatchObject({
    annotations: {
      runbook_url: 'https://wiki.example.com/ErrorsHigh.md',
      dashboard_url: expect.stringMatching(/^https:\/\/grafana\.example\.com\/d\/g\?/),
    },
  });
  expect(result.resolved.dashboards[0]?.variables[0]).toMatchObject({ current: 'mimir' });
});

describe('refused', () => {
  test.each<[string, ReturnType<typeof on>, string, string]>([
    [
      'a system that is not there',
      on({}, { gatewy: {} }),
      '`overrides` names the system `gatewy`, which is not there.',
      'Did you mean `gateway`?',
    ],
    [
      'an alert that is not there',
      on({ thresholds: { ErorsHigh: 1 } }),
      '`overrides.gateway.thresholds` names the alert `ErorsHigh`, which is not there.',
      'Did you mean `ErrorsHigh`?',
    ],
    [
      'a job that is not there',
      on({ jobs: { gatewya: { job: 'x' } } }),
      '`overrides.gateway.jobs` names the job `gatewya`, which is not there.',
      'Did you mean `gateway`?',
    ],
    [
      'seconds for a ratio',
      on({ thresholds: { ErrorsHigh: '3s' } }),
      'The threshold of `ErrorsHigh`: `3s` is compared with ratio.',
      'Write the bare number, in ratio.',
    ],
    [
      'percent without a sign',
      on({ thresholds: { ErrorsHigh: 8 } }),
      'The threshold of `ErrorsHigh`: 8 is compared with a ratio, which was limited to 0.05.',
      "Write `0.08`, or `'800%'` if you mean it.",
    ],
    [
      'bytes for seconds',
      on({ thresholds: { Slow: '2GiB' } }),
      'The threshold of `Slow`: `2GiB` is compared with seconds.',
      'Write the bare number, in seconds.',
    ],
    [
      'percent of a count',
      on({ thresholds: { Deep: '5%' } }),
      'The threshold of `Deep`: `5%` is compared with requests.',
      'Write the bare number, in requests.',
    ],
    [
      'words',
      on({ thresholds: { Slow: 'fast' } }),
      'The threshold of `Slow`: `fast` is no limit.',
      'Write a number and one of %, d, h, min, s, ms, GiB, MiB, KiB, B, USD.',
    ],
    [
      'an alert without a limit',
      on({ thresholds: { Down: 1 } }),
      'The alert `Down` has no threshold: it compares nothing with a number by `>` or `<`.',
      'Remove the override.',
    ],
  ])('%s', (_, { findings }, message, fix) =>
    expect(findings).toMatchObject([{ severity: 'error', message, fix, file: 'promwright.config.ts' }]),
  );

  test('two systems under one job', () => {
    const other = system('other', {
      title: '',
      description: '',
      job: 'gateway',
      targets: [],
      interval: '1m',
      target: {},
    });
    const { findings } = resolve(project({ config: { systems: [gateway, other] } }));
    expect(findings).toMatchObject([
      { rule: 'config/shared-job', message: 'The job `gateway` belongs to both `gateway` and `other`.' },
    ]);
  });
});

test.each([
  [0.05, 'ratio', '5%'],
  [2.5, 'ratio', '250%'],
  [2, 'seconds', '2 s'],
  [60, 'seconds', '60 s'],
  [0.7, 'milliseconds', '0.7 ms'],
  [300, 'seconds', '5 min'],
  [0.25, 'seconds', '250 ms'],
  [90_000, 'seconds', '25 h'],
  [500, 'USD', '500 USD'],
  [1.5 * 1024 ** 3, 'bytes', '1.5 GiB'],
  [50, 'requests', '50'],
])('%d %s is printed %s', (at, unit, words) => expect(printLimit(at, parseUnit(unit))).toBe(words));
