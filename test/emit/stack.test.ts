import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { infer } from '../../src/analysis/infer.ts';
import { emitGrafana } from '../../src/emit/grafana/grafana.ts';
import { inhibitions } from '../../src/emit/stack/inhibit.ts';
import { emitStack } from '../../src/emit/stack/stack.ts';
import type { System } from '../../src/metric/system.ts';
import { settingsOf } from '../../src/model/config.ts';
import type { Resolved, ResolvedAlert, ResolvedGroup } from '../../src/model/resolved.ts';
import type { Severity } from '../../src/model/rule.ts';
import { amtool, missing, runAmtool } from '../amtool.ts';
import { needed } from '../needed.ts';
import { exprOf, gateway, known, resolved } from './sample.ts';

const { files, findings } = emitStack(resolved);
const text = (path: string) => files.find((file) => file.path === path)?.text ?? '';

test('nothing is wrong with the sample', () => {
  expect(findings).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['compose.yaml', 'alertmanager/alertmanager.yml']);
});

describe('compose.yaml', () => {
  interface Service {
    readonly image: string;
    readonly ports: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
    readonly healthcheck: { readonly test: readonly string[] };
    readonly volumes: readonly (string | { source: string; target: string; read_only: boolean })[];
  }
  const { services } = parse(text('compose.yaml')) as { readonly services: Readonly<Record<string, Service>> };

  test('pins its images, and opens ports to this machine alone', () => {
    expect(Object.values(services).map(({ image }) => image)).toEqual([
      'prom/prometheus:v3.15.0',
      'prom/alertmanager:v0.34.1',
      'grafana/grafana:13.3.0',
    ]);
    for (const { ports } of Object.values(services))
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/);
  });

  test('mounts what the other targets make where its programs look for it, read-only', async () => {
    const mounts = Object.values(services)
      .flatMap(({ volumes }) => volumes)
      .filter((volume) => typeof volume !== 'string');
    expect(mounts.map(({ source, target, read_only }) => [source, target, read_only])).toEqual([
      ['./prometheus', '/etc/prometheus', true],
      ['./alertmanager', '/etc/alertmanager', true],
      ['./grafana/provisioning/dashboards', '/etc/grafana/provisioning/dashboards', true],
      ['./grafana/provisioning/datasources', '/etc/grafana/provisioning/datasources', true],
      ['./grafana/dashboards', '/var/lib/grafana/dashboards', true],
    ]);
    const elsewhere: Resolved = {
      ...resolved,
      settings: { ...resolved.settings, grafana: { ...resolved.settings.grafana, path: '/srv/boards' } },
    };
    const provider = (await emitGrafana(elsewhere)).files.find(({ path }) => path.includes('provisioning/dashboards'));
    expect(provider?.text).toContain('path: /srv/boards');
    expect(emitStack(elsewhere).files[0]?.text).toContain('target: /srv/boards');
  });

  test('asks for a password, and holds none', () => {
    expect(services['grafana']?.environment).toEqual({
      GF_SECURITY_ADMIN_PASSWORD:
        '${GRAFANA_ADMIN_PASSWORD:?set it in the environment or in an .env file beside this one}',
      GF_SERVER_ROOT_URL: 'http://localhost:3000',
    });
  });

  test('asks each program by a tool that its image has', () => {
    expect(Object.values(services).map(({ healthcheck }) => healthcheck.test.join(' '))).toEqual([
      'CMD promtool check ready --url=http://127.0.0.1:9090',
      'CMD amtool --alertmanager.url=http://127.0.0.1:9093 cluster show',
      'CMD curl -fsS -o /dev/null http://127.0.0.1:3000/api/health',
    ]);
  });

  test('doubles the dollars that compose would read', () => {
    const grafana = { ...resolved.settings.grafana, url: 'http://localhost/$a' };
    const made = emitStack({ ...resolved, settings: { ...resolved.settings, grafana } });
    expect(made.findings).toEqual([]);
    expect(made.files[0]?.text).toContain('GF_SERVER_ROOT_URL: http://localhost/$$a');
  });
});

