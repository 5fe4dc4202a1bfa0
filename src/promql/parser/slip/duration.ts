import type { Expr, Span } from '../../ast.ts';
import { parseDuration, printMs } from '../../duration.ts';
import { type Cursor, complain, halt, isMark, next, token } from '../cursor.ts';
import type { Token } from '../lex.ts';
import { slice, unexpected, unreadable } from './token.ts';

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:milliseconds?|millis|msecs?|ms)$/i, 'ms'],
  [/^(?:seconds?|secs?|s)$/i, 's'],
  [/^(?:minutes?|mins?|m)$/i, 'm'],
  [/^(?:hours?|hrs?|h)$/i, 'h'],
  [/^(?:days?|d)$/i, 'd'],
  [/^(?:weeks?|w)$/i, 'w'],
  [/^(?:years?|y)$/i, 'y'],
];

const unitOf = (word: string) => UNITS.find(([pattern]) => pattern.test(word))?.[1];

/** `5 minutes`, `5min`, `1.5h`, `30m1h` as PromQL writes them; undefined where it is none of these. */
function asDuration(text: string): string | undefined {
  if (text.length > 40) return undefined;
  let ms = 0;
  for (const [, count = '', word = ''] of text.matchAll(/(\d+(?:\.\d+)?)\s*([A-Za-z]+)/g)) {
    const unit = unitOf(word);
    if (unit === undefined) return undefined;
    ms += Number(count) * (parseDuration(`1${unit}`) ?? 0);
  }
  const spelt = /^(?:\d+(?:\.\d+)?\s*[A-Za-z]+\s*)+$/.test(text);
  return spelt && Number.isInteger(ms) && ms > 0 && parseDuration(printMs(ms)) !== undefined ? printMs(ms) : undefined;
}

export function notANumber(c: Cursor, literal: Token): undefined {
  const meant = asDuration(literal.text);
  const thousands = /^([\d.]+)([kMGT])$/.exec(literal.text);
  const factor = { k: 1e3, M: 1e6, G: 1e9, T: 1e12 }[thousands?.[2] ?? ''];
  const fix =
    meant !== undefined
      ? `Write \`${meant}\`.`
      : factor !== undefined
        ? `Write \`${Number(thousands?.[1]) * factor}\`.`
        : /^\d\w*[A-Za-z_]\w*$/.test(literal.text) && literal.text.length > 4
          ? `Write \`{"${literal.text}"}\` if it is the name of a metric.`
          : 'Write a number such as `0.5` or a duration such as `1h30m`.';
  if (/^\d+[ywdhms]+$/.test(literal.text) && unitOf(literal.text.replace(/\d+/, '')) !== undefined) {
    halt(c, literal, {
      message: `\`${literal.text}\` is longer than Prometheus can count.`,
      fix: 'Write a duration below 292 years.',
    });
    return;
  }
  const message = literal.variable
    ? `\`${literal.text}\` mixes digits with a variable, which is read in durations only.`
    : `\`${literal.text}\` is neither a number nor a duration.`;
  halt(c, literal, { message, fix });
}

/** `5 minutes` outside of brackets: a number and then a unit. */
export function spacedDuration(c: Cursor): boolean {
  const before = c.tokens[c.at - 1];
  const found = token(c);
  if (before?.kind !== 'number' || found.kind !== 'word') return false;
  const meant = asDuration(c.text.slice(before.from, found.to));
  if (meant === undefined) return false;
  halt(
    c,
    { from: before.from, to: found.to },
    {
      message: `\`${c.text.slice(before.from, found.to)}\` is not how PromQL writes a duration.`,
      fix: `Write \`${meant}\`.`,
    },
  );
  return true;
}

export function unexpectedDuration(c: Cursor, expected: string): undefined {
  const found = token(c);
  const before = c.tokens[c.at - 1];
  if (unreadable(c)) return;
  if (isMark(c, ']') && before?.text === '[') {
    halt(
      c,
      { from: before.from, to: found.to },
      { message: 'The brackets are empty.', fix: 'Write a range such as `[5m]`.' },
    );
  } else if (found.kind === 'end' && before?.text === '[') unclosedBracket(c, before);
  else if (found.kind === 'string') {
    halt(c, found, { message: 'A duration stands without quotes.', fix: `Write \`${found.text.slice(1, -1)}\`.` });
  } else if (found.kind === 'end' && before?.text.toLowerCase() === 'offset') {
    halt(c, before, { message: '`offset` has no duration behind it.', fix: 'Write one, such as `offset 5m`.' });
  } else unexpected(c, `${expected} such as \`5m\``);
}

function unclosedBracket(c: Cursor, open: Span): void {
  halt(c, open, { message: 'This `[` is never closed.', fix: `Write \`${slice(c, open.from, token(c).from)}]\`.` });
}

export function closeBracket(c: Cursor, open: Span): void {
  if (isMark(c, ']')) {
    next(c);
    return;
  }
  const found = token(c);
  const content = /^[^\]()]*/.exec(c.text.slice(open.to))?.[0] ?? '';
  const meant = asDuration(content.trim());
  if (meant !== undefined && (found.kind === 'word' || found.kind === 'number')) {
    halt(
      c,
      { from: open.to, to: open.to + content.length },
      {
        message: `\`${content.trim()}\` is not how PromQL writes a duration.`,
        fix: `Write \`[${meant}]\`.`,
      },
    );
  } else if (found.kind === 'end' || isMark(c, ')') || isMark(c, '}') || isMark(c, ',')) unclosedBracket(c, open);
  else if (isMark(c, ':')) {
    halt(c, found, {
      message: 'A subquery has one colon.',
      fix: 'Write it as `[1h:5m]`, the range and then the step.',
    });
  } else unexpected(c, '`]`');
}

/** A range behind something that is no selector. */
export function rangeOfNoSelector(c: Cursor, expr: Expr, from: number, range: Span): void {
  const window = slice(c, range.from, range.to);
  const text = slice(c, from, range.from);
  const inner = expr.kind === 'call' && expr.args.length === 1 ? expr.args[0] : undefined;
  if (expr.kind === 'range') {
    complain(c, range, {
      message: `\`${text}\` has a range already.`,
      fix: `Keep one range, or write \`${text.replace(/\[[^\]]*\]$/, '')}${window}\`.`,
    });
  } else if (expr.kind === 'selector') {
    complain(c, range, {
      message: 'A range stands right behind a selector, without parentheses.',
      fix: `Write \`${text.replace(/^\(\s*|\s*\)$/g, '')}${window}\`.`,
    });
  } else if (expr.kind === 'call' && inner?.kind === 'selector' && inner.span) {
    complain(c, range, {
      message: `The range belongs to the metric, not to \`${expr.fn}\`.`,
      fix: `Write \`${expr.fn}(${slice(c, inner.span.from, inner.span.to)}${window})\`.`,
    });
  } else {
    const bare = expr.kind === 'binary' || expr.kind === 'unary' ? `(${text.replace(/^\(|\)$/g, '')})` : text;
    complain(c, range, {
      message: `Only a metric has samples to take a range of; \`${text}\` is computed.`,
      fix: `Write a subquery, \`${bare}${window.replace(/\]$/, ':]')}\`, which computes it step by step.`,
    });
  }
}
