import type { System } from '../metric/system.ts';
import type { Dashboard, Row } from './dashboard.ts';
import type { Link, Panel } from './panel.ts';
import type { Loaded, Project } from './project.ts';
import type { Query } from './query.ts';

/** The project without what is about systems that the config does not build, and the modules that were left out. */
export function built(project: Project): { readonly project: Project; readonly leftOut: readonly string[] } {
  const names = new Set(project.settings.systems.map(({ name }) => name));
  const is = (system: System): boolean => names.has(system.name);
  const groups = project.groups.filter(({ value }) => is(value.system));
  const dashboards = project.dashboards.flatMap(({ file, value }): readonly Loaded<Dashboard>[] => {
    const system = [value.system].flat().filter(is);
    if (system.length === 0) return [];
    return [{ file, value: { ...value, system, rows: value.rows.flatMap((row) => rowOf(row, is)) } }];
  });
  const uids = new Set(dashboards.map(({ value }) => value.uid));
  const gone = new Set(project.dashboards.map(({ value }) => value.uid).filter((uid) => !uids.has(uid)));
  const kept = new Set([...dashboards, ...groups].map(({ file }) => file));
  const leftOut = [...project.dashboards, ...project.groups].map(({ file }) => file).filter((file) => !kept.has(file));
  const linked =
    gone.size === 0 ? dashboards : dashboards.map(({ file, value }) => ({ file, value: unlinked(value, gone) }));
  return { project: { ...project, dashboards: linked, groups }, leftOut: [...new Set(leftOut)] };
}

/** Without the queries about other systems, the panels that have none left, and the row that has no panel left. */
function rowOf(row: Row, is: (system: System) => boolean): readonly Row[] {
  const asked = ({ system }: Query): boolean => system === undefined || is(system);
  if (row.panels.every(({ queries }) => queries.every(asked))) return [row];
  const panels = row.panels.flatMap((panel): readonly Panel[] => {
    const queries = panel.queries.filter(asked);
    return queries.length === 0 && panel.queries.length > 0 ? [] : [{ ...panel, queries }];
  });
  return panels.length === 0 ? [] : [{ ...row, panels }];
}

/** Without the links to dashboards that are left out. */
function unlinked(dashboard: Dashboard, gone: ReadonlySet<string>): Dashboard {
  const kept = (links: readonly Link[] = []) => links.filter((link) => !gone.has(link.dashboard ?? ''));
  const panel = (of: Panel): Panel =>
    of.spec.links ? ({ ...of, spec: { ...of.spec, links: kept(of.spec.links) } } as Panel) : of;
  const rows = dashboard.rows.map((row) => ({ ...row, panels: row.panels.map(panel) }));
  return { ...dashboard, rows, ...(dashboard.links && { links: kept(dashboard.links) }) };
}
