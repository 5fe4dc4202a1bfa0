/** What a slip of a hand, or of a program, puts into YAML. */
const BITS = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '- ',
  '-',
  ':',
  ': ',
  ' #',
  '# c',
  '"',
  "'",
  "''",
  '\\',
  '\\n',
  '|',
  '|-',
  '>',
  '>+',
  '|2',
  '{',
  '}',
  '[',
  ']',
  ',',
  '[]',
  '{}',
  '{a: b}',
  '[a, "b"]',
  '&a ',
  '*a',
  '!',
  '!!str ',
  '%',
  '@',
  '`',
  '?',
  '? ',
  '---\n',
  '...\n',
  '\t',
  '\r\n',
  '~',
  'null',
  '<<: ',
  'a: ',
  'é',
  '\u{1f600}',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u00a0',
  '\\x41',
  '\\u00e9',
  '\\ud83d',
  '# promwright allow a/b: c',
  '"a": b',
  '$',
  '=',
  '\n    ',
  '\n  - ',
];

/** The text after a few edits: something inserted, taken out, doubled, or moved to the side. */
export function mutated(text: string, random: () => number): string {
  const int = (n: number) => Math.floor(random() * n);
  let changed = text;
  for (let edits = 1 + int(3); edits > 0; edits--) {
    const at = int(changed.length + 1);
    const end = Math.min(changed.length, at + 1 + int(random() < 0.7 ? 3 : 40));
    const kind = int(6);
    if (kind === 0) changed = changed.slice(0, at) + changed.slice(end);
    else if (kind === 1) changed = changed.slice(0, end) + changed.slice(at, end) + changed.slice(end);
    else if (kind === 2) {
      const line = changed.lastIndexOf('\n', at) + 1;
      const rest = changed.slice(line);
      changed = changed.slice(0, line) + (random() < 0.5 ? ' '.repeat(1 + int(4)) + rest : rest.replace(/^ {1,2}/, ''));
    } else if (kind === 3) {
      const line = changed.lastIndexOf('\n', at) + 1;
      const next = changed.indexOf('\n', at) + 1 || changed.length;
      changed =
        random() < 0.5 ? changed.slice(0, line) + changed.slice(next) : changed.slice(0, next) + changed.slice(line);
    } else changed = changed.slice(0, at) + (BITS[int(BITS.length)] ?? '') + changed.slice(at);
  }
  return changed;
}
