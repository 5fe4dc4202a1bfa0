import { type Letter, lettersOf } from './letters.ts';

const ELLIPSIS = '…';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Columns of what is shown. */
export interface Mark {
  readonly at: number;
  readonly width: number;
}

/** A text on one line, cut to the width, and where its parts stand in that line. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts what does not fit, but as little as can be of the parts, of which the first matters most: `…` stands for what is left out. */
export function excerpt(text: string, parts: readonly Span[], width: number): Excerpt {
  const letters = lettersOf(text);
  const ranges = parts.map((part) => rangeOf(letters, part));
  const shown = columnsOf(letters) <= width ? letters.map(() => true) : choose(letters, ranges, width);
  const starts: number[] = [];
  let line = '';
  let at = 0;
  for (const [index, letter] of letters.entries()) {
    const gap = !shown[index] && (index === 0 || shown[index - 1]);
    line += shown[index] ? letter.text : gap ? ELLIPSIS : '';
    starts.push(at);
    at += shown[index] ? letter.width : gap ? 1 : 0;
  }
  starts.push(at);
  const marks = ranges.map(({ from, to }) => {
    const first = shown.indexOf(true, from);
    const last = shown.lastIndexOf(true, to - 1);
    if (to <= from || first < 0 || first >= to) return { at: starts[from] ?? at, width: 1 };
    const start = starts[first] ?? 0;
    return { at: start, width: Math.max(1, (starts[last] ?? 0) + (letters[last]?.width ?? 0) - start) };
  });
  return { text: line.trimEnd(), marks };
}

/** From offsets to indexes of letters. */
function rangeOf(letters: readonly Letter[], { from, to }: Span): Span {
  const first = letters.findIndex(({ end }) => end > from);
  const last = letters.findIndex(({ end }) => end >= to);
  const start = first < 0 ? letters.length : first;
  return { from: start, to: from >= to ? start : last < 0 ? letters.length : last + 1 };
}

/** Which letters are shown: the first part, then the second, then what surrounds both, on all sides alike. */
function choose(letters: readonly Letter[], ranges: readonly Span[], width: number): readonly boolean[] {
  const shown = letters.map(() => false);
  const [first = { from: 0, to: 0 }, second] = ranges;
  let left = width - (second ? 3 : 2);
  const take = (index: number, keep = 0): boolean => {
    const letter = letters[index];
    if (!letter || shown[index]) return false;
    // Where an end is shown it needs no sign.
    const cost = letter.width - (index === 0 ? 1 : 0) - (index === letters.length - 1 ? 1 : 0);
    if (cost > left - keep) return false;
    left -= cost;
    shown[index] = true;
    return true;
  };
  const windowOf = ({ from, to }: Span, keep: number): { first: number; last: number } => {
    let last = from;
    while (last < to && (shown[last] || take(last, keep))) last++;
    return { first: from, last };
  };
  const spare = second ? Math.min(columnsOf(letters.slice(second.from, second.to)), Math.floor(left / 3)) : 0;
  const windows = [windowOf(first, spare)];
  if (second) {
    const between = { from: Math.min(first.to, second.to), to: Math.max(first.from, second.from) };
    if (between.to - between.from <= 4) windowOf(between, spare);
    windows.push(windowOf(second, 0));
  }
  for (let grew = true; grew; ) {
    grew = false;
    for (const window of windows) {
      if (take(window.first - 1)) [window.first, grew] = [window.first - 1, true];
      if (take(window.last)) [window.last, grew] = [window.last + 1, true];
    }
  }
  // A gap of one letter is no wider than the sign for it.
  return shown.map(
    (is, index) => is || (letters[index]?.width === 1 && shown[index - 1] === true && shown[index + 1] === true),
  );
}

const columnsOf = (letters: readonly Letter[]): number => letters.reduce((sum, { width }) => sum + width, 0);
