import { expect, test } from 'vitest';
import type { ReadDashboard } from '../../src/read/document.ts';
import { read } from '../../src/read/read.ts';

const PROMETHEUS = { type: 'prometheus', uid: 'p' };

const target = (expr: string, more: object = {}) => ({ refId: 'A', expr, ...more });

function dashboardOf(value: object): ReadDashboard | undefined {
  const { document, findings } = read('a.json', JSON.stringify(value, null, 2));
  expect(findings).toEqual([]);
  return document?.dashboards[0];
}

const shown = (dashboard: ReadDashboard | undefined) =>
  dashboard?.panels.map(
    ({ path, title, queries }) => `${[...path, title].join(' › ')}: ${queries.map(({ expr }) => expr.text).join('; ')}`,
  );

const classic = (panels: readonly object[], more: object = {}) => ({
  title: 'T',
  uid: 'u',
  panels,
  schemaVersion: 39,
  ...more,
});

test('panels are in the row above them, closed or open', () => {
  const dashboard = dashboardOf(
    classic([
      { title: 'first', targets: [target('a')] },
      { type: 'row', title: 'Open', panels: [] },
      { title: 'second', targets: [target('b'), target('c', { refId: 'B', hide: true })] },
      { type: 'row', title: 'Closed', collapsed: true, panels: [{ title: 'third', targets: [target('d')] }] },
    ]),
  );
  expect(shown(dashboard)).toEqual(['first: a', 'Open › second: b; c', 'Closed › third: d']);
});

test('rows of old hold their panels', () => {
  const rows = [
    { title: 'Row', panels: [{ title: 'a', format: 's', type: 'singlestat', targets: [target('x')] }] },
    { title: '', panels: [{ title: 'b', yaxes: [{ format: 'bytes' }], targets: [target('y')] }] },
  ];
  const dashboard = dashboardOf({ title: 'Old', rows, schemaVersion: 14 });
  expect(shown(dashboard)).toEqual(['Row › a: x', 'b: y']);
  expect(dashboard?.panels.map(({ unit }) => unit)).toEqual(['s', 'bytes']);
});

const INPUTS = [
  { name: 'DS_PROMETHEUS', type: 'datasource', pluginId: 'prometheus' },
  { name: 'DS_LOKI', type: 'datasource', pluginId: 'loki' },
];
const VARIABLES = [
  { name: 'metrics', type: 'datasource', query: 'prometheus' },
  { name: 'logs', type: 'datasource', query: 'loki' },
];

/** Data sources of a panel and of its target, and whether the target is read. */
const DATASOURCES: readonly { panel?: unknown; target?: unknown; read: boolean }[] = [
  { read: true },
  { panel: null, read: true },
  { panel: PROMETHEUS, read: true },
  { panel: 'Prometheus', read: true },
  { panel: '$datasource', read: true },
  { panel: { uid: '${unknown}' }, read: true },
  { panel: { type: 'grafana-amazonprometheus-datasource', uid: 'x' }, read: true },
  { panel: { type: 'loki', uid: '$logs' }, read: false },
  { panel: { uid: '$logs' }, read: false },
  { panel: { uid: '${metrics}' }, read: true },
  { panel: '[[logs]]', read: false },
  { panel: '${DS_LOKI}', read: false },
  { panel: '${DS_PROMETHEUS}', read: true },
  { panel: 'Loki production', read: false },
  { panel: { type: 'cloudwatch', uid: 'x' }, read: false },
  { panel: '-- Grafana --', read: false },
  { panel: { type: 'datasource', uid: '-- Dashboard --' }, read: false },
  { panel: { type: 'datasource', uid: 'grafana' }, read: false },
  { panel: '-- Mixed --', read: true },
  { panel: { type: 'datasource', uid: '-- Mixed --' }, target: PROMETHEUS, read: true },
  { panel: { type: 'datasource', uid: '-- Mixed --' }, target: { type: 'loki', uid: 'x' }, read: false },
  { panel: PROMETHEUS, target: { type: '__expr__', uid: '__expr__' }, read: false },
  { panel: { type: 'loki', uid: 'x' }, target: PROMETHEUS, read: true },
];

