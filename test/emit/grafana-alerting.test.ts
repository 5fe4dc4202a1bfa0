import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { emitGrafanaAlerting } from '../../src/emit/grafana-alerting/grafana-alerting.ts';
import { annotation, escaped } from '../../src/emit/grafana-alerting/interpolation.ts';
import { translated } from '../../src/emit/grafana-alerting/template.ts';
import type { Resolved, ResolvedAlert, ResolvedGroup, ResolvedRule } from '../../src/model/resolved.ts';
import { resolved } from './sample.ts';

const [recordings, alerts] = resolved.groups as [ResolvedGroup, ResolvedGroup];
const [recording] = recordings.rules as [ResolvedRule];
const [down, slow] = alerts.rules as [ResolvedAlert, ResolvedAlert];
const linked: ResolvedAlert = { ...slow, panel: { dashboard: 'gateway', id: 102 } };

const withRules = (...rules: readonly ResolvedRule[]): Resolved => ({
  ...resolved,
  groups: [{ ...alerts, rules }],
});

test('a rule that records and one that alerts, as Grafana converts them itself', () => {
  const { files, findings } = emitGrafanaAlerting({
    ...resolved,
    groups: [recordings, { ...alerts, rules: [linked] }],
  });
  expect(findings).toEqual([]);
  expect(files).toHaveLength(1);
  expect(files[0]?.path).toBe('grafana/provisioning/alerting/gateway.yaml');
  expect(files[0]?.text).toBe(`# Made by promwright from rules/gateway.ts, rules/gateway-alerts.ts.
# Do not edit: change the source and build again.
#
# Grafana evaluates these rules itself: load this file, or the rules of prometheus/rules/, not both, or every alert fires twice.
# What a rule records, Grafana writes to Prometheus: Grafana needs [recording_rules] enabled, Prometheus --web.enable-remote-write-receiver.
# A rule that is no longer here stays in Grafana until \`deleteRules\` of a file names its uid.

apiVersion: 1
groups:
  - orgId: 1
    name: gateway-recordings
    folder: gateway
    interval: 1m
    rules:
      - uid: gateway-job-gateway_requests-ra-6e09fc7b
        title: job:gateway_requests:rate5m
        record:
          metric: job:gateway_requests:rate5m
          from: query
          targetDatasourceUid: prometheus
        data:
          - refId: query
            relativeTimeRange:
              from: 600
              to: 0
            datasourceUid: prometheus
            model:
              refId: query
              datasource:
                type: prometheus
                uid: prometheus
              expr: sum by (job) (rate(gateway_requests_total{job="gateway"}[5m]))
              instant: true
              range: false
              intervalMs: 1000
              maxDataPoints: 43200
        labels:
          team: gateway
  - orgId: 1
    name: gateway-alerts
    folder: gateway
    interval: 30s
    rules:
      - uid: GatewaySlow
        title: GatewaySlow
        condition: threshold
        data:
          - refId: query
            relativeTimeRange:
              from: 600
              to: 0
            datasourceUid: prometheus
            model:
              refId: query
              datasource:
                type: prometheus
                uid: prometheus
              expr: histogram_quantile(0.99, sum by (le) (rate(gateway_latency_seconds_bucket{job="gateway"}[5m]))) > 5 and on () job:gateway_requests:rate5m > 0
              instant: true
              range: false
              intervalMs: 1000
              maxDataPoints: 43200
          - refId: prometheus_math
            queryType: math
            relativeTimeRange:
              from: 0
              to: 0
            datasourceUid: __expr__
            model:
              refId: prometheus_math
              type: math
              datasource:
                type: __expr__
                uid: __expr__
              expression: is_number($query) || is_nan($query) || is_inf($query)
              intervalMs: 1000
              maxDataPoints: 43200
          - refId: threshold
            queryType: threshold
            relativeTimeRange:
              from: 0
              to: 0
            datasourceUid: __expr__
            model:
              refId: threshold
              type: threshold
              datasource:
                type: __expr__
                uid: __expr__
              expression: prometheus_math
              conditions:
                - evaluator:
                    type: gt
                    params:
                      - 0
              intervalMs: 1000
              maxDataPoints: 43200
        noDataState: OK
        execErrState: Error
        missing_series_evals_to_resolve: 1
        for: 10m
        keepFiringFor: 15m
        labels:
          severity: warning
          team: gateway
        annotations:
          dashboard_url: http://localhost:3000/d/gateway?viewPanel=102
          description: |-
            p99 is {{ $values.query.Value | humanizeDuration }}: users wait.
            Second line.
          summary: The gateway is slow
          runbook_url: https://example.com/runbooks/GatewaySlow.md
          __dashboardUid__: gateway
          __panelId__: "102"
`);
});

test('asks the data source that the config gives to the system', () => {
  const overrides = { gateway: { datasource: 'thanos' } };
  const made = emitGrafanaAlerting({ ...resolved, settings: { ...resolved.settings, overrides } });
  expect(made.findings).toEqual([]);
  expect(made.files[0]?.text).toContain('targetDatasourceUid: thanos');
  expect(made.files[0]?.text).not.toContain('uid: prometheus\n');
});

