import type { Diagnostic } from '../diagnostic.ts';
import { counted, sorted } from './order.ts';

export interface JsonSummary {
  /** How many files were read. */
  readonly files: number;
  readonly expressions: number;
}

/** Findings as programs read them. `more` stands beside them: what a command has to say besides. */
export function json(diagnostics: readonly Diagnostic[], summary: JsonSummary, more: object = {}): string {
  const all = sorted(diagnostics);
  return `${JSON.stringify({ version: 1, diagnostics: all.map(plain), summary: { ...summary, ...counted(all) }, ...more }, null, 2)}\n`;
}

function plain({ rule, severity, message, why, fix, file, path, line, column, expr, span }: Diagnostic): object {
  const width = expr !== undefined && span ? span.to - span.from : undefined;
  return {
    rule,
    severity,
    message,
    why,
    fix,
    file,
    path,
    line,
    column,
    ...(line !== undefined &&
      column !== undefined &&
      width !== undefined && { endLine: line, endColumn: column + width }),
    expr,
    span,
  };
}
