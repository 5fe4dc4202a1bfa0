import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder } from '../cli/project.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** The code blocks of a page that begin with the name of their file. */
function filesOf(page: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...page.matchAll(/```ts\n\/\/ (\S+)\n([\s\S]*?)```/g)].map(([, file = '', text = '']) => [file, text]),
  );
}

test('the example of docs/tests.md builds beside the files of the README, and its alert is tested', () => {
  const project = folder({
    'promwright.config.ts': `import { defineConfig } from 'promwright';
import { shop } from './catalog.ts';

export default defineConfig({ systems: [shop] });
`,
    ...filesOf(read('README.md')),
    ...filesOf(read('docs/tests.md')),
  });
  const { code, stdout, stderr } = project.run('build');
  expect({ code, stdout }, stderr).toMatchObject({ code: 0 });
  expect(stderr).not.toContain('alert/untested');
  expect(project.snapshot()['prometheus/tests/shop.30s.tests.yml']).toContain(
    'summary: /orders fails 8% of its requests.',
  );
  project.put({
    'rules/shop.tests.ts': filesOf(read('docs/tests.md'))['rules/shop.tests.ts']?.replace(
      "labels: { route: '/orders' }",
      "labels: { rout: '/orders' }",
    ),
  });
  const refused = project.run('build');
  expect(refused.stderr).toContain('error[test/unknown-label]: The alert has no label `rout`.');
  expect(refused.stderr).toContain('Did you mean `route`?');
  expect(refused.code).toBe(1);
});
