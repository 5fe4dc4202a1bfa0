import type { Expr, Span } from '../../ast.ts';
import { aggregations } from '../../functions.ts';
import { type Cursor, ended, halt, isMark, keyword, next, token } from '../cursor.ts';
import { spacedDuration } from './duration.ts';
import { slice, unexpected, unreadable } from './token.ts';

/** Words that people know from other languages, or from the rule around the expression. */
const WORDS: ReadonlyMap<string, { readonly message: string; readonly fix: string }> = new Map([
  ['for', { message: '`for` belongs to the alert, not to its expression.', fix: 'Say it in the rule: `for: 5m`.' }],
  ['not', { message: 'PromQL has no `not`.', fix: 'Write `unless` to take series away, or `!=` to compare.' }],
  ['if', { message: 'PromQL has no `if`.', fix: 'Write `a and b`: what of `a` has a match in `b`.' }],
  ['where', { message: 'PromQL has no `where`.', fix: 'Put matchers into braces: `x{label="value"}`.' }],
  ['is', { message: 'PromQL has no `is`.', fix: 'Write `==`.' }],
]);

/** The `)` that belongs to `open`, or why it is not here. */
export function closeParen(c: Cursor, open: Span, inside?: Expr): void {
  if (isMark(c, ')')) {
    next(c);
    return;
  }
  const found = token(c);
  const grouped = /^(?:by|without)$/.test(keyword(c)) && isUnbalanced(c);
  if (found.kind === 'end' || grouped || isMark(c, ']') || isMark(c, '}')) {
    halt(c, open, {
      message: 'This `(` is never closed.',
      fix:
        found.kind === 'end'
          ? `Write \`)\` behind \`${lastWords(c, found.from)}\`.`
          : `Write \`)\` before \`${found.text}\`.`,
    });
  } else if (isMark(c, ',')) {
    halt(c, found, {
      message: 'Parentheses hold one expression.',
      fix: 'Take the comma away, or name the function in front.',
    });
  } else behindOperand(c, inside, '`)`');
}

/** Whether more parentheses are opened than closed, as in `sum(rate(x[5m]) by (a)`. */
function isUnbalanced(c: Cursor): boolean {
  const count = (mark: string) => c.tokens.filter(({ kind, text }) => kind === 'mark' && text === mark).length;
  return count('(') > count(')');
}

const lastWords = (c: Cursor, to: number) => slice(c, Math.max(0, to - 24), to).replace(/^\S*\s/, '');

/** Something is left behind a whole expression. */
export function leftOver(c: Cursor, expr: Expr): void {
  if (isMark(c, ')') || isMark(c, ']') || isMark(c, '}')) {
    const { text, from, to } = token(c);
    halt(c, { from, to }, { message: `This \`${text}\` closes nothing.`, fix: 'Take it away, or open it before.' });
  } else if (isMark(c, ',')) {
    halt(c, token(c), { message: 'A comma stands outside of any call.', fix: 'Take the comma away.' });
  } else behindOperand(c, expr, 'an operator');
}

function behindOperand(c: Cursor, expr: Expr | undefined, expected: string): void {
  const found = token(c);
  const before = c.tokens[c.at - 1] ?? found;
  const word = keyword(c);
  const span = { from: found.from, to: found.to };
  if (unreadable(c) || spacedDuration(c)) return;
  const foreign = WORDS.get(word) ?? WORDS.get(before.kind === 'word' ? before.text.toLowerCase() : '');
  if (expr !== undefined && (word === 'by' || word === 'without')) misplacedGrouping(c, expr, word);
  else if (foreign !== undefined) {
    halt(c, WORDS.has(word) ? span : before, foreign);
  } else if (/^(?:on|ignoring|group_left|group_right)$/.test(word)) {
    const clause = word.startsWith('group') ? `on (label) ${word}` : word;
    halt(c, span, {
      message: `\`${found.text}\` stands right behind ${word.startsWith('group') ? '`on (…)` or `ignoring (…)`' : 'an operator'}.`,
      fix: `Write it as \`a / ${clause} (label) b\`.`,
    });
  } else if (word === 'bool') {
    halt(c, span, { message: '`bool` stands right behind a comparison.', fix: 'Write it as `a > bool b`.' });
  } else if (isMark(c, '{')) {
    halt(c, span, {
      message:
        before.text === '}'
          ? 'A selector has its matchers in one pair of braces.'
          : 'Braces stand right behind a metric only.',
      fix:
        before.text === '}' ? 'Put all matchers into the first braces.' : 'Put the matchers behind the metric inside.',
    });
  } else if (before.kind === 'word' && aggregations.has(before.text.toLowerCase()) && found.kind === 'word') {
    halt(c, before, {
      message: `\`${before.text}\` takes its argument in parentheses.`,
      fix: `Write \`${before.text}(${found.text})\`.`,
    });
  } else if (found.kind === 'word' || found.kind === 'number' || found.kind === 'string' || isMark(c, '(')) {
    halt(c, span, {
      message: `An operator is missing before \`${found.text}\`.`,
      fix: 'Write one, such as `and`, `+` or `>`, or take one of the two away.',
    });
  } else unexpected(c, expected);
}

/** `rate(x[5m]) by (y)`, `x by (y)`. */
function misplacedGrouping(c: Cursor, expr: Expr, word: string): void {
  const found = token(c);
  const span = { from: found.from, to: found.to };
  const clause = /^\w+\s*\([^()]*\)/.exec(c.text.slice(found.from))?.[0] ?? `${word} (label)`;
  const operand = lastOperand(c, expr);
  if (operand.kind === 'aggregation') {
    halt(c, span, { message: `\`${operand.op}\` says its labels twice.`, fix: 'Keep one `by` or `without`.' });
    return;
  }
  const text = slice(c, operand.span?.from ?? 0, operand.span?.to ?? 0);
  const isVector = operand.kind !== 'number' && operand.kind !== 'string';
  halt(c, span, {
    message: `${operand.kind === 'call' ? `\`${operand.fn}\` is a function; ` : ''}\`${word}\` belongs to an aggregation such as \`sum\`.`,
    fix: isVector
      ? `Write \`sum ${clause} (${operand.kind === 'range' ? `rate(${text})` : text})\`.`
      : `Put \`${clause}\` behind an aggregation.`,
  });
}

/** The operand that ends right before the cursor: the last one, unless parentheses close around more. */
function lastOperand(c: Cursor, expr: Expr): Expr {
  const inner = expr.kind === 'binary' ? expr.right : expr.kind === 'unary' ? expr.of : undefined;
  return inner !== undefined && expr.span?.to === ended(c) ? lastOperand(c, inner) : expr;
}

export function empty(c: Cursor): void {
  const comment = c.text.trim() !== '';
  halt(
    c,
    { from: 0, to: c.text.length },
    {
      message: comment ? 'There is a comment here, but no expression.' : 'There is no expression here.',
      fix: 'Write one, such as `up == 0`.',
    },
  );
}
