import type { Diagnostic } from '../diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import { built } from './built.ts';
import type { Dashboard } from './dashboard.ts';
import { onSite } from './override.ts';
import type { Loaded, Project } from './project.ts';
import { panelLinks, resolveDashboard } from './resolve-dashboard.ts';
import { resolveGroup } from './resolve-rules.ts';
import type { Resolved } from './resolved.ts';
import { resolveTests } from './test/resolve-tests.ts';

/** Makes the implicit explicit: jobs, variables, ids, places, units, thresholds, links. What cannot be made explicit is a finding. */
export function resolve(everything: Project): {
  readonly resolved: Resolved;
  readonly findings: readonly Diagnostic[];
} {
  const { project: own, leftOut } = built(everything);
  const findings: Diagnostic[] = [...unknownLinks(own.dashboards)];
  const { project, known } = onSite(own, findings);
  const { settings } = project;
  const links = panelLinks(project.dashboards, findings);
  const shared = { settings, known, alerts: alertsBySystem(project), findings };
  const groups = project.groups.map((group) => resolveGroup(group, settings, known, links));
  const everyAlert = new Set([...alertsBySystem(everything).values()].flat());
  const site = {
    catalog: own.settings.systems,
    here: settings.systems,
    changed: new Set(Object.values(settings.overrides).flatMap(({ thresholds = {} }) => Object.keys(thresholds))),
  };
  return {
    resolved: {
      settings,
      known,
      leftOut,
      dashboards: project.dashboards.map((dashboard) => resolveDashboard(dashboard, shared)),
      groups,
      tested: new Set(everything.tests.map(({ value }) => value.alert)),
      scenarios: project.scenarios,
      tests: resolveTests(project.tests, everyAlert, groups, site, findings),
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
