import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { systems } from '../../src/catalog/index.ts';

interface RuleFile {
  readonly groups: readonly { readonly rules: readonly { readonly alert?: string; readonly record?: string }[] }[];
}

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

test('the rule file of the README never fires, and lint says what it shows', () => {
  const dir = mkdtempSync(join(tmpdir(), 'promwright-readme-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'rules.yml'), blocks('yaml').find((text) => text.startsWith('groups:')) ?? '');
  const args = [`${root}dist/cli/bin.js`, 'lint', 'rules.yml', '--catalog', 'mcp'];
  const run = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8' });
  expect(run.stdout).toBe(blocks('text')[0]);
  expect(run.status).toBe(1);
});

test('the table of systems in the README is that of the project: else run `UPDATE=1 npx vitest run test/self/readme.test.ts`', () => {
  const rows = systems.map(({ name, title, description, metrics }) => {
    const rules = readdirSync(`${root}out/prometheus/rules`)
      .filter((file) => file === `${name}.rules.yml` || file.startsWith(`${name}-`))
      .flatMap((file) => (parse(readFileSync(`${root}out/prometheus/rules/${file}`, 'utf8')) as RuleFile).groups)
      .flatMap((group) => group.rules);
    const boards = readdirSync(`${root}out/grafana/dashboards/${name}`);
    const counts = [
      metrics.length,
      boards.length,
      rules.filter(({ alert }) => alert !== undefined).length,
      rules.filter(({ record }) => record !== undefined).length,
    ];
    return `| ${title} | ${description.split(/(?<=[.:])\s/)[0]?.replace(/[.:]$/, '')} | ${counts.join(' | ')} |`;
  });
  const table = `| system | what it is | metrics | dashboards | alerts | recordings |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
  const marked = /(?<=<!-- systems -->\n)[^]*(?=<!-- \/systems -->)/;
  if (process.env['UPDATE']) writeFileSync(`${root}README.md`, readme.replace(marked, table));
  else expect(marked.exec(readme)?.[0]).toBe(table);
});
