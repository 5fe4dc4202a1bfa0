import type { Span } from '../../promql/ast.ts';
import { unquote } from '../../promql/quote.ts';
import type { Token, TokenKind } from './lex.ts';
import type { TemplateProblem } from './node.ts';

/** Deeper than anybody nests, and shallower than the stack. */
export const DEEPEST = 300;

/** Where a reader of tokens stands, and what is declared there. */
export interface Reader {
  variables: string[];
  /** In how many `range` it stands. */
  loops: number;
  /** In how many blocks of any kind. */
  depth: number;
  peek(): Token;
  next(): Token;
  /** The next token that is no space; it is not taken. */
  skip(): Token;
  /** What follows the variable that is next, spaces left out. */
  following(): Token;
  expect(kind: TokenKind, otherwise: string): Token;
  /** The quoted name behind `define`, `block` and `template`. */
  name(of: string): string;
  /** Where the last token that was taken ends. */
  at(): number;
}

interface Failure {
  readonly problem: TemplateProblem;
}

/** Thrown and caught within the reading of one template. */
export function failed(message: string, span: Span, fix?: string): Failure {
  return { problem: { message, span, ...(fix !== undefined && { fix }) } };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

export function readerOf(tokens: readonly Token[], variables: string[]): Reader {
  let index = 0;
  const reader: Reader = {
    variables,
    loops: 0,
    depth: 0,
    peek: () => tokens[index] as Token,
    next() {
      const token = tokens[index] as Token;
      if (index < tokens.length - 1) index += 1;
      if (token.kind === 'problem') throw failed(token.message ?? '', token.span);
      return token;
    },
    skip() {
      while (reader.peek().kind === 'space') index += 1;
      return reader.peek();
    },
    following() {
      const after = tokens[index + 1] as Token;
      return after.kind === 'space' ? (tokens[index + 2] as Token) : after;
    },
    expect(kind, otherwise) {
      const token = reader.skip();
      if (token.kind === 'problem') reader.next();
      if (token.kind !== kind) throw failed(otherwise, token.span);
      return reader.next();
    },
    name(of) {
      const { text } = reader.expect('string', `\`${of}\` is followed by a name in quotes.`);
      return unquote(text) ?? text;
    },
    at: () => tokens[Math.max(0, index - 1)]?.span.to ?? 0,
  };
  return reader;
}
