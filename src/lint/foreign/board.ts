import type { ReadDashboard, ReadPanel } from '../../read/document.ts';
import type { DashboardSubject, PanelSubject, QuerySubject } from '../subject.ts';
import { type Context, queryOf } from './query.ts';

/** A dashboard, and the queries of it that belong to no panel. */
export function boardOf(
  dashboard: ReadDashboard,
  file: string,
  context: Context,
): { board: DashboardSubject; queries: readonly QuerySubject[] } {
  const { title, uid = '', variables, annotations, at } = dashboard;
  const place = { file, path: [title], allow: [] };
  const known = variables.map(({ name, type, label }) => ({ name, type, ...(label !== undefined && { label }) }));
  const panels = dashboard.panels.map((panel) => panelOf(panel, dashboard, file, known, context));
  const others = [
    ...variables.map(({ name, expr }) => [`variable ${name}`, expr] as const),
    ...annotations.map(({ name, expr }) => [`annotation ${name}`, expr] as const),
  ];
  const queries = others.flatMap(([what, expr]) =>
    expr ? queryOf(expr, { ...place, path: [title, what] }, 'variable', true, context) : [],
  );
  const { description = '' } = dashboard;
  return { board: { ...place, at, uid, title, folder: '', description, variables: known, panels }, queries };
}

function panelOf(
  panel: ReadPanel,
  dashboard: ReadDashboard,
  file: string,
  variables: PanelSubject['variables'],
  context: Context,
): PanelSubject {
  const { title, type, description = '', unit = '', at } = panel;
  const path = [dashboard.title, ...panel.path, title];
  const place = { file, path, allow: [] };
  const queries = panel.queries.flatMap((query) => {
    const { expr, refId, instant } = query;
    const costing = context.costings.panel(dashboard, panel, query);
    return queryOf(expr, { ...place, path: [...path, refId] }, 'panel', instant, context, costing);
  });
  const { unitless = false } = panel;
  return {
    ...place,
    at,
    title,
    type,
    description,
    unit,
    unitSaid: unit !== '',
    queries,
    ignores: {},
    unitless,
    variables,
  };
}
