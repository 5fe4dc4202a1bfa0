import type { Diagnostic, Position } from '../../diagnostic.ts';
import type { Range } from './document.ts';

type Said = Pick<Diagnostic, 'message' | 'why' | 'fix'>;

/** Tells what is wrong at a part of the text, with its line. */
export function placer(file: string, text: string): (said: Said, range: Range) => Diagnostic {
  const lines = text.split('\n');
  const starts: number[] = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const at = (offset: number): Position => {
    let [low, high] = [0, lines.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (said, { from, to }) => {
    const [start, end] = [at(from), at(Math.max(from + 1, to))];
    const line = (lines[start.line - 1] ?? '').trimEnd();
    const indent = line.length - line.trimStart().length;
    const last = end.line === start.line ? end.column - 1 : line.length;
    return {
      rule: 'catalog/invalid',
      severity: 'error',
      ...said,
      file,
      ...start,
      endLine: end.line,
      endColumn: end.column,
      ...(line.trim() !== '' && {
        expr: line.trim(),
        span: { from: start.column - 1 - indent, to: Math.max(start.column - indent, last - indent) },
      }),
    };
  };
}
