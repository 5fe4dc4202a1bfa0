import type { TimedRecording } from '../../analysis/cost/world.ts';
import type { Expr } from '../../promql/ast.ts';
import { parseDuration } from '../../promql/duration.ts';
import type { AllowComment, Document, ReadGroup, ReadRule, Source } from '../../read/document.ts';
import type { AlertSubject, Allow, GroupSubject, RecordingSubject } from '../subject.ts';
import { annotationsOf } from '../template/template.ts';
import { EVALUATION } from './costing.ts';
import { nameOf } from './parsed.ts';
import { type Context, queryOf } from './query.ts';

/** What the rules of a file record, group labels included. */
export function recordedIn(
  { groups }: Document,
  jobs: readonly string[],
  exprs: ReadonlyMap<Source, Expr>,
): readonly TimedRecording[] {
  return groups.flatMap((group) =>
    group.rules.flatMap(({ rule, name, expr, labels }): readonly TimedRecording[] => {
      const parsed = expr && exprs.get(expr);
      const every = parseDuration(group.interval ?? '') ?? EVALUATION;
      return rule === 'record' && parsed
        ? [{ name, expr: parsed, labels: { ...group.labels, ...labels }, jobs, every }]
        : [];
    }),
  );
}

function allowed(comments: readonly AllowComment[], file: string, path: readonly string[]): readonly Allow[] {
  return comments.map(({ rule, why, at }) => ({ rule, why, file, path, at }));
}

export function groupOf(group: ReadGroup, file: string, kind: Document['kind'], context: Context): GroupSubject {
  const of = (rule: ReadRule) => {
    const path = [group.name, nameOf(rule)];
    const place = { file, path, allow: allowed(rule.allow, file, path) };
    const [query] = rule.expr
      ? queryOf(rule.expr, place, rule.rule === 'alert' ? 'alert' : 'recording', true, context, context.costings.rule)
      : [];
    return {
      ...place,
      at: rule.at,
      name: rule.name,
      labels: { ...group.labels, ...rule.labels },
      ...(query && { query }),
    };
  };
  const alerts: AlertSubject[] = [];
  const recordings: RecordingSubject[] = [];
  const rules = group.rules.map((rule) => {
    if (rule.rule === 'record') {
      const recording = of(rule);
      recordings.push(recording);
      return recording;
    }
    const { annotations, keepFiringFor, for: wait = '0s' } = rule;
    const facts = {
      for: wait,
      ...(keepFiringFor !== undefined && { keepFiringFor }),
      annotations: annotationsOf(annotations, context.templates),
    };
    const alert = { ...of(rule), ...facts, grafana: kind === 'grafana-alerting' };
    alerts.push(alert);
    return alert;
  });
  const { queryOffset, labels, interval: every = '1m' } = group;
  return {
    file,
    path: [group.name],
    allow: [],
    at: group.at,
    name: group.name,
    among: file,
    every,
    ...(queryOffset !== undefined && { queryOffset }),
    labels,
    alerts,
    recordings,
    rules,
    target: context.target,
  };
}
