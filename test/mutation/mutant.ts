import type { Diagnostic } from '../../src/diagnostic.ts';
import type { lint } from '../../src/lint/lint.ts';
import type { QuerySubject, Target } from '../../src/lint/subject.ts';
import { type Expr, walk } from '../../src/promql/ast.ts';
import type { Host, Shipped } from './shipped.ts';
import { replaced } from './tree.ts';

/** Which rules are asked for. */
export type Only = Parameters<typeof lint>[1];

/** A sound thing with one defect: what the linter says of it, before and after. */
export interface Mutant {
  readonly where: string;
  /** The defect, for whoever reads of a miss. */
  readonly shown: string;
  readonly before: (only: Only) => readonly Diagnostic[];
  readonly after: (only: Only) => readonly Diagnostic[];
}

/** A query with one defect, and where it matters the Prometheus that is to run it. */
export interface Change {
  readonly expr: Expr;
  readonly target?: Target;
}

/** One class of defects: the rule that must find them, and every place of the shipped project that can have one. */
export interface Class {
  readonly rule: string;
  readonly slip: string;
  /** Of a query; most classes are of these. */
  readonly query?: (query: QuerySubject, host: Host, shipped: Shipped) => Iterable<Change | Expr>;
  /** Of anything else. */
  readonly mutants?: (shipped: Shipped) => Iterable<Mutant>;
}

/** One change at each node of the query that can have it. */
export function* atNodes(query: QuerySubject, change: (node: Expr) => Iterable<Expr>): Iterable<Expr> {
  for (const node of query.nodes) for (const by of change(node)) yield replaced(query.expr, node, by);
}

/** The same change at all nodes at once; undefined where none can have it. */
export function atEveryNode(expr: Expr, change: (node: Expr) => Expr | undefined): Expr | undefined {
  const node = walk(expr).find((one) => change(one) !== undefined);
  const by = node && change(node);
  if (!node || !by) return undefined;
  const next = replaced(expr, node, by);
  return atEveryNode(next, change) ?? next;
}
