import pc from 'picocolors';
import { type Description, describe } from '../analysis/describe.ts';
import { seriesFor } from '../analysis/selection.ts';
import type { Alt, Inferred } from '../analysis/value.ts';
import type { QuerySubject } from '../lint/rule.ts';
import { children, type Expr } from '../promql/ast.ts';
import { print } from '../promql/print.ts';

interface Style {
  /** What the rules find, rendered. */
  readonly found: string;
  readonly color: boolean;
}

/** What is known of an expression and of each part of it, for a person. */
export function explained(subject: QuerySubject, { found, color }: Style): string {
  const colors = pc.createColors(color);
  const { expr, inference } = subject;
  const { root } = inference;
  const alternatives =
    root.alts.length > 1 ? root.alts.map((alt, i) => [colors.bold(`Alternative ${i + 1}`), ...block(root, alt)]) : [];
  const parts = innermostFirst(expr).filter((node) => node !== expr && isTelling(node));
  const lines = [
    colors.bold(print(expr)),
    ...block(root, root),
    ...alternatives.flatMap((lines1) => ['', ...lines1]),
    ...(parts.length > 0 ? ['', colors.bold('Parts')] : []),
    ...parts.flatMap((node) => [
      '',
      `  ${print(node)}`,
      ...partLines(node, subject).map((line) => `    ${colors.dim(line)}`),
    ]),
  ];
  return `${lines.join('\n')}\n${found === '' ? '' : `\n${found}`}`;
}

function innermostFirst(expr: Expr): readonly Expr[] {
  return [...children(expr).flatMap(innermostFirst), expr];
}

const isTelling = (node: Expr): boolean => node.kind !== 'number' && node.kind !== 'string' && node.kind !== 'range';

function block(of: Inferred, alt: Alt): readonly string[] {
  const words = describe(of, alt);
  return [
    row('type', words.type),
    ...labelRows(words),
    row('kind', words.kind),
    row('unit', words.unit),
    row('values', words.range),
    row('there', words.presence),
    row('series', words.series),
  ];
}

const row = (name: string, text: string): string => `  ${name.padEnd(8)}${text}`;

function labelRows({ labels, others, gone }: Description): readonly string[] {
  const width = Math.max(0, ...labels.map(({ label }) => label.length));
  const known = labels.map(
    ({ label, presence, values, from }) =>
      `${label.padEnd(width)}  ${presence === 'always' ? '' : 'at times, '}${values}${from === '' ? '' : `   by ${short(from)}`}`,
  );
  const lost = new Map<string, string[]>();
  for (const { label, by } of gone) lost.set(by, [...(lost.get(by) ?? []), label]);
  const texts = [
    ...known,
    ...(others ? ['others, of which nothing is known'] : []),
    ...[...lost].map(([by, names]) => `not ${names.join(', ')}: taken away by ${short(by)}`),
  ];
  const all = texts.length > 0 ? texts : ['none'];
  return all.map((text, i) => row(i === 0 ? 'labels' : '', text));
}

const LONGEST = 60;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function partLines(node: Expr, { inference, known, jobs }: QuerySubject): readonly string[] {
  const of = inference.of(node);
  const { kind, unit, range, series, labels } = describe(of, of);
  const names =
    labels.map(({ label, presence }) => `${label}${presence === 'always' ? '' : '?'}`).join(', ') || 'no labels';
  const facts = `${names} · ${kind} · ${unit} · ${range} · ${series}`;
  if (node.kind !== 'selector') return [facts];
  const sources = seriesFor(node, known, jobs).map(({ metric, recorded, job }) =>
    metric
      ? `${metric.help} (${metric.system}, job ${job})`
      : recorded
        ? `recorded as ${short(print(recorded))}`
        : 'made by Prometheus',
  );
  return [...(sources.length > 0 ? [...new Set(sources)] : ['of no catalog: nothing is known of it']), facts];
}
