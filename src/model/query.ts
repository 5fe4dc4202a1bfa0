import type { System } from '../metric/system.ts';
import type { Expr } from '../promql/ast.ts';
import type { AnyVector, Scalar } from '../query/vector.ts';

/** An expression with the legend of its series: `{{model}}` stands for a label's value. */
export interface Query {
  readonly expr: Expr;
  readonly legend: string;
  /** Evaluated once, at the end of the time range, instead of along it. The default of tables, bar gauges, gauges, and stats without a sparkline. */
  readonly instant?: boolean;
  /** Of an overview's systems, the one that it asks about: not built, the query is left out. */
  readonly system?: System;
}

/** Legend to expression; the list form keeps its order where legends look like integers. */
export type Queries = Readonly<Record<string, AnyVector | Scalar>> | readonly Query[];

export function query(of: AnyVector | Scalar, legend: string, options: Pick<Query, 'instant' | 'system'> = {}): Query {
  return { expr: of.expr, legend, ...options };
}

export function queryList(queries: Queries): readonly Query[] {
  return Array.isArray(queries)
    ? (queries as readonly Query[])
    : Object.entries(queries as Readonly<Record<string, AnyVector | Scalar>>).map(([legend, of]) => query(of, legend));
}