describe('alertmanager.yml', () => {
  test('routes by severity', () => {
    expect(
      text('alertmanager/alertmanager.yml'),
    ).toBe(`# Made by promwright from promwright.config.ts, rules/gateway.ts, rules/gateway-alerts.ts.
# Do not edit: change the source and build again.

route:
  receiver: ticket
  group_by:
    - alertname
    - job
  group_wait: 30s
  group_interval: 5m
  repeat_interval: 12h
  routes:
    - matchers:
        - severity="critical"
      receiver: page
      group_wait: 10s
      repeat_interval: 1h
    - matchers:
        - severity="warning"
      receiver: ticket
    - matchers:
        - severity="info"
      receiver: "null"
inhibit_rules: []
receivers:
  - name: page
    webhook_configs:
      - url: http://127.0.0.1:5001/page
        send_resolved: true
  - name: ticket
    webhook_configs:
      - url: http://127.0.0.1:5001/ticket
        send_resolved: true
  - name: "null"
`);
  });

  test('calls what the config says', () => {
    const stack = { webhooks: { page: 'https://relay.example.com/a', ticket: 'https://relay.example.com/b' } };
    const made = emitStack({ ...resolved, settings: settingsOf({ systems: [gateway], targets: ['stack'], stack }) });
    expect(made.findings).toEqual([]);
    expect(made.files[1]?.text).toContain('url: https://relay.example.com/b');
  });

  test('that nobody sends to is a finding; the config that names the stack sends to it', () => {
    const settings = settingsOf({ systems: [gateway] });
    expect(emitStack({ ...resolved, settings }).findings).toMatchObject([
      { rule: 'stack/no-alertmanager', severity: 'warning' },
    ]);
    expect(settingsOf({ systems: [gateway], targets: ['stack'] }).prometheus.alertmanagers).toEqual([
      'alertmanager:9093',
    ]);
  });
});

const JOBS = ['gateway', 'gateway-worker'];

function alertOf(name: string, severity: Severity, expr: string): ResolvedAlert {
  const [, group] = resolved.groups as [ResolvedGroup, ResolvedGroup];
  const sample = group.rules[0] as ResolvedAlert;
  return { ...sample, name, severity, expr: exprOf(expr), text: expr, inference: infer(exprOf(expr), known, JOBS) };
}

function inhibited(alerts: readonly ResolvedAlert[], system: System = gateway) {
  const [, group] = resolved.groups as [ResolvedGroup, ResolvedGroup];
  return inhibitions([{ ...group, system, rules: alerts }]).map(({ source_matchers, target_matchers, equal }) => [
    source_matchers.join(),
    target_matchers.join(),
    equal?.join(),
  ]);
}

const byModel = (bound: number) => `sum by (job, model) (rate(gateway_requests_total{job="gateway"}[5m])) > ${bound}`;
const byJob = (bound: number) => `sum by (job) (rate(gateway_requests_total{job="gateway"}[5m])) > ${bound}`;
const DOWN = alertOf('GatewayDown', 'critical', 'up{job="gateway"} == 0');

