import { type Cursor, halt, isMark, keyword, token } from '../cursor.ts';
import type { Token } from '../lex.ts';
import { unexpected, unreadable } from './token.ts';

const OPERATORS: ReadonlySet<string> = new Set('+ - * / % ^ == != > < >= <= </ >/ and or unless atan2'.split(' '));

/** No expression begins with what stands here. */
export function unexpectedOperand(c: Cursor): undefined {
  const found = token(c);
  const before = c.tokens[c.at - 1];
  const span = { from: found.from, to: found.to };
  const operator = before !== undefined && OPERATORS.has(before.text.toLowerCase()) && before.kind !== 'string';
  const word = keyword(c);
  if (unreadable(c)) return;
  if (found.kind === 'mark' && OPERATORS.has(found.text)) {
    halt(c, span, {
      message: operator
        ? `Two operators follow each other: \`${before.text} ${found.text}\`.`
        : `\`${found.text}\` has nothing before it.`,
      fix: operator ? 'Keep one of them.' : `Write an expression before \`${found.text}\`.`,
    });
  } else if (operator || before?.text.toLowerCase() === 'bool') {
    const name = before?.text ?? '';
    halt(c, before ?? span, {
      message: `\`${name}\` has nothing behind it.`,
      fix: `Write an expression behind \`${name}\`.`,
    });
  } else if (isMark(c, ')') && before?.text === '(') {
    halt(
      c,
      { from: before.from, to: found.to },
      { message: 'The parentheses are empty.', fix: 'Put an expression into them.' },
    );
  } else if (found.kind === 'end' && before?.text === '(') {
    halt(c, before, { message: 'This `(` is never closed.', fix: 'Write an expression and `)` behind it.' });
  } else if (found.kind === 'end') {
    halt(c, before ?? span, { message: 'The expression breaks off here.', fix: 'Complete it.' });
  } else if (isMark(c, '[')) {
    halt(c, span, { message: 'A range stands behind a metric, and here is none.', fix: 'Write it as `x[5m]`.' });
  } else if (isMark(c, ',')) {
    halt(c, span, { message: 'A comma stands here without an argument before it.', fix: 'Take the comma away.' });
  } else if (word !== '') notAnOperand(c, found, word);
  else unexpected(c, 'an expression');
}

function notAnOperand(c: Cursor, found: Token, word: string): void {
  if (found.variable) {
    halt(c, found, {
      message: `\`${found.text}\` stands in place of a function, which a variable cannot name.`,
      fix: 'Write the name of the function.',
    });
  } else if (/^(?:on|ignoring|group_left|group_right|bool)$/.test(word)) {
    halt(c, found, {
      message: `\`${found.text}\` stands right behind an operator, and nowhere else.`,
      fix:
        word === 'bool'
          ? 'Write it as `a > bool b`.'
          : `Write it as \`a / ${word.startsWith('group') ? 'on (label) ' : ''}${word} (label) b\`.`,
    });
  } else {
    halt(c, found, {
      message: `\`${found.text}\` is no function and cannot be called.`,
      fix: word.includes(':')
        ? 'Take the parentheses away.'
        : 'Write the name of a function in front of the parenthesis.',
    });
  }
}
