import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text = '']) => text);

test('the example of the README builds, and makes what it shows', () => {
  const dir = mkdtempSync(join(tmpdir(), 'promwright-readme-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const text of blocks('ts')) {
    const name = /^\/\/ (\S+\.ts)\n/.exec(text)?.[1];
    if (name === undefined) continue;
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  const run = spawnSync(process.execPath, [`${root}dist/cli/bin.js`, 'build'], { cwd: dir, encoding: 'utf8' });
  expect(run.stderr + run.stdout).toContain('1 dashboard, 1 rule group');
  expect(run.status).toBe(0);
  expect(readFileSync(join(dir, 'out/prometheus/rules/shop.rules.yml'), 'utf8')).toContain(blocks('yaml')[0]);
});

test('the numbers of the README are those of the project', async () => {
  const { default: groups } = await import('../../rules/nexusgate.ts');
  const rules = groups.flatMap((group) => group.rules);
  expect(readme).toContain(`${rules.filter(({ rule }) => rule === 'alert').length} alerts with runbooks`);
  const dashboards = readdirSync(`${root}dashboards`).filter((name) => !name.startsWith('_'));
  expect(dashboards).toHaveLength(4);
  expect(readme).toContain('four dashboards');
});
