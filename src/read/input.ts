import type { Unreadable } from './node.ts';

const MB = 1_000_000;
const MOST_MB = 50;

/** What Go's reader of YAML, and so Prometheus, does not take for a character, or takes for a line break. */
const REFUSED = /(?![\t\n\r])\p{Cc}|[\u2028\u2029\ufffe\uffff]/u;

/** The text of a file without its byte order mark; or why it has none. */
export function decode(
  input: string | Uint8Array,
): { readonly text: string; readonly marked: boolean } | { readonly problem: Unreadable; readonly text: string } {
  if (input.length > MOST_MB * MB) {
    const message = `The file is ${Math.ceil(input.length / MB)} MB large; promwright reads up to ${MOST_MB} MB.`;
    return { problem: { message, from: 0 }, text: '' };
  }
  const all = typeof input === 'string' ? input : new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
  if (typeof input !== 'string') {
    const bad = all.includes('\ufffd') ? firstBad(all, input) : undefined;
    if (bad !== undefined) return { problem: notUtf8(input, bad), text: all };
  }
  const marked = all.startsWith('\ufeff');
  const text = marked ? all.slice(1) : all;
  const nul = text.indexOf('\0');
  if (nul >= 0) return { problem: { message: 'The file holds a NUL byte: it is not text.', from: nul }, text };
  return { text, marked };
}

/** The first character that JSON may hold but that has no place in YAML. */
export function controlIn(text: string): Unreadable | undefined {
  const found = REFUSED.exec(text);
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    message: `The file holds the invisible character U+${code}.`,
    why: 'Prometheus refuses most of them in YAML, and takes some for line breaks.',
    fix: 'Leave it out, or write it as an escape in a double-quoted string.',
    from: found.index,
  };
}

/** Where the text ceases to be what the bytes say. */
function firstBad(text: string, bytes: Uint8Array): number | undefined {
  const again = new TextEncoder().encode(text);
  const at = again.findIndex((byte, i) => byte !== bytes[i]);
  if (at < 0) return bytes.length === again.length ? undefined : text.length;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(again.subarray(0, at)).length;
}

function notUtf8(bytes: Uint8Array, from: number): Unreadable {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return {
    message: wide ? 'The file is UTF-16.' : 'The file is not UTF-8.',
    fix: 'Save it as UTF-8.',
    from,
  };
}
