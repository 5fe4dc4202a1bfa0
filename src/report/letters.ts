/** What a terminal shows for a part of a text: most often one letter. Offsets are those of the text. */
export interface Letter {
  readonly text: string;
  readonly end: number;
  /** Columns of the terminal. */
  readonly width: number;
}

const HIDDEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** A line break and the blanks about it are one blank, a tab is two. */
export function lettersOf(text: string): readonly Letter[] {
  const letters: Letter[] = [];
  let end = 0;
  const add = (of: string, shown: string): void => {
    end += of.length;
    letters.push({ text: shown, end, width: widthOf(shown) });
  };
  for (const [part] of text.matchAll(/\s+|\S/gu)) {
    if (part.includes('\n')) add(part, ' ');
    else if (/\s/.test(part)) for (const blank of part) add(blank, blank === '\t' ? '  ' : ' ');
    else add(part, printable(part));
  }
  return letters;
}

/** Without what a terminal would obey, or what would turn the order of the letters. */
export function printable(text: string): string {
  return text.replace(/[^\n]/gu, (letter) => (letter === '\t' ? ' ' : HIDDEN.test(letter) ? '\ufffd' : letter));
}

export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += columns(letter);
  return width;
}

/** East Asian wide letters and emoji take two columns, combining marks none. */
function columns(letter: string): number {
  if (/^[\x20-\x7e]$/.test(letter)) return 1;
  return COMBINING.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
}
