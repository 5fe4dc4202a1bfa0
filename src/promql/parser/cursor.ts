import type { Span } from '../ast.ts';
import type { Problem } from '../problem.ts';
import { lex, type Token } from './lex.ts';

/** A place in the tokens of one text, and what was found wrong before it. */
export interface Cursor {
  readonly text: string;
  readonly variables: boolean;
  readonly tokens: readonly Token[];
  readonly problems: Problem[];
  at: number;
  depth: number;
}

export function cursor(text: string, variables: boolean): Cursor {
  return { text, variables, tokens: lex(text, variables), problems: [], at: 0, depth: 0 };
}

export function token(c: Cursor, ahead = 0): Token {
  const found = c.tokens[c.at + ahead] ?? c.tokens.at(-1);
  if (found === undefined) throw new Error('lex() ends every text with a token.');
  return found;
}

export function next(c: Cursor): Token {
  const taken = token(c);
  if (c.at < c.tokens.length - 1) c.at += 1;
  return taken;
}

/** Where the last token that was read ends. */
export const ended = (c: Cursor): number => c.tokens[c.at - 1]?.to ?? 0;

export const spanFrom = (c: Cursor, from: number): Span => ({ from, to: Math.max(from, ended(c)) });

export function isMark(c: Cursor, mark: string, ahead = 0): boolean {
  const { kind, text } = token(c, ahead);
  return text === mark && kind === 'mark';
}

/** The word in lower case, as Prometheus compares its keywords; empty where no word stands. */
export function keyword(c: Cursor, ahead = 0): string {
  const { kind, text } = token(c, ahead);
  return kind === 'word' ? text.toLowerCase() : '';
}

export function skipMark(c: Cursor, mark: string): boolean {
  const found = isMark(c, mark);
  if (found) next(c);
  return found;
}

type Words = Omit<Problem, 'rule' | 'span'>;

/** Notes a problem that does not keep the rest from being read. */
export function complain(c: Cursor, span: Span, words: Words, rule: Problem['rule'] = 'promql/syntax'): void {
  if (!halted(c)) c.problems.push({ rule, ...words, span: { from: span.from, to: span.to } });
}

/** Notes the problem and goes to the end of the text: what follows a slip is only its echo. */
export function halt(c: Cursor, span: Span, words: Words): void {
  complain(c, span, words);
  c.at = c.tokens.length - 1;
  c.depth = Infinity;
}

/** Deep enough for any query a person wrote, and far from the end of the stack. */
const DEEPEST = 500;

/** Counts a level of nesting; `rise` takes back as many. */
export function sink(c: Cursor): void {
  c.depth += 1;
  if (c.depth <= DEEPEST || halted(c)) return;
  halt(c, token(c), {
    message: `The expression is nested deeper than ${DEEPEST} levels.`,
    why: 'Prometheus would read it, but promwright follows an expression only so far down.',
    fix: 'Split the expression into recording rules.',
  });
}

export function rise(c: Cursor, levels = 1): void {
  c.depth -= levels;
}

export const halted = (c: Cursor): boolean => c.depth === Infinity;
