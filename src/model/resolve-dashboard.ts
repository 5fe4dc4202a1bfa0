import type { Known } from '../analysis/known.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { System } from '../metric/system.ts';
import type { Expr, Matcher } from '../promql/ast.ts';
import { print } from '../promql/print.ts';
import { selectorOf } from '../query/vector.ts';
import type { Settings } from './config.ts';
import type { Dashboard, Variable } from './dashboard.ts';
import { placePanels } from './grid.ts';
import { panelId } from './id.ts';
import type { Loaded } from './project.ts';
import { type Context, qualify } from './qualify.ts';
import { linksOf, resolvePanel } from './resolve-panel.ts';
import type { PanelLink } from './resolve-rules.ts';
import type { Place, ResolvedDashboard, ResolvedRow, ResolvedVariable } from './resolved.ts';

/** What every dashboard of a project is resolved with. */
export interface Shared {
  readonly settings: Settings;
  readonly known: Known;
  /** The names of the alerts, by system. */
  readonly alerts: ReadonlyMap<string, readonly string[]>;
  readonly findings: Diagnostic[];
}

export function resolveDashboard(
  { file, value: dashboard }: Loaded<Dashboard>,
  { settings, known, alerts, findings }: Shared,
): ResolvedDashboard {
  const systems = systemsOf(dashboard);
  const jobs = systems.flatMap((system) => system.jobs.map(({ job }) => job));
  const own = dashboard.variables ?? [];
  const context: Context = {
    known,
    jobs,
    variables: ['instance', ...own.map(({ variable }) => variable)],
    version: settings.prometheus.version,
  };
  const names = new Set(systems.map(({ name }) => name));
  const datasource =
    systems.map(({ name }) => settings.overrides[name]?.datasource).find((uid) => uid !== undefined) ??
    settings.grafana.datasource;
  return {
    file,
    folder: folderOf(dashboard),
    uid: dashboard.uid,
    title: dashboard.title,
    description: dashboard.description,
    tags: [...new Set(['promwright', ...names, ...(dashboard.tags ?? [])])],
    time: dashboard.time ?? '6h',
    refresh: dashboard.refresh ?? '1m',
    variables: [
      { type: 'datasource', name: 'datasource', title: 'Data source', current: datasource },
      ...standard(jobs),
      ...own.map((variable) => chosen(variable, context)),
    ],
    links: [...[...names].map((name) => ({ title: titleOf(systems, name), tag: name })), ...linksOf(dashboard.links)],
    alerts: [...names].flatMap((name) => alerts.get(name) ?? []),
    jobs,
    rows: rowsOf(dashboard, file, context, findings),
    allow: dashboard.allow ?? {},
  };
}

function systemsOf({ system }: Dashboard): readonly System[] {
  return [system].flat() as readonly System[];
}

function folderOf(dashboard: Dashboard): string {
  return dashboard.folder ?? systemsOf(dashboard)[0]?.name ?? 'general';
}

function titleOf(systems: readonly System[], name: string): string {
  return systems.find((system) => system.name === name)?.title ?? name;
}

/** Job and instance come from `up`, which every target has even when its scrape fails. */
function standard(jobs: readonly string[]): readonly ResolvedVariable[] {
  const up = (...matchers: Matcher[]): Expr => ({ kind: 'selector', name: 'up', matchers });
  const job = up(
    jobs.length === 1
      ? { label: 'job', op: '=', value: jobs[0] as string }
      : { label: 'job', op: '=~', value: jobs.join('|') },
  );
  const instance = up({ label: 'job', op: '=~', value: '$job' });
  return [
    {
      type: 'query',
      name: 'job',
      title: 'Job',
      label: 'job',
      selector: job,
      query: `label_values(${print(job)}, job)`,
    },
    {
      type: 'query',
      name: 'instance',
      title: 'Instance',
      label: 'instance',
      selector: instance,
      query: `label_values(${print(instance)}, instance)`,
      all: '.+',
    },
  ];
}

/** All stands for every series, those without the label too where it is optional. */
function chosen({ variable, label, title, of }: Variable, context: Context): ResolvedVariable {
  const selector = qualify(selectorOf(of), { ...context, variables: [] });
  const spec = of.metric.labels[label];
  return {
    type: 'query',
    name: variable,
    title,
    label,
    selector,
    query: `label_values(${print(selector)}, ${label})`,
    all: spec?.absent === undefined ? '.+' : '.*',
  };
}

function rowsOf(dashboard: Dashboard, file: string, context: Context, findings: Diagnostic[]): readonly ResolvedRow[] {
  const taken = new Map<number, string>();
  const idOf = (...path: string[]): number => {
    const id = panelId(...path);
    const place = path.filter((part) => part !== '').join(' › ');
    const other = taken.get(id);
    if (other !== undefined)
      findings.push({
        rule: 'dashboard/duplicate-title',
        severity: 'error',
        message:
          other === place
            ? `\`${place}\` stands twice on the dashboard.`
            : `\`${place}\` and \`${other}\` get the same panel id.`,
        why: 'A panel’s id comes from its place by title; alerts and links find the panel by it.',
        fix: 'Give one of them another title.',
        file,
        path: [dashboard.title],
      });
    taken.set(id, place);
    return id;
  };
  let top = 0;
  return dashboard.rows.map((row) => {
    const place: Place = { x: 0, y: top, w: 24, h: 1 };
    const { places, bottom } = placePanels(row.panels, top + 1);
    // A closed row takes one line; what it hides starts below it when it is opened.
    top = row.collapsed ? top + 1 : bottom;
    return {
      id: idOf(row.title, ''),
      title: row.title,
      collapsed: row.collapsed,
      place,
      panels: row.panels.map((panel, i) =>
        resolvePanel(panel, idOf(row.title, panel.title), places[i] as Place, context),
      ),
    };
  });
}

/** Which panel each alert leads to. Named by two panels, an alert could not say which. */
export function panelLinks(
  dashboards: readonly Loaded<Dashboard>[],
  findings: Diagnostic[],
): ReadonlyMap<string, PanelLink> {
  const links = new Map<string, PanelLink>();
  for (const { file, value } of dashboards) {
    const variables = ['job', 'instance', ...(value.variables ?? []).map(({ variable }) => variable)];
    for (const row of value.rows)
      for (const panel of row.panels)
        for (const alert of panel.type === 'text' ? [] : (panel.spec.alerts ?? [])) {
          if (links.has(alert.name))
            findings.push({
              rule: 'alert/two-panels',
              severity: 'error',
              message: `The alert \`${alert.name}\` is named by more than one panel.`,
              why: 'It could link to one only.',
              fix: 'Keep it on the panel that its reader should see first.',
              file,
              path: [value.title, row.title, panel.title],
            });
          links.set(alert.name, { dashboard: value.uid, id: panelId(row.title, panel.title), variables });
        }
  }
  return links;
}
