import type { Diagnostic } from '../../diagnostic.ts';
import type { Expr } from '../../promql/ast.ts';
import { parse } from '../../promql/parse.ts';
import type { Document, ReadRule, Source } from '../../read/document.ts';

/** Each text with its place, for what does not parse. */
export function parseAll(
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

/** Of a Grafana alert, the query too. */
export const nameOf = ({ name, refId }: ReadRule): string => (refId === undefined ? name : `${name} › ${refId}`);
