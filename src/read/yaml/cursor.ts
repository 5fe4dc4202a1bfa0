/** A place in a text that is read in one go, always at the first letter of a line's content. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** From 0; -1 where the document ends. */
  column: number;
  depth: number;
  /** The first `#` from here on, so that it is not searched for again and again. */
  hash: number;
  readonly comments: number[];
}

export const LF = 0x0a;
export const SPACE = 0x20;
const DASH = 0x2d;
const HASH = 0x23;
const DOT = 0x2e;

export function cursor(text: string): Cursor {
  const c = { text, at: 0, column: -1, depth: 0, hash: -1, comments: [] };
  toContent(c, 0);
  return c;
}

/** Goes on from the start of a line to the next that is neither blank nor a comment. */
export function toContent(c: Cursor, start: number): void {
  const { text } = c;
  for (let line = start; ; ) {
    const at = skipSpaces(text, line);
    const code = text.charCodeAt(at);
    if (code === HASH) {
      noteComment(c, at);
      line = nextLine(text, at);
    } else if (code === LF) line = at + 1;
    else {
      c.at = at;
      c.column = at >= text.length || (at === line && isMarker(text, at, code)) ? -1 : at - line;
      return;
    }
  }
}

/** `---` and `...` */
function isMarker(text: string, at: number, code: number): boolean {
  if (code !== DASH && code !== DOT) return false;
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code && endsWord(text, at + 3);
}

export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

/** The start of the line below. */
function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** Whether a space, or the end of the line, is here. */
export function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || code === LF || at >= text.length;
}

/** Whether an item of a list begins here. */
export const isDash = ({ text, at }: Cursor): boolean => text.charCodeAt(at) === DASH && endsWord(text, at + 1);

/** Whether a comment begins here that names promwright. */
export const isOurComment = (text: string, at: number): boolean => /^#\s*promwright/.test(text.slice(at, at + 30));

export function noteComment(c: Cursor, at: number): void {
  if (isOurComment(c.text, at)) c.comments.push(at);
}

/**
 * Goes on to the next content where only blanks and a comment are left of the line; false where something else is.
 * A comment has a space before it.
 */
export function closeLine(c: Cursor, end: number): boolean {
  const at = skipSpaces(c.text, end);
  const code = c.text.charCodeAt(at);
  if (code === HASH && at > end) noteComment(c, at);
  else if (code !== LF && at < c.text.length) return false;
  toContent(c, nextLine(c.text, at));
  return true;
}
