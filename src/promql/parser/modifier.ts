import type { At, Duration, Expr, Range, Selector, Subquery } from '../ast.ts';
import { parseSignedNumber } from './clause.ts';
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
import { parseDurationExpr, parseOffset } from './duration.ts';
import { closeBracket, rangeOfNoSelector } from './slip/duration.ts';
import { unexpected } from './slip/token.ts';

/** An operand with what follows it: `[…]`, `offset`, `@`, `anchored`, `smoothed`, in any order. */
export function parseModifiers(c: Cursor, parseOperand: (c: Cursor) => Expr, from: number): Expr {
  // Parentheses leave no trace in the tree, but Prometheus takes `(x)[5m]` and `(x) offset 5m` for slips.
  let closed = isMark(c, '(');
  let expr = parseOperand(c);
  let levels = 0;
  while (!halted(c)) {
    const word = keyword(c);
    if (isMark(c, '[')) {
      sink(c);
      levels += 1;
      expr = parseRange(c, expr, from, closed);
      closed = false;
    } else if (word === 'offset') expr = addOffset(c, expr, from, closed);
    else if (isMark(c, '@')) expr = addAt(c, expr, from, closed);
    else if (word === 'anchored' || word === 'smoothed') expr = extend(c, expr, word, from, closed);
    else break;
  }
  rise(c, levels);
  return expr;
}

function parseRange(c: Cursor, expr: Expr, from: number, closed: boolean): Expr {
  const open = next(c);
  const window = parseDurationExpr(c);
  if (skipMark(c, ':')) {
    const step = isMark(c, ']') ? undefined : parseDurationExpr(c);
    closeBracket(c, open);
    return { kind: 'subquery', of: expr, window, ...(step && { step }), span: spanFrom(c, from) };
  }
  closeBracket(c, open);
  const span = spanFrom(c, from);
  if (expr.kind !== 'selector' || closed) {
    rangeOfNoSelector(c, expr, from, { from: open.from, to: span.to });
    return { kind: 'subquery', of: expr, window, span };
  }
  const late = expr.at !== undefined ? '@' : expr.offset !== undefined ? 'offset' : undefined;
  if (late !== undefined) {
    complain(
      c,
      { from: open.from, to: span.to },
      {
        message: `The range stands after \`${late}\`, which ends a selector.`,
        fix: `Put the range first: \`x[5m] ${late} …\`.`,
      },
    );
  }
  return { kind: 'range', of: expr, window, span };
}

type Timed = Pick<Selector, 'offset' | 'at' | 'extended' | 'span'>;

/** The expression with something added to its selector; undefined where it has none to take it. */
function modify(expr: Expr, closed: boolean, change: Timed): Selector | Range | Subquery | undefined {
  if (closed) return undefined;
  if (expr.kind === 'selector') return { ...expr, ...change };
  if (expr.kind === 'subquery' && change.extended === undefined) return { ...expr, ...change };
  if (expr.kind !== 'range') return undefined;
  const { span, ...rest } = change;
  return { ...expr, of: { ...expr.of, ...rest }, ...(span && { span }) };
}

const timesOf = (expr: Expr): Timed =>
  expr.kind === 'range' ? expr.of : expr.kind === 'selector' || expr.kind === 'subquery' ? expr : {};

function addOffset(c: Cursor, expr: Expr, from: number, closed: boolean): Expr {
  const word = next(c);
  const offset = parseOffset(c);
  const span = spanFrom(c, from);
  // Prometheus does not tell `offset 0s` from none: another may follow, and so may a range.
  const added: Duration | undefined = offset.kind === 'duration' && offset.ms === 0 ? undefined : offset;
  if (timesOf(expr).offset !== undefined) twice(c, '`offset`', word.from);
  return modify(expr, closed, { ...(added && { offset: added }), span }) ?? misplaced(c, 'offset', word.from, expr);
}

function addAt(c: Cursor, expr: Expr, from: number, closed: boolean): Expr {
  const sign = next(c);
  const at = parseAt(c);
  const span = spanFrom(c, from);
  if (timesOf(expr).at !== undefined) twice(c, '`@`', sign.from);
  return modify(expr, closed, { at, span }) ?? misplaced(c, '@', sign.from, expr);
}

/** Milliseconds in 63 bits. */
const LATEST_SECONDS = 2 ** 63;

function parseAt(c: Cursor): At {
  const { from } = token(c);
  const word = keyword(c);
  if ((word === 'start' || word === 'end') && isMark(c, '(', 1)) {
    c.at += 2;
    if (!skipMark(c, ')')) unexpected(c, '`)`');
    return word;
  }
  const seconds = parseSignedNumber(c);
  if (seconds === undefined) {
    unexpected(c, 'a time', 'Write seconds since 1970, `start()` or `end()` behind `@`.');
  } else if (!(Math.abs(seconds) < LATEST_SECONDS)) {
    complain(c, spanFrom(c, from), {
      message: `\`@ ${c.text.slice(from, spanFrom(c, from).to)}\` is no time that Prometheus can hold.`,
      fix: 'Write seconds since 1970, `start()` or `end()`.',
    });
  }
  return { seconds: seconds ?? 0 };
}

function extend(c: Cursor, expr: Expr, word: 'anchored' | 'smoothed', from: number, closed: boolean): Expr {
  const { from: at } = next(c);
  const before = timesOf(expr).extended;
  if (before !== undefined && before !== word) {
    complain(c, spanFrom(c, at), {
      message: '`anchored` and `smoothed` exclude each other.',
      fix: `Keep one: \`${before}\` or \`${word}\`.`,
    });
  }
  return modify(expr, closed, { extended: word, span: spanFrom(c, from) }) ?? misplaced(c, word, at, expr);
}

function twice(c: Cursor, what: string, from: number): void {
  complain(c, spanFrom(c, from), { message: `${what} is said twice.`, fix: 'Keep one of them.' });
}

function misplaced(c: Cursor, word: string, from: number, expr: Expr): Expr {
  const subquery = word === 'anchored' || word === 'smoothed' ? '' : ' or a subquery';
  complain(c, spanFrom(c, from), {
    message: `\`${word}\` follows a selector, a range${subquery}; it cannot follow another expression.`,
    fix: `Put \`${word}\` right behind the metric: \`x ${word}${word === 'offset' ? ' 5m' : ''}\`.`,
  });
  return expr;
}
