import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
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

test('of a file that people wrote the place is a line, the expression its lines, the margin as wide as their numbers', () => {
  const block = 'sum by (route) (\n  rate(gateway_queue_depth[5m])\n)\n';
  const foreign: Diagnostic = {
    ...finding,
    file: 'rules.yml',
    path: ['gateway', 'QueueGrows'],
    line: 112,
    column: 16,
    expr: block,
    span: { from: 24, to: 43 },
    because: { message: 'a gauge, by catalog.yml', span: { from: 24, to: 43 } },
  };
  expect(
    text([foreign], plain),
  ).toBe(`error[rate/not-counter]: \`rate()\` is applied to the gauge \`gateway_queue_depth\`.
    ┌─ rules.yml:112:16 › gateway › QueueGrows
    │
    │ sum by (route) (
112 │   rate(gateway_queue_depth[5m])
    │        ^^^^^^^^^^^^^^^^^^^ a gauge, by catalog.yml
    │ )
    │
    = why: A gauge that falls shows as a spike.
    = fix: Use \`deriv()\`.
`);
});

test('what a terminal would obey is not sent to it', () => {
  const shown = text(
    [{ ...finding, message: 'A\u001b[2J.', file: 'a\u0007.yml', expr: 'x{a="\u001b[31m\u202e"}' }],
    plain,
  );
  expect(shown).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
  expect(shown).toContain('x{a="\ufffd[31m\ufffd"}');
});

test('colour is there when asked for', () => {
  expect(text([finding], { ...plain, color: true })).toContain('\u001b[31m');
  expect(text([finding], plain)).not.toContain('\u001b[');
  const because = { message: 'needs a counter', span: { from: 16, to: 20 } };
  const both = text([{ ...finding, because }], { ...plain, color: true });
  expect(both).toContain('\u001b[36m----\u001b[39m \u001b[31m^^^');
  expect(both).toContain('\u001b[36m╰ needs a counter');
});
