import { type Inference, infer } from '../analysis/infer.ts';
import { type Known, knownOf, type Recorded } from '../analysis/known.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { System } from '../metric/system.ts';
import { type Expr, walk } from '../promql/ast.ts';
import { parse } from '../promql/parse.ts';
import type {
  AllowComment,
  Document,
  ReadDashboard,
  ReadGroup,
  ReadPanel,
  ReadRule,
  Source,
} from '../read/document.ts';
import {
  type AlertSubject,
  type Allow,
  type DashboardSubject,
  type GroupSubject,
  type Linted,
  linted,
  type PanelSubject,
  type QuerySubject,
  type RecordingSubject,
  type Target,
} from './subject.ts';
import { annotationsOf, type Templates } from './template/template.ts';

export interface Foreign {
  readonly linted: Linted;
  /** Expressions that do not parse. */
  readonly findings: readonly Diagnostic[];
}

/** What the files are held against. */
export interface World {
  /** None: without a catalog. */
  readonly systems: readonly System[];
  /** What is recorded elsewhere. */
  readonly recorded: readonly Recorded[];
  readonly target: Target;
}

interface Context {
  readonly known: Known;
  readonly jobs: readonly string[];
  readonly target: Target;
  readonly exprs: ReadonlyMap<Source, Expr>;
  readonly templates: Templates;
  latest?: { readonly expr: Expr; readonly inference: Inference };
}

interface Place {
  readonly file: string;
  readonly path: readonly string[];
  readonly allow: readonly Allow[];
}

/** The subjects of files that somebody else wrote, over a catalog or over none. What the files record is known like any metric. */
export function fileSubjects(documents: readonly Document[], world: World): Foreign {
  const { systems, target } = world;
  const findings: Diagnostic[] = [];
  const exprs = new Map<Source, Expr>();
  for (const document of documents) parseAll(document, exprs, findings);
  const jobs = systems.flatMap((system) => system.jobs.map(({ job }) => job));
  const recorded = documents.flatMap((document) => recordedIn(document, jobs, exprs));
  const own = new Set(recorded.map(({ name }) => name));
  const known = knownOf(systems, [...recorded, ...world.recorded.filter(({ name }) => !own.has(name))]);
  const context: Context = { known, jobs, target, exprs, templates: new Map() };
  const boards = documents.flatMap(({ path, dashboards }) =>
    dashboards.map((dashboard) => boardOf(dashboard, path, context)),
  );
  const groups = documents.flatMap(({ path, kind, groups: read }) =>
    read.map((group) => groupOf(group, path, kind, context)),
  );
  return {
    linted: linted(
      boards.map(({ board }) => board),
      groups,
      boards.flatMap(({ queries }) => queries),
    ),
    findings,
  };
}

/** Each text with its place, for what does not parse. */
function parseAll(
  { path: file, groups, dashboards }: Document,
  exprs: Map<Source, Expr>,
  findings: Diagnostic[],
): void {
  const read = (source: Source | undefined, variables: boolean, path: readonly string[]): void => {
    if (!source) return;
    const parsed = parse(source.text, { variables });
    if (parsed.ok) exprs.set(source, parsed.expr);
    else for (const problem of parsed.problems) findings.push(syntax(problem, source, file, path));
  };
  for (const { name, rules } of groups) for (const rule of rules) read(rule.expr, false, [name, nameOf(rule)]);
  for (const { title, variables, annotations, panels } of dashboards) {
    for (const { name, expr } of annotations) read(expr, true, [title, `annotation ${name}`]);
    for (const { name, expr } of variables) read(expr, true, [title, `variable ${name}`]);
    for (const panel of panels)
      for (const { expr, refId } of panel.queries) read(expr, true, [title, ...panel.path, panel.title, refId]);
  }
}

function syntax(
  { rule, message, why, fix, span }: Extract<ReturnType<typeof parse>, { ok: false }>['problems'][0],
  { text, at }: Source,
  file: string,
  path: readonly string[],
): Diagnostic {
  const end = at(span.to);
  return {
    rule,
    severity: 'error',
    message,
    ...(why !== undefined && { why }),
    ...(fix !== undefined && { fix }),
    file,
    path,
    ...at(span.from),
    endLine: end.line,
    endColumn: end.column,
    expr: text,
    span,
  };
}

