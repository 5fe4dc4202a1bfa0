import { expect, test } from 'vitest';
import type { Document, Source } from '../../src/read/document.ts';
import { read } from '../../src/read/read.ts';

/** In the shape in which mixins are published: jsonnet's text blocks as literal blocks, keys sorted. */
const MIXIN = `"groups":
- "name": "node-exporter"
  "rules":
  - "alert": "NodeFilesystemSpaceFillingUp"
    "annotations":
      "description": "Filesystem on {{ $labels.device }} at {{ $labels.instance }}\\n  is full soon."
      "runbook_url": "https://runbooks.example.com/NodeFilesystemSpaceFillingUp"
    "expr": |
      (
        node_filesystem_avail_bytes{job="node",fstype!=""} / node_filesystem_size_bytes{job="node",fstype!=""} * 100 < 15
      and
        predict_linear(node_filesystem_avail_bytes{job="node",fstype!=""}[6h], 24*60*60) < 0
      )
    "for": "1h"
    "labels":
      "severity": "warning"
- "name": "node-exporter.rules"
  "interval": "30s"
  "rules":
  - "expr": |
      count without (cpu, mode) (
        node_cpu_seconds_total{job="node",mode="idle"}
      )
    "record": "instance:node_num_cpu:sum"
`;

const RESOURCE = (name: string) => `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: ${name}
  labels:
    app.kubernetes.io/managed-by: Helm
    helm.sh/chart: "kube-prometheus-stack-70.0.0"
spec:
  groups:
  - name: ${name}.rules
    partial_response_strategy: abort
    rules:
    - alert: Up
      expr: 1
    - record: a:b
      expr: vector(1)
`;

const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: x\n';
const LIST = `apiVersion: v1\nkind: List\nitems:\n${[SERVICE, RESOURCE('in-list')]
  .map((text) => `- ${text.trimEnd().replaceAll('\n', '\n  ')}\n`)
  .join('')}`;

const shown = (document: Document | undefined) =>
  document?.groups.map(({ name, rules }) => `${name}: ${rules.map((rule) => `${rule.rule} ${rule.name}`).join(', ')}`);

const FILES: readonly { what: string; input: string; kind: Document['kind']; groups: readonly string[] }[] = [
  {
    what: 'a mixin',
    input: MIXIN,
    kind: 'rule-file',
    groups: [
      'node-exporter: alert NodeFilesystemSpaceFillingUp',
      'node-exporter.rules: record instance:node_num_cpu:sum',
    ],
  },
  { what: 'a rule file without groups', input: 'groups:\n', kind: 'rule-file', groups: [] },
  {
    what: 'a rule file in JSON',
    input: '{"groups": [{"name": "a", "rules": [{"record": "b", "expr": "c"}]}]}',
    kind: 'rule-file',
    groups: ['a: record b'],
  },
  {
    what: 'a rule file in flow style',
    input: '{groups: [{name: a, rules: [{record: b, expr: c},]}]}',
    kind: 'rule-file',
    groups: ['a: record b'],
  },
  { what: 'a resource', input: RESOURCE('one'), kind: 'prometheus-rule', groups: ['one.rules: alert Up, record a:b'] },
  {
    what: 'resources among others',
    input: [SERVICE, RESOURCE('one'), RESOURCE('two')].join('---\n'),
    kind: 'prometheus-rule',
    groups: ['one.rules: alert Up, record a:b', 'two.rules: alert Up, record a:b'],
  },
  { what: 'a list', input: LIST, kind: 'prometheus-rule', groups: ['in-list.rules: alert Up, record a:b'] },
  {
    what: 'a list of its own kind',
    input: LIST.replace('kind: List', 'kind: PrometheusRuleList'),
    kind: 'prometheus-rule',
    groups: ['in-list.rules: alert Up, record a:b'],
  },
];

test.each(FILES)('$what', ({ input, kind, groups }) => {
  const { document, findings } = read('some.yml', input);
  expect(findings).toEqual([]);
  expect(document?.kind).toBe(kind);
  expect(shown(document)).toEqual(groups);
});

const texts = (sources: Readonly<Record<string, Source>> = {}) =>
  Object.fromEntries(Object.entries(sources).map(([name, { text }]) => [name, text]));

