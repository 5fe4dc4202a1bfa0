import type { Expr, Matcher, Span } from '../promql/ast.ts';
import type { Source } from '../read/document.ts';
import type { QuerySubject, Subjects } from './subject.ts';

export type * from './subject.ts';

/** A node of a query, and the matcher or label of it that is meant. */
export interface Spot {
  readonly node: Expr;
  readonly matcher?: Matcher;
  readonly label?: string;
}

/** What a rule found. `node`, and a matcher or label of it, is the smallest thing that is wrong. */
export interface Finding extends Partial<Spot> {
  readonly message: string;
  /** Sharper than the rule's own. */
  readonly fix?: string;
  /** Softer than the rule's own, where this case is not proved. */
  readonly severity?: 'warning';
  /** A second place that explains the first. */
  readonly because?: Spot & { readonly message: string };
  /** Which query `node` stands in, where the subject is none. */
  readonly query?: QuerySubject;
  /** The text that is wrong where it is no query: an annotation. */
  readonly source?: Source;
  readonly span?: Span;
  /** Where the subject is more than one place. */
  readonly file?: string;
  readonly path?: readonly string[];
  readonly at?: { readonly line: number; readonly column: number };
}

export interface Rule<S extends keyof Subjects = keyof Subjects> {
  /** `group/name`: also its path, and permanent. */
  readonly id: string;
  readonly on: S;
  readonly severity: 'error' | 'warning';
  /** Only where it is asked for. */
  readonly off?: true;
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  /**
   * Each is one finding over the example catalog: PromQL for rules on queries; for others YAML of one alert, recording or group, or JSON of one
   * panel or dashboard.
   */
  readonly bad: readonly string[];
  readonly good: readonly string[];
  /** Absent where another part of promwright finds it: the rule is then its page. */
  readonly check?: (subject: Subjects[S]) => Iterable<Finding>;
}

export function rule<S extends keyof Subjects>(definition: Rule<S>): Rule<S> {
  return definition;
}