const nameOf = ({ name, refId }: ReadRule): string => (refId === undefined ? name : `${name} › ${refId}`);

function recordedIn(
  { groups }: Document,
  jobs: readonly string[],
  exprs: ReadonlyMap<Source, Expr>,
): readonly Recorded[] {
  return groups.flatMap((group) =>
    group.rules.flatMap(({ rule, name, expr, labels }): readonly Recorded[] => {
      const parsed = expr && exprs.get(expr);
      return rule === 'record' && parsed ? [{ name, expr: parsed, labels: { ...group.labels, ...labels }, jobs }] : [];
    }),
  );
}

function allowed(comments: readonly AllowComment[], file: string, path: readonly string[]): readonly Allow[] {
  return comments.map(({ rule, why, at }) => ({ rule, why, file, path, at }));
}

/** What is known of all queries together is many times what the files hold: it is found of each when it is looked at, and kept as long. */
function inferenceOf(expr: Expr, context: Context): Inference {
  if (context.latest?.expr !== expr) {
    const inference = context.known.recorded(expr) ?? infer(expr, context.known, context.jobs);
    context.latest = { expr, inference };
  }
  return context.latest.inference;
}

function queryOf(
  source: Source,
  place: Place,
  on: QuerySubject['on'],
  instant: boolean,
  context: Context,
): readonly QuerySubject[] {
  const { known, jobs, target, exprs } = context;
  const expr = exprs.get(source);
  if (!expr) return [];
  return [
    {
      ...place,
      at: source.at(0),
      expr,
      text: source.text,
      source,
      nodes: walk(expr),
      get inference() {
        return inferenceOf(expr, context);
      },
      known,
      jobs,
      target,
      on,
      instant,
    },
  ];
}

function groupOf(group: ReadGroup, file: string, kind: Document['kind'], context: Context): GroupSubject {
  const of = (rule: ReadRule) => {
    const path = [group.name, nameOf(rule)];
    const place = { file, path, allow: allowed(rule.allow, file, path) };
    const [query] = rule.expr
      ? queryOf(rule.expr, place, rule.rule === 'alert' ? 'alert' : 'recording', true, context)
      : [];
    return {
      ...place,
      at: rule.at,
      name: rule.name,
      labels: { ...group.labels, ...rule.labels },
      ...(query && { query }),
    };
  };
  const alerts: AlertSubject[] = [];
  const recordings: RecordingSubject[] = [];
  const rules = group.rules.map((rule) => {
    if (rule.rule === 'record') {
      const recording = of(rule);
      recordings.push(recording);
      return recording;
    }
    const { annotations, keepFiringFor, for: wait = '0s' } = rule;
    const facts = {
      for: wait,
      ...(keepFiringFor !== undefined && { keepFiringFor }),
      annotations: annotationsOf(annotations, context.templates),
    };
    const alert = { ...of(rule), ...facts, grafana: kind === 'grafana-alerting' };
    alerts.push(alert);
    return alert;
  });
  const { queryOffset, labels, interval: every = '1m' } = group;
  return {
    file,
    path: [group.name],
    allow: [],
    at: group.at,
    name: group.name,
    among: file,
    every,
    ...(queryOffset !== undefined && { queryOffset }),
    labels,
    alerts,
    recordings,
    rules,
    target: context.target,
  };
}

function boardOf(
  dashboard: ReadDashboard,
  file: string,
  context: Context,
): { board: DashboardSubject; queries: readonly QuerySubject[] } {
  const { title, uid = '', variables, annotations, at } = dashboard;
  const place = { file, path: [title], allow: [] };
  const known = variables.map(({ name, type, label }) => ({ name, type, ...(label !== undefined && { label }) }));
  const panels = dashboard.panels.map((panel) => panelOf(panel, title, file, known, context));
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
  dashboard: string,
  file: string,
  variables: PanelSubject['variables'],
  context: Context,
): PanelSubject {
  const { title, type, description = '', unit = '', at } = panel;
  const path = [dashboard, ...panel.path, title];
  const place = { file, path, allow: [] };
  const queries = panel.queries.flatMap(({ expr, refId, instant }) =>
    queryOf(expr, { ...place, path: [...path, refId] }, 'panel', instant, context),
  );
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
