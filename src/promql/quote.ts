/**
 * A string in PromQL is bytes. Bytes that are no UTF-8 (`"\xff"`) are held as the lone surrogates U+DC80 to U+DCFF,
 * which no text has, so that they survive the way out.
 */
const BYTE = 0xdc00;

const PLAIN = /^[ !#-[\]-~]*$/;
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

const LETTERS = new Map([
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
]);
const NAMES = new Map([...LETTERS].map(([name, char]) => [char, name]));

/** The string literal that means `value`, in double quotes, with Go's escapes. */
export function quote(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  let text = '';
  for (const char of value) text += escape(char);
  return `"${text}"`;
}

function escape(char: string): string {
  if (char === '"') return '\\"';
  const name = NAMES.get(char);
  if (name !== undefined) return `\\${name}`;
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - BYTE).toString(16)}`;
  // Prometheus takes a literal U+FFFD for broken UTF-8 and refuses it; a lone surrogate has no UTF-8 at all.
  if (code === 0xfffd || (code >= 0xd800 && code <= 0xdfff)) return '\\ufffd';
  if (PRINTABLE.test(char)) return char;
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}

const ESCAPE = /\\(?:x([\da-fA-F]{2})|([0-3][0-7]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.)|$)/gsu;

/** What a string literal means, quotes and all; undefined where Prometheus would refuse it. */
export function unquote(literal: string): string | undefined {
  const mark = literal[0];
  const body = literal.slice(1, -1);
  if (literal.length < 2 || literal.at(-1) !== mark) return undefined;
  if (mark === '`') return body.includes('`') || !isText(body) ? undefined : body;
  if (mark !== '"' && mark !== "'") return undefined;
  return badEscape(literal) === undefined && isText(body) ? unescape(body) : undefined;
}

/** The first escape that Go does not know, and where it stands in the literal. */
export function badEscape(literal: string): { readonly text: string; readonly at: number } | undefined {
  if (!literal.includes('\\')) return undefined;
  for (const match of literal.slice(1, -1).matchAll(ESCAPE)) {
    const [text, hex, octal, short, long, letter] = match;
    if (hex !== undefined || octal !== undefined) continue;
    const point = Number.parseInt(short ?? long ?? '', 16);
    const good = letter === undefined ? isCodePoint(point) : letter === literal[0] || LETTERS.has(letter);
    if (!good) return { text, at: match.index + 1 };
  }
  return undefined;
}

const isCodePoint = (code: number) => code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);

/** Whether the text is UTF-8 once encoded, and has no U+FFFD, which Prometheus takes for broken UTF-8. */
const isText = (text: string) => !/[\ud800-\udfff\ufffd]/u.test(text);

function unescape(body: string): string {
  if (!body.includes('\\')) return body;
  const text = body.replace(
    ESCAPE,
    (_, hex?: string, octal?: string, short?: string, long?: string, letter?: string) => {
      if (letter !== undefined) return LETTERS.get(letter) ?? letter;
      if (short !== undefined || long !== undefined)
        return String.fromCodePoint(Number.parseInt(short ?? long ?? '', 16));
      const byte = hex === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(hex, 16);
      return byte < 0x80 ? String.fromCharCode(byte) : String.fromCharCode(BYTE + byte);
    },
  );
  return text.replace(/[\udc80-\udcff]{2,}/g, joinBytes);
}

/** Escaped bytes which together are UTF-8 become the characters they encode: `"\xc3\xa9"` is `é`. */
function joinBytes(bytes: string): string {
  const encoded = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0) - BYTE);
  let text = '';
  for (let at = 0; at < encoded.length; ) {
    const size = [2, 3, 4].find((length) => at + length <= encoded.length && decode(encoded.subarray(at, at + length)));
    text += size === undefined ? bytes[at] : decode(encoded.subarray(at, at + size));
    at += size ?? 1;
  }
  return text;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.length === 1 || (text.length === 2 && bytes.length === 4) ? text : undefined;
  } catch {
    return undefined;
  }
}
