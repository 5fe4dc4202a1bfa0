import type { Form, Node } from '../node.ts';
import { flowPieces } from '../piece.ts';
import { readBlockScalar } from './block.ts';
import { type Cursor, closeLine, endsWord, LF, SPACE, skipSpaces } from './cursor.ts';
import { readFlow } from './flow.ts';

/** What begins no plain scalar, or none that all readers agree about. */
const SIGNS = new Set('?:,[]{}#&*!|>\'"%@`');

/** The scalar at the cursor, which leaves the cursor at the next content; `parent` is the column it must stay right of. */
export function readScalar(c: Cursor, parent: number): Node | undefined {
  const sign = c.text.charAt(c.at);
  if (sign === '"' || sign === "'") return readQuoted(c, parent, sign);
  if (sign === '|' || sign === '>') return readBlockScalar(c, parent);
  if (sign === '[' || sign === '{') return readFlow(c);
  if (SIGNS.has(sign) || (sign === '-' && endsWord(c.text, c.at + 1))) return undefined;
  return readPlain(c, parent);
}

function readPlain(c: Cursor, parent: number): Node | undefined {
  const { text, at: from } = c;
  let to = from;
  for (let start = from; ; ) {
    const end = endOf(text, start);
    if (c.hash < start) c.hash = indexFrom(text, '#', start);
    let hash = c.hash;
    while (hash < end && (hash === start || text.charCodeAt(hash - 1) !== SPACE)) hash = indexFrom(text, '#', hash + 1);
    const commented = hash < end;
    const stop = commented ? hash : end;
    if (hasColon(text, start, stop)) return undefined;
    to = stop;
    while (text.charCodeAt(to - 1) === SPACE) to -= 1;
    const next = commented ? undefined : continued(text, end + 1, parent);
    if (next === undefined) {
      if (!closeLine(c, to)) return undefined;
      break;
    }
    start = next;
  }
  return { kind: 'scalar', text: folded(text, from, to, ''), form: 'plain', from, to };
}

function endOf(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function indexFrom(text: string, letter: string, from: number): number {
  const at = text.indexOf(letter, from);
  return at < 0 ? text.length : at;
}

/** Whether a colon makes a key of what is before it. */
function hasColon(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x3a && endsWord(text, at + 1)) return true;
  return false;
}

/** Where a scalar goes on below: at the next line that is not blank, if that is deeper than its parent and no comment. */
function continued(text: string, below: number, parent: number): number | undefined {
  for (let line = below; line < text.length; ) {
    const at = skipSpaces(text, line);
    if (text.charCodeAt(at) !== LF) return at - line > parent && at < text.length && text[at] !== '#' ? at : undefined;
    line = at + 1;
  }
  return undefined;
}

/** Escapes that Go's reader and all others know and mean alike; halves of a pair are none. */
const ESCAPE = /\\(?:[0abtnvfre"/\\ N_LP]|x[\da-fA-F]{2}|u(?![dD][89a-fA-F])[\da-fA-F]{4}|U000[\da-fA-F]{5})/y;

function readQuoted(c: Cursor, parent: number, quote: '"' | "'"): Node | undefined {
  const { text, at: from } = c;
  let form: Form = 'single';
  let verbatim = true;
  let at = from + 1;
  for (; ; at++) {
    const letter = text.charAt(at);
    if (letter === quote && (quote === '"' || text.charAt(at + 1) !== "'")) break;
    if (letter === '') return undefined;
    if (letter === '\n') {
      const next = continued(text, at + 1, parent);
      if (next === undefined) return undefined;
      at = next - 1;
    } else if (letter === "'" && quote === "'") at += 1;
    else if (letter === '\\' && quote === '"') {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return undefined;
      at = ESCAPE.lastIndex - 1;
    } else continue;
    verbatim = false;
  }
  if (quote === '"') form = 'double';
  if (!closeLine(c, at + 1)) return undefined;
  const meant = verbatim ? text.slice(from + 1, at) : folded(text, from + 1, at, quote);
  return { kind: 'scalar', text: meant, form, from, to: at + 1 };
}

function folded(text: string, from: number, to: number, quote: string): string {
  return flowPieces(text, from, to, quote)
    .map((piece) => piece.text)
    .join('');
}
