import { infer } from '../../src/analysis/infer.ts';
import { type Known, knownOf } from '../../src/analysis/known.ts';
import { oneOf, open, optional, upTo } from '../../src/metric/label.ts';
import { type System, system } from '../../src/metric/system.ts';
import { settingsOf } from '../../src/model/config.ts';
import type { Panel } from '../../src/model/panel.ts';
import type {
  Resolved,
  ResolvedAlert,
  ResolvedDashboard,
  ResolvedPanel,
  ResolvedRecording,
  ResolvedTarget,
} from '../../src/model/resolved.ts';
import { parse } from '../../src/promql/parse.ts';

/** A gateway with two jobs, one scraped more rarely than the other. */
export const gateway: System = (() => {
  const declare = system('gateway', {
    title: 'Gateway',
    description: 'Routes requests to models.',
    job: 'gateway',
    targets: ['gateway-1:9100', 'gateway-2:9100'],
    interval: '15s',
    target: { instance: upTo(2) },
  });
  declare.counter('gateway_requests_total', {
    unit: 'requests',
    help: 'Requests | answered',
    labels: { status: oneOf('ok', 'error'), model: optional(upTo(10, 'gpt-4o'), 'when the request names none') },
    warts: [{ kind: 'falls', why: 'a restart of the worker resets it', labels: { status: ['error'] } }],
  });
  declare.histogram('gateway_latency_seconds', {
    unit: 'seconds',
    help: 'Time to the last token',
    buckets: [0.5, 1, 10],
    warts: [{ kind: 'born-late', why: 'series start at their first observation.' }],
  });
  declare.gauge('gateway_circuit_state', {
    unit: 'states',
    help: 'State of the circuit breaker',
    labels: { provider: open('clients name it', 5, 'openai') },
  });
  const worker = declare.job({
    job: 'gateway-worker',
    targets: ['worker:9200'],
    interval: '1m',
    path: '/internal/metrics',
    timeout: '20s',
    target: { instance: upTo(1) },
  });
  worker.summary('worker_run_seconds', { unit: 'seconds', help: 'Time of a run', quantiles: [0.5, 0.99] });
  return declare;
})();

export const known: Known = knownOf([gateway], []);
const JOBS = ['gateway', 'gateway-worker'];

