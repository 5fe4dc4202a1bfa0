import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emitPrometheus } from '../../src/emit/prometheus.ts';
import type { Resolved } from '../../src/model/resolved.ts';
import { checkRules, missing, promtools } from '../promtool.ts';
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
    static_configs:
      - targets:
          - gateway-1:9100
          - gateway-2:9100
  - job_name: gateway-worker
    scrape_interval: 1m
    scrape_timeout: 20s
    metrics_path: /internal/metrics
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

describe('promtool', () => {
  const tools = promtools();
  test('takes the files', (context) => {
    if (tools.length === 0) context.skip(missing);
    const out = mkdtempSync(join(tmpdir(), 'promwright-'));
    try {
      for (const file of files) {
        mkdirSync(dirname(join(out, file.path)), { recursive: true });
        writeFileSync(join(out, file.path), file.text);
      }
      for (const tool of tools) {
        const config = spawnSync(tool.bin, ['check', 'config', join(out, 'prometheus/prometheus.yml')], {
          encoding: 'utf8',
        });
        expect(config.status, `${tool.version}: ${config.stderr}`).toBe(0);
        const rules = checkRules(tool, join(out, 'prometheus/rules/gateway.rules.yml'));
        expect(rules, tool.version).toMatchObject({ ok: true });
      }
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});
