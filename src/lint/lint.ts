import type { Diagnostic } from '../diagnostic.ts';
import type { Resolved } from '../model/resolved.ts';
import { type Span, walk } from '../promql/ast.ts';
import { parse } from '../promql/parse.ts';
import type { Finding, QuerySubject, Rule, Subjects } from './rule.ts';
import { rules } from './rules.ts';
import { SUBJECTS } from './subjects.ts';

/** Everything that the rules find in the project. */
export function lint(project: Resolved): readonly Diagnostic[] {
  return (Object.keys(SUBJECTS) as (keyof Subjects)[]).flatMap((kind) => lintKind(kind, project));
}

function lintKind<S extends keyof Subjects>(kind: S, project: Resolved): readonly Diagnostic[] {
  const own = rules.filter((rule) => rule.on === kind) as unknown as readonly Rule<S>[];
  const found: Diagnostic[] = [];
  for (const subject of SUBJECTS[kind](project))
    for (const rule of own) {
      if (rule.id in subject.allow) continue;
      for (const finding of rule.check(subject)) found.push(diagnosticOf(rule, subject, finding));
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
    severity,
    message: finding.message,
    why,
    fix: finding.fix ?? rule.fix,
    file: finding.file ?? subject.file,
    path: finding.path ?? subject.path,
    ...('text' in subject && { expr: subject.text, ...spanOf(subject, finding) }),
  };
}

/** The place of a finding in the text that is emitted: a built tree gets its places by reading that text back. */
function spanOf(subject: QuerySubject, { node, matcher, label }: Finding): { span: Span } | undefined {
  if (!node) return undefined;
  const parsed = parse(subject.text, { variables: true });
  const at = subject.nodes.indexOf(node);
  const twin = parsed.ok ? walk(parsed.expr)[at] : undefined;
  if (!twin || twin.kind !== node.kind) return undefined;
  let span = twin.span;
  if (node.kind === 'selector' && twin.kind === 'selector')
    span = matcher ? twin.matchers[node.matchers.indexOf(matcher)]?.span : (twin.nameSpan ?? span);
  if (label !== undefined && twin.kind === 'aggregation')
    span = twin.grouping?.labelSpans?.[twin.grouping.labels.indexOf(label)] ?? span;
  if (node.kind === 'binary' && twin.kind === 'binary') span = twin.opSpan ?? span;
  return span && { span };
}
