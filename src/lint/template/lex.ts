import type { Span } from '../../promql/ast.ts';

export type TokenKind =
  | 'text'
  | 'left'
  | 'right'
  | 'space'
  | 'word'
  | 'keyword'
  | 'dot'
  | 'field'
  | 'variable'
  | 'boolean'
  | 'number'
  | 'string'
  | '('
  | ')'
  | '|'
  | '='
  | ':='
  | 'char'
  | 'end'
  | 'problem';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly span: Span;
  /** Of a `problem`. */
  readonly message?: string;
}

const KEYWORDS: ReadonlySet<string> = new Set(
  'block break continue define else end if nil range template with'.split(' '),
);

const SPACE = /[ \t\r\n]+/y;
const WORD = /[\p{L}\p{Nd}_]+/uy;
const NAME = /[\p{L}\p{Nd}_]*/uy;
/** The longest that Go's lexer would take; whether it is a number is judged after. */
const NUMBER =
  /[+-]?(?:0[xX][\da-fA-F_]*(?:\.[\da-fA-F_]*)?(?:[pP][+-]?[\d_]*)?|[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?[\d_]*)?)i?/y;
const DELIMITER = /(?:(?<=[ \t\r\n])-)?\}\}/y;
const ENDS = /[ \t\r\n.,|:()]|\}\}|$/y;

/** The tokens of a template of Go, as text/template/parse/lex.go of Go 1.26 reads them; the last is `end` or `problem`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: TokenKind, from: number, to: number): void => {
    tokens.push({ kind, text: text.slice(from, to), span: { from, to } });
  };
  const fail = (message: string, from: number, to: number): readonly Token[] => [
    ...tokens,
    { kind: 'problem', text: text.slice(from, to), span: { from, to }, message },
  ];
  while (at < text.length) {
    const open = text.indexOf('{{', at);
    const from = open < 0 ? text.length : open;
    if (from > at) push('text', at, from);
    if (open < 0) break;
    const inside = afterMark(text, open + 2);
    if (text.startsWith('/*', inside)) {
      const close = text.indexOf('*/', inside + 2);
      if (close < 0) return fail('The comment is not closed.', open, text.length);
      const end = match(/(?:[ \t\r\n]-)?\}\}/y, text, close + 2);
      if (end === '') return fail('The action goes on after its comment.', open, close + 2);
      at = close + 2 + end.length;
      continue;
    }
    push('left', open, inside);
    const action = actionTokens(text, inside);
    const last = action.at(-1);
    if (last?.kind === 'problem' && last.span.from === text.length)
      return fail('The action is not closed: `}}` is missing.', open, text.length);
    tokens.push(...action);
    if (last?.kind === 'problem') return tokens;
    at = last?.span.to ?? text.length;
  }
  push('end', text.length, text.length);
  return tokens;
}

/** `{{- ` trims what stands before. */
const afterMark = (text: string, at: number): number => (/^-[ \t\r\n]/.test(text.slice(at, at + 2)) ? at + 2 : at);

/** Up to the `}}` that ends the action, or to the first thing that cannot stand in it. */
function actionTokens(text: string, start: number): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (let at = start; ; at = tokens.at(-1)?.span.to ?? text.length) {
    const close = match(DELIMITER, text, at);
    const token = close === '' ? tokenAt(text, at) : tokenOf('right', text, at, close.length);
    if (token.kind === '(') depth += 1;
    if (token.kind === ')') depth -= 1;
    if (depth < 0) return [...tokens, problem(text, at, 1, 'A `)` has no `(`.')];
    if (token.kind === 'right' && depth > 0)
      return [...tokens, problem(text, at, close.length, 'A `(` is not closed.')];
    tokens.push(token);
    if (token.kind === 'right' || token.kind === 'problem') return tokens;
  }
}

function tokenAt(text: string, at: number): Token {
  const char = text[at];
  if (char === undefined) return problem(text, at, 0, 'The action is not closed: `}}` is missing.');
  const space = match(SPACE, text, at);
  if (space !== '') return tokenOf('space', text, at, space.length);
  if (char === '"') return quoted(text, at, /"(?:[^"\\\n]|\\[^\n])*"/y, 'The string is not closed: `"` is missing.');
  if (char === '`') return quoted(text, at, /`[^`]*`/y, 'The string is not closed: a backtick is missing.');
  if (char === "'") return quoted(text, at, /'(?:[^'\\\n]|\\[^\n])*'/y, "The character is not closed: `'` is missing.");
  if (text.startsWith(':=', at)) return tokenOf(':=', text, at, 2);
  if (char === ':') return problem(text, at, 1, '`:` stands alone; `:=` declares a variable.');
  if (char === '|' || char === '(' || char === ')' || char === '=') return tokenOf(char, text, at, 1);
  if (char === '$' || (char === '.' && !/\d/.test(text[at + 1] ?? ''))) return nameAt(text, at, char);
  if (/[-+.\d]/.test(char)) return numberAt(text, at);
  const word = match(WORD, text, at);
  if (word !== '') {
    const kind = KEYWORDS.has(word) ? 'keyword' : word === 'true' || word === 'false' ? 'boolean' : 'word';
    return ended(tokenOf(kind, text, at, word.length), text);
  }
  if (char === '}') return problem(text, at, 1, 'One `}` does not close the action: `}}` does.');
  if (/[!-~]/.test(char)) return tokenOf('char', text, at, 1);
  return problem(text, at, 1, `\`${char}\` cannot stand in an action.`);
}

function nameAt(text: string, at: number, char: string): Token {
  const name = match(NAME, text, at + 1);
  const kind = char === '$' ? 'variable' : name === '' ? 'dot' : 'field';
  return ended(tokenOf(kind, text, at, name.length + 1), text);
}

/** A word ends where something may follow it. */
function ended(token: Token, text: string): Token {
  const { to } = token.span;
  ENDS.lastIndex = to;
  if (ENDS.test(text)) return token;
  return problem(text, to, 1, `\`${text[to]}\` cannot follow \`${token.text}\` in an action.`);
}

function numberAt(text: string, at: number): Token {
  const digits = match(NUMBER, text, at);
  const after = match(WORD, text, at + digits.length);
  if (after === '' && isNumber(digits)) return tokenOf('number', text, at, digits.length);
  const whole = digits + after;
  return problem(text, at, Math.max(1, whole.length), `\`${whole}\` is no number.`);
}

/** Go's integers, with the bases and underscores of its source; and floats. */
function isNumber(digits: string): boolean {
  const plain = digits.replace(/i$/, '').replace(/(?<=[\da-fA-F])_(?=[\da-fA-F])/g, '');
  if (/^[+-]?(?:0[xX][\da-fA-F]+|0[oO]?[0-7]*|0[bB][01]+|[1-9]\d*)$/.test(plain)) return true;
  return /^[+-]?(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][+-]?\d+)?$/.test(plain);
}

function quoted(text: string, at: number, form: RegExp, message: string): Token {
  const found = match(form, text, at);
  if (found !== '') return tokenOf('string', text, at, found.length);
  const line = text.indexOf('\n', at);
  return problem(text, at, (line < 0 ? text.length : line) - at, message);
}

function match(form: RegExp, text: string, at: number): string {
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? '';
}

const tokenOf = (kind: TokenKind, text: string, from: number, length: number): Token => ({
  kind,
  text: text.slice(from, from + length),
  span: { from, to: from + length },
});

const problem = (text: string, from: number, length: number, message: string): Token => ({
  ...tokenOf('problem', text, from, length),
  message,
});
