import type { System } from '../metric/system.ts';
import type { Dashboard } from './dashboard.ts';
import type { Loaded, Project } from './project.ts';

/** The project without what is about systems that the config does not build, and the modules that were left out. */
export function built(project: Project): { readonly project: Project; readonly leftOut: readonly string[] } {
  const names = new Set(project.settings.systems.map(({ name }) => name));
  const is = (system: System): boolean => names.has(system.name);
  const groups = project.groups.filter(({ value }) => is(value.system));
  const dashboards = project.dashboards.flatMap(({ file, value }): readonly Loaded<Dashboard>[] => {
    const system = [value.system].flat().filter(is);
    if (system.length === 0) return [];
    const rows = value.rows.filter((row) => row.system === undefined || is(row.system));
    return [{ file, value: { ...value, system, rows } }];
  });
  const kept = new Set([...dashboards, ...groups].map(({ file }) => file));
  const leftOut = [...project.dashboards, ...project.groups].map(({ file }) => file).filter((file) => !kept.has(file));
  return { project: { ...project, dashboards, groups }, leftOut: [...new Set(leftOut)] };
}