export function exprOf(text: string) {
  const parsed = parse(text, { variables: true });
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.problems)}`);
  return parsed.expr;
}

export function target(refId: string, text: string, rest: Partial<ResolvedTarget> = {}): ResolvedTarget {
  const expr = exprOf(text);
  return {
    refId,
    expr,
    text,
    legend: '',
    instant: false,
    format: 'time_series',
    unit: '',
    inference: infer(expr, known, JOBS),
    ...rest,
  };
}

const RATE = 'sum by (status) (rate(gateway_requests_total{job=~"$job"}[$__rate_interval]))';
const P99 =
  'histogram_quantile(0.99, sum by (le) (rate(gateway_latency_seconds_bucket{job=~"$job"}[$__rate_interval])))';
const BUCKETS = 'sum by (le) (rate(gateway_latency_seconds_bucket{job=~"$job"}[$__rate_interval]))';
const STATE = 'max by (provider) (gateway_circuit_state{job=~"$job"})';
const RUNS = 'rate(worker_run_seconds_count{job=~"$job"}[$__rate_interval])';

type Rest = Partial<ResolvedPanel> & Pick<ResolvedPanel, 'id' | 'source' | 'place'>;

export function panel(rest: Rest): ResolvedPanel {
  return {
    title: rest.source.title,
    description: '',
    targets: [],
    unit: '',
    base: 'green',
    thresholds: [],
    lines: false,
    mappings: [],
    links: [],
    ...rest,
  };
}

function source<T extends Panel['type']>(
  type: T,
  title: string,
  spec: Omit<Extract<Panel, { type: T }>['spec'], 'queries'>,
): Panel {
  return { type, title, spec: { queries: [], ...spec }, queries: [] } as unknown as Panel;
}

const MAPPINGS = [
  { value: 0, text: 'closed', color: 'green' },
  { value: 1, text: 'open' },
] as const;

const panels = {
  traffic: panel({
    id: 101,
    source: source('timeseries', 'Traffic', { stack: true, min: 0, decimals: 2 }),
    description: 'Requests a second, by outcome.',
    place: { x: 0, y: 1, w: 12, h: 9 },
    targets: [target('A', RATE, { legend: '{{status}}' }), target('B', RUNS)],
    unit: 'reqps',
    links: [
      { title: 'Workers', url: '/d/workers?${__url_time_range}' },
      { title: 'Runbook', url: 'https://example.com/runbook' },
    ],
  }),
  latency: panel({
    id: 102,
    source: source('timeseries', 'Latency', { log: true, legend: 'hidden', noValue: 'no requests' }),
    place: { x: 12, y: 1, w: 12, h: 9 },
    targets: [target('A', P99, { legend: 'p99' })],
    unit: 's',
    thresholds: [
      { at: 5, color: 'red' },
      { at: 2, color: 'orange' },
    ],
    lines: true,
  }),
  rate: panel({
    id: 103,
    source: source('stat', 'Rate', { color: 'background', named: true }),
    place: { x: 0, y: 10, w: 6, h: 4 },
    targets: [target('A', RATE, { legend: '{{status}}' })],
    unit: 'reqps',
  }),
  instant: panel({
    id: 104,
    source: source('stat', 'Now', {}),
    place: { x: 6, y: 10, w: 6, h: 4 },
    targets: [target('A', STATE, { instant: true })],
  }),
  dial: panel({
    id: 105,
    source: source('gauge', 'Usage', { min: 0, max: 1 }),
    place: { x: 12, y: 10, w: 6, h: 4 },
    targets: [target('A', STATE, { instant: true })],
    unit: 'percentunit',
    thresholds: [{ at: 0.9, color: 'red' }],
  }),
  bars: panel({
    id: 106,
    source: source('barGauge', 'By provider', {}),
    place: { x: 18, y: 10, w: 6, h: 4 },
    targets: [target('A', STATE, { legend: '{{provider}}', instant: true })],
  }),
  table: panel({
    id: 201,
    source: source('table', 'Outcomes', { sortBy: 'Rate', hide: ['job'] }),
    place: { x: 0, y: 16, w: 24, h: 9 },
    targets: [
      target('A', RATE, { legend: 'Rate', instant: true, format: 'table', unit: 'reqps' }),
      target('B', P99, { legend: 'p99', instant: true, format: 'table', unit: 's' }),
    ],
    unit: 's',
    thresholds: [{ at: 2, color: 'orange' }],
  }),
  states: panel({
    id: 202,
    source: source('table', 'States', {}),
    place: { x: 0, y: 25, w: 24, h: 9 },
    targets: [target('A', STATE, { legend: 'State', instant: true, format: 'table' })],
    mappings: MAPPINGS,
  }),
  heat: panel({
    id: 203,
    source: source('heatmap', 'Spread', { decimals: 1 }),
    place: { x: 0, y: 34, w: 12, h: 9 },
    targets: [target('A', BUCKETS, { legend: '{{le}}', format: 'heatmap' })],
    unit: 's',
  }),
  timeline: panel({
    id: 204,
    source: source('stateTimeline', 'Circuit', {}),
    place: { x: 12, y: 34, w: 12, h: 7 },
    targets: [target('A', STATE, { legend: '{{provider}}' })],
    mappings: MAPPINGS,
  }),
  words: panel({
    id: 205,
    source: source('text', 'About', { content: '# Hello' }),
    place: { x: 0, y: 43, w: 24, h: 4 },
  }),
};

export const dashboard: ResolvedDashboard = {
  file: 'dashboards/gateway.ts',
  folder: 'gateway',
  uid: 'gateway',
  title: 'Gateway',
  description: 'Does the gateway answer?',
  tags: ['promwright', 'gateway'],
  time: '6h',
  refresh: '1m',
  variables: [
    { type: 'datasource', name: 'datasource', title: 'Data source', current: 'prometheus' },
    {
      type: 'query',
      name: 'job',
      title: 'Job',
      label: 'job',
      query: 'label_values(up, job)',
      selector: exprOf('up'),
    },
    {
      type: 'query',
      name: 'model',
      title: 'Model',
      label: 'model',
      query: 'label_values(gateway_requests_total{job=~"$job"}, model)',
      all: '.*',
      selector: exprOf('gateway_requests_total{job=~"$job"}'),
    },
  ],
  links: [
    { title: 'Gateway', tag: 'gateway' },
    { title: 'Workers', url: '/d/workers' },
    { title: 'Docs', url: 'https://example.com/docs' },
  ],
  alerts: ['GatewayDown', 'GatewaySlow'],
  jobs: JOBS,
  rows: [
    {
      id: 100,
      title: 'Golden signals',
      collapsed: false,
      place: { x: 0, y: 0, w: 24, h: 1 },
      panels: [panels.traffic, panels.latency, panels.rate, panels.instant, panels.dial, panels.bars],
    },
    {
      id: 200,
      title: 'Details',
      collapsed: true,
      place: { x: 0, y: 15, w: 24, h: 1 },
      panels: [panels.table, panels.states, panels.heat, panels.timeline, panels.words],
    },
  ],
  allow: {},
};

const RECORDED = 'sum by (job) (rate(gateway_requests_total{job="gateway"}[5m]))';
const recording: ResolvedRecording = {
  rule: 'record',
  name: 'job:gateway_requests:rate5m',
  help: 'Requests a second',
  expr: exprOf(RECORDED),
  text: RECORDED,
  inference: infer(exprOf(RECORDED), known, JOBS),
  labels: { team: 'gateway' },
  allow: {},
};

const DOWN = 'absent(up{job="gateway"} == 1)';
const SLOW =
  'histogram_quantile(0.99, sum by (le) (rate(gateway_latency_seconds_bucket{job="gateway"}[5m]))) > 5 and on () job:gateway_requests:rate5m > 0';

function alertOf(name: string, text: string, rest: Partial<ResolvedAlert>): ResolvedAlert {
  return {
    rule: 'alert',
    name,
    expr: exprOf(text),
    text,
    inference: infer(exprOf(text), known, JOBS),
    for: '10m',
    severity: 'critical',
    labels: {},
    annotations: { summary: 'It is down' },
    allow: {},
    ...rest,
  };
}

export const resolved: Resolved = {
  settings: settingsOf({
    systems: [gateway],
    prometheus: { version: '2.42', alertmanagers: ['alertmanager:9093'] },
    runbooks: 'https://example.com/runbooks',
  }),
  known: knownOf([gateway], [{ ...recording, jobs: JOBS }]),
  leftOut: [],
  dashboards: [dashboard],
  tests: [],
  scenarios: [],
  tested: new Set(),
  groups: [
    {
      file: 'rules/gateway.ts',
      name: 'gateway-recordings',
      system: gateway,
      ruleFile: 'gateway',
      jobs: JOBS,
      every: '1m',
      rules: [recording],
    },
    {
      file: 'rules/gateway-alerts.ts',
      name: 'gateway-alerts',
      system: gateway,
      ruleFile: 'gateway',
      jobs: JOBS,
      every: '30s',
      rules: [
        alertOf('GatewayDown', DOWN, { for: '0s' }),
        alertOf('GatewaySlow', SLOW, {
          keepFiringFor: '15m',
          severity: 'warning',
          labels: { team: 'gateway' },
          annotations: {
            dashboard_url: 'http://localhost:3000/d/gateway?viewPanel=102',
            description: 'p99 is {{ $value | humanizeDuration }}: users wait.\nSecond line.',
            summary: 'The gateway is slow',
            runbook_url: 'https://example.com/runbooks/GatewaySlow.md',
          },
        }),
      ],
    },
  ],
};