test.each(DATASOURCES)('a target of $panel, $target: $read', ({ panel, target: own, read: wanted }) => {
  const one = { title: 'a', datasource: panel, targets: [target('up', { datasource: own })] };
  const dashboard = dashboardOf(classic([one], { __inputs: INPUTS, templating: { list: VARIABLES } }));
  expect(dashboard?.panels[0]?.queries.length).toBe(wanted ? 1 : 0);
});

const QUERIES: readonly { query: unknown; expr?: string; label?: string }[] = [
  { query: 'label_values(up{job="a"}, instance)', expr: 'up{job="a"}', label: 'instance' },
  { query: { query: 'label_values(up, job)', refId: 'A' }, expr: 'up', label: 'job' },
  { query: 'label_values( {a=~"b, c"} ,d )', expr: '{a=~"b, c"}', label: 'd' },
  { query: 'label_values(job)', label: 'job' },
  { query: 'query_result(topk(1, up))', expr: 'topk(1, up)' },
  { query: 'metrics(node_.*)' },
  { query: 'label_names()' },
  { query: 'up{job="a"}', expr: 'up{job="a"}' },
  { query: '' },
];

test.each(QUERIES)('a variable of $query', ({ query, expr, label }) => {
  const list = [{ name: 'v', type: 'query', query }];
  const [variable] = dashboardOf(classic([], { templating: { list } }))?.variables ?? [];
  expect({ expr: variable?.expr?.text, label: variable?.label }).toEqual({ expr, label });
});

test('the selector of a variable has its own place', () => {
  const file =
    '{"title": "T", "schemaVersion": 1, "templating": {"list": [\n{"type": "query", "query": "label_values(up{a=\\"b\\"}, c)"}]}}';
  const [variable] = read('a.json', file).document?.dashboards[0]?.variables ?? [];
  expect([0, 3, 5, 6].map((i) => variable?.expr?.at(i).column)).toEqual([42, 45, 47, 49]);
});

test('variables of Loki, and custom ones, have no PromQL', () => {
  const list = [
    { name: 'a', type: 'query', datasource: { type: 'loki' }, query: 'label_values(app)' },
    { name: 'b', type: 'custom', query: 'x,y' },
  ];
  expect(dashboardOf(classic([], { templating: { list } }))?.variables).toEqual([
    { name: 'a', type: 'query' },
    { name: 'b', type: 'custom' },
  ]);
});

test('library panels are read where they stand, those that stand nowhere at the end', () => {
  const model = (title: string, expr: string) => ({ title, type: 'stat', targets: [target(expr)] });
  const elements = {
    l1: { name: 'One', uid: 'l1', kind: 1, model: model('One', 'a') },
    l2: { name: 'Two', uid: 'l2', kind: 1, model: model('Two', 'b') },
  };
  const panels = [
    { type: 'row', title: 'Row' },
    { libraryPanel: { name: 'One', uid: 'l1' } },
    { title: 'x', libraryPanel: { name: 'Far', uid: 'l9' } },
  ];
  expect(shown(dashboardOf(classic(panels, { __elements: elements })))).toEqual([
    'Row › One: a',
    'Row › x: ',
    'Two: b',
  ]);
  expect(shown(dashboardOf(classic(panels, { __elements: Object.values(elements) })))).toHaveLength(3);
});

test('what else of a panel and a dashboard is read', () => {
  const panel = {
    title: 'P',
    type: 'timeseries',
    description: 'D',
    fieldConfig: { defaults: { unit: 'reqps' } },
    targets: [target('a', { instant: true }), target('b', { refId: 'B', instant: true, range: true })],
  };
  const annotations = {
    list: [
      { name: 'deploy', expr: 'c' },
      { name: 'built in', datasource: '-- Grafana --', expr: 'd' },
    ],
  };
  const dashboard = dashboardOf({ meta: {}, dashboard: classic([panel], { annotations }) });
  expect(dashboard).toMatchObject({ uid: 'u', title: 'T', at: { line: 4, column: 14 } });
  expect(dashboard?.panels[0]).toMatchObject({
    type: 'timeseries',
    description: 'D',
    unit: 'reqps',
    at: { line: 8, column: 18 },
    queries: [
      { refId: 'A', instant: true },
      { refId: 'B', instant: false },
    ],
  });
  expect(dashboard?.annotations.map(({ name, expr }) => [name, expr.text])).toEqual([['deploy', 'c']]);
});

