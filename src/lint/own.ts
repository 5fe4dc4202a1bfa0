import { syntheticProfile } from '../analysis/cost/profile.ts';
import { infer } from '../analysis/infer.ts';
import type { Known } from '../analysis/known.ts';
import type { Budget } from '../model/config.ts';
import { type Evaluations, evaluationsOf } from '../model/cost/setting.ts';
import type {
  Resolved,
  ResolvedAlert,
  ResolvedDashboard,
  ResolvedGroup,
  ResolvedPanel,
  ResolvedRule,
} from '../model/resolved.ts';
import { walk } from '../promql/ast.ts';
import { print } from '../promql/print.ts';
import type { Source } from '../read/document.ts';
import {
  type AlertSubject,
  type Allow,
  costingOf,
  type DashboardSubject,
  type GroupSubject,
  type Linted,
  linted,
  type PanelSubject,
  type QuerySubject,
  type RecordingSubject,
  type Target,
} from './subject.ts';
import { annotationsOf } from './template/template.ts';

interface Context {
  readonly known: Known;
  readonly target: Target;
}

interface Whole extends Context {
  readonly evaluations: Evaluations;
  readonly budget: Budget;
  readonly tested: ReadonlySet<string>;
}

/** The subjects of a project of ours. Where something stands is said by title: its text is ours, not its author's. */
export function projectSubjects(resolved: Resolved): Linted {
  const { dashboards, groups, known, settings, tested } = resolved;
  const evaluations = evaluationsOf(resolved, { profile: syntheticProfile(settings.systems) });
  const context: Whole = { known, target: settings.prometheus, evaluations, budget: settings.budget, tested };
  const boards = dashboards.map((dashboard) => boardOf(dashboard, context));
  return linted(
    boards.map(({ board }) => board),
    groups.map((group) => groupOf(group, context)),
    boards.flatMap(({ queries }) => queries),
  );
}

function allowed(said: Readonly<Record<string, string>>, file: string, path: readonly string[]): readonly Allow[] {
  return Object.entries(said).map(([rule, why]) => ({ rule, why, file, path }));
}

function boardOf(
  dashboard: ResolvedDashboard,
  whole: Whole,
): { board: DashboardSubject; queries: readonly QuerySubject[] } {
  const { file, title, uid, folder, description, jobs } = dashboard;
  const context: Context = { known: whole.known, target: whole.target };
  const place = { file, path: [title], allow: allowed(dashboard.allow, file, [title]) };
  const variables = dashboard.variables.map((variable) => ({
    name: variable.name,
    type: variable.type,
    ...(variable.type === 'query' && { label: variable.label }),
  }));
  const panels = dashboard.rows.flatMap((row) =>
    row.panels.map((panel): PanelSubject => {
      const path = [title, row.title, panel.title];
      const { spec } = panel.source;
      const own = { file, path, allow: [...place.allow, ...allowed(spec.allow ?? {}, file, path)] };
      return { ...own, ...panelFacts(panel), variables, queries: queriesOf(panel, own, dashboard, whole) };
    }),
  );
  const queries = dashboard.variables.flatMap((variable): readonly QuerySubject[] => {
    if (variable.type !== 'query') return [];
    const { selector, name } = variable;
    const inference = infer(selector, whole.known, jobs);
    const of = { expr: selector, text: print(selector), nodes: walk(selector), inference, jobs, instant: true };
    return [{ ...place, ...context, ...of, path: [title, `variable ${name}`], on: 'variable' }];
  });
  return { board: { ...place, uid, title, folder, description, variables, panels }, queries };
}

function panelFacts({ title, description, unit, source, mappings, targets }: ResolvedPanel) {
  const { spec, type } = source;
  const said = source.type === 'text' ? undefined : source.spec.unit;
  const own = new Set(targets.map((target) => target.unit));
  return {
    title,
    type,
    description,
    unit,
    unitSaid: said !== undefined,
    ignores: spec.ignores ?? {},
    unitless: type === 'text' || mappings.length > 0 || own.size > 1,
  };
}

function queriesOf(
  panel: ResolvedPanel,
  place: Pick<QuerySubject, 'file' | 'path' | 'allow'>,
  dashboard: ResolvedDashboard,
  { known, target: prometheus, evaluations, budget }: Whole,
): readonly QuerySubject[] {
  return panel.targets.map((target) => ({
    ...place,
    known,
    target: prometheus,
    path: [...place.path, target.refId],
    expr: target.expr,
    text: target.text,
    nodes: walk(target.expr),
    inference: target.inference,
    jobs: dashboard.jobs,
    on: 'panel',
    instant: target.instant,
    costing: costingOf(target.expr, { ...evaluations.panel(dashboard, panel, target), budget }),
  }));
}

function groupOf({ file, name, system, every, rules, jobs }: ResolvedGroup, whole: Whole): GroupSubject {
  const { known, target, evaluations, budget, tested } = whole;
  const costing = { ...evaluations.rule({ jobs }), budget };
  const of = (rule: ResolvedRule) => {
    const path = [name, rule.name];
    const place = { file, path, allow: allowed(rule.allow, file, path) };
    const { expr, text, inference, labels } = rule;
    const query: QuerySubject = {
      ...place,
      known,
      target,
      expr,
      text,
      nodes: walk(expr),
      inference,
      jobs,
      on: rule.rule === 'alert' ? 'alert' : 'recording',
      instant: true,
      costing: costingOf(expr, costing),
    };
    return { ...place, name: rule.name, query, labels };
  };
  const alerts: AlertSubject[] = [];
  const recordings: RecordingSubject[] = [];
  const inOrder = rules.map((rule) => {
    const one = rule.rule === 'alert' ? { ...of(rule), ...alertFacts(rule), tested: tested.has(rule.name) } : of(rule);
    if ('grafana' in one) alerts.push(one);
    else recordings.push(one);
    return one;
  });
  return {
    file,
    path: [name],
    allow: [],
    name,
    among: system.name,
    every,
    labels: {},
    alerts,
    recordings,
    rules: inOrder,
    target,
  };
}

function alertFacts({ severity, labels, annotations, panel, keepFiringFor, for: wait }: ResolvedAlert) {
  const sources = Object.entries(annotations).map(([name, text]) => [name, plain(text)] as const);
  return {
    for: wait,
    ...(keepFiringFor !== undefined && { keepFiringFor }),
    labels: { severity, ...labels },
    annotations: annotationsOf(Object.fromEntries(sources)),
    shown: panel !== undefined,
    grafana: false,
  };
}

/** A text that stands in no file as it is. */
function plain(text: string): Source {
  return { text, at: () => ({ line: 1, column: 1 }) };
}
