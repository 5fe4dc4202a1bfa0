import type { Span } from '../../ast.ts';
import { aggregations } from '../../functions.ts';
import { type Cursor, complain, ended, halt, token } from '../cursor.ts';
import type { Token } from '../lex.ts';
import { slice, unreadable } from './token.ts';

/** `sum by (a)` without its argument. */
export function nothingToAggregate(c: Cursor, name: Token): void {
  const found = token(c);
  if (unreadable(c)) return;
  const head = slice(c, name.from, ended(c));
  halt(
    c,
    { from: name.from, to: ended(c) },
    {
      message: `\`${name.text}\` has its labels, but nothing to aggregate behind them.`,
      fix: `Write \`${head} (${found.kind === 'word' ? found.text : 'x'})\`.`,
    },
  );
}

/** A comma that stands before the closing parenthesis of a call. */
export function trailingComma(c: Cursor, comma: Span): void {
  halt(c, comma, {
    message: 'A comma stands behind the last argument.',
    fix: 'Take the comma away: calls in PromQL do not end in one.',
  });
}

/** An aggregation with too few or too many arguments to make a tree of. */
export function wrongCount(c: Cursor, span: Span, op: string, count: number): void {
  const param = aggregations.get(op)?.param;
  const shape = param === undefined ? `${op}(x)` : `${op}(${param === 'string' ? '"label"' : '1'}, x)`;
  const message = `\`${op}\` takes ${param === undefined ? 'one argument' : 'two arguments'}, not ${count}.`;
  complain(c, span, { message, fix: `Write it as \`${shape}\`.` }, 'promql/type');
}