test('a resource holds a classic dashboard in its spec', () => {
  const resource = {
    apiVersion: 'dashboard.grafana.app/v1beta1',
    kind: 'Dashboard',
    metadata: { name: 'n' },
    spec: { title: 'T', panels: [{ title: 'a', targets: [target('x')] }] },
  };
  const dashboard = dashboardOf(resource);
  expect(dashboard?.uid).toBe('n');
  expect(shown(dashboard)).toEqual(['a: x']);
});

const panelV2 = (title: string, group: string, expr: string, query: object = {}) => ({
  kind: 'Panel',
  spec: {
    id: 1,
    title,
    data: {
      kind: 'QueryGroup',
      spec: {
        queries: [
          {
            kind: 'PanelQuery',
            spec: { refId: 'A', hidden: false, query: { kind: 'DataQuery', group, spec: { expr }, ...query } },
          },
        ],
      },
    },
    vizConfig: { kind: 'VizConfig', group: 'stat', spec: { fieldConfig: { defaults: { unit: 's' } } } },
  },
});
const element = (name: string) => ({
  kind: 'GridLayoutItem',
  spec: { x: 0, element: { kind: 'ElementReference', name } },
});
const grid = (...names: readonly string[]) => ({ kind: 'GridLayout', spec: { items: names.map(element) } });
const V2 = {
  apiVersion: 'dashboard.grafana.app/v2',
  kind: 'Dashboard',
  metadata: { name: 'n' },
  spec: {
    title: 'T',
    elements: {
      last: panelV2('loose', 'prometheus', 'c'),
      p1: panelV2('one', 'prometheus', 'a'),
      p2: panelV2('two', 'loki', '{a="b"}'),
      p3: panelV2('three', '', 'b', { kind: 'prometheus' }),
    },
    layout: {
      kind: 'TabsLayout',
      spec: {
        tabs: [
          {
            kind: 'TabsLayoutTab',
            spec: {
              title: 'Tab',
              layout: {
                kind: 'RowsLayout',
                spec: { rows: [{ kind: 'RowsLayoutRow', spec: { title: 'Row', layout: grid('p1') } }] },
              },
            },
          },
          { kind: 'TabsLayoutTab', spec: { title: 'More', layout: grid('p2', 'p3') } },
        ],
      },
    },
    variables: [
      {
        kind: 'QueryVariable',
        spec: {
          name: 'job',
          query: { kind: 'DataQuery', group: 'prometheus', spec: { query: 'label_values(up, job)' } },
        },
      },
      { kind: 'CustomVariable', spec: { name: 'x', query: 'a,b' } },
    ],
    annotations: [
      {
        kind: 'AnnotationQuery',
        spec: { name: 'deploy', query: { kind: 'DataQuery', group: 'prometheus', spec: { expr: 'd' } } },
      },
    ],
  },
};

test('schema v2: elements in the order of the layout, below its tabs and rows', () => {
  const dashboard = dashboardOf(V2);
  expect(shown(dashboard)).toEqual(['Tab › Row › one: a', 'More › two: ', 'More › three: b', 'loose: c']);
  expect(dashboard?.panels[0]).toMatchObject({ type: 'stat', unit: 's' });
  expect(dashboard?.variables).toMatchObject([
    { name: 'job', type: 'query', label: 'job' },
    { name: 'x', type: 'custom' },
  ]);
  expect(dashboard?.annotations.map(({ expr }) => expr.text)).toEqual(['d']);
  expect(read('a.json', JSON.stringify(V2)).document?.kind).toBe('dashboard-v2');
});

test('a dashboard may be YAML', () => {
  const file =
    'title: T\nschemaVersion: 39\npanels:\n  - title: a\n    targets:\n      - refId: A\n        expr: >-\n          up\n          == 0\n';
  const query = read('a.yaml', file).document?.dashboards[0]?.panels[0]?.queries[0];
  expect(query?.expr.text).toBe('up == 0');
  expect(query?.expr.at(3)).toEqual({ line: 9, column: 11 });
});
