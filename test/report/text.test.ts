import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { excerpt } from '../../src/report/frame.ts';
import { json } from '../../src/report/json.ts';
import { text } from '../../src/report/text.ts';

const plain = { color: false, width: 80 };
const expr = 'sum by (route) (rate(gateway_queue_depth[5m]))';
const finding: Diagnostic = {
  rule: 'rate/not-counter',
  severity: 'error',
  message: '`rate()` is applied to the gauge `gateway_queue_depth`.',
  why: 'A gauge that falls shows as a spike.',
  fix: 'Use `deriv()`.',
  file: 'dashboards/gateway.ts',
  path: ['Gateway', 'Saturation', 'Queue', 'A'],
  expr,
  span: { from: 21, to: 40 },
};

test('a finding says what, where, why, and what to do', () => {
  expect(
    text([finding], { ...plain, see: (rule) => `docs/rules/${rule}.md` }),
  ).toBe(`error[rate/not-counter]: \`rate()\` is applied to the gauge \`gateway_queue_depth\`.
  ┌─ dashboards/gateway.ts › Gateway › Saturation › Queue › A
  │
  │ sum by (route) (rate(gateway_queue_depth[5m]))
  │                      ^^^^^^^^^^^^^^^^^^^
  │
  = why: A gauge that falls shows as a spike.
  = fix: Use \`deriv()\`.
  = see: docs/rules/rate/not-counter.md
`);
});

test('a finding with nothing but words is a line', () => {
  expect(text([{ rule: 'a/b', severity: 'warning', message: 'It is.' }], plain)).toBe('warning[a/b]: It is.\n');
});

const at = (file: string, line: number, message = 'Same.'): Diagnostic => ({
  rule: 'a/b',
  severity: 'error',
  message,
  file,
  line,
  column: 2,
});

test('findings stand by file and position, each once, the same ones together', () => {
  const all = [at('b.ts', 1), at('a.ts', 10), at('a.ts', 9, 'Other.'), at('a.ts', 2), at('a.ts', 2)];
  const heads = (options: { all?: boolean }) => text(all, { ...plain, ...options }).match(/[ab]\.ts.*/g);
  expect(heads({})).toEqual(['a.ts:2:2 and 2 more (`--all` shows them)', 'a.ts:9:2']);
  expect(heads({ all: true })).toEqual(['a.ts:2:2', 'a.ts:9:2', 'a.ts:10:2', 'b.ts:1:2']);
});

test.each([
  { name: 'whole', expr: 'rate(x[5m])', span: { from: 5, to: 6 }, width: 40, to: ['rate(x[5m])', '     ^'] },
  { name: 'at the end of the input', expr: 'sum(', span: { from: 4, to: 4 }, width: 40, to: ['sum(', '    ^'] },
  { name: 'tabs and newlines', expr: 'a\n\t+ b', span: { from: 5, to: 6 }, width: 40, to: ['a  + b', '     ^'] },
  {
    name: 'wide letters',
    expr: 'x{a="模型"} + y',
    span: { from: 12, to: 13 },
    width: 40,
    to: ['x{a="模型"} + y', '              ^'],
  },
  { name: 'emoji within', expr: '"😀" + y', span: { from: 1, to: 3 }, width: 40, to: ['"😀" + y', ' ^^'] },
  {
    name: 'cut at both ends',
    expr: `${'a'.repeat(50)}XY${'b'.repeat(50)}`,
    span: { from: 50, to: 52 },
    width: 12,
    to: ['…aaaaXYbbbb…', '     ^^'],
  },
  {
    name: 'cut at the end',
    expr: `XY${'b'.repeat(50)}`,
    span: { from: 0, to: 2 },
    width: 12,
    to: ['XYbbbbbbbb…', '^^'],
  },
  {
    name: 'longer than the line',
    expr: 'x'.repeat(50),
    span: { from: 2, to: 48 },
    width: 12,
    to: ['…xxxxxxxxxx…', ' ^^^^^^^^^^'],
  },
])('an excerpt: $name', ({ expr: of, span, width, to }) => {
  const { text: shown, carets } = excerpt(of, span, width);
  expect([shown, carets]).toEqual(to);
});

test('without a span there are no carets', () => {
  expect(excerpt('x', undefined, 20)).toEqual({ text: 'x', carets: '' });
});

test('colour is there when asked for', () => {
  expect(text([finding], { ...plain, color: true })).toContain('\u001b[31m');
  expect(text([finding], plain)).not.toContain('\u001b[');
});

test('programs read the same', () => {
  const read = JSON.parse(
    json([finding, { ...finding, severity: 'warning', file: 'a.rules.yml', line: 3, column: 7 }], {
      files: 2,
      expressions: 5,
    }),
  );
  expect(read).toMatchObject({ version: 1, summary: { files: 2, expressions: 5, errors: 1, warnings: 1 } });
  expect(read.diagnostics[0]).toMatchObject({ file: 'a.rules.yml', line: 3, column: 7, endLine: 3, endColumn: 26 });
  expect(read.diagnostics[1]).toEqual({ ...finding });
});
