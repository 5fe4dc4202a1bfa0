import type { Diagnostic, Position } from '../diagnostic.ts';
import type { Span } from '../promql/ast.ts';
import { unneeded } from './allow.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { spanOf } from './span.ts';
import type { Allow, Linted, Placed, QuerySubject, Subjects } from './subject.ts';

/** Everything that the rules find. `only` says which rules are asked for; by default, all but those that are off. */
export function lint(linted: Linted, only: (rule: Rule) => boolean = ({ off }) => off !== true): readonly Diagnostic[] {
  const used = new Set<Allow>();
  const kinds = Object.keys(linted) as (keyof Subjects)[];
  const found = kinds.flatMap((kind) => lintKind(kind, linted[kind], only, used));
  return [...found, ...unneeded(linted, used, only)];
}

function lintKind<S extends keyof Subjects>(
  kind: S,
  subjects: readonly Subjects[S][],
  only: (rule: Rule) => boolean,
  used: Set<Allow>,
): readonly Diagnostic[] {
  const own = rules.filter((rule) => rule.on === kind && rule.check && only(rule)) as unknown as readonly Rule<S>[];
  const found: Diagnostic[] = [];
  for (const subject of subjects)
    for (const rule of own) {
      const allow = subject.allow.filter((one) => one.rule === rule.id);
      for (const finding of rule.check?.(subject) ?? []) {
        if (allow.length === 0) found.push(diagnosticOf(rule, subject, finding));
        // The nearest takes effect; what stands above it may be needed elsewhere.
        else used.add(allow.at(-1) as Allow);
      }
    }
  return found;
}

export function diagnosticOf<S extends keyof Subjects>(
  rule: Rule<S>,
  subject: Subjects[S],
  finding: Finding,
): Diagnostic {
  const { id, severity, why } = rule;
  return {
    rule: id,
    severity: finding.severity ?? severity,
    message: finding.message,
    why,
    fix: finding.fix ?? rule.fix,
    file: finding.file ?? subject.file,
    path: finding.path ?? finding.query?.path ?? subject.path,
    ...placeOf(subject, finding),
  };
}

function placeOf(subject: Placed, finding: Finding): Partial<Diagnostic> {
  const query = finding.query ?? ('nodes' in subject ? (subject as QuerySubject) : undefined);
  if (finding.source) {
    const { text, at } = finding.source;
    const span = finding.span ?? { from: 0, to: text.length };
    return { expr: text, span, ...(subject.at && lines(at, span)) };
  }
  if (!query) {
    const at = finding.at ?? subject.at;
    return at ? { line: at.line, column: at.column } : {};
  }
  const span = spanOf(query, finding);
  const because = finding.because && spanOf(query, finding.because);
  const at = query.source?.at;
  return {
    expr: query.text,
    ...(span && { span }),
    ...(at && lines(at, span ?? { from: 0, to: query.text.length })),
    ...(because &&
      finding.because && {
        because: {
          message: finding.because.message,
          span: because,
          ...(at && { at: at(because.from), end: at(because.to) }),
        },
      }),
  };
}

function lines(at: (offset: number) => Position, { from, to }: Span): Partial<Diagnostic> {
  const [start, end] = [at(from), at(to)];
  return { ...start, endLine: end.line, endColumn: end.column };
}
