import { type Known, knownOf } from '../analysis/known.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import type { Dashboard } from './dashboard.ts';
import type { Loaded, Project } from './project.ts';
import { panelLinks, resolveDashboard } from './resolve-dashboard.ts';
import { resolveGroup } from './resolve-rules.ts';
import type { Resolved } from './resolved.ts';

/** Makes the implicit explicit: jobs, variables, ids, places, units, thresholds, links. What cannot be made explicit is a finding. */
export function resolve(project: Project): { readonly resolved: Resolved; readonly findings: readonly Diagnostic[] } {
  const { settings } = project;
  const findings: Diagnostic[] = [...unknownSystems(project), ...unknownLinks(project.dashboards)];
  const known = knownOfProject(project);
  const links = panelLinks(project.dashboards, findings);
  const shared = { settings, known, alerts: alertsBySystem(project), findings };
  return {
    resolved: {
      settings,
      known,
      dashboards: project.dashboards.map((dashboard) => resolveDashboard(dashboard, shared)),
      groups: project.groups.map((group) => resolveGroup(group, settings, known, links)),
    },
    findings,
  };
}

function alertsBySystem({ groups }: Project): ReadonlyMap<string, readonly string[]> {
  const alerts = new Map<string, string[]>();
  for (const { value } of groups) {
    const names = value.rules.flatMap((rule) => (rule.rule === 'alert' ? [rule.name] : []));
    alerts.set(value.system.name, [...(alerts.get(value.system.name) ?? []), ...names]);
  }
  return alerts;
}

function knownOfProject({ settings, groups }: Project): Known {
  const recordings = groups.flatMap(({ value: { system, rules } }) =>
    rules.flatMap((rule) => (rule.rule === 'record' ? [{ ...rule, jobs: system.jobs.map(({ job }) => job) }] : [])),
  );
  return knownOf(settings.systems, recordings);
}

/** A module may speak of a system that the config does not build: then nothing would scrape it. */
function unknownSystems({ settings, dashboards, groups }: Project): readonly Diagnostic[] {
  const built = new Set(settings.systems.map(({ name }) => name));
  const used = [
    ...dashboards.flatMap(({ file, value }) =>
      [value.system].flat().map(({ name }) => ({ file, name, path: [value.title] })),
    ),
    ...groups.map(({ file, value }) => ({ file, name: value.system.name, path: [value.name] })),
  ];
  return used
    .filter(({ name }) => !built.has(name))
    .map(({ file, name, path }) => ({
      rule: 'project/unknown-system',
      severity: 'error',
      message: `\`${path[0]}\` is about the system \`${name}\`, which the config does not build.`,
      why: 'Prometheus would not scrape it, so every query on it is empty.',
      fix: `Add \`${name}\` to \`systems\` in promwright.config.ts, or remove the module.`,
      file,
      path,
    }));
}

function unknownLinks(dashboards: readonly Loaded<Dashboard>[]): readonly Diagnostic[] {
  const uids = dashboards.map(({ value }) => value.uid);
  return dashboards.flatMap(({ file, value }) =>
    [...(value.links ?? []), ...value.rows.flatMap((row) => row.panels.flatMap(({ spec }) => spec.links ?? []))]
      .filter(({ dashboard }) => dashboard !== undefined && !uids.includes(dashboard))
      .map((link) => {
        const near = nearest(link.dashboard as string, uids);
        return {
          rule: 'dashboard/dead-link',
          severity: 'error' as const,
          message: `The link \`${link.title}\` leads to the dashboard \`${link.dashboard}\`, which does not exist.`,
          fix: near ? `Did you mean \`${near}\`?` : 'Name the uid of a dashboard of this project.',
          file,
          path: [value.title],
        };
      }),
  );
}
