import type { ScalarNode } from './node.ts';

/** A stretch of a scalar's text and the stretch of the file it comes from: as it stands there, or an escape, or a folded line break. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The scalar's text again, cut where it parts from the file. */
export function pieces(file: string, node: ScalarNode): readonly Piece[] {
  const { text, form, from, to } = node;
  const found =
    form === 'literal' || form === 'folded'
      ? blockPieces(file, node)
      : form === 'plain'
        ? flowPieces(file, from, to, '')
        : flowPieces(file, from + 1, to - 1, form === 'single' ? "'" : '"');
  let rest = text.length;
  for (const piece of found) rest -= piece.text.length;
  // A shape that is read in another way than here has a place all the same, if a rough one.
  return rest === 0 && found.length > 0 ? found : [{ text, from, to: from }];
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** The length of the line break at an offset; 0 where there is none. */
function breakAt(file: string, at: number): number {
  return file[at] === '\n' ? 1 : file[at] === '\r' && file[at + 1] === '\n' ? 2 : 0;
}

/** Of a plain or quoted scalar: `quote` is empty for a plain one. */
export function flowPieces(file: string, from: number, to: number, quote: string): readonly Piece[] {
  const found: Piece[] = [];
  let start = from;
  const take = (end: number): void => {
    if (end > start) found.push({ text: file.slice(start, end), from: start, to: end });
  };
  for (let at = from; at < to; ) {
    const char = file[at];
    if (breakAt(file, at) > 0) {
      let end = at;
      while (end > start && isBlank(file[end - 1])) end -= 1;
      take(end);
      start = at = fold(file, end, at, found);
    } else if (char === "'" && quote === "'") {
      take(at);
      found.push({ text: "'", from: at, to: at + 2 });
      start = at += 2;
    } else if (char === '\\' && quote === '"') {
      take(at);
      start = at = unescape(file, at, found);
    } else at += 1;
  }
  take(to);
  return found;
}

/** One line break is a space, more of them are one less. Returns where the next line's text begins. */
function fold(file: string, end: number, first: number, found: Piece[]): number {
  let at = first + breakAt(file, first);
  const lines: Piece[] = [];
  for (let next = at; ; next += 1) {
    const size = breakAt(file, next);
    if (size > 0) {
      lines.push({ text: '\n', from: next, to: next + size });
      at = next + size;
      next += size - 1;
    } else if (!isBlank(file[next])) {
      if (lines.length === 0) found.push({ text: ' ', from: end, to: next });
      found.push(...lines);
      return next;
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Returns where the escape ends. */
function unescape(file: string, at: number, found: Piece[]): number {
  const letter = file[at + 1] ?? '';
  const digits = DIGITS[letter] ?? 0;
  if (digits > 0) {
    const to = at + 2 + digits;
    const code = Number.parseInt(file.slice(at + 2, to), 16);
    found.push({ text: code <= 0x10ffff ? String.fromCodePoint(code) : '', from: at, to });
    return to;
  }
  const size = breakAt(file, at + 1);
  if (size > 0) {
    let next = at + 1 + size;
    while (isBlank(file[next])) next += 1;
    return next;
  }
  found.push({ text: ESCAPES[letter] ?? letter, from: at, to: at + 2 });
  return at + 2;
}

function blockPieces(file: string, { text, form, from }: ScalarNode): readonly Piece[] {
  const start = file.indexOf('\n', from) + 1;
  if (start === 0) return [];
  const raw = /^(?: *\r?\n)*( *)/.exec(file.slice(start, start + 10_000))?.[1]?.length ?? 0;
  const left = /^\n*( *)/.exec(text)?.[1]?.length ?? 0;
  return block(file, start, Math.max(0, raw - left), form === 'folded', text);
}

/** The lines of a block scalar; where it ends, only its text can tell. */
function block(file: string, start: number, indent: number, folded: boolean, text: string): readonly Piece[] {
  let body = text.length;
  while (text[body - 1] === '\n') body -= 1;
  const found: Piece[] = [];
  let breaks: Piece[] = [];
  let taken = 0;
  let before: 'none' | 'flush' | 'deeper' = 'none';
  for (let at = start; at < file.length && taken + breaks.length < text.length + 1; ) {
    const { from, to, next } = lineAt(file, at, indent);
    if (from < to) {
      if (taken >= body) break;
      const deeper = isBlank(file[from]);
      const between = folded && before === 'flush' && !deeper ? foldBreaks(breaks) : breaks;
      before = deeper ? 'deeper' : 'flush';
      for (const piece of [...between, { text: file.slice(from, to), from, to }]) {
        found.push(piece);
        taken += piece.text.length;
      }
      breaks = [];
    }
    breaks.push({ text: '\n', from: to, to: next });
    at = next;
  }
  return [...found, ...breaks.slice(0, text.length - taken)];
}

/** The line at an offset, without its indentation and its break. */
function lineAt(
  file: string,
  at: number,
  indent: number,
): { readonly from: number; readonly to: number; readonly next: number } {
  const stop = file.indexOf('\n', at);
  const next = stop < 0 ? file.length : stop + 1;
  const to = stop < 0 ? file.length : stop > at && file[stop - 1] === '\r' ? stop - 1 : stop;
  let from = at;
  while (from < to && from - at < indent && file[from] === ' ') from += 1;
  return { from, to, next };
}

/** One break between two lines is a space, more are one less. */
function foldBreaks([first, ...others]: readonly Piece[]): readonly Piece[] {
  return others.length > 0 || first === undefined ? others : [{ ...first, text: ' ' }];
}
