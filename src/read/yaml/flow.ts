import type { Entry, Node, ScalarNode } from '../node.ts';
import { type Cursor, closeLine, skipSpaces } from './cursor.ts';

const KEY = /(?:[A-Za-z_][\w.-]*|"[^"\\\n]*")(?=: )/y;
/** Words that are plain text wherever they stand; quotes that hold no escape. */
const WORD = /[A-Za-z0-9_$][\w.$%/-]*(?= *[,\]}])|"[^"\\\n]*"(?= *[,\]}])|'[^'\n]*'(?= *[,\]}])/y;

/** `[a, b]` or `{a: b, c: "d"}` on one line, without another within. */
export function readFlow(c: Cursor): Node | undefined {
  const { text, at: from } = c;
  const close = text.charAt(from) === '[' ? ']' : '}';
  const entries: Entry[] = [];
  const items: Node[] = [];
  let at = skipSpaces(text, from + 1);
  for (let first = true; text.charAt(at) !== close || !first; first = false) {
    const key = close === '}' ? word(text, at, KEY) : undefined;
    if (close === '}') {
      if (key === undefined) return undefined;
      at = skipSpaces(text, key.to + 1);
    }
    const value = word(text, at, WORD);
    if (value === undefined) return undefined;
    if (key === undefined) items.push(value);
    else entries.push({ key, value });
    at = skipSpaces(text, value.to);
    if (text.charAt(at) === close) break;
    if (text.charAt(at) !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
  if (!closeLine(c, at + 1)) return undefined;
  return close === ']' ? { kind: 'list', from, items } : { kind: 'map', from, entries };
}

function word(text: string, at: number, pattern: RegExp): ScalarNode | undefined {
  pattern.lastIndex = at;
  if (!pattern.test(text)) return undefined;
  const to = pattern.lastIndex;
  const mark = text.charAt(at);
  if (mark !== '"' && mark !== "'") return { kind: 'scalar', text: text.slice(at, to), form: 'plain', from: at, to };
  const form = mark === '"' ? 'double' : 'single';
  return { kind: 'scalar', text: text.slice(at + 1, to - 1), form, from: at, to };
}
