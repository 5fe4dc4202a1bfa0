import type { Inference } from '../analysis/infer.ts';
import type { Known } from '../analysis/known.ts';
import type { Resolved, ResolvedAlert, ResolvedDashboard, ResolvedPanel } from '../model/resolved.ts';
import type { Expr, Matcher } from '../promql/ast.ts';

/** Where a subject stands, and what is allowed there. */
export interface Placed {
  readonly file: string;
  readonly path: readonly string[];
  readonly allow: Readonly<Record<string, string>>;
}

export interface QuerySubject extends Placed {
  readonly expr: Expr;
  readonly text: string;
  /** The expression and all below it, outermost first, in source order. */
  readonly nodes: readonly Expr[];
  readonly inference: Inference;
  readonly known: Known;
  readonly jobs: readonly string[];
  /** A rule is evaluated by Prometheus, which knows no Grafana variable. */
  readonly on: 'panel' | 'variable' | 'rule';
}

/** What a rule can look at. A new kind of subject is one line here and one in subjects.ts. */
export interface Subjects {
  readonly query: QuerySubject;
  readonly panel: Placed & {
    readonly panel: ResolvedPanel;
    readonly dashboard: ResolvedDashboard;
    readonly known: Known;
  };
  readonly alert: Placed & { readonly alert: ResolvedAlert };
  readonly project: Placed & { readonly project: Resolved };
}

/** What a rule found. `node`, and a matcher or label of it, is the smallest thing that is wrong. */
export interface Finding {
  readonly message: string;
  /** Sharper than the rule's own. */
  readonly fix?: string;
  readonly node?: Expr;
  readonly matcher?: Matcher;
  readonly label?: string;
  /** Where the subject is more than one place. */
  readonly file?: string;
  readonly path?: readonly string[];
}

export interface Rule<S extends keyof Subjects = keyof Subjects> {
  /** `group/name`: also its path, and permanent. */
  readonly id: string;
  readonly on: S;
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  /** Each is one finding; for rules on queries they are PromQL over the example catalog of the tests. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
  readonly check: (subject: Subjects[S]) => Iterable<Finding>;
}

export function rule<S extends keyof Subjects>(definition: Rule<S>): Rule<S> {
  return definition;
}
