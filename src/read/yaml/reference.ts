import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Document as ParsedDocument,
  parseAllDocuments,
  type Scalar,
} from 'yaml';
import { DEEPEST } from '../json.ts';
import type { Entry, Form, Node, ScalarNode, Tree, Unreadable } from '../node.ts';
import { isOurComment } from './cursor.ts';
import { deeperThan } from './depth.ts';
import { merged } from './merge.ts';

const FORMS: Readonly<Record<string, Form>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** A few lines of aliases of aliases can stand for more than any machine holds. */
const MOST_ALIASED = 1_000_000;

/** YAML in full, by the `yaml` package. */
export function readReference(text: string): { readonly tree: Tree } | { readonly problem: Unreadable } {
  const deep = deeperThan(DEEPEST, text);
  if (deep !== undefined) return { problem: tooDeep(deep) };
  try {
    const documents = parse(text);
    for (const { errors } of documents) for (const error of errors) throw notYaml(text, error);
    const nodes = documents.map((document) => convert(document, text));
    return { tree: { documents: nodes.length > 0 ? nodes : [emptyAt(0)], comments: commentsOf(text) } };
  } catch (problem) {
    if (problem instanceof RangeError) return { problem: tooDeep(0) };
    if (problem instanceof Error) throw problem;
    return { problem: problem as Unreadable };
  }
}

/** A file that is no YAML at all has an error in every line, and to note the stack of each takes longer than to read it. */
function parse(text: string): readonly ParsedDocument[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const parsed = parseAllDocuments(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    return Array.isArray(parsed) ? parsed : [];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function notYaml(
  text: string,
  { code, message, pos }: { code: string; message: string; pos: readonly [number, number] },
): Unreadable {
  if (code === 'RESOURCE_EXHAUSTION') return tooDeep(0);
  const start = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const bare = /^.*?[:-][ \t]+(?=\{\{)/.exec(text.slice(start, start + 1000));
  if (bare !== null) return noKey(start + bare[0].length + 1, text);
  const reason = message.charAt(0).toLowerCase() + message.slice(1).replace(/[.:]?\s*$/, '');
  return {
    message: `The YAML does not parse: ${reason}.`,
    ...(/^[ \t]*\{\{/m.test(text) && {
      why: 'The file looks like a Helm template, which is YAML only once it is rendered.',
      fix: 'Render it with `helm template` and read what that prints.',
    }),
    from: pos[0],
  };
}

const tooMuch = (from: number): Unreadable => ({
  message: 'The aliases of the file stand for more than promwright reads.',
  why: 'Aliases of aliases grow without end; Prometheus refuses such a file too.',
  from,
});

const tooDeep = (from: number): Unreadable => ({ message: `The YAML is nested deeper than ${DEEPEST} levels.`, from });

const emptyAt = (from: number): ScalarNode => ({ kind: 'scalar', text: '', form: 'plain', from, to: from });

interface Conversion {
  readonly text: string;
  readonly anchors: Map<string, { readonly node: Node | undefined; readonly size: number }>;
  /** Nodes so far, those that aliases stand for counted each time; and how many of them these are. */
  size: number;
  aliased: number;
}

function convert(document: ParsedDocument, text: string): Node {
  const start = document.range?.[0] ?? 0;
  if (document.contents === null) return emptyAt(start);
  return nodeOf(document.contents, { text, anchors: new Map(), size: 0, aliased: 0 }, start, 1);
}

/** `place` is where an empty node stands. */
function nodeOf(node: unknown, conversion: Conversion, place: number, depth: number): Node {
  const before = conversion.size;
  conversion.size += 1;
  if (isAlias(node)) {
    const from = node.range?.[0] ?? place;
    const found = conversion.anchors.get(node.source);
    if (found?.node === undefined) {
      const message =
        found === undefined
          ? `The alias \`*${node.source}\` has no anchor.`
          : `The anchor \`&${node.source}\` holds itself.`;
      throw { message, from } satisfies Unreadable;
    }
    conversion.size += found.size;
    conversion.aliased += found.size;
    if (conversion.aliased > MOST_ALIASED) throw tooMuch(from);
    return found.node;
  }
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return emptyAt(place);
  const { anchor } = node;
  if (anchor !== undefined) conversion.anchors.set(anchor, { node: undefined, size: 0 });
  const from = node.range?.[0] ?? place;
  if (depth > DEEPEST) throw tooDeep(from);
  const found = collectionOrScalar(node, conversion, place, depth);
  if (anchor !== undefined) conversion.anchors.set(anchor, { node: found, size: conversion.size - before });
  return found;
}

function collectionOrScalar(node: object, conversion: Conversion, place: number, depth: number): Node {
  if (isSeq(node)) {
    const from = node.range?.[0] ?? place;
    return { kind: 'list', from, items: node.items.map((item) => nodeOf(item, conversion, from, depth + 1)) };
  }
  if (isMap(node)) {
    const from = node.range?.[0] ?? place;
    const entries = node.items.map((pair): Entry => {
      const key = nodeOf(pair.key, conversion, placeOf(pair.key) ?? from, depth + 1);
      if (key.kind !== 'scalar') throw noKey(key.from, conversion.text);
      if (key.form === 'plain' && key.text === '')
        throw { message: 'A key is empty.', fix: 'Put a name before the colon.', from: key.to } satisfies Unreadable;
      return { key, value: nodeOf(pair.value, conversion, key.from, depth + 1) };
    });
    return { kind: 'map', from, entries: merged(entries) };
  }
  return scalarOf(node as Scalar, place);
}

const placeOf = (node: unknown): number | undefined => (isScalar(node) ? node.range?.[0] : undefined);

function noKey(from: number, text: string): Unreadable {
  if (text[from - 1] !== '{') return { message: 'A key is a list or a map.', fix: 'Give it a name.', from };
  return { message: 'A text that begins with `{{` is a map in YAML.', fix: 'Put the text in quotes.', from: from - 1 };
}

function scalarOf(scalar: Scalar, place: number): ScalarNode {
  const [from, to] = scalar.range ?? [place, place];
  const text = typeof scalar.value === 'string' ? scalar.value : '';
  const form = FORMS[scalar.type ?? ''] ?? 'plain';
  const isBlock = form === 'literal' || form === 'folded';
  return form === 'plain' && text === ''
    ? emptyAt(place)
    : { kind: 'scalar', text, form, from, to: isBlock ? from : to };
}

/** What the lexer says besides the text itself. */
const SCALAR = '\u001f';
const SIGNS = new Set(['\u0002', '\u0018', SCALAR]);

/** Only the lexer tells a comment from the text of a block scalar. */
function commentsOf(text: string): readonly number[] {
  if (!/#\s*promwright/.test(text)) return [];
  const found: number[] = [];
  let at = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!inScalar && isOurComment(lexeme, 0)) found.push(at);
    inScalar = lexeme === SCALAR;
    if (!SIGNS.has(lexeme)) at += lexeme.length;
  }
  return found;
}
