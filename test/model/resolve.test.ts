import {
  alert,
  buckets,
  by,
  dashboard,
  div,
  ge,
  gt,
  heatmap,
  le,
  lt,
  type Panel,
  promql,
  query,
  rate,
  record,
  row,
  ruleGroup,
  shareUnder,
  stat,
  sum,
  system,
  table,
  timeseries,
  value,
  variable,
  where,
} from 'promwright';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/model/resolve.ts';
import { duration, gateway, lastSuccess, memory, queueDepth, requests } from '../types/gateway.ts';
import { project } from './project.ts';

const total = record('job_route:gateway_requests:rate5m', sum(rate(requests, '5m'), by('job', 'route')));
const bytes = record('gateway_memory:bytes:sum', sum(value(memory)));
const high = alert('QueueHigh', {
  expr: gt(sum(value(queueDepth), by('job', 'queue')), 50),
  for: '5m',
  severity: 'critical',
  summary: ({ queue }) => `The queue ${queue} is long.`,
  description: (_, depth) => `${depth} requests wait.`,
});
const warn = alert('QueueGrows', {
  expr: gt(sum(value(queueDepth), by('job', 'queue')), 10),
  for: '5m',
  severity: 'warning',
  summary: '',
  description: '',
});
const group = ruleGroup({ name: 'gateway', system: gateway, every: '1m', rules: [total, bytes, high, warn] });

function panels(list: readonly Panel[], config = {}) {
  const board = dashboard({
    uid: 'g',
    title: 'G',
    description: 'g',
    system: gateway,
    variables: [variable(requests, 'route', 'Route')],
    rows: [row('R', list)],
  });
  const result = resolve(project({ dashboards: [board], groups: [group], config }));
  return {
    ...result,
    panels: result.resolved.dashboards[0]?.rows[0]?.panels ?? [],
    board: result.resolved.dashboards[0],
  };
}
const one = (of: Parameters<typeof stat>[1]['queries'], config = {}) =>
  panels([stat('P', { queries: of })], config).panels[0]?.targets[0]?.text;

describe('selectors', () => {
  test('of a dashboard carry the job and every variable that the metric has', () => {
    expect(one({ x: rate(requests, '5m') })).toBe(
      'rate(gateway_requests_total{job=~"$job",instance=~"$instance",route=~"$route"}[5m])',
    );
    expect(one({ x: value(queueDepth) })).toBe('gateway_queue_depth{job=~"$job",instance=~"$instance"}');
    expect(one({ x: value(total) })).toBe('job_route:gateway_requests:rate5m{job=~"$job",route=~"$route"}');
    expect(one({ x: value(bytes) })).toBe('gateway_memory:bytes:sum');
    expect(one({ x: promql`sum(gateway_queue_depth)` })).toBe(
      'sum(gateway_queue_depth{job=~"$job",instance=~"$instance"})',
    );
    expect(one({ x: rate(where(requests, { route: '/v1' }), '5m') })).toBe(
      'rate(gateway_requests_total{job=~"$job",route="/v1",instance=~"$instance"}[5m])',
    );
    expect(one({ x: promql`up{job="elsewhere"}` })).toBe('up{job="elsewhere",instance=~"$instance"}');
  });
  test('of a rule carry the job', () => {
    const { resolved } = resolve(project({ groups: [group] }));
    expect(resolved.groups[0]?.rules.map(({ text }) => text)).toEqual([
      'sum by (job, route) (rate(gateway_requests_total{job="gateway"}[5m]))',
      'sum(gateway_memory_bytes{job="gateway"})',
      'sum by (job, queue) (gateway_queue_depth{job="gateway"}) > 50',
      'sum by (job, queue) (gateway_queue_depth{job="gateway"}) > 10',
    ]);
  });
  test('of a recording that no job of ours can have carry the one that it says', () => {
    const none = record('any:up:none', value(where(gateway.scrape.up, { instance: 'a' })));
    const nowhere = record('any:up:nowhere', value(where(none, { job: ['elsewhere'] })));
    const reader = record('any:up:reader', value(nowhere));
    const rules = ruleGroup({ name: 'gateway', system: gateway, every: '1m', rules: [none, nowhere, reader] });
    const { resolved } = resolve(project({ groups: [rules] }));
    expect(resolved.groups[0]?.rules.at(-1)?.text).toBe('any:up:nowhere{job="elsewhere"}');
  });
  test('write `le` as every Prometheus since the target stores it', () => {
    const share = { x: shareUnder(duration, 1, '5m') };
    expect(one(share)).toContain('le="1.0"');
    expect(one(share, { prometheus: { version: '2.42' } })).toContain('le=~"1|1\\\\.0"');
    expect(one({ x: shareUnder(duration, 0.5, '5m') }, { prometheus: { version: '2.42' } })).toContain('le="0.5"');
  });
  test('of an overview keep the job that is meant, where several have the name', () => {
    const other = system('other', { title: '', description: '', job: 'o', targets: [], interval: '1m', target: {} });
    const shown = stat('P', { queries: { x: value(other.scrape.up), y: value(memory), z: promql`up` } });
    const board = dashboard({
      uid: 'b',
      title: 'B',
      description: '',
      system: [other, gateway],
      rows: [row('R', [shown])],
    });
    const { resolved } = resolve(project({ dashboards: [board], config: { systems: [other, gateway] } }));
    expect(resolved.dashboards[0]?.rows[0]?.panels[0]?.targets.map(({ text }) => text)).toEqual([
      'up{job="o",job=~"$job"}',
      'gateway_memory_bytes{job=~"$job",instance=~"$instance"}',
      'up{job=~"$job"}',
    ]);
  });
  test('that say so ignore a variable', () => {
    const {
      panels: [panel],
    } = panels([stat('P', { queries: { x: rate(requests, '5m') }, ignores: { route: 'all of them' } })]);
    expect(panel?.targets[0]?.text).toBe('rate(gateway_requests_total{job=~"$job",instance=~"$instance"}[5m])');
  });
});

