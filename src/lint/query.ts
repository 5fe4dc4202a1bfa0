import { infer } from '../analysis/infer.ts';
import type { Known } from '../analysis/known.ts';
import { type Expr, walk } from '../promql/ast.ts';
import { DEFAULT_TARGET, type QuerySubject, type Target } from './subject.ts';

/** A query by itself, that stands in no file. */
export function querySubject(
  expr: Expr,
  text: string,
  known: Known,
  options: { readonly jobs?: readonly string[]; readonly on?: QuerySubject['on']; readonly target?: Target } = {},
): QuerySubject {
  const { jobs = [], on = 'panel', target = DEFAULT_TARGET } = options;
  return {
    expr,
    text,
    nodes: walk(expr),
    inference: infer(expr, known, jobs),
    known,
    jobs,
    target,
    on,
    instant: false,
    file: '',
    path: [],
    allow: [],
  };
}
