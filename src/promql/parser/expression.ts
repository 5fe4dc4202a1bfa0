import type { Aggregation, Binary, BinaryOp, Call, Expr, Span } from '../ast.ts';
import { BINDING, UNARY } from '../binding.ts';
import { aggregations } from '../functions.ts';
import { isMetricWord } from '../names.ts';
import { parseGrouping, parseMatching } from './clause.ts';
import {
  type Cursor,
  complain,
  halted,
  isMark,
  keyword,
  next,
  rise,
  sink,
  skipMark,
  spanFrom,
  token,
} from './cursor.ts';
import { parseModifiers } from './modifier.ts';
import { parseNumber } from './number.ts';
import { parseSelector, parseString, unnamed } from './selector.ts';
import { nothingToAggregate, trailingComma, wrongCount } from './slip/argument.ts';
import { closeParen } from './slip/close.ts';
import { notANumber } from './slip/duration.ts';
import { unexpectedOperand } from './slip/operand.ts';

export function parseExpr(c: Cursor, min = 0): Expr {
  const { from } = token(c);
  sink(c);
  let left = parseUnary(c);
  for (;;) {
    const op = binaryOp(c);
    if (op === undefined || BINDING[op] < min) break;
    left = parseBinary(c, left, op, from);
  }
  rise(c);
  return left;
}

function binaryOp(c: Cursor): BinaryOp | undefined {
  const { kind, text } = token(c);
  const op = kind === 'word' ? text.toLowerCase() : kind === 'mark' ? text : '';
  return isBinaryOp(op) ? op : undefined;
}

const isBinaryOp = (op: string): op is BinaryOp => Object.hasOwn(BINDING, op);

function parseBinary(c: Cursor, left: Expr, op: BinaryOp, from: number): Binary {
  const opToken = next(c);
  const bool = keyword(c) === 'bool';
  if (bool) next(c);
  const matching = parseMatching(c);
  const right = parseExpr(c, op === '^' ? BINDING[op] : BINDING[op] + 1);
  return {
    kind: 'binary',
    op,
    opSpan: { from: opToken.from, to: opToken.to },
    left,
    right,
    ...(bool && { bool }),
    ...(matching && { matching }),
    span: spanFrom(c, from),
  };
}

function parseUnary(c: Cursor): Expr {
  const { from, text } = token(c);
  if (!isMark(c, '-') && !isMark(c, '+')) return parseModifiers(c, parsePrimary, from);
  const op = text === '-' ? '-' : '+';
  next(c);
  const wrapped = isMark(c, '(');
  const of = parseExpr(c, UNARY + 1);
  const span = spanFrom(c, from);
  if (of.kind === 'number' && !wrapped) return { kind: 'number', value: op === '-' ? -of.value : of.value, span };
  return { kind: 'unary', op, of, span };
}

function parsePrimary(c: Cursor): Expr {
  const first = token(c);
  const span = { from: first.from, to: first.to };
  if (first.kind === 'number') {
    next(c);
    const value = first.variable ? undefined : parseNumber(first.text, c.text.charAt(first.to));
    if (value === undefined) notANumber(c, first);
    return { kind: 'number', value: value ?? 0, span };
  }
  if (first.kind === 'string') return { kind: 'string', value: parseString(c), span };
  if (first.kind === 'word') return parseWord(c);
  if (isMark(c, '{')) return parseSelector(c);
  if (isMark(c, '(')) {
    next(c);
    return parseParens(c, first);
  }
  unexpectedOperand(c);
  return { kind: 'number', value: 0, span };
}

function parseParens(c: Cursor, open: Span): Expr {
  const inner = parseExpr(c);
  closeParen(c, open, inner);
  return inner;
}

function parseWord(c: Cursor): Expr {
  const { text, from, to, variable } = token(c);
  const word = variable ? '' : text.toLowerCase();
  const after = keyword(c, 1);
  const called = isMark(c, '(', 1);
  if (aggregations.has(word) && (called || after === 'by' || after === 'without')) return parseAggregation(c, word);
  if (word === 'inf' || word === 'nan') {
    next(c);
    return { kind: 'number', value: word === 'inf' ? Infinity : Number.NaN, span: { from, to } };
  }
  if (called && !text.includes(':') && !KEYWORDS.has(word) && !variable) return parseCall(c);
  if (!called && (variable || isMetricWord(text))) return parseSelector(c);
  unexpectedOperand(c);
  return { kind: 'number', value: 0, span: { from, to } };
}

/** What no function can be named. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'and or unless atan2 by without on ignoring group_left group_right bool ' +
    'offset smoothed anchored fill fill_left fill_right'
  ).split(' '),
);

function parseCall(c: Cursor): Call {
  const name = next(c);
  const fnSpan = { from: name.from, to: name.to };
  const args = parseArgs(c);
  if (name.text === 'info' && args[1]?.expr.kind === 'selector') {
    const { expr, inParens: wrapped } = args[1];
    if (wrapped) {
      complain(c, expr.span ?? fnSpan, {
        message: 'The second argument of `info` stands in parentheses of its own.',
        fix: 'Take them away: `info(x, {…})`.',
      });
    }
    // A name in front of the braces is what Prometheus refuses; one inside of them is a matcher.
    if (c.text[expr.span?.from ?? 0] === '{') args[1] = { expr: unnamed(expr), inParens: wrapped };
  }
  return { kind: 'call', fn: name.text, fnSpan, args: args.map(({ expr }) => expr), span: spanFrom(c, name.from) };
}

/** `(a, b)` */
function parseArgs(c: Cursor): { readonly expr: Expr; readonly inParens: boolean }[] {
  const open = next(c);
  const args: { readonly expr: Expr; readonly inParens: boolean }[] = [];
  if (!isMark(c, ')')) {
    for (;;) {
      const wrapped = isMark(c, '(');
      args.push({ expr: parseExpr(c), inParens: wrapped });
      const comma = token(c);
      if (!skipMark(c, ',')) break;
      if (isMark(c, ')')) {
        trailingComma(c, comma);
        break;
      }
    }
  }
  closeParen(c, open, args.at(-1)?.expr);
  return args;
}

function parseAggregation(c: Cursor, op: string): Aggregation {
  const name = next(c);
  const before = parseGrouping(c);
  if (!isMark(c, '(')) nothingToAggregate(c, name);
  const args = halted(c) ? [] : parseArgs(c).map(({ expr }) => expr);
  const grouping = before ?? parseGrouping(c);
  const span = spanFrom(c, name.from);
  const { param } = aggregations.get(op) ?? {};
  const wanted = param === undefined ? 1 : 2;
  if (args.length !== wanted) wrongCount(c, span, op, args.length);
  const nothing: Expr = { kind: 'number', value: 0, span };
  const of = args[wanted - 1] ?? nothing;
  return {
    kind: 'aggregation',
    op,
    of,
    ...(param && { param: args[0] ?? nothing }),
    ...(grouping && { grouping }),
    span,
  };
}
