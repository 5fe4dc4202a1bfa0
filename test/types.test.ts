import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';

// Each statement in types/refused stands under a comment: what the compiler must say about it.
const dir = fileURLToPath(new URL('types/refused/', import.meta.url));
const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
const said = new Map<string, string>();

async function compile(...args: string[]): Promise<string> {
  const run = promisify(execFile)(process.execPath, [tsc, ...args], { cwd: dir });
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  return stdout;
}

beforeAll(async () => {
  const stdout = await compile('-p', dir, '--pretty', 'false');
  for (const [, file, line, message] of stdout.matchAll(/^(\S+?)\((\d+),\d+\): error TS\d+: (.*)$/gm))
    said.set(`${file}:${line}`, message ?? '');
});

for (const file of readdirSync(dir).filter((name) => name.endsWith('.ts'))) {
  describe(`${file}: the compiler refuses`, () => {
    const lines = readFileSync(`${dir}${file}`, 'utf8').split('\n');
    const comments = lines.flatMap((text, i) => (text.startsWith('// ') ? [i] : []));
    const cases = comments.map((at, i) => ({
      expected: lines[at]?.slice(3) ?? '',
      code: lines
        .slice(at + 1, comments[i + 1])
        .join(' ')
        .replace(/\s+/g, ' '),
      from: at + 2,
      to: (comments[i + 1] ?? lines.length) + 1,
    }));
    test.each(cases)('$code', ({ from, to, expected }) => {
      const inside = Array.from({ length: to - from }, (_, i) => said.get(`${file}:${from + i}`));
      expect(inside.find((message) => message !== undefined) ?? 'no error').toContain(expected);
    });
    test('and nothing else', () =>
      expect([...said.keys()].filter((key) => key.startsWith(`${file}:`))).toHaveLength(cases.length));
  });
}

// The figure is the same at every run of one compiler: 61,000 with one system, 141,000 with six. It may grow with what is written, by some
// 16,000 a system; a jump without that means that a signature became expensive for everybody's editor.
test('the whole project stays within its budget of type instantiations', async () => {
  const stdout = await compile('-p', '../../..', '--extendedDiagnostics', '--singleThreaded', '--noEmit');
  const count = Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
  expect(count).toBeGreaterThan(1000);
  expect(count).toBeLessThan(350_000);
});
