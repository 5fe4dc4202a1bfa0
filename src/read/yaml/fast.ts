import { DEEPEST } from '../json.ts';
import type { Entry, Node, ScalarNode, Tree } from '../node.ts';
import { type Cursor, closeLine, cursor, isDash, LF, skipSpaces, toContent } from './cursor.ts';
import { readScalar } from './scalar.ts';

/** Where tabs and carriage returns may stand is a question of its own; the others are line breaks to Go's reader alone. */
const ODD = /[\t\r\u0085\u2028\u2029\ufeff]/;

/**
 * YAML as rule files are mostly written, many times faster than in full: maps and lists by indentation, scalars of
 * every style but no anchors, no tags, no flow but the simplest. Undefined for anything else, and for anything that is
 * wrong or that readers of YAML do not agree about: then the reference reads the file.
 */
export function readFast(text: string): Tree | undefined {
  if (ODD.test(text)) return undefined;
  const c = cursor(text);
  const documents: Node[] = [];
  for (let marked = false; ; ) {
    if (c.column > 0) return undefined;
    if (c.column === 0) {
      const node = readBlock(c, -1);
      if (node === undefined || node.kind === 'scalar' || c.column >= 0) return undefined;
      documents.push(node);
      marked = false;
    } else if (c.at >= text.length) {
      return marked || documents.length === 0 ? undefined : { documents, comments: c.comments };
    } else {
      if (marked || !text.startsWith('---\n', c.at)) return undefined;
      marked = true;
      toContent(c, c.at + 4);
    }
  }
}

/** Whatever begins at the cursor, on a line of its own or after a dash; `parent` is the column of the map or list it is in. */
function readBlock(c: Cursor, parent: number): Node | undefined {
  c.depth += 1;
  if (c.depth > DEEPEST) return undefined;
  const key = isDash(c) ? undefined : readKey(c);
  const node = isDash(c) ? readList(c) : key === undefined ? readScalar(c, parent) : readMap(c, key);
  c.depth -= 1;
  return node;
}

function readMap(c: Cursor, first: ScalarNode): Node | undefined {
  const { at: from, column } = c;
  const entries: Entry[] = [];
  for (let key: ScalarNode | undefined = first; ; ) {
    const value = readValue(c, key, column);
    if (value === undefined) return undefined;
    entries.push({ key, value });
    if (c.column < column) return { kind: 'map', from, entries };
    key = c.column === column ? readKey(c) : undefined;
    if (key === undefined) return undefined;
  }
}

const KEY = /[A-Za-z_][\w./-]{0,999}(?=:(?: |$))|"[^"\\\n]{0,999}"(?=:(?: |$))|'[^'\n]{0,999}'(?=:(?: |$))/my;

function readKey({ text, at }: Cursor): ScalarNode | undefined {
  KEY.lastIndex = at;
  if (!KEY.test(text)) return undefined;
  const to = KEY.lastIndex;
  const mark = text.charAt(at);
  if (mark === '"') return { kind: 'scalar', text: text.slice(at + 1, to - 1), form: 'double', from: at, to };
  if (mark === "'") return { kind: 'scalar', text: text.slice(at + 1, to - 1), form: 'single', from: at, to };
  return { kind: 'scalar', text: text.slice(at, to), form: 'plain', from: at, to };
}

/** What follows a key's colon. */
function readValue(c: Cursor, key: ScalarNode, column: number): Node | undefined {
  const start = key.to + 1;
  const at = skipSpaces(c.text, start);
  if (!closeLine(c, start)) {
    c.at = at;
    return readScalar(c, column);
  }
  if (c.column > column || (c.column === column && isDash(c))) return readBlock(c, column);
  return { kind: 'scalar', text: '', form: 'plain', from: key.from, to: key.from };
}

function readList(c: Cursor): Node | undefined {
  const { at: from, column } = c;
  const items: Node[] = [];
  for (;;) {
    const start = c.at;
    const at = skipSpaces(c.text, start + 1);
    if (c.text.charCodeAt(at) === LF) {
      toContent(c, at + 1);
      if (c.column <= column) return undefined;
    } else if (at >= c.text.length) return undefined;
    else {
      c.at = at;
      c.column = column + at - start;
    }
    const item = readBlock(c, column);
    if (item === undefined || c.column > column) return undefined;
    items.push(item);
    if (c.column < column || !isDash(c)) return { kind: 'list', from, items };
  }
}
