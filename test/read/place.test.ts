import { expect, test } from 'vitest';
import type { Source } from '../../src/read/document.ts';
import { read } from '../../src/read/read.ts';

const NEVER_ALONE = '\n \t';

/** The offset that a position means. */
function offsetOf(file: string, { line, column }: { readonly line: number; readonly column: number }): number {
  return (
    file
      .split('\n')
      .slice(0, line - 1)
      .reduce((sum, text) => sum + text.length + 1, 0) +
    column -
    1
  );
}

/** Each letter of the text, and what stands in the file at its place. */
function lettersOf(file: string, source: Source): string {
  return Array.from({ length: source.text.length }, (_, i) => file[offsetOf(file, source.at(i))] ?? '<end>').join('');
}

const exprOf = (file: string): Source | undefined => read('rules.yml', file).document?.groups[0]?.rules[0]?.expr;
const rule = (expr: string, eol = '\n') =>
  `groups:\n  - name: a\n    rules:\n      - record: b\n        expr: ${expr}\n        labels:\n          c: d\n`.replaceAll(
    '\n',
    eol,
  );

/** `seen` is what stands in the file where each letter is said to be, if not the letters themselves. */
const FORMS: readonly {
  form: string;
  expr: string;
  text: string;
  seen?: string;
  eol?: string;
  first: [number, number];
}[] = [
  { form: 'plain', expr: 'sum(up)  # all', text: 'sum(up)', first: [5, 15] },
  { form: 'plain number', expr: '1', text: '1', first: [5, 15] },
  {
    form: 'plain, two lines',
    expr: 'sum(a) +\n            sum(b)',
    text: 'sum(a) + sum(b)',
    seen: 'sum(a) +\nsum(b)',
    first: [5, 15],
  },
  { form: 'plain, trailing blanks', expr: 'a +  \n          b', text: 'a + b', seen: 'a + b', first: [5, 15] },
  { form: 'plain, a line between', expr: 'a\n\n          + b', text: 'a\n+ b', first: [5, 15] },
  { form: 'plain, below its key', expr: '\n          a\n          + b', text: 'a + b', seen: 'a\n+ b', first: [6, 11] },
  { form: 'single', expr: "'a{b=''c''}'", text: "a{b='c'}", first: [5, 16] },
  { form: 'single, two lines', expr: "'a\n          + b'", text: 'a + b', seen: 'a\n+ b', first: [5, 16] },
  { form: 'double', expr: '"a{b=\\"c\\"}"', text: 'a{b="c"}', seen: 'a{b=\\c\\}', first: [5, 16] },
  {
    form: 'double, escapes',
    expr: '"a\\n+\\x20\\u0062 \\U0001F600\\t."',
    text: 'a\n+ b \u{1f600}\t.',
    seen: 'a\\+\\\\ \\\\\\.',
    first: [5, 16],
  },
  { form: 'double, two lines', expr: '"a  \n\n          + b"', text: 'a\n+ b', first: [5, 16] },
  {
    form: 'double, escaped break',
    expr: '"a \\\n          \\  + b"',
    text: 'a   + b',
    seen: 'a \\ + b',
    first: [5, 16],
  },
  { form: 'literal', expr: '|\n          a\n            + b', text: 'a\n  + b\n', first: [6, 11] },
  { form: 'literal, stripped', expr: '|-\n          a\n\n          + b\n', text: 'a\n\n+ b', first: [6, 11] },
  { form: 'literal, kept', expr: '|+ # c\n          a\n\n', text: 'a\n\n\n', first: [6, 11] },
  { form: 'literal, indentation said', expr: '|2\n            a\n          b', text: '  a\nb\n', first: [6, 11] },
  { form: 'literal, begins with a line', expr: '|\n\n          a', text: '\na\n', first: [6, 1] },
  { form: 'folded', expr: '>\n          a\n          + b\n', text: 'a + b\n', seen: 'a\n+ b\n', first: [6, 11] },
  {
    form: 'folded, deeper',
    expr: '>-\n          a\n            + b\n          + c\n          + d',
    text: 'a\n  + b\n+ c + d',
    seen: 'a\n  + b\n+ c\n+ d',
    first: [6, 11],
  },
  { form: 'folded, a line between', expr: '>\n          a\n\n\n          + b', text: 'a\n\n+ b\n', first: [6, 11] },
  { form: 'plain, CRLF', expr: 'a\n          + b', text: 'a + b', seen: 'a\r+ b', eol: '\r\n', first: [5, 15] },
  { form: 'double, CRLF', expr: '"a\n          + b"', text: 'a + b', seen: 'a\r+ b', eol: '\r\n', first: [5, 16] },
  {
    form: 'literal, CRLF',
    expr: '|\n          a\n          + b',
    text: 'a\n+ b\n',
    seen: 'a\r+ b\r',
    eol: '\r\n',
    first: [6, 11],
  },
  {
    form: 'folded, CRLF',
    expr: '>-\n          a\n          + b',
    text: 'a + b',
    seen: 'a\r+ b',
    eol: '\r\n',
    first: [6, 11],
  },
  { form: 'tagged', expr: '!!str a', text: 'a', first: [5, 21] },
  { form: 'anchored', expr: '&x a', text: 'a', first: [5, 18] },
  { form: 'beyond the basic plane', expr: '"é\u{1f600}a"', text: 'é\u{1f600}a', first: [5, 16] },
];

