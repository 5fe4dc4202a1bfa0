import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pageOf } from '../../src/lint/page.ts';
import { rules } from '../../src/lint/rules.ts';
import { rulePage, rulesIndex } from '../../src/report/page.ts';
import { text } from '../../src/report/text.ts';

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url));
const remedy = 'run `UPDATE=1 npx vitest run test/self/rule-pages.test.ts`';

const frame = (diagnostic: Parameters<typeof text>[0][0]): string => text([diagnostic], { color: false, width: 100 });
const pages = new Map([
  ['README.md', rulesIndex(rules)],
  ...rules.map((rule) => [`${rule.id}.md`, rulePage(pageOf(rule, frame))] as const),
]);

if (process.env['UPDATE']) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, page] of pages) {
    mkdirSync(dirname(folder + path), { recursive: true });
    writeFileSync(folder + path, page);
  }
}

test('docs/rules holds a page for each rule, and nothing else', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(folder.length));
  expect(paths.toSorted(), remedy).toEqual([...pages.keys()].toSorted());
});

test.each([...pages])('docs/rules/%s is what the rule says', (path, page) => {
  expect(readFileSync(folder + path, 'utf8'), remedy).toBe(page);
});