test('all that a rule says', () => {
  const [alerts, recordings] = read('mixin.yml', MIXIN).document?.groups ?? [];
  const [rule] = alerts?.rules ?? [];
  expect(recordings).toMatchObject({ interval: '30s', at: { line: 17, column: 3 } });
  expect(rule).toMatchObject({ for: '1h', labels: { severity: 'warning' }, at: { line: 4, column: 5 } });
  expect(texts(rule?.annotations)).toMatchObject({
    description: 'Filesystem on {{ $labels.device }} at {{ $labels.instance }}\n  is full soon.',
  });
  expect(rule?.annotations['description']?.at(63)).toEqual({ line: 6, column: 87 });
  expect(rule?.expr?.at(rule.expr.text.indexOf('predict_linear'))).toEqual({ line: 12, column: 9 });
});

test('a number is its text', () => {
  const [rule] = read('a.yml', RESOURCE('a')).document?.groups[0]?.rules ?? [];
  expect(rule?.expr?.text).toBe('1');
  expect(rule?.expr?.at(0)).toEqual({ line: 14, column: 13 });
});

test('labels and offset of a group, and names that objects have of their own', () => {
  const input =
    'groups:\n- name: a\n  query_offset: 1m\n  labels: {__proto__: x, team: y}\n  rules:\n  - alert: constructor\n    expr: up\n    keep_firing_for: 5m\n';
  const group = read('a.yml', input).document?.groups[0];
  expect(group?.queryOffset).toBe('1m');
  expect(Object.entries(group?.labels ?? {})).toEqual([
    ['__proto__', 'x'],
    ['team', 'y'],
  ]);
  expect(group?.rules[0]).toMatchObject({ name: 'constructor', keepFiringFor: '5m', annotations: {} });
});

const GRAFANA = `apiVersion: 1
groups:
  - orgId: 1
    name: gateway
    folder: Gateway
    interval: 60s
    rules:
      # promwright allow match/never: both exist
      - uid: aaa
        title: Errors
        condition: C
        data:
          - refId: A
            relativeTimeRange: {from: 600, to: 0}
            datasourceUid: prom
            model:
              datasource: {type: prometheus, uid: prom}
              expr: sum(rate(errors[5m]))
              instant: true
          - refId: B
            datasourceUid: prom
            model:
              # promwright allow rate/window: short
              expr: sum(rate(all[5m]))
          - refId: L
            datasourceUid: logs
            model:
              datasource: {type: loki, uid: logs}
              expr: '{app="a"}'
          - refId: C
            datasourceUid: __expr__
            model:
              expression: $A / $B > 0.1
              expr: not read
          - refId: D
            datasourceUid: "-100"
            model: {expr: nor this}
        noDataState: NoData
        for: 5m
        keepFiringFor: 10m
        annotations:
          summary: Errors
        labels:
          severity: critical
      - uid: bbb
        title: Recording
        record: {metric: "job:errors:rate5m", from: A}
        data:
          - refId: A
            datasourceUid: prom
            model: {expr: 'sum by (job) (rate(errors[5m]))'}
contactPoints: []
`;

test('a rule that Grafana provisions is read once for each of its queries', () => {
  const { document, findings } = read('alerts.yaml', GRAFANA);
  expect(findings).toEqual([]);
  expect(document?.kind).toBe('grafana-alerting');
  const [group] = document?.groups ?? [];
  expect(group).toMatchObject({ name: 'gateway', interval: '60s' });
  expect(group?.rules.map(({ rule, name, refId, expr }) => [rule, name, refId, expr?.text])).toEqual([
    ['alert', 'Errors', 'A', 'sum(rate(errors[5m]))'],
    ['alert', 'Errors', 'B', 'sum(rate(all[5m]))'],
    ['record', 'job:errors:rate5m', 'A', 'sum by (job) (rate(errors[5m]))'],
  ]);
  expect(group?.rules[1]).toMatchObject({
    for: '5m',
    keepFiringFor: '10m',
    labels: { severity: 'critical' },
    at: { line: 9, column: 9 },
  });
  expect(group?.rules.map(({ allow }) => allow.map(({ rule }) => rule))).toEqual([
    ['match/never'],
    ['match/never', 'rate/window'],
    [],
  ]);
});

test('an export of Grafana is JSON of the same shape', () => {
  const data = [{ refId: 'A', datasourceUid: 'p', model: { expr: 'up == 0' } }];
  const input = JSON.stringify({ apiVersion: 1, groups: [{ name: 'g', rules: [{ title: 'Down', data }] }] });
  expect(shown(read('export.json', input).document)).toEqual(['g: alert Down']);
});

test('a file of contact points alone holds no rule', () => {
  expect(read('points.yaml', 'apiVersion: 1\ncontactPoints: []\n')).toMatchObject({
    document: { kind: 'grafana-alerting', groups: [] },
    findings: [],
  });
});
