import { expect, test } from 'vitest';
import type { Source } from '../../src/read/document.ts';
import { readJson } from '../../src/read/json.ts';
import type { Node } from '../../src/read/node.ts';
import { type Read, read } from '../../src/read/read.ts';
import { seeded } from '../promql/random.ts';
import { dashboards, handmade, written } from './corpus.ts';
import { mutated } from './mutate.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 2500);

/** What JSON.parse would make of it. */
function valueOf(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(valueOf);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, valueOf(value)]));
  return node.form === 'plain' ? (JSON.parse(node.text) as unknown) : node.text;
}

function parsed(text: string): { readonly value?: unknown } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return {};
  }
}

const JSONS = [
  '{"a": [1, -2.5e+3, true, false, null, ""], "b": {"c": "d\\n\\u00e9\\ud83d\\ude00\\/"}, "e": [], "f": {}}\n',
  '[{"title": "x", "expr": "sum(rate(a{b=\\"c\\"}[5m]))", "n": 0}]',
];
const BITS = [
  '"',
  '\\',
  ',',
  ':',
  '{',
  '}',
  '[',
  ']',
  '0',
  '-',
  '.',
  'e',
  '+',
  'true',
  'nul',
  '\n',
  '\t',
  '\u00a0',
  '\ufeff',
  '\\u12',
  '\\u1234',
  ' ',
];

test('JSON is what JSON.parse takes for it, and is taken when that takes it', () => {
  const random = seeded(11);
  const int = (n: number) => Math.floor(random() * n);
  let taken = 0;
  for (let round = 0; round < ROUNDS * 5; round++) {
    let text = JSONS[int(JSONS.length)] ?? '';
    for (let edits = int(3); edits >= 0; edits--) {
      const at = int(text.length + 1);
      text = text.slice(0, at) + (random() < 0.6 ? (BITS[int(BITS.length)] ?? '') : '') + text.slice(at + int(2));
    }
    const found = readJson(text);
    const wanted = parsed(text);
    if ('node' in found) taken += 1;
    expect({ text, ...('node' in found && { value: valueOf(found.node) }) }).toEqual({ text, ...wanted });
  }
  expect(taken).toBeGreaterThan(ROUNDS / 2);
});

test.each(dashboards)('a dashboard is read as JSON.parse reads it', (text) => {
  const found = readJson(text);
  expect('node' in found && valueOf(found.node)).toEqual(JSON.parse(text));
});

function sourcesOf({ document }: Read): readonly Source[] {
  const rules = document?.groups.flatMap((group) => group.rules) ?? [];
  const boards = document?.dashboards ?? [];
  return [
    ...rules.flatMap(({ expr, annotations }) => [...(expr ? [expr] : []), ...Object.values(annotations)]),
    ...boards.flatMap(({ panels }) => panels.flatMap(({ queries }) => queries.map(({ expr }) => expr))),
    ...boards.flatMap(({ variables, annotations }) => [...variables, ...annotations].flatMap(({ expr }) => expr ?? [])),
  ];
}

/** Every finding is a sentence about a place of the file, and every expression is in the file. */
function expectSound(input: string | Uint8Array, lines: readonly string[]): void {
  const found = read('some.yml', input);
  const places = sourcesOf(found).flatMap((source) => [source.at(0), source.at(source.text.length)]);
  for (const { message, line, column } of found.findings) {
    expect(message).toMatch(/^(?:[A-Z`]).*\.$/s);
    places.push({ line: line ?? 0, column: column ?? 0 });
  }
  for (const { line, column } of places) {
    const ok = line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1;
    expect({ ok, input, line, column }).toMatchObject({ ok: true });
  }
  expect(found.document === undefined && found.findings.length === 0).toBe(false);
}

test('no slip makes reading throw, or point out of the file', () => {
  const random = seeded(3);
  const bases = [
    ...handmade,
    ...[...written, ...dashboards].map((text) => text.slice(0, 3000)),
    ...dashboards.filter((text) => text.length < 8000),
  ];
  for (let round = 0; round < ROUNDS; round++) {
    const text = mutated(bases[Math.floor(random() * bases.length)] ?? '', random).replace(/[\ud800-\udfff]/gu, '?');
    expectSound(text, text.replace(/^\ufeff/, '').split('\n'));
  }
});

test('nor do bytes at random', () => {
  const random = seeded(5);
  const [base = ''] = handmade;
  for (let round = 0; round < ROUNDS / 10; round++) {
    const bytes = new TextEncoder().encode(base);
    for (let i = 0; i < 3; i++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    expectSound(bytes, new TextDecoder().decode(bytes).split('\n'));
  }
});

test.each([
  ['one key after another', 'a: {'.repeat(50_000)],
  ['dashes', '- '.repeat(100_000)],
  ['quotes', `a: ${"'".repeat(200_001)}`],
  ['hashes', `a: b${'#'.repeat(200_000)}\n`],
  ['colons', `a: ${':'.repeat(200_000)}\n`],
  ['blank lines in a block', `a: |\n  b\n${'\n'.repeat(300_000)}`],
  ['comments that allow', '# promwright allow a/b: c\n'.repeat(20_000)],
  ['brackets', '['.repeat(200_000)],
  ['lines that are blank', `a: {${'\n'.repeat(200_000)}`],
  ['blanks in a comment', `groups:\n# promwright allow ${' '.repeat(200_000)}x\r\n`],
  [
    'blanks in a variable',
    `{"title": "x", "panels": [], "templating": {"list": [{"type": "query", "query": "label_values(${' '.repeat(200_000)}!"}]}}`,
  ],
  ['backslashes', `{"a": "${'\\'.repeat(200_001)}`],
  [
    'merges of merges',
    `a0: &a0 {k0: v}\n${Array.from({ length: 3000 }, (_, i) => `a${i + 1}: &a${i + 1} {<<: *a${i}, k${i + 1}: v}\n`).join('')}`,
  ],
])('%s without end take no time without end', (_, input) => {
  const start = performance.now();
  read('some.yml', input);
  expect(performance.now() - start).toBeLessThan(10_000);
});