describe('uids and titles', () => {
  interface Rule {
    readonly uid: string;
    readonly title: string;
  }
  const rulesOf = (of: Resolved): readonly Rule[] =>
    (parse(emitGrafanaAlerting(of).files[0]?.text ?? '') as { groups: { rules: Rule[] }[] }).groups.flatMap(
      ({ rules }) => rules,
    );

  test('are legal, at most 40 characters, and the same whatever stands beside a rule', () => {
    const long = { ...down, name: `Gateway${'Very'.repeat(12)}Long` };
    const all = rulesOf(withRules(long, { ...long, name: `${long.name}er` }, down));
    for (const { uid } of all) expect(uid).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(3);
    expect(rulesOf(withRules(down, long))[1]).toEqual(all[0]);
  });

  test('tell recordings of one name apart by their labels', () => {
    const other = { ...recording, labels: { team: 'other' } };
    const all = rulesOf(withRules(recording, other));
    expect(all.map(({ title }) => title)).toEqual([
      'job:gateway_requests:rate5m team=gateway',
      'job:gateway_requests:rate5m team=other',
    ]);
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(2);
  });
});

describe('$value is the number of the query', () => {
  test.each([
    ['{{ $value }}', '{{ $values.query.Value }}'],
    [
      '{{ $value | humanizePercentage }} of {{$value}}',
      '{{ $values.query.Value | humanizePercentage }} of {{$values.query.Value}}',
    ],
    ['{{ printf "%.1f" $value }}', '{{ printf "%.1f" $values.query.Value }}'],
    ['{{ .Value }} {{ $.Value }}', '{{ $values.query.Value }} {{ $values.query.Value }}'],
    ['{{ $values.query.Value }} {{ $valued }}', '{{ $values.query.Value }} {{ $valued }}'],
    ['{{ $labels.value }} $value .Value', '{{ $labels.value }} $value .Value'],
    ['{{ if gt $value 1.0 }}much{{ end }}', '{{ if gt $values.query.Value 1.0 }}much{{ end }}'],
  ])('%s', (template, becomes) => expect(translated(template)).toBe(becomes));
});

describe('a dollar stays a dollar', () => {
  test.each([
    ['costs $5', 'costs $$5'],
    ['$$', '$$$$'],
    ['{{ $labels.team }}', '{{ $$labels.team }}'],
  ])('in a label: %s', (text, becomes) => expect(escaped(text)).toBe(becomes));

  test.each([
    ['costs $5, {{ $labels.team }}', 'costs $5, {{ $labels.team }}'],
    ['costs ${{ $value }}', 'costs {{ "$" }}{{ $value }}'],
    ['${HOME} $__env{HOME}', '{{ "$" }}{HOME} {{ "$" }}__env{HOME}'],
    ['$$ and $$$', '{{ "$" }}$ and {{ "$" }}{{ "$" }}$'],
  ])('in an annotation: %s', (text, becomes) => expect(annotation(text)).toBe(becomes));

  test('wherever it stands in a rule', () => {
    const { files, findings } = emitGrafanaAlerting(
      withRules({
        ...down,
        labels: { owner: '$team ${x}' },
        annotations: { summary: 'costs ${{ printf "%.2f" $value }} a day' },
      }),
    );
    expect(findings).toEqual([]);
    expect(files[0]?.text).toContain('owner: $$team $${x}');
    expect(files[0]?.text).toContain(`summary: costs {{ "$" }}{{ printf "%.2f" $values.query.Value }} a day`);
  });
});

describe('is a finding', () => {
  test.each(['15s', '5s', '1m5s', '500ms', '0s'])('an interval between two ticks: %s', (every) => {
    const { findings } = emitGrafanaAlerting({ ...resolved, groups: [{ ...alerts, every }] });
    expect(findings).toMatchObject([
      {
        rule: 'grafana-alerting/interval',
        severity: 'error',
        message: `The rule group \`gateway-alerts\` is evaluated every ${every}, which is no multiple of 10s.`,
        file: 'rules/gateway-alerts.ts',
        path: ['gateway-alerts'],
      },
    ]);
  });

  test.each([
    ['{{ $externalLabels.cluster }}', '$externalLabels'],
    ['{{ $externalURL }}', '$externalURL'],
    ['{{ with query "up" }}{{ . | first | value }}{{ end }}', 'query'],
  ])("what Grafana's templates lack: %s", (summary, word) => {
    const { findings } = emitGrafanaAlerting(withRules({ ...down, annotations: { summary } }));
    expect(findings).toMatchObject([
      {
        rule: 'grafana-alerting/template',
        message: `\`summary\` of \`GatewayDown\` uses \`${word}\`, which Grafana's templates do not have.`,
        path: ['gateway-alerts', 'GatewayDown'],
      },
    ]);
  });

  test('but not the same words outside of a template', () => {
    const { findings } = emitGrafanaAlerting(withRules({ ...down, annotations: { summary: 'the query "up"' } }));
    expect(findings).toEqual([]);
  });
});
