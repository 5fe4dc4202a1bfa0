import { get, isNull, type Node, nameOf, textOf } from '../node.ts';

/** What the plug-in behind a variable or an input is, by its name: `DS_PROMETHEUS` → `prometheus`. */
export type Plugins = ReadonlyMap<string, string>;

const BUILT_IN = new Set(['__expr__', '-100', 'grafana', '-- Grafana --', '-- Dashboard --', '__grafana__']);
const MIXED = '-- Mixed --';
/** Old dashboards name a data source by no more than the name somebody gave it. */
const OTHERS =
  /loki|elastic|opensearch|cloudwatch|influx|graphite|tempo|jaeger|zipkin|mysql|postgres|mssql|clickhouse|stackdriver|testdata/i;

/** Whether a target of this data source is PromQL; undefined where the dashboard does not say. */
export function isPrometheus(node: Node | undefined, plugins: Plugins = new Map()): boolean | undefined {
  if (isNull(node)) return undefined;
  const type = nameOf(node, 'type') ?? nameOf(node, 'group');
  const name = node?.kind === 'scalar' ? node.text : (nameOf(node, 'uid') ?? nameOf(node, 'name') ?? '');
  if (name === MIXED) return undefined;
  if (BUILT_IN.has(name)) return false;
  const variable = /^(?:\$\{?|\[\[)(\w+)/.exec(name)?.[1];
  const plugin = type !== undefined && !type.startsWith('$') ? type : plugins.get(variable ?? '');
  if (plugin !== undefined) return isPrometheusPlugin(plugin);
  return node?.kind === 'scalar' && variable === undefined && OTHERS.test(name) ? false : undefined;
}

/** Amazon's and Azure's are Prometheus with another way to log in. */
export const isPrometheusPlugin = (plugin: string): boolean => /(?:^|-)(?:\w*)prometheus(?:$|-)/.test(plugin);

/** Of `__inputs`, and of variables that choose a data source. */
export function pluginsOf(inputs: readonly Node[], variables: readonly Node[]): Plugins {
  const found = new Map<string, string>();
  for (const input of inputs) {
    const plugin = nameOf(input, 'pluginId');
    if (plugin !== undefined) found.set(textOf(input, 'name') ?? '', plugin);
  }
  for (const variable of variables) {
    const old = textOf(variable, 'type') === 'datasource' ? nameOf(variable, 'query') : undefined;
    const plugin =
      old ?? (textOf(variable, 'kind') === 'DatasourceVariable' ? nameOf(variable, 'spec', 'pluginId') : undefined);
    const name = textOf(variable, 'name') ?? textOf(get(variable, 'spec'), 'name');
    if (plugin !== undefined) found.set(name ?? '', plugin);
  }
  return found;
}
