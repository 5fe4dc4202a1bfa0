import type { Entry, Node, ScalarNode, Unreadable } from './node.ts';

/** As deep as promwright follows a file. */
export const DEEPEST = 200;

const SPACE = /[ \t\r\n]*/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])/y;
const WORD = /[\w.+-]+|[^]/uy;

interface Reader {
  readonly text: string;
  at: number;
}

/** JSON as its standard has it, every value with its place. */
export function readJson(text: string): { readonly node: Node } | { readonly problem: Unreadable } {
  const reader = { text, at: 0 };
  try {
    const node = value(reader, 1);
    skip(reader);
    if (reader.at < text.length) refuse(reader, 'the end of the file');
    return { node };
  } catch (problem) {
    if (isUnreadable(problem)) return { problem };
    throw problem;
  }
}

const isUnreadable = (thrown: unknown): thrown is Unreadable =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown && 'from' in thrown;

function skip(reader: Reader): void {
  SPACE.lastIndex = reader.at;
  SPACE.test(reader.text);
  reader.at = SPACE.lastIndex;
}

function value(reader: Reader, depth: number): Node {
  skip(reader);
  const { text, at } = reader;
  const char = text[at];
  if (char === '"') return string(reader);
  if (char === '{' || char === '[') {
    if (depth > DEEPEST) {
      throw { message: `The JSON is nested deeper than ${DEEPEST} levels.`, from: at } satisfies Unreadable;
    }
    reader.at += 1;
    return char === '{' ? map(reader, at, depth) : list(reader, at, depth);
  }
  PLAIN.lastIndex = at;
  if (!PLAIN.test(text)) return refuse(reader, 'a value');
  reader.at = PLAIN.lastIndex;
  return { kind: 'scalar', text: text.slice(at, reader.at), form: 'plain', from: at, to: reader.at };
}

function map(reader: Reader, from: number, depth: number): Node {
  const entries: Entry[] = [];
  skip(reader);
  if (reader.text[reader.at] === '}') {
    reader.at += 1;
    return { kind: 'map', from, entries };
  }
  for (;;) {
    skip(reader);
    if (reader.text[reader.at] !== '"') refuse(reader, 'a key in double quotes');
    const key = string(reader);
    skip(reader);
    if (reader.text[reader.at] !== ':') refuse(reader, `\`:\` after the key \`${key.text}\``);
    reader.at += 1;
    entries.push({ key, value: value(reader, depth + 1) });
    if (!more(reader, '}')) return { kind: 'map', from, entries };
  }
}

function list(reader: Reader, from: number, depth: number): Node {
  const items: Node[] = [];
  skip(reader);
  if (reader.text[reader.at] === ']') {
    reader.at += 1;
    return { kind: 'list', from, items };
  }
  for (;;) {
    items.push(value(reader, depth + 1));
    if (!more(reader, ']')) return { kind: 'list', from, items };
  }
}

/** Whether a comma follows; else it must be the bracket that closes. */
function more(reader: Reader, close: string): boolean {
  skip(reader);
  const char = reader.text[reader.at];
  if (char !== ',' && char !== close) refuse(reader, `\`,\` or \`${close}\``);
  reader.at += 1;
  return char === ',';
}

function string(reader: Reader): ScalarNode {
  const { text, at: from } = reader;
  let escaped = false;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      reader.at = at + 1;
      const meant = escaped ? unescape(text.slice(from, at + 1), from) : text.slice(from + 1, at);
      return { kind: 'scalar', text: meant, form: 'double', from, to: at + 1 };
    }
    if (code === 0x5c) {
      escaped = true;
      at += 1;
    } else if (code < 0x20) {
      reader.at = at;
      const message = 'A string in JSON holds a line break or another control character.';
      throw { message, fix: 'Write it as `\\n`, or close the string.', from: at } satisfies Unreadable;
    }
  }
  throw { message: 'A string is not closed.', from } satisfies Unreadable;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\/g;

function unescape(literal: string, from: number): string {
  for (const match of literal.matchAll(ESCAPE)) {
    if (match[0] !== '\\') continue;
    const message = `\`${literal.slice(match.index, match.index + 2)}\` is no escape of JSON.`;
    throw { message, fix: 'Write a backslash as `\\\\`.', from: from + match.index } satisfies Unreadable;
  }
  return JSON.parse(literal) as string;
}

function refuse(reader: Reader, wanted: string): never {
  WORD.lastIndex = reader.at;
  const found = WORD.exec(reader.text)?.[0];
  const message = `The JSON does not parse: ${wanted} is expected, not ${found === undefined ? 'the end of the file' : `\`${found}\``}.`;
  throw { message, from: reader.at } satisfies Unreadable;
}
