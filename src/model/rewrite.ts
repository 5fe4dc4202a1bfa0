import type { System } from '../metric/system.ts';
import { type Expr, mapSelectors } from '../promql/ast.ts';
import type { Dashboard } from './dashboard.ts';
import type { Panel } from './panel.ts';
import type { Project } from './project.ts';
import type { Alert, RuleGroup } from './rule.ts';

type Jobs = ReadonlyMap<string, string>;

/** The jobs whose names differ on site, by their names in the catalog. */
export function renames(catalog: readonly System[], here: readonly System[]): Jobs {
  const pairs = catalog.flatMap(({ jobs }, i) =>
    jobs.map(({ job }, j) => [job, here[i]?.jobs[j]?.job ?? job] as const),
  );
  return new Map(pairs.filter(([from, to]) => from !== to));
}

/** The project over other systems of the same names, every selector of a renamed job with it. */
export function withSystems(project: Project, here: readonly System[], jobs: Jobs): Project {
  const byName = new Map(here.map((system) => [system.name, system]));
  const of = (system: System): System => byName.get(system.name) ?? system;
  const dashboard = (value: Dashboard): Dashboard => ({ ...value, system: [value.system].flat().map(of) });
  const group = (value: RuleGroup): RuleGroup => ({ ...value, system: of(value.system) });
  const moved: Project = {
    ...project,
    settings: { ...project.settings, systems: here },
    dashboards: project.dashboards.map(({ file, value }) => ({ file, value: dashboard(value) })),
    groups: project.groups.map(({ file, value }) => ({ file, value: group(value) })),
  };
  return jobs.size === 0 ? moved : withJobs(moved, jobs);
}

function withJobs(project: Project, jobs: Jobs): Project {
  const expr = (of: Expr): Expr =>
    mapSelectors(of, (selector) => ({
      ...selector,
      matchers: selector.matchers.map((matcher) =>
        matcher.label === 'job' && matcher.op === '='
          ? { ...matcher, value: jobs.get(matcher.value) ?? matcher.value }
          : matcher,
      ),
    }));
  const query = <T extends { readonly expr: Expr }>(of: T): T => ({ ...of, expr: expr(of.expr) });
  const rule = (of: RuleGroup['rules'][number]): RuleGroup['rules'][number] => ({
    ...query(of),
    labels: labels(of.labels),
  });
  const labels = (of: Readonly<Record<string, string>>) =>
    'job' in of ? { ...of, job: jobs.get(of['job'] ?? '') ?? of['job'] ?? '' } : of;
  const panel = (of: Panel): Panel => ({ ...of, queries: of.queries.map(query) });
  return {
    ...project,
    groups: project.groups.map(({ file, value }) => ({ file, value: { ...value, rules: value.rules.map(rule) } })),
    dashboards: project.dashboards.map(({ file, value }) => ({
      file,
      value: {
        ...mapPanels(value, panel),
        variables: (value.variables ?? []).map((variable) => ({
          ...variable,
          of: {
            ...variable.of,
            metric: { ...variable.of.metric, job: jobs.get(variable.of.metric.job) ?? variable.of.metric.job },
          },
        })),
      },
    })),
  };
}

/** The project with other alerts under the same names, in rules and on panels. */
export function withAlerts(project: Project, alerts: ReadonlyMap<string, Alert>): Project {
  if (alerts.size === 0) return project;
  const of = (alert: Alert): Alert => alerts.get(alert.name) ?? alert;
  const panel = (value: Panel): Panel =>
    value.type === 'text' || !value.spec.alerts
      ? value
      : { ...value, spec: { ...value.spec, alerts: value.spec.alerts.map(of) } };
  return {
    ...project,
    groups: project.groups.map(({ file, value }) => ({
      file,
      value: { ...value, rules: value.rules.map((rule) => (rule.rule === 'alert' ? of(rule) : rule)) },
    })),
    dashboards: project.dashboards.map(({ file, value }) => ({ file, value: mapPanels(value, panel) })),
  };
}

function mapPanels(dashboard: Dashboard, change: (panel: Panel) => Panel): Dashboard {
  return { ...dashboard, rows: dashboard.rows.map((row) => ({ ...row, panels: row.panels.map(change) })) };
}
