import pc from 'picocolors';
import type { Diagnostic } from '../diagnostic.ts';
import { frame } from './frame.ts';
import { printable } from './letters.ts';
import { type Finding, grouped, sorted } from './order.ts';
import { notesOf, placeOf } from './words.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Show each place of a finding, not the first alone. */
  readonly all?: boolean;
  /** What a rule's page is called, where it has one. */
  readonly see?: (rule: string) => string | undefined;
}

/** Findings as people read them: what, where, the guilty part of the expression, why, and what to do. */
export function text(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const findings: readonly Finding[] = options.all
    ? sorted(diagnostics).map((first) => ({ first, more: [] }))
    : grouped(diagnostics);
  return findings.map((finding) => `${framed(finding, options).join('\n')}\n`).join('\n');
}

function framed({ first, more }: Finding, { color, width, see }: TextOptions): readonly string[] {
  const { bold, red, yellow, cyan, dim } = pc.createColors(color);
  const hue = first.severity === 'error' ? red : yellow;
  const drawn = first.expr === undefined ? [] : frame(first, Math.max(20, width - 5));
  const gutter = Math.max(1, ...drawn.map(({ number }) => String(number ?? '').length));
  const margin = ' '.repeat(gutter + 1);
  const bar = `${margin}${cyan('│')}`;
  const lines = [`${bold(hue(`${first.severity}[${first.rule}]`))}${bold(`: ${printable(first.message)}`)}`];
  const place = printable(placeOf(first));
  if (place !== '')
    lines.push(
      `${margin}${cyan('┌─')} ${place}${more.length > 0 ? dim(` and ${more.length} more (\`--all\` shows them)`) : ''}`,
    );
  if (drawn.length > 0) lines.push(bar);
  const paint = { code: (piece: string) => piece, guilty: hue, because: cyan };
  for (const { number, pieces } of drawn) {
    const left = number === undefined ? margin : `${dim(String(number).padStart(gutter))} `;
    lines.push(`${left}${cyan('│')} ${pieces.map(({ text: piece, as }) => paint[as](piece)).join('')}`.trimEnd());
  }
  const page = see?.(first.rule);
  const notes = [...notesOf(first), ...(page === undefined ? [] : [`see: ${page}`])];
  if (notes.length > 0)
    lines.push(
      bar,
      ...notes.map((note) => `${margin}${cyan('=')} ${printable(note).replaceAll('\n', `\n${margin}       `)}`),
    );
  return lines;
}
