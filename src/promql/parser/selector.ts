import type { Matcher, MatchOp, Selector, Span } from '../ast.ts';
import { unquote } from '../quote.ts';
import { type Cursor, halted, isMark, next, skipMark, spanFrom, token } from './cursor.ts';
import { unexpectedInBraces } from './slip/label.ts';
import { badString } from './slip/token.ts';

const OPS: ReadonlySet<string> = new Set<MatchOp>(['=', '!=', '=~', '!~']);

/** `name`, `name{…}` or `{…}`. */
export function parseSelector(c: Cursor): Selector {
  const { from } = token(c);
  const word = token(c).kind === 'word' ? next(c) : undefined;
  const matchers = isMark(c, '{') ? parseMatchers(c) : [];
  const span = spanFrom(c, from);
  if (word === undefined) return nameFirst({ kind: 'selector', matchers, span });
  return { kind: 'selector', name: word.text, nameSpan: { from: word.from, to: word.to }, matchers, span };
}

function parseMatchers(c: Cursor): Matcher[] {
  const open = next(c);
  const matchers: Matcher[] = [];
  while (!skipMark(c, '}')) {
    if (halted(c)) return matchers;
    const matcher = parseMatcher(c, open);
    if (matcher !== undefined) matchers.push(matcher);
    if (!isMark(c, '}') && !skipMark(c, ',')) unexpectedInBraces(c, open, '`,` or `}`');
  }
  return matchers;
}

/** `label="value"`, `"label"="value"`, or `"name"` alone. */
function parseMatcher(c: Cursor, open: Span): Matcher | undefined {
  const { from, kind } = token(c);
  if (kind !== 'word' && kind !== 'string') return unexpectedInBraces(c, open, 'a label');
  const label = kind === 'word' ? next(c).text : parseString(c);
  const op = token(c).text;
  if (token(c).kind !== 'mark' || !isOp(op)) {
    if (kind === 'string' && (isMark(c, ',') || isMark(c, '}'))) {
      return { label: '__name__', op: '=', value: label, span: spanFrom(c, from) };
    }
    return unexpectedInBraces(c, open, 'one of `=`, `!=`, `=~`, `!~`');
  }
  next(c);
  if (token(c).kind !== 'string') return unexpectedInBraces(c, open, 'a quoted value');
  const value = parseString(c);
  return { label, op, value, span: spanFrom(c, from) };
}

const isOp = (text: string): text is MatchOp => OPS.has(text);

export function parseString(c: Cursor): string {
  const literal = next(c);
  const value = unquote(literal.text);
  if (value === undefined) badString(c, literal);
  return value ?? '';
}

/** `{"my.metric"}` and `{__name__="up"}` have a name like any other, unless they say more than one. */
function nameFirst(selector: Selector): Selector {
  const names = selector.matchers.filter(({ label }) => label === '__name__');
  const [named] = names;
  if (named === undefined || names.length > 1 || named.op !== '=' || named.value === '') return selector;
  return {
    ...selector,
    name: named.value,
    ...(named.span && { nameSpan: named.span }),
    matchers: selector.matchers.filter((matcher) => matcher !== named),
  };
}

/** The selector with its name among the matchers, where Prometheus wants matchers alone: in `info(x, {…})`. */
export function unnamed({ name, nameSpan, ...selector }: Selector): Selector {
  if (name === undefined) return selector;
  const named: Matcher = { label: '__name__', op: '=', value: name, ...(nameSpan && { span: nameSpan }) };
  return { ...selector, matchers: [named, ...selector.matchers] };
}
