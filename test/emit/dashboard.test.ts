import { beforeAll, describe, expect, test } from 'vitest';
import { emit } from '../../src/emit/emit.ts';
import { stepsOf } from '../../src/model/step.ts';
import { dashboard, gateway, resolved, target } from './sample.ts';

type Json = Readonly<Record<string, unknown>>;
// What is read here is asserted key by key, so its type need not be known.
type Any = any; // oxlint-disable-line typescript/no-explicit-any

let made: Any;
const byId = (id: number): Any =>
  made.panels.flatMap((panel: Any) => [panel, ...(panel.panels ?? [])]).find((panel: Any) => panel.id === id);

beforeAll(async () => {
  const { files, findings } = await emit({
    ...resolved,
    settings: { ...resolved.settings, targets: ['grafana'] },
  });
  expect(findings).toEqual([]);
  made = JSON.parse(files[0]?.text ?? '');
});

describe('the dashboard', () => {
  test('keeps its head', () => {
    const {
      panels: _panels,
      templating: _templating,
      annotations: _annotations,
      links: _links,
      ...head
    } = made as Json;
    expect(head).toEqual({
      uid: 'gateway',
      title: 'Gateway',
      description: 'Does the gateway answer?',
      tags: ['promwright', 'gateway'],
      timezone: 'browser',
      editable: false,
      graphTooltip: 1,
      fiscalYearStartMonth: 0,
      schemaVersion: 42,
      time: { from: 'now-6h', to: 'now' },
      refresh: '1m',
    });
  });

  test('offers the data source, and the values of labels', () => {
    const [datasource, job, model] = made.templating.list;
    expect(datasource).toMatchObject({
      type: 'datasource',
      name: 'datasource',
      label: 'Data source',
      hide: 0,
      query: 'prometheus',
      current: { text: 'Prometheus', value: 'prometheus' },
    });
    expect(job).toMatchObject({
      type: 'query',
      name: 'job',
      datasource: { type: 'prometheus', uid: '${datasource}' },
      definition: 'label_values(up, job)',
      query: { qryType: 1, query: 'label_values(up, job)', refId: 'PrometheusVariableQueryEditor-VariableQuery' },
      multi: true,
      includeAll: true,
      refresh: 2,
      sort: 1,
      current: { text: ['All'], value: ['$__all'] },
    });
    expect(job).not.toHaveProperty('allValue');
    expect(model).toHaveProperty('allValue', '.*');
    expect(Object.keys(model)).not.toContain('auto');
  });

  test('marks firing alerts', () => {
    expect(made.annotations.list.map(({ name, enable, hide }: Any) => ({ name, enable, hide }))).toEqual([
      { name: 'Annotations & Alerts', enable: true, hide: true },
      { name: 'Firing alerts', enable: true, hide: false },
    ]);
    expect(made.annotations.list[1]).toMatchObject({
      expr: 'ALERTS{alertstate="firing", alertname=~"GatewayDown|GatewaySlow"}',
      step: '60s',
      titleFormat: '{{alertname}}',
      tagKeys: 'job,model',
      iconColor: 'red',
    });
  });

  test('without alerts has the built-in annotation alone', async () => {
    const { files } = await emit({ ...resolved, dashboards: [{ ...dashboard, alerts: [] }] });
    expect(JSON.parse(files[0]?.text ?? '').annotations.list).toHaveLength(1);
  });

  test('links to its kin, within Grafana and beyond', () => {
    expect(made.links).toMatchObject([
      { title: 'Gateway', type: 'dashboards', tags: ['gateway'], asDropdown: true, includeVars: true, keepTime: true },
      { title: 'Workers', type: 'link', url: '/d/workers', includeVars: true, keepTime: true, targetBlank: false },
      { title: 'Docs', type: 'link', url: 'https://example.com/docs', includeVars: false, targetBlank: true },
    ]);
    // A link placed in the menu of the controls is one that nobody finds.
    for (const link of made.links) expect(link).not.toHaveProperty('placement');
  });

  test('keeps ids and places, an open row before its panels, a closed row around them', () => {
    const shape = (panel: Any): unknown => [
      panel.type,
      panel.id,
      panel.gridPos,
      ...(panel.type === 'row' ? [panel.collapsed, panel.panels.map(shape)] : []),
    ];
    const [open, closed] = dashboard.rows;
    expect(made.panels.map(shape)).toEqual([
      ['row', 100, { x: 0, y: 0, w: 24, h: 1 }, false, []],
      ...(open?.panels ?? []).map(({ id, place }) => [byId(id).type, id, place]),
      [
        'row',
        200,
        { x: 0, y: 15, w: 24, h: 1 },
        true,
        (closed?.panels ?? []).map(({ id, place }) => [byId(id).type, id, place]),
      ],
    ]);
  });

  test('queries by refId, with a step where the metric is scraped more rarely', () => {
    const datasource = { type: 'prometheus', uid: '${datasource}' };
    expect(byId(101).datasource).toEqual(datasource);
    expect(byId(101).targets).toEqual([
      {
        refId: 'A',
        datasource,
        editorMode: 'code',
        expr: 'sum by (status) (rate(gateway_requests_total{job=~"$job"}[$__rate_interval]))',
        legendFormat: '{{status}}',
        format: 'time_series',
        instant: false,
        range: true,
      },
      {
        refId: 'B',
        datasource,
        editorMode: 'code',
        expr: 'rate(worker_run_seconds_count{job=~"$job"}[$__rate_interval])',
        legendFormat: '__auto',
        format: 'time_series',
        interval: '1m',
        instant: false,
        range: true,
      },
    ]);
    expect(byId(104).targets[0]).toMatchObject({ instant: true, range: false });
  });
});

