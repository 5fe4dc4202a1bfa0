import pc from 'picocolors';
import type { Diagnostic } from '../diagnostic.ts';
import { excerpt } from './frame.ts';
import { type Finding, grouped, sorted } from './order.ts';

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

/** Of the form `dashboards/gateway.ts:3:12`, or `dashboards/gateway.ts › Gateway › Traffic › A`. */
function placeOf({ file, line, column, path }: Diagnostic): string {
  const at = [file, line, column].filter((part) => part !== undefined).join(':');
  return [...(at === '' ? [] : [at]), ...(path ?? [])].join(' › ');
}

function framed({ first, more }: Finding, { color, width, see }: TextOptions): readonly string[] {
  const { bold, red, yellow, cyan, dim } = pc.createColors(color);
  const hue = first.severity === 'error' ? red : yellow;
  const bar = `  ${cyan('│')}`;
  const lines = [`${bold(hue(`${first.severity}[${first.rule}]`))}${bold(`: ${first.message}`)}`];
  const place = placeOf(first);
  if (place !== '')
    lines.push(
      `  ${cyan('┌─')} ${place}${more.length > 0 ? dim(` and ${more.length} more (\`--all\` shows them)`) : ''}`,
    );
  if (first.expr !== undefined) {
    const { text: shown, carets } = excerpt(first.expr, first.span, Math.max(20, width - 5));
    lines.push(bar, `${bar} ${shown}`, ...(carets === '' ? [] : [`${bar} ${hue(carets)}`]));
  }
  const page = see?.(first.rule);
  const notes = [
    ...(first.why === undefined ? [] : [`why: ${first.why}`]),
    ...(first.fix === undefined ? [] : [`fix: ${first.fix}`]),
    ...(page === undefined ? [] : [`see: ${page}`]),
  ];
  if (notes.length > 0)
    lines.push(bar, ...notes.map((note) => `  ${cyan('=')} ${note.replaceAll('\n', '\n         ')}`));
  return lines;
}
