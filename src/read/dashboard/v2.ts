import type { ReadAnnotation, ReadDashboard, ReadPanel, ReadQuery, ReadVariable } from '../document.ts';
import type { Part } from '../kind.ts';
import { entries, get, isTrue, items, type Node, nameOf, scalar, textOf } from '../node.ts';
import { type File, sourceOf } from '../place.ts';
import { optional } from '../rules/groups.ts';
import { isPrometheus, isPrometheusPlugin, type Plugins, pluginsOf } from './datasource.ts';
import { unitlessIn } from './field.ts';
import { variableQuery } from './variable.ts';

/** A dashboard of schema v2: elements by name, and a layout that places them. */
export function readV2(file: File, { node, name }: Part): ReadDashboard {
  const variables = items(node, 'variables');
  const plugins = pluginsOf([], variables);
  const paths = new Map<string, readonly string[]>();
  place(get(node, 'layout'), [], paths);
  const elements = entries(node, 'elements');
  const placed = [...paths.keys()];
  const order = (key: string): number => (placed.includes(key) ? placed.indexOf(key) : placed.length);
  return {
    ...optional('uid', name),
    title: textOf(node, 'title') ?? '',
    at: file.at(scalar(node, 'title')?.from ?? node.from),
    variables: variables.map((variable) => readVariable(file, variable, plugins)),
    annotations: items(node, 'annotations').flatMap((annotation) => readAnnotation(file, annotation, plugins)),
    panels: elements
      .toSorted((a, b) => order(a.key.text) - order(b.key.text))
      .map(({ key, value }) => readPanel(file, value, paths.get(key.text) ?? [], plugins)),
  };
}

/** Notes for each element the titles of the rows and tabs around it. */
function place(layout: Node | undefined, path: readonly string[], paths: Map<string, readonly string[]>): void {
  const spec = get(layout, 'spec');
  for (const item of [
    ...items(spec, 'items'),
    ...items(spec, 'rows'),
    ...items(spec, 'tabs'),
    ...items(spec, 'elements'),
  ]) {
    const element = textOf(item, 'spec', 'element', 'name');
    if (element !== undefined && !paths.has(element)) paths.set(element, path);
    const title = nameOf(item, 'spec', 'title');
    const inside = title === undefined ? path : [...path, title];
    place(get(item, 'spec', 'layout') ?? item, inside, paths);
  }
}

function readPanel(file: File, element: Node, path: readonly string[], plugins: Plugins): ReadPanel {
  const spec = get(element, 'spec');
  const viz = get(spec, 'vizConfig');
  const kind = textOf(viz, 'kind');
  return {
    title: nameOf(spec, 'title') ?? nameOf(spec, 'libraryPanel', 'name') ?? '',
    path,
    at: file.at(scalar(spec, 'title')?.from ?? element.from),
    type: (kind === 'VizConfig' ? textOf(viz, 'group') : kind) ?? '',
    ...optional('description', nameOf(spec, 'description')),
    ...optional('unit', nameOf(viz, 'spec', 'fieldConfig', 'defaults', 'unit')),
    ...unitlessIn(get(viz, 'spec', 'fieldConfig')),
    queries: items(spec, 'data', 'spec', 'queries').flatMap((query) => readQuery(file, get(query, 'spec'), plugins)),
  };
}

function readQuery(file: File, spec: Node | undefined, plugins: Plugins): readonly ReadQuery[] {
  const query = get(spec, 'query');
  const expr = scalar(query, 'spec', 'expr');
  if (expr === undefined || expr.text === '' || !isPromql(query, get(spec, 'datasource'), plugins)) return [];
  const instant = isTrue(query, 'spec', 'instant') && !isTrue(query, 'spec', 'range');
  return [{ refId: textOf(spec, 'refId') ?? '', expr: sourceOf(file, expr), instant }];
}

/** The plug-in is the query's `group`; in v2alpha1 it was its `kind`. */
function isPromql(query: Node | undefined, beside: Node | undefined, plugins: Plugins): boolean {
  const kind = textOf(query, 'kind');
  const plugin = kind === 'DataQuery' ? nameOf(query, 'group') : kind;
  if (plugin !== undefined && plugin !== '') return isPrometheusPlugin(plugin);
  return isPrometheus(get(query, 'datasource') ?? beside, plugins) !== false;
}

function readVariable(file: File, variable: Node, plugins: Plugins): ReadVariable {
  const spec = get(variable, 'spec');
  const kind = textOf(variable, 'kind') ?? '';
  const query = get(spec, 'query');
  const written = scalar(query, 'spec', 'query') ?? scalar(query, 'spec', '__legacyStringValue') ?? scalar(query);
  const read = kind === 'QueryVariable' && isPromql(query, get(spec, 'datasource'), plugins);
  return {
    name: textOf(spec, 'name') ?? '',
    type: kind.replace(/Variable$/, '').toLowerCase(),
    ...(read && written !== undefined && variableQuery(sourceOf(file, written))),
  };
}

function readAnnotation(file: File, annotation: Node, plugins: Plugins): readonly ReadAnnotation[] {
  const spec = get(annotation, 'spec');
  const query = get(spec, 'query');
  const expr = scalar(query, 'spec', 'expr') ?? scalar(spec, 'legacyOptions', 'expr');
  if (expr === undefined || expr.text === '' || !isPromql(query, get(spec, 'datasource'), plugins)) return [];
  return [{ name: textOf(spec, 'name') ?? '', expr: sourceOf(file, expr) }];
}