describe('an alert mutes', () => {
  test('the lesser one of its family, of the same model', () => {
    const alerts = [
      alertOf('ErrorsHigh', 'warning', byModel(1)),
      alertOf('ErrorsCritical', 'critical', byModel(2)),
      alertOf('TokensHigh', 'warning', byModel(1)),
    ];
    expect(inhibited(alerts)).toEqual([['alertname="ErrorsCritical"', 'alertname="ErrorsHigh"', 'job,model']]);
  });

  test('a narrower one of its family, never a wider one', () => {
    const wide = alertOf('ErrorsCritical', 'critical', byJob(2));
    const narrow = alertOf('ErrorsHigh', 'warning', byModel(1));
    expect(inhibited([wide, narrow])).toEqual([['alertname="ErrorsCritical"', 'alertname="ErrorsHigh"', 'job']]);
    const swapped = [alertOf('ErrorsCritical', 'critical', byModel(2)), alertOf('ErrorsHigh', 'warning', byJob(1))];
    expect(inhibited(swapped)).toEqual([]);
  });

  test('the slower burns of its objective, of its own severity too, and never a faster one', () => {
    const burn = (name: string, severity: Severity, slo: string, long_window: string): ResolvedAlert => ({
      ...alertOf(name, severity, byJob(1)),
      labels: { slo, long_window },
    });
    const alerts = [
      burn('Burn1h', 'critical', 'gateway_availability', '1h'),
      burn('Burn1d', 'warning', 'gateway_availability', '1d'),
      burn('Burn6h', 'critical', 'gateway_availability', '6h'),
      burn('Other6h', 'critical', 'gateway_latency', '6h'),
    ];
    expect(inhibited(alerts)).toEqual([
      ['alertname="Burn1h"', 'alertname=~"Burn1d|Burn6h"', 'job'],
      ['alertname="Burn6h"', 'alertname="Burn1d"', 'job'],
    ]);
  });

  test('none of its own severity or above', () => {
    expect(
      inhibited([alertOf('ErrorsCritical', 'warning', byJob(2)), alertOf('ErrorsHigh', 'warning', byJob(1))]),
    ).toEqual([]);
  });

  test('none where labels are unknown', () => {
    const any = 'label_replace({__name__=~"x.*"}, "a", "$1", "b", "(.*)") > 1';
    expect(inhibited([alertOf('XCritical', 'critical', any), alertOf('XHigh', 'warning', any)])).toEqual([]);
  });

  test('none of another system', () => {
    const [, group] = resolved.groups as [ResolvedGroup, ResolvedGroup];
    const other = { ...gateway, name: 'other' };
    expect(
      inhibitions([
        { ...group, rules: [alertOf('ErrorsCritical', 'critical', byJob(2))] },
        { ...group, system: other, rules: [alertOf('ErrorsHigh', 'warning', byJob(1))] },
      ]),
    ).toEqual([]);
  });
});

describe('a target that is down mutes', () => {
  const ofInstance = alertOf('GatewayLoopSlow', 'warning', 'scrape_duration_seconds{job="gateway"} > 5');
  const ofJob = alertOf('GatewayErrors', 'warning', byJob(1));

  test('what is said of the same target, where a job has several', () => {
    expect(inhibited([DOWN, ofInstance, ofJob])).toEqual([
      ['alertname="GatewayDown"', 'alertname="GatewayLoopSlow"', 'instance,job'],
    ]);
  });

  test('all that is said of the job, where it is the only one', () => {
    const jobs = gateway.jobs.map((job) => ({ ...job, targets: job.targets.slice(0, 1) }));
    expect(inhibited([DOWN, ofInstance, ofJob], { ...gateway, jobs })).toEqual([
      ['alertname="GatewayDown"', 'alertname=~"GatewayErrors|GatewayLoopSlow"', 'job'],
    ]);
  });

  test('as a job does that has no target; neither mutes the other, nor what is graver', () => {
    const absent = alertOf('GatewayAbsent', 'warning', 'absent(up{job="gateway"})');
    const grave = alertOf('GatewayErrorsGrave', 'critical', byJob(9));
    expect(inhibited([DOWN, absent, grave, ofJob])).toEqual([
      ['alertname="GatewayAbsent"', 'alertname="GatewayErrors"', 'job'],
    ]);
  });
});

describe('amtool', () => {
  const bin = amtool();
  needed('amtool', bin === undefined ? missing : undefined);
  if (bin === undefined) return;
  test('takes the configuration, and routes as meant', () => {
    const out = mkdtempSync(join(tmpdir(), 'promwright-'));
    onTestFinished(() => rmSync(out, { recursive: true }));
    const [, group] = resolved.groups as [ResolvedGroup, ResolvedGroup];
    const alerts = [
      DOWN,
      alertOf('ErrorsHigh', 'warning', byModel(1)),
      alertOf('ErrorsCritical', 'critical', byModel(2)),
    ];
    const made = emitStack({ ...resolved, groups: [{ ...group, rules: alerts }] });
    const config = join(out, 'alertmanager.yml');
    writeFileSync(config, made.files[1]?.text ?? '');
    const checked = runAmtool(bin, 'check-config', config);
    expect(checked.output).toContain('1 inhibit rules');
    expect(checked.ok, checked.output).toBe(true);
    const routed = (severity: string) =>
      runAmtool(bin, 'config', 'routes', 'test', `--config.file=${config}`, `severity=${severity}`).output.split('\n');
    expect(routed('critical')).toContain('page');
    expect(routed('warning')).toContain('ticket');
    expect(routed('info')).toContain('null');
    expect(routed('unheard')).toContain('ticket');
  });
});