test.each([
  ['a job that is scraped more rarely', ['gateway', 'gateway-worker'], 'worker_run_seconds_count', '1m'],
  ['a recording', ['gateway'], 'job:gateway_requests:rate5m', '1m'],
  ['what every scrape adds', ['gateway', 'gateway-worker'], 'up', '1m'],
  ['a metric of another job', ['gateway'], 'worker_run_seconds_count', undefined],
  ['a metric of the job that is scraped most often', ['gateway'], 'gateway_circuit_state', undefined],
])('the step of %s', (_, jobs, name, step) => {
  expect(stepsOf(resolved)({ ...dashboard, jobs })(target('A', name))).toBe(step);
});

test('the step of what the service computes more rarely than it is scraped', () => {
  const metrics = gateway.metrics.map((metric) => ({
    ...metric,
    warts: [{ kind: 'cached', why: 'the query is costly', every: '30s' } as const],
  }));
  const settings = { ...resolved.settings, systems: [{ ...gateway, metrics }] };
  expect(stepsOf({ ...resolved, settings })(dashboard)(target('A', 'gateway_circuit_state'))).toBe('30s');
});

describe('panels', () => {
  test('a stacked timeseries', () => {
    const { title, description, links, fieldConfig, options } = byId(101);
    expect({ title, description, links }).toEqual({
      title: 'Traffic',
      description: 'Requests a second, by outcome.',
      links: [
        { title: 'Workers', url: '/d/workers?${__url_time_range}', targetBlank: false },
        { title: 'Runbook', url: 'https://example.com/runbook', targetBlank: true },
      ],
    });
    expect(fieldConfig.defaults).toMatchObject({
      unit: 'reqps',
      decimals: 2,
      min: 0,
      color: { mode: 'palette-classic' },
      thresholds: { mode: 'absolute', steps: [{ value: null, color: 'green' }] },
      custom: { lineWidth: 1, fillOpacity: 40, stacking: { mode: 'normal' }, thresholdsStyle: { mode: 'off' } },
    });
    expect(options).toEqual({
      legend: { displayMode: 'table', placement: 'bottom', showLegend: true, calcs: ['lastNotNull', 'max'] },
      tooltip: { mode: 'multi', sort: 'desc' },
    });
  });

  test('a timeseries with the thresholds of an alert as lines, in order', () => {
    const { fieldConfig, options } = byId(102);
    expect(fieldConfig.defaults).toMatchObject({
      noValue: 'no requests',
      thresholds: {
        steps: [
          { value: null, color: 'green' },
          { value: 2, color: 'orange' },
          { value: 5, color: 'red' },
        ],
      },
      custom: { fillOpacity: 0, scaleDistribution: { type: 'log', log: 10 }, thresholdsStyle: { mode: 'dashed' } },
    });
    expect(options.legend.showLegend).toBe(false);
  });

  test('stats: a sparkline unless instant', () => {
    expect(byId(103).options).toMatchObject({
      graphMode: 'area',
      colorMode: 'background',
      textMode: 'value_and_name',
      reduceOptions: { calcs: ['lastNotNull'], fields: '', values: false },
    });
    expect(byId(104).options).toMatchObject({ graphMode: 'none', colorMode: 'value', textMode: 'auto' });
    expect(byId(104).fieldConfig.defaults).not.toHaveProperty('unit');
  });

  test('gauges', () => {
    expect(byId(105)).toMatchObject({
      type: 'gauge',
      fieldConfig: { defaults: { unit: 'percentunit', min: 0, max: 1 } },
    });
    expect(byId(106)).toMatchObject({ type: 'bargauge', options: { orientation: 'horizontal', displayMode: 'basic' } });
  });

  test('a table: merged, named after the legends, each column with its own unit', () => {
    const { transformations, fieldConfig, options, targets } = byId(201);
    expect(targets.map(({ format }: Any) => format)).toEqual(['table', 'table']);
    expect(transformations).toEqual([
      { id: 'merge', options: {} },
      {
        id: 'organize',
        options: {
          excludeByName: { Time: true, __name__: true, job: true },
          includeByName: {},
          indexByName: {},
          renameByName: { 'Value #A': 'Rate', 'Value #B': 'p99' },
        },
      },
    ]);
    expect(fieldConfig.defaults).not.toHaveProperty('unit');
    expect(fieldConfig.overrides).toEqual([
      { matcher: { id: 'byName', options: 'Rate' }, properties: [{ id: 'unit', value: 'reqps' }] },
      {
        matcher: { id: 'byName', options: 'p99' },
        properties: [
          { id: 'unit', value: 's' },
          {
            id: 'thresholds',
            value: {
              mode: 'absolute',
              steps: [
                { value: null, color: 'green' },
                { value: 2, color: 'orange' },
              ],
            },
          },
          { id: 'custom.cellOptions', value: { type: 'color-text' } },
        ],
      },
    ]);
    expect(options.sortBy).toEqual([{ displayName: 'Rate', desc: true }]);
  });

  test('a table of one query has one column, `Value`', () => {
    const { transformations, fieldConfig } = byId(202);
    expect(transformations[1].options.renameByName).toEqual({ Value: 'State' });
    expect(fieldConfig.defaults.mappings).toEqual([]);
    expect(fieldConfig.overrides[0].properties).toMatchObject([{ id: 'mappings', value: [{ type: 'value' }] }]);
  });

  test('a heatmap of buckets as they are, the unit on its axis', () => {
    const { fieldConfig, options, targets } = byId(203);
    expect(targets[0]).toMatchObject({ format: 'heatmap', legendFormat: '{{le}}' });
    expect(fieldConfig.defaults).not.toHaveProperty('unit');
    expect(options).toMatchObject({
      calculate: false,
      color: { mode: 'scheme', scheme: 'Oranges', steps: 64 },
      filterValues: { le: 1e-9 },
      yAxis: { axisPlacement: 'left', unit: 's', decimals: 1 },
    });
  });

  test('a state timeline with words for values', () => {
    const { type, fieldConfig, options } = byId(204);
    expect(type).toBe('state-timeline');
    expect(fieldConfig.defaults.mappings).toEqual([
      { type: 'value', options: { 0: { text: 'closed', color: 'green', index: 0 }, 1: { text: 'open', index: 1 } } },
    ]);
    expect(options).toMatchObject({ mergeValues: true, showValue: 'auto', legend: { showLegend: true } });
  });

  test('words, without a data source', () => {
    expect(byId(205)).toEqual({
      id: 205,
      type: 'text',
      title: 'About',
      gridPos: { x: 0, y: 43, w: 24, h: 4 },
      options: { mode: 'markdown', content: '# Hello' },
    });
  });
});