test.each(FORMS)('$form: every letter has its place', ({ expr, text, seen = text, eol, first }) => {
  const file = rule(expr, eol);
  const source = exprOf(file);
  expect(source?.text).toBe(text);
  if (source === undefined) return;
  const [line, column] = first;
  expect(source.at(0)).toEqual({ line, column });
  expect(lettersOf(file, source)).toBe(seen);
});

test.each(FORMS)('$form: the end is where the last letter ends', ({ expr, text, eol }) => {
  const file = rule(expr, eol);
  const source = exprOf(file);
  if (source === undefined || NEVER_ALONE.includes(text.at(-1) ?? '')) return;
  const end = offsetOf(file, source.at(text.length));
  const last = text.slice(-1);
  expect(file.slice(end - last.length, end)).toBe(last);
});

test('the text of an alias stands where its anchor is', () => {
  const file = `groups:
  - name: a
    rules:
      - {record: b, expr: &e 'up == 0'}
      - record: c
        expr: *e
`;
  const [first, second] = read('rules.yml', file).document?.groups[0]?.rules ?? [];
  expect(first?.expr?.at(0)).toEqual({ line: 4, column: 31 });
  expect(second?.expr?.text).toBe('up == 0');
  expect(second?.expr?.at(3)).toEqual({ line: 4, column: 34 });
});

test('what `<<` brings stands where it was written', () => {
  const file = `groups:
  - name: a
    rules:
      - &base
        alert: b
        expr: up == 0
        for: 5m
      - <<: *base
        alert: c
`;
  const { document, findings } = read('rules.yml', file);
  const second = document?.groups[0]?.rules[1];
  expect(findings).toEqual([]);
  expect(second).toMatchObject({ name: 'c', for: '5m', at: { line: 8, column: 9 } });
  expect(second?.expr?.at(0)).toEqual({ line: 6, column: 15 });
});

test('a byte order mark takes no column', () => {
  expect(exprOf(`\ufeff${rule('up')}`)?.at(0)).toEqual({ line: 5, column: 15 });
  expect(read('rules.yml', '\ufeffgroup: 1').findings).toMatchObject([{ line: 1, column: 1 }]);
});

test('JSON escapes are one letter each', () => {
  const file = '{"groups": [{"name": "a", "rules": [\n{"record": "b", "expr": "a\\n\\u0041\\"\\ud83d\\ude00/\\/x"}]}]}';
  const source = exprOf(file);
  expect(source?.text).toBe('a\nA"\u{1f600}//x');
  expect(Array.from({ length: 10 }, (_, i) => source?.at(i))).toEqual(
    [26, 27, 29, 35, 37, 43, 49, 50, 52, 53].map((column) => ({ line: 2, column })),
  );
});
