const ELLIPSIS = '…';

/** An expression on one line, cut to the width around its guilty part, and the carets that stand under that part. */
export interface Excerpt {
  readonly text: string;
  readonly carets: string;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Cuts what does not fit: an end that is cut shows `…`. Offsets are those of `expr`; widths are those of a terminal. */
export function excerpt(expr: string, span: Span | undefined, width: number): Excerpt {
  const letters = lettersOf(expr);
  const from = letters.findIndex(({ end }) => end > (span?.from ?? 0));
  const to = letters.findIndex(({ end }) => end >= (span?.to ?? 0));
  const guilty = { from: from < 0 ? letters.length : from, to: to < 0 ? letters.length : to + 1 };
  const { first, last } = windowOf(letters, span ? guilty : { from: 0, to: 0 }, width);
  const shown = letters.slice(first, last);
  const lead = first > 0 ? ELLIPSIS : '';
  const text = `${lead}${shown.map(({ text: letter }) => letter).join('')}${last < letters.length ? ELLIPSIS : ''}`;
  if (!span) return { text, carets: '' };
  const before = widthOf(letters.slice(first, guilty.from)) + lead.length;
  const under = widthOf(letters.slice(Math.max(first, guilty.from), Math.min(last, guilty.to)));
  return { text, carets: `${' '.repeat(before)}${'^'.repeat(Math.max(1, under))}` };
}

interface Letter {
  readonly text: string;
  readonly end: number;
  readonly width: number;
}

function lettersOf(expr: string): readonly Letter[] {
  let end = 0;
  return Array.from(expr, (letter) => {
    end += letter.length;
    return { text: /\s/.test(letter) ? ' ' : letter, end, width: columns(letter) };
  });
}

function windowOf(letters: readonly Letter[], guilty: Span, width: number): { first: number; last: number } {
  if (widthOf(letters) <= width) return { first: 0, last: letters.length };
  let { from: first } = guilty;
  let last = guilty.from;
  let left = width - 2;
  const take = (letter: Letter | undefined): boolean => {
    if (letter === undefined || letter.width > left) return false;
    left -= letter.width;
    return true;
  };
  while (last < guilty.to && take(letters[last])) last++;
  // What surrounds the guilty part is shown on both sides alike, as far as there is any.
  for (let grew = last >= guilty.to; grew; ) {
    grew = false;
    if (take(letters[first - 1])) [first, grew] = [first - 1, true];
    if (take(letters[last])) [last, grew] = [last + 1, true];
  }
  return { first, last };
}

const widthOf = (letters: readonly Letter[]): number => letters.reduce((sum, { width }) => sum + width, 0);

/** East Asian wide letters and emoji take two columns, combining marks none. */
function columns(letter: string): number {
  if (/^[\x20-\x7e]$/.test(letter)) return 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(letter)) return 0;
  return /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u.test(
    letter,
  )
    ? 2
    : 1;
}
