import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { emitPrometheus } from '../../src/emit/prometheus.ts';
import type { Resolved } from '../../src/model/resolved.ts';
import { bothMajors, checkRules, promtool, promtools } from '../promtool.ts';
import { gateway, resolved } from './sample.ts';

const { files, findings } = emitPrometheus(resolved);
const text = (path: string) => files.find((file) => file.path === path)?.text;

test('nothing is wrong with the sample', () => {
  expect(findings).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['prometheus/prometheus.yml', 'prometheus/rules/gateway.rules.yml']);
});

test('prometheus.yml scrapes every job', () => {
  expect(text('prometheus/prometheus.yml')).toBe(`# Made by promwright from promwright.config.ts.
# Do not edit: change the source and build again.

global:
  scrape_interval: 15s
  evaluation_interval: 1m
rule_files:
  - rules/*.rules.yml
alerting:
  alertmanagers:
    - static_configs:
        - targets:
            - alertmanager:9093
scrape_configs:
  - job_name: gateway
    scrape_interval: 15s
    scrape_timeout: 10s
    sample_limit: 2000
    label_value_length_limit: 256
    static_configs:
      - targets:
          - gateway-1:9100
          - gateway-2:9100
  - job_name: gateway-worker
    scrape_interval: 1m
    scrape_timeout: 20s
    metrics_path: /internal/metrics
    sample_limit: 2000
    label_value_length_limit: 256
    static_configs:
      - targets:
          - worker:9200
`);
});

test('a system has one file of rules, its groups in order', () => {
  expect(
    text('prometheus/rules/gateway.rules.yml'),
  ).toBe(`# Made by promwright from rules/gateway.ts, rules/gateway-alerts.ts.
# Do not edit: change the source and build again.

groups:
  - name: gateway-recordings
    interval: 1m
    rules:
      - record: job:gateway_requests:rate5m
        expr: sum by (job) (rate(gateway_requests_total{job="gateway"}[5m]))
        labels:
          team: gateway
  - name: gateway-alerts
    interval: 30s
    rules:
      - alert: GatewayDown
        expr: absent(up{job="gateway"} == 1)
        labels:
          severity: critical
        annotations:
          summary: It is down
      - alert: GatewaySlow
        expr: histogram_quantile(0.99, sum by (le) (rate(gateway_latency_seconds_bucket{job="gateway"}[5m]))) > 5 and on () job:gateway_requests:rate5m > 0
        for: 10m
        keep_firing_for: 15m
        labels:
          severity: warning
          team: gateway
        annotations:
          summary: The gateway is slow
          description: |-
            p99 is {{ $value | humanizeDuration }}: users wait.
            Second line.
          runbook_url: https://example.com/runbooks/GatewaySlow.md
          dashboard_url: http://localhost:3000/d/gateway?viewPanel=102
`);
});

const withInterval = (interval: string): Resolved => {
  const jobs = gateway.jobs.slice(0, 1).map((job) => ({ ...job, interval }));
  const prometheus = { ...resolved.settings.prometheus, alertmanagers: [] };
  return { ...resolved, settings: { ...resolved.settings, prometheus, systems: [{ ...gateway, jobs }] } };
};

describe('scraping', () => {
  test('a timeout is never longer than its interval', () => {
    expect(emitPrometheus(withInterval('5s')).files[0]?.text).toContain('scrape_timeout: 5s');
  });
  test('no alertmanager, no alerting', () => {
    expect(emitPrometheus(withInterval('5s')).files[0]?.text).not.toContain('alerting');
  });
});

const discovered: Resolved = {
  ...resolved,
  settings: { ...resolved.settings, prometheus: { ...resolved.settings.prometheus, discovery: 'file' } },
};

test('targets in files of their own, which Prometheus reads again by itself', () => {
  const made = emitPrometheus(discovered);
  expect(made.findings).toEqual([]);
  expect(made.files.slice(1, 3)).toEqual([
    {
      path: 'prometheus/targets/gateway.json',
      text: `[
  {
    "targets": [
      "gateway-1:9100",
      "gateway-2:9100"
    ]
  }
]
`,
    },
    { path: 'prometheus/targets/gateway-worker.json', text: expect.stringContaining('"worker:9200"') },
  ]);
  expect(made.files[0]?.text).toContain(`scrape_timeout: 20s
    metrics_path: /internal/metrics
    sample_limit: 2000
    label_value_length_limit: 256
    file_sd_configs:
      - files:
          - targets/gateway-worker.json
`);
  expect(made.files[0]?.text.split('scrape_configs')[1]).not.toContain('static_configs');
});

test('a job of any name has a file of its own', () => {
  const jobs = ['a/b', 'a-b', '..'].map((job) => ({ ...(gateway.jobs[0] as (typeof gateway.jobs)[number]), job }));
  const made = emitPrometheus({ ...discovered, settings: { ...discovered.settings, systems: [{ ...gateway, jobs }] } });
  expect(made.findings).toEqual([]);
  const paths = made.files.map(({ path }) => path).filter((path) => path.includes('targets/'));
  expect(new Set(paths).size).toBe(3);
  for (const path of paths) expect(path).toMatch(/^prometheus\/targets\/[\w-]+\.json$/);
});

bothMajors('promtool');

describe.each(promtools())('promtool $version', (tool) => {
  test.each([
    ['the files', files],
    ['targets in files of their own', emitPrometheus(discovered).files],
  ])('takes %s', (_, written) => {
    const out = mkdtempSync(join(tmpdir(), 'promwright-'));
    onTestFinished(() => rmSync(out, { recursive: true }));
    for (const file of written) {
      mkdirSync(dirname(join(out, file.path)), { recursive: true });
      writeFileSync(join(out, file.path), file.text);
    }
    const config = promtool(tool.bin, ['check', 'config', join(out, 'prometheus/prometheus.yml')]);
    expect(config.ok, config.output).toBe(true);
    const rules = checkRules(tool, join(out, 'prometheus/rules/gateway.rules.yml'));
    expect(rules.ok, rules.output).toBe(true);
  });
});
