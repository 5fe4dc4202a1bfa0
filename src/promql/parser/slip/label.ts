import type { Span } from '../../ast.ts';
import { type Cursor, halt, isMark, token } from '../cursor.ts';
import { slice, unexpected, unreadable } from './token.ts';

const COMPARISONS: ReadonlySet<string> = new Set(['>', '<', '>=', '<=', '=>', '=<']);

/** Inside of braces something else stands where `expected` should. */
export function unexpectedInBraces(c: Cursor, open: Span, expected: string): undefined {
  const found = token(c);
  const before = c.tokens[c.at - 1];
  const span = { from: found.from, to: found.to };
  const label = before?.text ?? 'label';
  if (found.kind === 'end' || isMark(c, ')') || isMark(c, ']') || isMark(c, '[') || isMark(c, '(')) {
    halt(c, open, {
      message: 'This `{` is never closed.',
      fix: `Write \`${slice(c, open.from, found.from)}}\`.`,
    });
  } else if (expected === 'a quoted value' && (found.kind === 'word' || found.kind === 'number')) {
    const value = /^[^,}\s]*/.exec(c.text.slice(found.from))?.[0] ?? found.text;
    const to = found.from + value.length;
    halt(
      c,
      { from: found.from, to },
      { message: 'The value of a label stands in quotes.', fix: `Write \`"${value}"\`.` },
    );
  } else if (isMark(c, ':') || isMark(c, '==')) {
    halt(c, span, {
      message: `A label and its value have \`=\` between them, not \`${found.text}\`.`,
      fix: `Write \`${label}="…"\`.`,
    });
  } else if (isMark(c, '!')) {
    const name = before?.kind === 'word' ? before.text : token(c, 1).kind === 'word' ? token(c, 1).text : 'label';
    halt(c, span, { message: 'A label that differs from a value has `!=` before it.', fix: `Write \`${name}!="…"\`.` });
  } else if (COMPARISONS.has(found.text) && found.kind === 'mark') {
    halt(c, span, {
      message: `A label cannot be compared by \`${found.text}\`: its value is a text.`,
      fix: 'Use `=`, `!=`, `=~` or `!~`; values of the metric are compared behind the braces.',
    });
  } else if (expected.startsWith('one of') && (isMark(c, ',') || isMark(c, '}'))) {
    const variable = before?.variable === true;
    halt(c, before ?? span, {
      message: variable ? 'A variable cannot stand for a whole matcher.' : `The label \`${label}\` has no value.`,
      fix: variable ? `Write \`label=~"${label}"\`.` : `Write \`${label}="…"\`, or \`${label}!=""\` for any value.`,
    });
  } else if (expected.startsWith('`,`') && (found.kind === 'word' || found.kind === 'string')) {
    const joins = /^(?:and|or)$/i.test(found.text);
    halt(c, span, {
      message: joins ? `Matchers are not joined by \`${found.text}\`.` : `A comma is missing before \`${found.text}\`.`,
      fix: 'Write `,` between two matchers; all of them hold at once.',
    });
  } else if (isMark(c, ',')) {
    halt(c, span, { message: 'A comma stands here without a matcher before it.', fix: 'Take the comma away.' });
  } else if (isMark(c, '{')) {
    halt(c, span, { message: 'Braces stand inside of braces.', fix: 'Close the first `{` before.' });
  } else unexpected(c, expected);
}

/** Behind `by`, `on` and the like something else stands where the labels should, or in between them. */
export function unexpectedLabel(c: Cursor, after: string, open: Span | undefined): undefined {
  const found = token(c);
  const before = c.tokens[c.at - 1];
  const span = { from: found.from, to: found.to };
  if (open === undefined && found.kind === 'word') {
    const labels = /^[\w$]+(?:\s*,\s*[\w$]+)*/.exec(c.text.slice(found.from))?.[0] ?? found.text;
    const to = found.from + labels.length;
    halt(
      c,
      { from: found.from, to },
      {
        message: `\`${after}\` takes its labels in parentheses.`,
        fix: `Write \`${after} (${labels})\`.`,
      },
    );
  } else if (open === undefined) {
    if (!unreadable(c)) {
      halt(c, before ?? span, {
        message: `\`${after}\` has no labels behind it.`,
        fix: `Write \`${after} (label)\`.`,
      });
    }
  } else if (['=', '!=', '=~', '!~', '=='].includes(found.text) && found.kind === 'mark') {
    halt(c, span, {
      message: `\`${after}\` takes the names of labels, not their values.`,
      fix: 'Put the matcher into the braces of the metric.',
    });
  } else if (found.kind === 'end' || isMark(c, '(') || isMark(c, '{') || isMark(c, '[')) {
    halt(c, open, { message: 'This `(` is never closed.', fix: `Write \`${slice(c, open.from, found.from)})\`.` });
  } else if (found.kind === 'word' && before?.kind === 'word') {
    halt(c, span, { message: `A comma is missing before \`${found.text}\`.`, fix: 'Write `,` between two labels.' });
  } else if (before?.kind === 'string') {
    halt(c, before, { message: 'A label has a name of one character at least.', fix: 'Write the name of a label.' });
  } else if (/^(?:inf|nan|without)$/i.test(found.text)) {
    halt(c, span, {
      message: `\`${found.text}\` is a word of PromQL, and no label without quotes.`,
      fix: `Write \`"${found.text}"\`.`,
    });
  } else unexpected(c, `a label of \`${after}\``);
}
