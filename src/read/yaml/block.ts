import type { Node } from '../node.ts';
import { type Cursor, LF, noteComment, skipSpaces, toContent } from './cursor.ts';

const HEADER = /[|>]([+-]?)( +#[^\n]*| *)\n/y;

/** A `|` or `>` scalar that finds its indentation itself. */
export function readBlockScalar(c: Cursor, parent: number): Node | undefined {
  const { text, at: from } = c;
  HEADER.lastIndex = from;
  const header = HEADER.exec(text);
  if (header === null) return undefined;
  const [, chomping, comment = ''] = header;
  if (comment.includes('#')) noteComment(c, from + header[0].indexOf('#'));
  const lines: string[] = [];
  let indent = -1;
  let blanks = 0;
  let deepest = 0;
  let start = HEADER.lastIndex;
  while (start < text.length) {
    const at = skipSpaces(text, start);
    const column = at - start;
    if (text.charCodeAt(at) === LF) {
      // Spaces beyond the indentation are text to some readers, and nothing to others.
      if (indent >= 0 && column > indent) return undefined;
      deepest = Math.max(deepest, column);
      blanks += 1;
      start = at + 1;
      continue;
    }
    if (indent < 0) {
      if (column <= parent || deepest > column) return undefined;
      indent = column;
    }
    if (column < indent) break;
    const end = text.indexOf('\n', at);
    if (end < 0) return undefined;
    for (; blanks > 0; blanks--) lines.push('');
    lines.push(text.slice(start + indent, end));
    start = end + 1;
  }
  if (indent < 0) return undefined;
  const body = text.charAt(from) === '|' ? lines.join('\n') : fold(lines);
  const tail = chomping === '-' ? '' : chomping === '+' ? '\n'.repeat(blanks + 1) : '\n';
  toContent(c, start);
  return { kind: 'scalar', text: body + tail, form: text.charAt(from) === '|' ? 'literal' : 'folded', from, to: from };
}

/** One break between two lines is a space, more are one less; about lines that are indented further all stay. */
function fold(lines: readonly string[]): string {
  let text = '';
  let breaks = 0;
  let flush = false;
  for (const [i, line] of lines.entries()) {
    if (line === '') {
      breaks += 1;
      continue;
    }
    const deeper = line.startsWith(' ');
    const between = text === '' && i === breaks ? breaks : breaks + 1;
    text += flush && !deeper ? (breaks === 0 ? ' ' : '\n'.repeat(breaks)) : '\n'.repeat(between);
    text += line;
    flush = !deeper;
    breaks = 0;
  }
  return text;
}
