import { badEscape, unquote } from '../../promql/quote.ts';
import { nearest } from '../../text/nearest.ts';
import { FIELDS, TEMPLATE_FUNCTIONS, VARIABLES } from './functions.ts';
import type { Token } from './lex.ts';
import type { Command, Operand, Pipe } from './node.ts';
import { DEEPEST, failed, type Reader } from './reader.ts';

const HAVE_FIELDS: ReadonlySet<Operand['kind']> = new Set<Operand['kind']>(['field', 'function', 'pipe', 'variable']);

const TERMS: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  'word',
  'variable',
  'field',
  'dot',
  'boolean',
  'number',
  'keyword',
  'string',
  '(',
]);

/** What stands between `{{` and `}}`, or between parentheses, up to and with the token that ends it. */
export function pipeOf(reader: Reader, end: 'right' | ')', keyword = '', depth = 0): Pipe {
  const from = reader.skip().span.from;
  const declares = declared(reader, keyword);
  const commands: Command[] = [];
  for (;;) {
    const token = reader.skip();
    if (token.kind === end) break;
    if (token.kind === '|') throw failed('A pipe has nothing before it.', token.span);
    commands.push(commandOf(reader, depth));
  }
  const close = reader.next().span;
  const span = { from, to: commands.length === 0 ? close.to : close.from };
  if (commands.length === 0)
    throw failed(keyword === '' ? 'The action is empty.' : `\`${keyword}\` has no value.`, span);
  for (const { words } of commands.slice(1)) {
    const [first] = words;
    if (['boolean', 'dot', 'nil', 'number', 'string'].includes(first.kind))
      throw failed('What stands behind a pipe is no function.', first.span);
  }
  return { declares, commands, span };
}

/** `$x :=`, `$x =`, and `$i, $x :=` of a `range`. */
function declared(reader: Reader, keyword: string): readonly string[] {
  const declares: string[] = [];
  const first = reader.skip();
  if (first.kind !== 'variable') return declares;
  const { kind, text } = reader.following();
  if (kind === ':=' || kind === '=') {
    reader.next();
    reader.skip();
    reader.next();
    declares.push(first.text);
  } else if (text === ',') {
    reader.next();
    reader.skip();
    reader.next();
    declares.push(first.text);
    const second = reader.skip();
    if (keyword !== 'range') throw failed('Only `range` declares two variables.', second.span);
    if (second.kind !== 'variable') throw failed('A comma is followed by a second variable.', second.span);
    declares.push(second.text);
    reader.next();
    const sign = reader.skip();
    if (sign.kind !== ':=' && sign.kind !== '=') throw failed('`:=` is missing behind the variables.', sign.span);
    reader.next();
  }
  reader.variables.push(...declares);
  return declares;
}

function commandOf(reader: Reader, depth: number): Command {
  const words: Operand[] = [];
  const from = reader.skip().span.from;
  let to = from;
  for (;;) {
    reader.skip();
    const word = operandOf(reader, depth);
    if (word) {
      words.push(word);
      to = word.span.to;
    }
    const token = reader.peek();
    if (token.kind === 'space') {
      reader.next();
      continue;
    }
    if (token.kind === 'right' || token.kind === ')') break;
    reader.next();
    if (token.kind === '|') break;
    throw failed(`\`${token.text}\` cannot stand here.`, token.span);
  }
  const [first, ...others] = words;
  if (!first) throw failed('A pipe has nothing before it.', { from, to: reader.at() });
  return { words: [first, ...others], span: { from, to } };
}

function operandOf(reader: Reader, depth: number): Operand | undefined {
  const term = termOf(reader, depth);
  if (!term || reader.peek().kind !== 'field') return term;
  if (!HAVE_FIELDS.has(term.kind))
    throw failed('Only variables, fields and parentheses have fields.', reader.peek().span);
  const path = [...term.path];
  while (reader.peek().kind === 'field') path.push(reader.next().text.slice(1));
  return { ...term, path, span: { from: term.span.from, to: reader.at() } };
}

function termOf(reader: Reader, depth: number): Operand | undefined {
  const token = reader.peek();
  const { span, text } = token;
  const plain = { span, path: [] } as const;
  if (!TERMS.has(token.kind) || (token.kind === 'keyword' && text !== 'nil')) return undefined;
  reader.next();
  if (token.kind === 'variable' && !reader.variables.includes(text)) throw unknownVariable(token, reader);
  if (token.kind === 'variable') return { ...plain, kind: 'variable', name: text };
  if (token.kind === 'field') return { kind: 'field', span, path: [text.slice(1)] };
  if (token.kind === 'number') return { ...plain, kind: 'number', text };
  if (token.kind === 'dot' || token.kind === 'boolean') return { ...plain, kind: token.kind };
  if (token.kind === 'keyword') return { ...plain, kind: 'nil' };
  if (token.kind === 'string') return stringOf(token);
  if (token.kind === '(') {
    if (depth >= DEEPEST) throw failed('The parentheses are nested too deep.', span);
    const pipe = pipeOf(reader, ')', '', depth + 1);
    return { kind: 'pipe', pipe, path: [], span: { from: span.from, to: reader.at() } };
  }
  if (!TEMPLATE_FUNCTIONS.has(text)) throw unknownFunction(token);
  return { ...plain, kind: 'function', name: text };
}

function stringOf({ text, span }: Token): Operand {
  const bad = text.startsWith('`') ? undefined : badEscape(text);
  if (bad)
    throw failed(`\`${bad.text}\` is no escape of Go.`, {
      from: span.from + bad.at,
      to: span.from + bad.at + bad.text.length,
    });
  const value = unquote(text) ?? text.slice(1, -1);
  if (!text.startsWith("'")) return { kind: 'string', value, span, path: [] };
  if (Array.from(value).length !== 1)
    throw failed(`\`${text}\` is no single character.`, span, `Write \`${JSON.stringify(value)}\`.`);
  return { kind: 'number', text, span, path: [] };
}

function unknownFunction({ text, span }: Token): unknown {
  const field = FIELDS.find((name) => name.toLowerCase() === text.toLowerCase());
  if (field)
    return failed(
      `There is no template function \`${text}\`.`,
      span,
      `Write \`$${field[0]?.toLowerCase()}${field.slice(1)}\`.`,
    );
  const near = nearest(text, TEMPLATE_FUNCTIONS.keys());
  return failed(
    `There is no template function \`${text}\`.`,
    span,
    near === undefined ? undefined : `Did you mean \`${near}\`?`,
  );
}

function unknownVariable({ text, span }: Token, reader: Reader): unknown {
  const near = nearest(
    text.slice(1),
    reader.variables.map((name) => name.slice(1)),
  );
  const all = VARIABLES.map((name) => `\`${name}\``).join(', ');
  return failed(
    `There is no variable \`${text}\` in the template.`,
    span,
    near ? `Did you mean \`$${near}\`?` : `There are ${all}.`,
  );
}
