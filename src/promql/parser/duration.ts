import type { Duration, DurationOperation } from '../ast.ts';
import { BINDING, UNARY } from '../binding.ts';
import { type Cursor, complain, isMark, keyword, next, rise, sink, skipMark, spanFrom, token } from './cursor.ts';
import { parseNumber } from './number.ts';
import { closeParen } from './slip/close.ts';
import { notANumber, unexpectedDuration } from './slip/duration.ts';

/** Nanoseconds in 63 bits. */
const LONGEST_SECONDS = 2 ** 63 / 1e9;

/** What stands in `[…]`, or a part of it that binds as tightly as `min`. */
export function parseDurationExpr(c: Cursor, min = 0): Duration {
  const { from } = token(c);
  sink(c);
  let levels = 1;
  let left = parseSigned(c);
  for (; ; levels += 1) {
    const op = token(c).kind === 'mark' ? token(c).text : '';
    if (!isOp(op) || BINDING[op] < min) break;
    sink(c);
    const sign = next(c);
    const right = parseDurationExpr(c, op === '^' ? BINDING[op] : BINDING[op] + 1);
    if ((op === '/' || op === '%') && right.kind === 'duration' && right.ms === 0) {
      complain(c, sign, { message: `\`${op}\` divides by zero here.`, fix: 'Divide by a number other than 0.' });
    }
    left = { kind: 'duration-operation', op, left, right, span: spanFrom(c, from) };
  }
  rise(c, levels);
  return left;
}

const isOp = (op: string): op is DurationOperation['op'] => '+-*/%^'.includes(op) && op !== '';

function parseSigned(c: Cursor): Duration {
  const { from } = token(c);
  if (!isMark(c, '-') && !isMark(c, '+')) return parsePrimary(c);
  const op = next(c).text === '-' ? '-' : '+';
  const inParens = isMark(c, '(');
  const of = parseDurationExpr(c, UNARY + 1);
  if (of.kind === 'duration' && !inParens) {
    return { ...of, ms: op === '-' ? 0 - of.ms : of.ms, span: spanFrom(c, from) };
  }
  return op === '+' ? of : { kind: 'duration-operation', op, right: of, span: spanFrom(c, from) };
}

function parsePrimary(c: Cursor): Duration {
  const first = token(c);
  if (first.kind === 'number' || isNumberWord(c)) return parseLiteral(c);
  if (isMark(c, '(')) {
    next(c);
    const inner = parseDurationExpr(c);
    closeParen(c, first);
    // The parentheses of `[(0)]` are all that keeps Prometheus from looking at the number.
    const bare = inner.kind === 'duration' && inner.ms <= 0;
    return bare ? { kind: 'duration-operation', op: '+', right: inner, span: spanFrom(c, first.from) } : inner;
  }
  const name = keyword(c);
  if ((name === 'step' || name === 'range') && isMark(c, '(', 1) && isMark(c, ')', 2)) {
    c.at += 3;
    return { kind: 'duration-call', fn: name, args: [], span: spanFrom(c, first.from) };
  }
  if ((name === 'min_of' || name === 'max_of') && isMark(c, '(', 1)) {
    next(c);
    const open = next(c);
    const args = [parseDurationExpr(c)];
    if (skipMark(c, ',')) args.push(parseDurationExpr(c));
    else unexpectedDuration(c, `the second duration of \`${name}\``);
    closeParen(c, open);
    return { kind: 'duration-call', fn: name, args, span: spanFrom(c, first.from) };
  }
  if (first.kind === 'word' && first.variable) {
    next(c);
    return { kind: 'variable', text: first.text, span: spanFrom(c, first.from) };
  }
  unexpectedDuration(c, 'a duration');
  return { kind: 'duration', ms: 1, span: { from: first.from, to: first.to } };
}

/** `inf` and `nan` are numbers wherever a number stands, though never inside of brackets. */
const isNumberWord = (c: Cursor) => /^(?:inf|nan)$/.test(keyword(c));

/** A number or a duration without sign. */
function parseLiteral(c: Cursor): Duration {
  const literal = next(c);
  const span = { from: literal.from, to: literal.to };
  if (literal.variable) return { kind: 'variable', text: literal.text, span };
  const seconds = literal.kind === 'word' ? Number.NaN : parseNumber(literal.text, c.text.charAt(literal.to));
  if (seconds === undefined) notANumber(c, literal);
  else if (Number.isNaN(seconds) || seconds > LONGEST_SECONDS) {
    complain(c, span, {
      message: `\`${literal.text}\` is no duration that Prometheus can hold.`,
      fix: 'Write a duration below 292 years.',
    });
  }
  return { kind: 'duration', ms: Math.round((seconds ?? 1) * 1e9) / 1e6, span };
}

/**
 * What follows `offset`: one operand with at most one sign, or an operation that begins with a parenthesis or two signs
 * (promql/parser/generated_parser.y of v0.315.0, offset_duration_expr), so that `x offset -2^2` is `(x offset -2)^2`.
 */
export function parseOffset(c: Cursor): Duration {
  const signed = isMark(c, '-') || isMark(c, '+');
  const opens = isMark(c, '(', signed ? 1 : 0);
  const twice = signed && (isMark(c, '-', 1) || isMark(c, '+', 1));
  if (twice || (opens && !signed)) return parseDurationExpr(c);
  if (!signed) return parsePrimary(c);
  const sign = next(c);
  const of = parsePrimary(c);
  const span = spanFrom(c, sign.from);
  if (of.kind === 'duration' && !opens) return { ...of, ms: sign.text === '-' ? 0 - of.ms : of.ms, span };
  return sign.text === '+' ? of : { kind: 'duration-operation', op: '-', right: of, span };
}
