import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { emitKubernetes } from '../../src/emit/kubernetes/kubernetes.ts';
import { emitPrometheus } from '../../src/emit/prometheus.ts';
import { upTo } from '../../src/metric/label.ts';
import type { Settings } from '../../src/model/config.ts';
import type { Resolved, ResolvedDashboard } from '../../src/model/resolved.ts';
import { dashboard, gateway, resolved } from './sample.ts';

const withSettings = (settings: Partial<Settings>): Resolved => ({
  ...resolved,
  settings: { ...resolved.settings, ...settings },
});

const { files, findings } = await emitKubernetes(resolved);
const text = (path: string) => files.find((file) => file.path === path)?.text ?? '';
const objects = (of: string) => parseAllDocuments(of).map((document) => document.toJS());

test('a file for each system and each dashboard', () => {
  expect(findings).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['kubernetes/gateway.yaml', 'kubernetes/dashboards/gateway.yaml']);
});

test('a job is a service and a monitor that scrapes it as prometheus.yml would', () => {
  const worker = text('kubernetes/gateway.yaml').split('---\n').slice(2, 4);
  expect(worker.join('---\n')).toBe(`apiVersion: v1
kind: Service
metadata:
  name: gateway-worker-metrics
  labels:
    app.kubernetes.io/name: gateway-worker
    app.kubernetes.io/component: metrics
    app.kubernetes.io/managed-by: promwright
spec:
  clusterIP: None
  selector:
    app.kubernetes.io/name: gateway-worker
  ports:
    - name: metrics
      port: 9200
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: gateway-worker-metrics
  labels:
    release: kube-prometheus-stack
    app.kubernetes.io/name: gateway-worker
    app.kubernetes.io/component: metrics
    app.kubernetes.io/managed-by: promwright
spec:
  selector:
    matchLabels:
      app.kubernetes.io/name: gateway-worker
      app.kubernetes.io/component: metrics
      app.kubernetes.io/managed-by: promwright
  sampleLimit: 2000
  labelValueLengthLimit: 256
  endpoints:
    - port: metrics
      path: /internal/metrics
      interval: 1m
      scrapeTimeout: 20s
      relabelings:
        - targetLabel: job
          replacement: gateway-worker
        - action: labeldrop
          regex: container|endpoint|namespace|node|pod|service
`);
});

test('a monitor selects its own service alone', () => {
  const all = objects(text('kubernetes/gateway.yaml'));
  for (const monitor of all.filter(({ kind }) => kind === 'ServiceMonitor')) {
    const matched = all.filter(
      ({ kind, metadata }) =>
        kind === 'Service' &&
        Object.entries(monitor.spec.selector.matchLabels).every(([label, value]) => metadata.labels[label] === value),
    );
    expect(matched.map(({ metadata }) => metadata.name)).toEqual([monitor.metadata.name]);
  }
});

test('labels that the catalog gives to a target stay', async () => {
  const jobs = gateway.jobs.map((job) => ({ ...job, target: { instance: upTo(2), pod: upTo(2), namespace: upTo(1) } }));
  const made = await emitKubernetes(withSettings({ systems: [{ ...gateway, jobs }] }));
  expect(made.findings).toEqual([]);
  expect(made.files[0]?.text).toContain('regex: container|endpoint|node|service');
});

test('several ports are several endpoints', async () => {
  const jobs = gateway.jobs.slice(0, 1).map((job) => ({ ...job, targets: ['a:9100', 'b:9101', 'c:9100'] }));
  const made = await emitKubernetes(withSettings({ systems: [{ ...gateway, jobs }] }));
  const [service, monitor] = objects(made.files[0]?.text ?? '');
  expect(service.spec.ports).toEqual([
    { name: 'metrics', port: 9100 },
    { name: 'metrics-9101', port: 9101 },
  ]);
  expect(monitor.spec.endpoints.map(({ port }: { port: string }) => port)).toEqual(['metrics', 'metrics-9101']);
});

test('the rules are those of the rule file', () => {
  const rule = objects(text('kubernetes/gateway.yaml')).at(-1);
  const ruleFile = emitPrometheus(resolved).files.find(({ path }) => path.endsWith('.rules.yml'));
  expect(rule).toMatchObject({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: 'gateway', labels: { release: 'kube-prometheus-stack' } },
  });
  expect(rule.spec).toEqual(parse(ruleFile?.text ?? ''));
});

test('a dashboard is a labelled ConfigMap of one line of JSON, in its folder', () => {
  const [head, json = ''] = text('kubernetes/dashboards/gateway.yaml').split('\n    {');
  expect(head).toBe(`# Made by promwright from dashboards/gateway.ts.
# Do not edit: change the source and build again.
#
# kubectl apply --server-side: without it, kubectl keeps a second copy in an annotation, which holds 256 KiB at most.

apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboard-gateway
  labels:
    grafana_dashboard: "1"
    app.kubernetes.io/managed-by: promwright
  annotations:
    grafana_folder: gateway
data:
  gateway.json: |`);
  expect(json.trimEnd()).not.toContain('\n');
  expect(JSON.parse(`{${json}`)).toMatchObject({ uid: 'gateway', schemaVersion: 42 });
});

test('names, namespaces and labels are those of the config, or legal forms of ours', async () => {
  const settings = withSettings({ kubernetes: { namespace: 'llm', labels: { prometheus: 'main' } } });
  const made = await emitKubernetes({ ...settings, dashboards: [{ ...dashboard, uid: 'Gate_way' }] });
  expect(made.findings).toEqual([]);
  const all = made.files.flatMap((file) => objects(file.text));
  expect(all.map(({ metadata }) => metadata.namespace)).toEqual(all.map(() => 'llm'));
  expect(all.filter(({ kind }) => kind === 'PrometheusRule')[0].metadata.labels).toEqual({
    prometheus: 'main',
    'app.kubernetes.io/managed-by': 'promwright',
  });
  expect(all.at(-1).metadata.name).toMatch(/^dashboard--ate-way-[0-9a-f]{8}$/);
});

test('a dashboard that no ConfigMap holds is named, with its size and how to split it', async () => {
  const [row] = dashboard.rows as [ResolvedDashboard['rows'][number]];
  const words = { ...(dashboard.rows[1]?.panels.at(-1) as (typeof row.panels)[number]) };
  const source = { ...words.source, spec: { ...words.source.spec, content: 'x'.repeat(1_500_000) } };
  const big = { ...dashboard, rows: [{ ...row, panels: [{ ...words, source }] }] } as ResolvedDashboard;
  const made = await emitKubernetes({ ...resolved, dashboards: [big] });
  expect(made.findings).toEqual([
    {
      rule: 'kubernetes/configmap-size',
      severity: 'error',
      message: 'The dashboard `Gateway` takes 1.44 MiB of JSON, more than the 1 MiB that a ConfigMap holds.',
      why: 'Kubernetes refuses the ConfigMap, and the dashboard never reaches Grafana.',
      fix: "Split it by rows into 2 dashboards or more that name each other in `links`, or leave `kubernetes` out of the config's `targets`.",
      file: 'dashboards/gateway.ts',
      path: ['Gateway'],
    },
  ]);
});
