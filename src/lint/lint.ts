import type { Diagnostic, Position } from '../diagnostic.ts';
import type { Span } from '../promql/ast.ts';
import { unneeded } from './allow.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { spanOf } from './span.ts';
import type {
  AlertSubject,
  Allow,
  Linted,
  PanelSubject,
  Placed,
  QuerySubject,
  RecordingSubject,
  Subjects,
} from './subject.ts';

/** Everything that the rules find. `only` says which rules are asked for; by default, all but those that are off. */
export function lint(linted: Linted, only: (rule: Rule) => boolean = ({ off }) => off !== true): readonly Diagnostic[] {
  const used = new Set<Allow>();
  const kinds = Object.keys(linted) as (keyof Subjects)[];
  const asked = new Map(
    kinds.map((kind) => [kind, rules.filter((rule) => rule.on === kind && rule.check && only(rule))]),
  );
  const found = new Map(kinds.map((kind) => [kind, [] as Diagnostic[]]));
  for (const [kind, subject] of inOrder(linted))
    for (const rule of asked.get(kind) ?? []) lintOne(rule, subject, used, found.get(kind) ?? []);
  return [...[...found.values()].flat(), ...unneeded(linted, used, only)];
}

/** Each query before what it belongs to, and not with all others: what is inferred of it is then at hand for both, and needed no more. */
function* inOrder(linted: Linted): Iterable<readonly [keyof Subjects, Subjects[keyof Subjects]]> {
  const owners = (['panel', 'alert', 'recording'] as const).flatMap((kind) =>
    linted[kind].map((subject) => ({ kind, subject, queries: queriesOf(subject) })),
  );
  const owned = new Set(owners.flatMap(({ queries }) => queries));
  for (const query of linted.query) if (!owned.has(query)) yield ['query', query];
  for (const { kind, subject, queries } of owners) {
    for (const query of queries) yield ['query', query];
    yield [kind, subject];
  }
  for (const kind of ['dashboard', 'group', 'project'] as const)
    for (const subject of linted[kind]) yield [kind, subject];
}

function queriesOf(subject: PanelSubject | AlertSubject | RecordingSubject): readonly QuerySubject[] {
  if ('queries' in subject) return subject.queries;
  return subject.query ? [subject.query] : [];
}

function lintOne(rule: Rule, subject: Subjects[keyof Subjects], used: Set<Allow>, found: Diagnostic[]): void {
  // The nearest takes effect; what stands above it may be needed elsewhere.
  const allow = subject.allow.length === 0 ? undefined : subject.allow.findLast((one) => one.rule === rule.id);
  for (const finding of (rule as unknown as Rule<'query'>).check?.(subject as QuerySubject) ?? []) {
    if (allow) used.add(allow);
    else found.push(diagnosticOf(rule, subject, finding));
  }
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
