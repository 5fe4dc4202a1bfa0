import {
  alert,
  by,
  type Dashboard,
  dashboard,
  gt,
  promql,
  rate,
  row,
  ruleGroup,
  stat,
  sum,
  system,
  upTo,
  value,
  variable,
} from 'promwright';
import { shows, tests } from 'promwright/test';
import { expect, test } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import { projectSubjects } from '../../src/lint/own.ts';
import { resolve } from '../../src/model/resolve.ts';
import { project } from '../model/project.ts';
import { gateway, memory, queueDepth, requests } from '../types/gateway.ts';

const board = (spec: Partial<Dashboard>) =>
  dashboard({ uid: 'g', title: 'G', description: 'g', system: gateway, rows: [], ...spec });
const queue = alert('QueueHigh', {
  expr: gt(value(queueDepth), 5),
  for: '5m',
  severity: 'warning',
  summary: 's',
  description: 'd',
});
const shown = row('R', [stat('P', { description: 'p', queries: { x: value(queueDepth) }, alerts: [queue] })]);
const group = (...rules: Parameters<typeof ruleGroup>[0]['rules']) =>
  ruleGroup({ name: 'g', system: gateway, every: '1m', rules });
const all = (parts: Parameters<typeof project>[0]) =>
  lint(projectSubjects(resolve(project(parts)).resolved)).map(({ rule, message }) => `${rule}: ${message}`);
/** Those of the rules whose findings are errors. */
const findings = (parts: Parameters<typeof project>[0]) =>
  lint(projectSubjects(resolve(project(parts)).resolved), ({ severity }) => severity === 'error').map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

test('a sound project has no finding', () => {
  const spec = { description: 'q', queries: { x: sum(rate(requests, '5m'), by('route')) } };
  const routes = board({
    uid: 'r',
    title: 'R',
    rows: [row('R', [stat('Q', spec)])],
    variables: [variable(requests, 'route')],
  });
  const seen = tests(queue, { incident: { given: shows(queueDepth, {}, 6), fires: { after: '5m' } } });
  expect(all({ dashboards: [board({ rows: [shown] }), routes], groups: [group(queue)], tests: [seen] })).toEqual([]);
});

test('an alert that no panel shows, a panel that says nothing', () => {
  const dashboards = [board({ rows: [row('R', [stat('P', { queries: { x: value(queueDepth) } })])] })];
  expect(all({ dashboards, groups: [group(queue)] })).toEqual([
    'dashboard/missing-description: The panel `P` has no description.',
    'alert/no-panel: No panel shows the alert `QueueHigh`.',
    'alert/untested: No test is about the alert `QueueHigh`.',
  ]);
});

test('raw PromQL is held against the catalog', () => {
  const rows = [row('R', [stat('P', { queries: { x: promql`rate(gateway_request_total[5m])` } })])];
  expect(findings({ dashboards: [board({ rows })] })).toEqual([
    'metric/unknown: The metric `gateway_request_total` is unknown.',
  ]);
});

test('a uid or a title twice', () => {
  expect(findings({ dashboards: [board({}), board({})] })).toEqual([
    'dashboard/duplicate-uid: The dashboard uid `g` is used twice: also by dashboards/g.ts.',
    'dashboard/duplicate-uid: The dashboard title `G` is used twice in the folder `gateway`: also by dashboards/g.ts.',
  ]);
});

test('a panel that a variable does not reach, unless it says why', () => {
  const rows = (ignores: Record<string, string>) => [row('R', [stat('P', { queries: { x: value(memory) }, ignores })])];
  const variables = [variable(requests, 'route')];
  expect(findings({ dashboards: [board({ variables, rows: rows({}) })] })).toEqual([
    'dashboard/variable-ignored: The panel does not honour the variable `route`.',
  ]);
  expect(findings({ dashboards: [board({ variables, rows: rows({ route: 'memory has no route' }) })] })).toEqual([]);
  expect(findings({ dashboards: [board({ rows: rows({ route: 'memory has no route' }) })] })).toEqual([
    'dashboard/variable-ignored: The panel ignores the variable `route`, which the dashboard does not have.',
  ]);
});

test('a unit that misreads the values', () => {
  const rows = [
    row('R', [
      stat('P', { unit: 's', queries: { x: value(memory) } }),
      stat('Q', { unit: 'decbytes', queries: { x: value(memory) } }),
    ]),
  ];
  expect(findings({ dashboards: [board({ rows })] })).toEqual([
    'unit/presentation: The panel’s unit is `s`, but query A is in bytes.',
  ]);
});

test('rules: a name twice, a lost label, a variable of Grafana, an expression that Prometheus refuses', () => {
  const lost = alert('Lost', {
    expr: gt(sum(value(queueDepth)), 5),
    for: '5m',
    severity: 'info',
    summary: 'In {{ $labels.queue }}',
    description: '',
  });
  const grafana = alert('Vars', {
    expr: gt(rate(requests, '$__rate_interval'), 5),
    for: '5m',
    severity: 'info',
    summary: '',
    description: '',
  });
  expect(findings({ groups: [group(queue, queue, lost, grafana)] })).toEqual([
    'rule/grafana-variable: The window `$__rate_interval` is filled in by Grafana.',
    'alert/label-dropped: The summary of `Lost` prints the label `queue`, which its series do not have.',
    'rule/duplicate: The alert `QueueHigh` stands twice: also in rules/gateway.ts › g › QueueHigh.',
  ]);
});

test('a label of the series that the alert overwrites', () => {
  const other = system('other', { title: '', description: '', job: 'o', targets: [], interval: '1m', target: {} });
  const faults = other.counter('faults_total', { unit: 'faults', help: 'Faults', labels: { severity: upTo(3) } });
  const clash = alert('Clash', {
    expr: gt(rate(faults, '5m'), 1),
    for: '5m',
    severity: 'info',
    summary: '',
    description: '',
  });
  const own = ruleGroup({ name: 'o', system: other, every: '1m', rules: [clash] });
  expect(findings({ groups: [own], config: { systems: [other] } })).toEqual([
    'alert/label-overwritten: `Clash` sets the label `severity`, which its series carry already.',
  ]);
});

test('what is allowed with a reason is silent', () => {
  const rows = [
    row('R', [stat('P', { unit: 's', queries: { x: value(memory) }, allow: { 'unit/presentation': 'a trick' } })]),
  ];
  expect(findings({ dashboards: [board({ rows })] })).toEqual([]);
});
