import { infer } from '../analysis/infer.ts';
import type { Resolved, ResolvedDashboard } from '../model/resolved.ts';
import { type Expr, walk } from '../promql/ast.ts';
import { print } from '../promql/print.ts';
import type { Placed, QuerySubject, Subjects } from './rule.ts';

type ByKind = { readonly [S in keyof Subjects]: (project: Resolved) => Iterable<Subjects[S]> };

export const SUBJECTS: ByKind = {
  *query(project) {
    for (const dashboard of project.dashboards) yield* dashboardQueries(dashboard, project);
    for (const { file, name, jobs, rules } of project.groups)
      for (const { expr, text, inference, allow, ...rule } of rules)
        yield {
          ...querySubject(expr, text, project, jobs),
          inference,
          on: 'rule',
          file,
          path: [name, rule.name],
          allow,
        };
  },
  *panel({ dashboards, known }) {
    for (const dashboard of dashboards)
      for (const row of dashboard.rows)
        for (const panel of row.panels) yield { panel, dashboard, known, ...placeOfPanel(dashboard, row.title, panel) };
  },
  *alert({ groups }) {
    for (const { file, name, rules } of groups)
      for (const alert of rules)
        if (alert.rule === 'alert') yield { alert, file, path: [name, alert.name], allow: alert.allow };
  },
  *project(project) {
    yield { project, file: '', path: [], allow: {} };
  },
};

function* dashboardQueries(dashboard: ResolvedDashboard, project: Resolved): Iterable<QuerySubject> {
  const { file, title, jobs } = dashboard;
  for (const variable of dashboard.variables) {
    if (variable.type !== 'query') continue;
    const { selector } = variable;
    const inference = infer(selector, project.known, jobs);
    const place = { file, path: [title, `variable ${variable.name}`], allow: dashboard.allow };
    yield { ...querySubject(selector, print(selector), project, jobs), inference, on: 'variable', ...place };
  }
  for (const row of dashboard.rows)
    for (const panel of row.panels) {
      const place = placeOfPanel(dashboard, row.title, panel);
      for (const { expr, text, inference, refId } of panel.targets)
        yield {
          expr,
          text,
          nodes: walk(expr),
          inference,
          known: project.known,
          jobs,
          on: 'panel',
          file,
          path: [...place.path, refId],
          allow: place.allow,
        };
    }
}

function placeOfPanel(
  dashboard: ResolvedDashboard,
  row: string,
  panel: ResolvedDashboard['rows'][0]['panels'][0],
): Placed {
  return {
    file: dashboard.file,
    path: [dashboard.title, row, panel.title],
    allow: { ...dashboard.allow, ...panel.source.spec.allow },
  };
}

function querySubject(expr: Expr, text: string, { known }: Resolved, jobs: readonly string[]) {
  return { expr, text, nodes: walk(expr), known, jobs };
}
