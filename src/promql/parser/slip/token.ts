import type { Span } from '../../ast.ts';
import { badEscape } from '../../quote.ts';
import { type Cursor, halt, token } from '../cursor.ts';
import type { Token } from '../lex.ts';

/** Operators of other languages and what PromQL writes for them. */
const FOREIGN = new Map([
  ['=>', '>='],
  ['=<', '<='],
  ['<>', '!='],
  ['&&', 'and'],
  ['||', 'or'],
  ['&', 'and'],
  ['|', 'or'],
  ['=', '=='],
]);

/** The part of the query as it was written. */
export const slice = (c: Cursor, from: number, to: number): string => c.text.slice(from, to).trim();

/** Something else stands where `expected` should. */
export function unexpected(c: Cursor, expected: string, fix?: string): undefined {
  const found = token(c);
  if (unreadable(c)) return;
  const subject = found.kind === 'end' ? 'The text ends' : `\`${found.text.split('\n')[0]}\` stands`;
  halt(c, found, { message: `${subject} in place of ${expected}.`, ...(fix && { fix }) });
}

/** Whether the token is none that PromQL has, wherever it stands; if so it has been said. */
export function unreadable(c: Cursor): boolean {
  const found = token(c);
  const span = { from: found.from, to: found.to };
  if (found.kind === 'bad') badText(c, found);
  else if (found.kind === 'mark' && FOREIGN.has(found.text)) {
    halt(c, span, {
      message: `PromQL has no operator \`${found.text}\`.`,
      fix: `Write \`${FOREIGN.get(found.text)}\`.`,
    });
  } else if (found.kind === 'mark' && (found.text === '=~' || found.text === '!~')) {
    halt(c, span, {
      message: `\`${found.text}\` compares a label with a regex, and stands inside of braces only.`,
      fix: `Write it as \`metric{label${found.text}"…"}\`.`,
    });
  } else if (found.kind === 'mark' && found.text === '!') {
    halt(c, span, {
      message: 'PromQL has no operator `!`.',
      fix: 'Write `unless` to take series away, or `== 0` to test a value.',
    });
  } else if (found.kind === 'mark' && found.text === '.') dottedName(c, found);
  else return false;
  return true;
}

/** `my.metric`: a dot inside of a name. */
function dottedName(c: Cursor, dot: Token): void {
  const before = c.tokens[c.at - 1];
  const name = /^[\w.:]+/.exec(c.text.slice(before?.kind === 'word' ? before.from : dot.from))?.[0] ?? '.';
  halt(c, dot, {
    message: 'A name with a dot in it needs quotes and braces.',
    fix: `Write \`{"${name}"}\`.`,
  });
}

function badText(c: Cursor, { text, from }: Token): void {
  const char = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const span = { from, to: from + char.length };
  if (char === '"' || char === "'" || char === '`') return unterminated(c, char, from);
  if (char === '$') {
    const [name] = /^\$\{[^}]*\}?|^\$\w*/.exec(text) ?? [char];
    const to = from + name.length;
    if (c.variables)
      return halt(
        c,
        { from, to },
        { message: `\`${name}\` is no variable of Grafana.`, fix: 'Write it as `$name` or `${name}`.' },
      );
    return halt(
      c,
      { from, to },
      {
        message: `Prometheus does not know Grafana's variables, such as \`${name}\`.`,
        fix: 'Write what it stands for.',
      },
    );
  }
  if ('“”„‘’'.includes(char)) {
    return halt(c, span, { message: `\`${char}\` is no quotation mark of PromQL.`, fix: 'Write `"`.' });
  }
  if (char === ':') {
    const empty = c.tokens[c.at - 1]?.text === '[';
    return halt(c, span, {
      message: empty
        ? 'A subquery says its range before the colon.'
        : 'A subquery says its range with a number before the colon.',
      fix: empty ? 'Write it as `[1h:5m]`, the range and then the step.' : 'Write one, for example `[1 * step():1m]`.',
    });
  }
  if (char === '#') {
    return halt(c, span, { message: 'A comment cannot stand right behind `[`.', fix: 'Put it behind the bracket.' });
  }
  if (/\s/.test(char)) {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return halt(c, span, { message: `U+${code} is no space that Prometheus knows.`, fix: 'Put a plain space there.' });
  }
  return halt(c, span, {
    message: `PromQL has no character \`${char}\` outside of quotes.`,
    fix: 'Take it away, or put the name that it belongs to in quotes: `{"name"}`.',
  });
}

function unterminated(c: Cursor, mark: string, from: number): void {
  const line = c.text.slice(from).split('\n')[0] ?? '';
  const backslash = mark !== '`' && line.endsWith(`\\${mark}`);
  halt(
    c,
    { from, to: from + line.length },
    {
      message: `The string that begins here has no closing \`${mark}\`${backslash ? '; the last one is escaped' : ''}.`,
      fix: `Put \`${mark}\` where it ends${mark === '`' ? '' : ', on the same line'}.`,
    },
  );
}

/** A string whose end is there, but whose inside Prometheus refuses. */
export function badString(c: Cursor, literal: Span & { readonly text: string }): undefined {
  const bad = badEscape(literal.text);
  if (bad === undefined) {
    halt(c, literal, {
      message: 'The string holds U+FFFD or half a character, which Prometheus takes for broken UTF-8.',
      fix: 'Write the character as an escape, such as `\\ufffd`.',
    });
    return;
  }
  const from = literal.from + bad.at;
  const known = /^\\[uUx0-7]/.test(bad.text);
  halt(
    c,
    { from, to: from + bad.text.length },
    {
      message: known
        ? `\`${bad.text}\` is an escape of no character.`
        : `PromQL's strings have no escape \`${bad.text}\`.`,
      fix: `Write \`\\\\${bad.text.slice(1)}\` for a backslash that is meant literally, or put the string in backquotes.`,
    },
  );
}
