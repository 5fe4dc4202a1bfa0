import { VARIABLE } from '../names.ts';

/**
 * `word`: names and keywords; `number`: numbers and durations, right or wrong; `mark`: operators and punctuation, PromQL's
 * and those of other languages; `bad`: what cannot be read on from; `end`: the end of the text, always the last.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'mark' | 'bad' | 'end';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether the token is or holds a Grafana variable. */
  readonly variable: boolean;
}

const SPACE = /(?:[ \t\r\n]+|#[^\r\n]*)+/y;
const SPACE_ALONE = /[ \t\r\n]+/y;
const WORD = /[A-Za-z_:][\w:]*/y;
const LABEL = /[A-Za-z_]\w*/y;
const NUMBER =
  /(?:0[xX]_?[\da-fA-F]+(?:_[\da-fA-F]+)*|(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?)[\w.]*/y;
const STRING = /"[^\\"\n]*(?:\\[^\n][^\\"\n]*)*"|'[^\\'\n]*(?:\\[^\n][^\\'\n]*)*'|`[^`]*`/y;
const MARK = /==|!=|>=|<=|<\/|>\/|=~|!~|=>|=<|<>|&&|\|\||[-+*/%^<>=!(){}[\],:@&|;?~.]/y;

/** Letters and variables without a gap between them: `${prefix}_total`. */
const joined = (first: string, next: string) =>
  new RegExp(`(?:${first}|${VARIABLE.source})(?:${next}|${VARIABLE.source})*`, 'y');
const WORD_OR_VARIABLE = joined('[A-Za-z_:]', '[\\w:]');
const LABEL_OR_VARIABLE = joined('[A-Za-z_]', '\\w');
const NUMBER_AND_VARIABLE = new RegExp(`\\d+(?:\\.\\d+)?(?:${VARIABLE.source})(?:\\w|${VARIABLE.source})*`, 'y');

export function lex(text: string, variables: boolean): Token[] {
  const tokens: Token[] = [];
  /** The mark that closes what the token stands in: a colon is part of a name only where it is none of `]` and `}`. */
  let closer = '';
  /** Behind `[` and before the first number, where Prometheus reads by rules of its own (promql/parser/lex.go, lexDurationExpr). */
  let beforeWindow = false;
  let hadWindow = false;
  let at = 0;
  const end = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  };
  const push = (kind: Token['kind'], to: number): void => {
    const slice = text.slice(at, to);
    const variable = variables && (kind === 'word' || kind === 'number') && /[$[]/.test(slice);
    tokens.push({ kind, text: slice, from: at, to, variable });
    at = to;
  };

  while (at < text.length) {
    at = end(beforeWindow ? SPACE_ALONE : SPACE);
    if (at === text.length) break;
    const code = text.charCodeAt(at);
    if (isDigit(code) || (code === DOT && isDigit(text.charCodeAt(at + 1)))) {
      const mixed = variables ? end(NUMBER_AND_VARIABLE) : at;
      push('number', mixed > at ? mixed : end(NUMBER));
      hadWindow ||= beforeWindow;
      beforeWindow = false;
      continue;
    }
    const word = end(closer === '' ? (variables ? WORD_OR_VARIABLE : WORD) : variables ? LABEL_OR_VARIABLE : LABEL);
    if (word > at) {
      push('word', word);
      if (beforeWindow && tokens.at(-1)?.variable) {
        hadWindow = true;
        beforeWindow = false;
      }
      continue;
    }
    const string = end(STRING);
    if (string > at) {
      push('string', string);
      continue;
    }
    const mark = end(MARK);
    // A colon there is refused, unless some bracket before had a number: Prometheus forgets to forget it (`gotDuration`).
    if (mark === at || (text[at] === ':' && beforeWindow && !hadWindow)) break;
    push('mark', mark);
    const char = text[mark - 1];
    if (char === '{') closer = '}';
    else if (char === '[' && closer === '') {
      closer = ']';
      beforeWindow = true;
    } else if (char === closer) {
      closer = '';
      beforeWindow = false;
    }
  }
  if (at < text.length) push('bad', text.length);
  push('end', at);
  return tokens;
}

const DOT = 46;
const isDigit = (code: number) => code >= 48 && code <= 57;