test('units come from the catalog through the query', () => {
  const queries: [string, Parameters<typeof stat>[1]['queries']][] = [
    ['reqps', { x: rate(requests, '5m') }],
    ['bytes', { x: value(memory) }],
    ['percentunit', { x: div(sum(rate(where(requests, { status: 'ok' }), '5m')), sum(rate(requests, '5m'))) }],
    ['short', { x: value(queueDepth) }],
    ['', { x: value(memory), y: value(queueDepth) }],
    ['', { x: promql`sqrt(gateway_memory_bytes)` }],
    ['', { x: value(lastSuccess) }],
    ['bytes', { x: value(bytes) }],
  ];
  for (const [unit, of] of queries) expect(panels([stat('P', { queries: of })]).panels[0]?.unit).toBe(unit);
  expect(panels([heatmap('H', { queries: { x: buckets(duration, '5m') } })]).panels[0]?.unit).toBe('s');
  expect(
    panels([table('T', { queries: { a: value(memory), b: value(queueDepth) } })]).panels[0]?.targets.map(
      ({ unit }) => unit,
    ),
  ).toEqual(['bytes', 'short']);
  expect(panels([stat('P', { unit: 'decbytes', queries: { x: value(memory) } })]).panels[0]?.unit).toBe('decbytes');
});

