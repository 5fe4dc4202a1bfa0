import type { Grouping, Matching, Span } from '../ast.ts';
import { isGroupingWord } from '../names.ts';
import { type Cursor, halted, isMark, keyword, next, skipMark, spanFrom, token } from './cursor.ts';
import { parseNumber } from './number.ts';
import { parseString } from './selector.ts';
import { closeParen } from './slip/close.ts';
import { notANumber } from './slip/duration.ts';
import { unexpectedLabel } from './slip/label.ts';
import { unexpected } from './slip/token.ts';

interface Labels {
  readonly labels: readonly string[];
  readonly labelSpans: readonly Span[];
}

/** `(a, b)` after the word `after`. */
function parseLabels(c: Cursor, after: string): Labels {
  const labels: string[] = [];
  const labelSpans: Span[] = [];
  const open = token(c);
  if (!skipMark(c, '(')) unexpectedLabel(c, after, undefined);
  while (!isMark(c, ')') && !halted(c)) {
    const { kind, text, from, to } = token(c);
    const label =
      kind === 'string'
        ? parseString(c)
        : kind === 'word' && isGroupingWord(text.replaceAll(':', '_'))
          ? next(c).text
          : '';
    if (label === '') {
      unexpectedLabel(c, after, open);
      break;
    }
    labels.push(label);
    labelSpans.push({ from, to });
    if (!skipMark(c, ',') && !isMark(c, ')')) unexpectedLabel(c, after, open);
  }
  skipMark(c, ')');
  return { labels, labelSpans };
}

/** `by (…)`, `without (…)` */
export function parseGrouping(c: Cursor): Grouping | undefined {
  const mode = keyword(c);
  if (mode !== 'by' && mode !== 'without') return undefined;
  const { from } = next(c);
  return { mode, ...parseLabels(c, mode), span: spanFrom(c, from) };
}

/** `on (…) group_left (…) fill (…)`: whatever of it is there. */
export function parseMatching(c: Cursor): Matching | undefined {
  const { from } = token(c);
  const mode = keyword(c);
  let matching: Matching | undefined;
  if (mode === 'on' || mode === 'ignoring') {
    next(c);
    matching = { mode, ...parseLabels(c, mode) };
    const group = keyword(c);
    if (group === 'group_left' || group === 'group_right') {
      next(c);
      const included = isMark(c, '(') ? parseLabels(c, group) : { labels: [], labelSpans: [] };
      matching = { ...matching, group: { side: group === 'group_left' ? 'left' : 'right', ...included } };
    }
  }
  const fill = parseFill(c);
  if (fill !== undefined) matching = { labels: [], ...matching, ...fill };
  return matching && { ...matching, span: spanFrom(c, from) };
}

function parseFill(c: Cursor): Pick<Matching, 'fillLeft' | 'fillRight'> | undefined {
  const first = fillWord(c);
  if (first === undefined) return undefined;
  const value = parseFillValue(c);
  if (first === 'fill') return { fillLeft: value, fillRight: value };
  const second = fillWord(c);
  if (second === undefined || second === 'fill' || second === first) {
    return first === 'fill_left' ? { fillLeft: value } : { fillRight: value };
  }
  const other = parseFillValue(c);
  return first === 'fill_left' ? { fillLeft: value, fillRight: other } : { fillLeft: other, fillRight: value };
}

/** These three are keywords only before a parenthesis; else they are names as ever. */
function fillWord(c: Cursor): string | undefined {
  const word = keyword(c);
  const isFill = word === 'fill' || word === 'fill_left' || word === 'fill_right';
  return isFill && /^[ \t\r\n]*\(/.test(c.text.slice(token(c).to)) ? word : undefined;
}

function parseFillValue(c: Cursor): number {
  next(c);
  const open = next(c);
  const value = parseSignedNumber(c) ?? unexpected(c, 'a number') ?? 0;
  closeParen(c, open);
  return value;
}

/** A number with or without a sign; undefined where none stands. */
export function parseSignedNumber(c: Cursor): number | undefined {
  const signed = isMark(c, '-') || isMark(c, '+');
  const { kind, text, to } = token(c, signed ? 1 : 0);
  const word = kind === 'word' ? text.toLowerCase() : '';
  if (kind !== 'number' && word !== 'inf' && word !== 'nan') return undefined;
  const negative = isMark(c, '-');
  if (signed) next(c);
  const literal = next(c);
  if (literal.variable) return notANumber(c, literal) ?? 0;
  const value = word === 'inf' ? Infinity : word === 'nan' ? Number.NaN : parseNumber(text, c.text.charAt(to));
  if (value === undefined) notANumber(c, literal);
  return negative ? -(value ?? 0) : (value ?? 0);
}
