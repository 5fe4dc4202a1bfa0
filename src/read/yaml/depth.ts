import { Lexer } from 'yaml';

/**
 * Where the text is nested deeper than `most`: the offset; undefined where it is nowhere. The `yaml` package goes down by calls, and V8 ends the
 * process where it must compile a regular expression at the end of the stack.
 */
export function deeperThan(most: number, text: string): number | undefined {
  const columns: number[] = [];
  let [at, column, flow, atStart] = [0, 0, 0, true];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow += 1;
    else if ((token === ']' || token === '}') && flow > 0) flow -= 1;
    if (flow === 0 && atStart && !/^\s*$/.test(token)) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      // After `- ` or `? ` another collection may begin in the same line.
      atStart = token === '-' || token === '?';
    }
    if (columns.length + flow > most) return at;
    if (MARKS.has(token)) continue;
    at += token.length;
    const line = token.lastIndexOf('\n');
    column = line < 0 ? column + token.length : token.length - line - 1;
    if (line >= 0) atStart = true;
  }
  return undefined;
}

/** Tokens that stand for nothing in the text (eemeli/yaml, src/parse/cst.ts). */
const MARKS: ReadonlySet<string> = new Set(['\u{2}', '\u{18}', '\u{1f}']);