describe('alerts and panels', () => {
  test('the panel draws its alerts’ thresholds, the alert links to it', () => {
    const {
      resolved,
      panels: [panel],
      findings,
    } = panels([timeseries('Queue', { queries: { '{{queue}}': value(queueDepth) }, alerts: [high, warn] })]);
    expect(findings).toEqual([]);
    expect(panel).toMatchObject({
      base: 'green',
      lines: true,
      description: 'Alerts:\n- QueueHigh above 50 for 5m (critical)\n- QueueGrows above 10 for 5m (warning)',
      thresholds: [
        { at: 10, color: 'orange' },
        { at: 50, color: 'red' },
      ],
    });
    const rule = resolved.groups[0]?.rules.find(({ name }) => name === 'QueueHigh');
    expect(rule).toMatchObject({
      panel: { dashboard: 'g', id: panel?.id },
      annotations: {
        summary: 'The queue {{ $labels.queue }} is long.',
        description: '{{ $value }} requests wait.',
        runbook_url: 'https://runbooks.example.com/QueueHigh.md',
        dashboard_url: `http://localhost:3000/d/g?viewPanel=${panel?.id}&var-job={{ $labels.job | urlquery }}`,
      },
    });
  });
  test.each([
    ['above 5', gt],
    ['at least 5', ge],
    ['below 5', lt],
    ['at most 5', le],
  ] as const)('the panel says in words where the alert begins: %s', (words, compare) => {
    const plain = { for: '0s', severity: 'warning', summary: '', description: '' } as const;
    const limited = alert('Limited', { expr: compare(sum(value(queueDepth)), 5), ...plain });
    const [panel] = panels([timeseries('Queue', { queries: { x: value(queueDepth) }, alerts: [limited] })]).panels;
    expect(panel?.description).toBe(`Alerts:\n- Limited ${words} (warning)`);
  });
  test('a fall below the limit is drawn the other way round', () => {
    const low = (name: string, at: number, severity: 'warning' | 'critical') =>
      alert(name, { expr: lt(sum(value(queueDepth)), at), for: '5m', severity, summary: '', description: '' });
    const {
      panels: [panel],
    } = panels([
      timeseries('Queue', {
        queries: { x: value(queueDepth) },
        alerts: [low('A', 5, 'critical'), low('B', 9, 'warning')],
      }),
    ]);
    expect(panel).toMatchObject({
      base: 'red',
      thresholds: [
        { at: 5, color: 'orange' },
        { at: 9, color: 'green' },
      ],
    });
  });
  test('named by two panels, an alert is an error', () => {
    const twice = ['A', 'B'].map((title) => timeseries(title, { queries: { x: value(queueDepth) }, alerts: [high] }));
    expect(panels(twice).findings).toMatchObject([
      {
        rule: 'alert/two-panels',
        message: 'The alert `QueueHigh` is named by more than one panel.',
        path: ['G', 'R', 'B'],
      },
    ]);
  });
});

test('two panels of one title in a row are refused', () => {
  const twice = [1, 2].map(() => stat('P', { queries: { x: value(queueDepth) } }));
  expect(panels(twice).findings).toMatchObject([
    { rule: 'dashboard/duplicate-title', message: '`R › P` stands twice on the dashboard.' },
  ]);
});

test('a link to a dashboard that does not exist is refused', () => {
  const { findings } = panels([
    stat('P', { queries: { x: value(queueDepth) }, links: [{ title: 'More', dashboard: 'gg' }] }),
  ]);
  expect(findings).toMatchObject([{ rule: 'dashboard/dead-link', fix: 'Did you mean `g`?' }]);
});

test('what is about a system that is not built is left out', () => {
  const other = system('other', { title: '', description: '', job: 'o', targets: [], interval: '1m', target: {} });
  const alone = dashboard({ uid: 'o', title: 'O', description: '', system: other, rows: [] });
  const both = dashboard({
    uid: 'b',
    title: 'B',
    description: '',
    system: [other, gateway],
    rows: [
      row('Theirs', [stat('Up', { queries: [query(value(other.scrape.up), 'up', { system: other })] })]),
      row('Both', [
        stat('Up', {
          queries: [
            query(value(other.scrape.up), 'other', { system: other }),
            query(value(gateway.scrape.up), 'gateway', { system: gateway }),
          ],
        }),
      ]),
    ],
  });
  const { resolved, findings } = resolve(project({ dashboards: [alone, both] }));
  expect(findings).toEqual([]);
  expect(resolved.leftOut).toEqual(['dashboards/o.ts']);
  expect(
    resolved.dashboards.map(({ uid, jobs, rows }) => [
      uid,
      jobs,
      rows.map(({ title, panels: of }) => [title, of[0]?.targets.map(({ legend }) => legend)]),
    ]),
  ).toEqual([['b', ['gateway'], [['Both', ['gateway']]]]]);
});

test('variables: data source, job, instance, then its own', () => {
  expect(panels([]).board?.variables.map((v) => (v.type === 'query' ? [v.name, v.query, v.all] : v.name))).toEqual([
    'datasource',
    ['job', 'label_values(up{job="gateway"}, job)', undefined],
    ['instance', 'label_values(up{job=~"$job"}, instance)', '.+'],
    ['route', 'label_values(gateway_requests_total{job=~"$job"}, route)', '.+'],
  ]);
});
