import type { Expr } from './ast.ts';
import { check } from './check.ts';
import { cursor, halted, token } from './parser/cursor.ts';
import { parseExpr } from './parser/expression.ts';
import { empty, leftOver } from './parser/slip/close.ts';
import type { Problem } from './problem.ts';

export type { Problem } from './problem.ts';

export type Parsed =
  | { readonly ok: true; readonly expr: Expr }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The tree of an expression that Prometheus accepts, or why it does not. With `variables` Grafana's may stand
 * for names, labels, durations and numbers; inside of strings they are never looked at.
 */
export function parse(text: string, options: { readonly variables?: boolean } = {}): Parsed {
  const c = cursor(text, options.variables === true);
  if (token(c).kind === 'end') empty(c);
  const expr = parseExpr(c);
  if (!halted(c) && token(c).kind !== 'end') leftOver(c, expr);
  const problems = c.problems.length > 0 ? c.problems : check(expr);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, expr };
}
