import type { ReadAnnotation, ReadDashboard, ReadPanel, ReadQuery, ReadVariable } from '../document.ts';
import type { Part } from '../kind.ts';
import { entries, get, isTrue, items, type Node, nameOf, scalar, textOf } from '../node.ts';
import { type File, sourceOf } from '../place.ts';
import { optional } from '../rules/groups.ts';
import { isPrometheus, type Plugins, pluginsOf } from './datasource.ts';
import { unitlessIn } from './field.ts';
import { variableQuery } from './variable.ts';

interface Context {
  readonly file: File;
  readonly plugins: Plugins;
  /** The library panels that the file brings along, by uid. */
  readonly library: Map<string, Node>;
}

/** A dashboard as Grafana has stored them up to schema version 42. */
export function readClassic(file: File, { node, name }: Part): ReadDashboard {
  const variables = items(node, 'templating', 'list');
  const context = { file, plugins: pluginsOf(items(node, '__inputs'), variables), library: libraryOf(node) };
  const rows = items(node, 'rows').flatMap((row) => panelsIn(items(row, 'panels'), rowPath(row), context));
  const panels = [...panelsIn(items(node, 'panels'), [], context), ...rows];
  const unplaced = [...context.library.values()].flatMap((model) => readPanel(model, [], context));
  return {
    ...optional('uid', nameOf(node, 'uid') ?? name),
    title: textOf(node, 'title') ?? '',
    at: file.at(scalar(node, 'title')?.from ?? node.from),
    ...optional('from', nameOf(node, 'time', 'from')),
    variables: variables.map((variable) => readVariable(variable, context)),
    annotations: items(node, 'annotations', 'list').flatMap((annotation) => readAnnotation(annotation, context)),
    panels: [...panels, ...unplaced],
  };
}

/** `__elements` is a map by uid since Grafana 9, a list before. */
function libraryOf(node: Node): Map<string, Node> {
  const elements = [...items(node, '__elements'), ...entries(node, '__elements').map(({ value }) => value)];
  return new Map(
    elements.flatMap((element) => {
      const model = get(element, 'model');
      return model === undefined ? [] : [[textOf(element, 'uid') ?? '', model] as const];
    }),
  );
}

const rowPath = (row: Node): readonly string[] => [nameOf(row, 'title') ?? []].flat();

/** An open row has no panels of its own: those that follow it are in it. */
function panelsIn(panels: readonly Node[], path: readonly string[], context: Context): readonly ReadPanel[] {
  let inside = path;
  return panels.flatMap((panel) => {
    if (panel.kind !== 'map') return [];
    if (textOf(panel, 'type') !== 'row') return readPanel(panel, inside, context);
    inside = [...path, ...rowPath(panel)];
    return panelsIn(items(panel, 'panels'), inside, context);
  });
}

function readPanel(panel: Node, path: readonly string[], context: Context): readonly ReadPanel[] {
  const { file, plugins, library } = context;
  const uid = textOf(panel, 'libraryPanel', 'uid') ?? '';
  const model = library.get(uid) ?? panel;
  library.delete(uid);
  const of = (key: string): string | undefined => nameOf(panel, key) ?? nameOf(model, key);
  const title = of('title') ?? nameOf(panel, 'libraryPanel', 'name') ?? '';
  const datasource = get(model, 'datasource');
  const own: ReadPanel = {
    title,
    path,
    at: file.at(scalar(panel, 'title')?.from ?? panel.from),
    type: of('type') ?? '',
    ...optional('description', of('description')),
    ...optional('unit', unitOf(model)),
    ...unitlessIn(get(model, 'fieldConfig')),
    ...optional('columns', nameOf(panel, 'gridPos', 'w')),
    queries: items(model, 'targets').flatMap((target) => readTarget(file, target, datasource, plugins)),
  };
  return [own, ...panelsIn(items(model, 'panels'), title === '' ? path : [...path, title], context)];
}

/** Where the unit stands has moved: before Grafana 7, with the axis or the panel. */
function unitOf(panel: Node): string | undefined {
  const [axis] = items(panel, 'yaxes');
  // Of a heatmap, the values are counts, and the axis has the unit of the buckets.
  const buckets = textOf(panel, 'type') === 'heatmap' ? nameOf(panel, 'options', 'yAxis', 'unit') : undefined;
  if (buckets !== undefined) return buckets;
  return nameOf(panel, 'fieldConfig', 'defaults', 'unit') ?? nameOf(panel, 'format') ?? nameOf(axis, 'format');
}

function readTarget(file: File, target: Node, panels: Node | undefined, plugins: Plugins): readonly ReadQuery[] {
  const expr = scalar(target, 'expr');
  const judged = isPrometheus(get(target, 'datasource') ?? panels, plugins);
  if (expr === undefined || expr.text === '' || judged === false) return [];
  return [
    {
      refId: textOf(target, 'refId') ?? '',
      expr: sourceOf(file, expr),
      instant: isTrue(target, 'instant') && !isTrue(target, 'range'),
      ...optional('minStep', nameOf(target, 'interval')),
    },
  ];
}

function readVariable(variable: Node, { file, plugins }: Context): ReadVariable {
  const type = textOf(variable, 'type') ?? '';
  const query = scalar(variable, 'query') ?? scalar(variable, 'query', 'query');
  const read = type === 'query' && isPrometheus(get(variable, 'datasource'), plugins) !== false;
  return {
    name: textOf(variable, 'name') ?? '',
    type,
    ...(read && query !== undefined && variableQuery(sourceOf(file, query))),
  };
}

function readAnnotation(annotation: Node, { file, plugins }: Context): readonly ReadAnnotation[] {
  const expr = scalar(annotation, 'expr') ?? scalar(annotation, 'target', 'expr');
  if (expr === undefined || expr.text === '' || isPrometheus(get(annotation, 'datasource'), plugins) === false)
    return [];
  return [{ name: textOf(annotation, 'name') ?? '', expr: sourceOf(file, expr) }];
}
