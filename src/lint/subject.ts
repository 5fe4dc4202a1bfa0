import { type Samples, samplesOf } from '../analysis/cost/samples.ts';
import type { Steps } from '../analysis/cost/window.ts';
import type { Setting } from '../analysis/cost/world.ts';
import type { Inference } from '../analysis/infer.ts';
import type { Known } from '../analysis/known.ts';
import type { Position } from '../diagnostic.ts';
import { type Budget, DEFAULT_VERSION } from '../model/config.ts';
import type { Expr } from '../promql/ast.ts';
import type { Source } from '../read/document.ts';
import type { Annotation } from './template/template.ts';

/** That a rule does not apply, and why. One object for each place that says so: what is not needed is reported there. */
export interface Allow {
  readonly rule: string;
  readonly why: string;
  readonly file: string;
  readonly path: readonly string[];
  readonly at?: Position;
}

/** Where a subject stands, and what is allowed there. */
export interface Placed {
  readonly file: string;
  /** By title. */
  readonly path: readonly string[];
  readonly allow: readonly Allow[];
  /** In a file that people wrote as text. */
  readonly at?: Position;
}

/** The oldest Prometheus that must run the queries, and which of its feature flags are on. */
export interface Target {
  /** As `2.42`. */
  readonly version: string;
  readonly features: readonly string[];
  /** Nobody has said which Prometheus it is: what only some versions refuse is not told. */
  readonly assumed?: true;
}

export const DEFAULT_TARGET: Target = { version: DEFAULT_VERSION, features: [] };

export interface QuerySubject extends Placed {
  readonly expr: Expr;
  readonly text: string;
  /** Of a text that somebody wrote; its nodes have their places. */
  readonly source?: Source;
  /** The expression and all below it, outermost first, in source order. */
  readonly nodes: readonly Expr[];
  readonly inference: Inference;
  readonly known: Known;
  /** The jobs that a selector without one is meant for. */
  readonly jobs: readonly string[];
  readonly target: Target;
  /** A rule is evaluated by Prometheus, which knows no Grafana variable. */
  readonly on: 'panel' | 'variable' | 'alert' | 'recording';
  /** Evaluated at one moment rather than along the dashboard's time. */
  readonly instant: boolean;
  /** What its cost is foretold from; absent where it is in no project or file. */
  readonly costing?: Costing;
}

/** When an expression is evaluated, over what, and what it may cost. */
export type { Budget };

export interface Costing {
  readonly steps: Steps;
  readonly setting: Setting;
  readonly budget: Budget;
  /** What it reads; undefined where nothing says how many series there are. */
  readonly samples: Samples | undefined;
}

/** What an expression reads is found when a rule asks for it, once. */
export function costingOf(expr: Expr, costing: Omit<Costing, 'samples'>): Costing {
  let found: { readonly samples: Samples | undefined } | undefined;
  return {
    ...costing,
    get samples() {
      found ??= { samples: samplesOf(expr, costing.steps, costing.setting) };
      return found.samples;
    },
  };
}

export interface PanelSubject extends Placed {
  readonly title: string;
  /** Grafana's plug-in; `text` has no queries. */
  readonly type: string;
  readonly description: string;
  /** A Grafana unit; empty where none is said or known. */
  readonly unit: string;
  /** Said by hand: it can be wrong. */
  readonly unitSaid: boolean;
  readonly queries: readonly QuerySubject[];
  /** Variables that it does not honour on purpose, and why. */
  readonly ignores: Readonly<Record<string, string>>;
  /** A bare number needs no unit: a mapping names its values, or each query has its own. */
  readonly unitless: boolean;
  readonly variables: readonly VariableSubject[];
}

export interface VariableSubject {
  readonly name: string;
  readonly type: string;
  readonly label?: string;
}

export interface DashboardSubject extends Placed {
  readonly uid: string;
  readonly title: string;
  readonly folder: string;
  readonly description: string;
  readonly variables: readonly VariableSubject[];
  readonly panels: readonly PanelSubject[];
}

export interface AlertSubject extends Placed {
  readonly name: string;
  /** Absent where the expression does not parse. */
  readonly query?: QuerySubject;
  readonly for: string;
  readonly keepFiringFor?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, Annotation>>;
  /** Whether a panel of the project shows it; undefined where no dashboards are known. */
  readonly shown?: boolean;
  /** Whether the project has tests of it; undefined where tests are not known. */
  readonly tested?: boolean;
  /** Grafana's own alerts have other templates. */
  readonly grafana: boolean;
}

export interface RecordingSubject extends Placed {
  readonly name: string;
  readonly query?: QuerySubject;
  readonly labels: Readonly<Record<string, string>>;
}

export interface GroupSubject extends Placed {
  readonly name: string;
  /** The system's name, or the file's: a name may stand once in each. */
  readonly among: string;
  readonly every: string;
  readonly queryOffset?: string;
  /** Added to all that its rules make. */
  readonly labels: Readonly<Record<string, string>>;
  readonly alerts: readonly AlertSubject[];
  readonly recordings: readonly RecordingSubject[];
  /** Both, in the order in which Prometheus evaluates them. */
  readonly rules: readonly (AlertSubject | RecordingSubject)[];
  readonly target: Target;
}

/** What a rule can look at. A new kind of subject is one line here and one in `own.ts` and `foreign.ts`. */
export interface Subjects {
  readonly query: QuerySubject;
  readonly panel: PanelSubject;
  readonly dashboard: DashboardSubject;
  readonly alert: AlertSubject;
  readonly recording: RecordingSubject;
  readonly group: GroupSubject;
  readonly project: ProjectSubject;
}

export interface ProjectSubject extends Placed {
  readonly dashboards: readonly DashboardSubject[];
  readonly groups: readonly GroupSubject[];
}

/** Everything to be linted. */
export type Linted = { readonly [S in keyof Subjects]: readonly Subjects[S][] };

/** All subjects of some dashboards and rule groups. `queries` are those of variables, which belong to no panel. */
export function linted(
  dashboards: readonly DashboardSubject[],
  groups: readonly GroupSubject[],
  queries: readonly QuerySubject[],
): Linted {
  const panel = dashboards.flatMap(({ panels }) => panels);
  const alert = groups.flatMap(({ alerts }) => alerts);
  const recording = groups.flatMap(({ recordings }) => recordings);
  const rules = [...alert, ...recording].flatMap(({ query }) => query ?? []);
  const project = { dashboards, groups, file: '', path: [], allow: [] };
  return {
    query: [...queries, ...panel.flatMap((one) => one.queries), ...rules],
    panel,
    dashboard: dashboards,
    alert,
    recording,
    group: groups,
    project: [project],
  };
}
