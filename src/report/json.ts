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

/** Keys in one order, whoever made the finding, and nothing that is not part of the format. */
function plain(diagnostic: Diagnostic): object {
  const { rule, severity, message, why, fix, file, path, line, column, endLine, endColumn, expr, span } = diagnostic;
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
    endLine,
    endColumn,
    expr,
    span: plainSpan(span),
    because: plainBecause(diagnostic.because),
  };
}

/** Places read as those of the finding itself. */
function plainBecause(because: Diagnostic['because']): object | undefined {
  if (!because) return undefined;
  const { message, span, at, end } = because;
  return {
    message,
    line: at?.line,
    column: at?.column,
    endLine: end?.line,
    endColumn: end?.column,
    span: plainSpan(span),
  };
}

const plainSpan = (span: Diagnostic['span']): object | undefined => span && { from: span.from, to: span.to };
