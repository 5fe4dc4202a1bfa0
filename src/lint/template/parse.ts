import type { Span } from '../../promql/ast.ts';
import { VARIABLES } from './functions.ts';
import { type Token, tokensOf } from './lex.ts';
import type { ParsedTemplate, Pipe, TemplateNode } from './node.ts';
import { pipeOf } from './pipe.ts';
import { DEEPEST, failed, isFailure, type Reader, readerOf } from './reader.ts';

/** Reads a template of an alert as Prometheus does when it loads a rule file: its syntax, and that its functions and variables exist. */
export function parseTemplate(text: string): ParsedTemplate {
  const tokens = tokensOf(text);
  const reader = readerOf(tokens, ['$', ...VARIABLES]);
  try {
    const nodes: TemplateNode[] = [];
    while (reader.peek().kind !== 'end') nodes.push(topNode(reader));
    return { ok: true, nodes };
  } catch (failure) {
    if (isFailure(failure)) return { ok: false, problem: failure.problem };
    throw failure;
  }
}

function topNode(reader: Reader): TemplateNode {
  const node = nodeOf(reader, true);
  if (!('end' in node)) return node;
  const what = node.end === 'end' ? '`end` closes nothing.' : '`else` stands outside of `if`, `with` and `range`.';
  throw failed(what, node.span);
}

/** An `end` or `else` that closes what is around it, and the keyword behind the `else`. */
interface Closing {
  readonly end: 'end' | 'else';
  readonly span: Span;
}

function nodeOf(reader: Reader, top = false): TemplateNode | Closing {
  const token = reader.next();
  if (token.kind === 'text') return { kind: 'text', text: token.text, span: token.span };
  if (token.kind !== 'left') throw unexpected(token, 'outside of an action');
  const word = reader.skip();
  if (word.kind !== 'keyword' || word.text === 'nil') {
    const pipe = pipeOf(reader, 'right');
    return { kind: 'action', pipe, span: { from: token.span.from, to: reader.at() } };
  }
  reader.next();
  const span = { from: token.span.from, to: word.span.to };
  switch (word.text) {
    case 'if':
    case 'with':
    case 'range':
      return control(reader, word.text, token.span.from);
    case 'end':
      reader.expect('right', '`end` takes nothing.');
      return { end: 'end', span };
    case 'else':
      if (!['if', 'with'].includes(reader.skip().text))
        reader.expect('right', '`else` takes nothing but `if` or `with`.');
      return { end: 'else', span };
    case 'break':
    case 'continue':
      reader.expect('right', `\`${word.text}\` takes nothing.`);
      if (reader.loops === 0) throw failed(`\`${word.text}\` stands outside of \`range\`.`, word.span);
      return { kind: 'jump', span };
    case 'define':
      if (!top) throw failed('`define` stands inside of another action.', word.span);
      return definition(reader, token);
    default:
      return word.text === 'block' ? block(reader, token) : template(reader, token);
  }
}

function control(reader: Reader, kind: 'if' | 'with' | 'range', from: number): TemplateNode {
  const known = reader.variables.length;
  const start = { from, to: reader.at() };
  if (reader.depth >= DEEPEST) throw failed('The blocks are nested too deep.', start);
  reader.depth += 1;
  const pipe = pipeOf(reader, 'right', kind);
  if (kind === 'range') reader.loops += 1;
  const { nodes: body, closing } = listOf(reader, start, kind);
  if (kind === 'range') reader.loops -= 1;
  let otherwise: readonly TemplateNode[] = [];
  if (closing.end === 'else') {
    const word = reader.peek();
    if (word.kind === 'keyword' && word.text === kind && kind !== 'range') {
      reader.next();
      otherwise = [control(reader, kind, closing.span.from)];
    } else {
      const rest = listOf(reader, start, kind);
      if (rest.closing.end === 'else') throw failed(`The \`${kind}\` has a second \`else\`.`, rest.closing.span);
      otherwise = rest.nodes;
    }
  }
  reader.variables.length = known;
  reader.depth -= 1;
  return { kind, pipe, body, otherwise, span: { from, to: reader.at() } };
}

function listOf(
  reader: Reader,
  start: Span,
  what: string,
): { readonly nodes: readonly TemplateNode[]; readonly closing: Closing } {
  const nodes: TemplateNode[] = [];
  for (;;) {
    if (reader.peek().kind === 'end') throw failed(`\`${what}\` is not closed: \`{{ end }}\` is missing.`, start);
    const node = nodeOf(reader);
    if ('end' in node) return { nodes, closing: node };
    nodes.push(node);
  }
}

/** A template of its own sees none of the variables around it. */
function separate(reader: Reader, start: Token, what: string): readonly TemplateNode[] {
  const { variables, loops } = reader;
  reader.variables = ['$'];
  reader.loops = 0;
  const { nodes, closing } = listOf(reader, start.span, what);
  if (closing.end === 'else') throw failed(`\`${what}\` has no \`else\`.`, closing.span);
  reader.variables = variables;
  reader.loops = loops;
  return nodes;
}

function definition(reader: Reader, start: Token): TemplateNode {
  const name = reader.name('define');
  reader.expect('right', '`define` takes nothing but a name.');
  const body = separate(reader, start, 'define');
  return { kind: 'define', name, body, span: { from: start.span.from, to: reader.at() } };
}

function block(reader: Reader, start: Token): TemplateNode {
  const name = reader.name('block');
  pipeOf(reader, 'right');
  const body = separate(reader, start, 'block');
  return { kind: 'define', name, body, span: { from: start.span.from, to: reader.at() } };
}

function template(reader: Reader, start: Token): TemplateNode {
  const name = reader.name('template');
  let pipe: Pipe | undefined;
  if (reader.skip().kind === 'right') reader.next();
  else pipe = pipeOf(reader, 'right');
  return { kind: 'template', name, ...(pipe && { pipe }), span: { from: start.span.from, to: reader.at() } };
}

function unexpected(token: Token, where: string): unknown {
  if (token.kind === 'problem') return failed(token.message ?? '', token.span);
  const what = token.kind === 'end' ? 'The template ends' : `\`${token.text.trim() || token.text}\` stands`;
  return failed(`${what} ${where}.`, token.span);
}
