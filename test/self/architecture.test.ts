import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const src = resolve(root, 'src');

/** Who may import whom; `text` and `diagnostic.ts` may be imported by all. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  text: [],
  metric: [],
  promql: [],
  catalog: ['metric'],
  query: ['promql', 'metric'],
  instrument: ['metric'],
  simulate: ['instrument', 'metric'],
  analysis: ['promql', 'metric'],
  model: ['query', 'analysis', 'promql', 'metric'],
  lint: ['model', 'read', 'analysis', 'promql', 'metric'],
  read: ['promql'],
  emit: ['model', 'metric', 'promql'],
  report: [],
  prove: ['emit', 'model', 'analysis', 'promql', 'metric'],
  verify: ['prove', 'simulate', 'emit', 'model', 'analysis', 'promql', 'metric'],
  cli: [
    'prove',
    'verify',
    'text',
    'metric',
    'promql',
    'catalog',
    'query',
    'instrument',
    'simulate',
    'analysis',
    'model',
    'lint',
    'read',
    'emit',
    'report',
  ],
};

function modules(dir: string): readonly string[] {
  return readdirSync(resolve(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => resolve(root, dir, name))
    .toSorted();
}

function imports(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:^|[^.\w])(?:from|import)\s*\(?\s*'([^']+)'/gm)].map(
    ([, name = '']) => name,
  );
}

const layerOf = (file: string): string => relative(src, file).split('/')[0] ?? '';

describe('src', () => {
  test.each(modules('src').map((file) => relative(src, file)))('%s imports only what its layer may', (name) => {
    const file = resolve(src, name);
    const layer = layerOf(file);
    if (layer === 'index.ts' || layer === 'test.ts') return;
    for (const path of imports(file).filter((to) => to.startsWith('.'))) {
      const other = layerOf(resolve(dirname(file), path));
      if (other === layer || other === 'text' || other === 'diagnostic.ts') continue;
      expect(
        ALLOWED[layer] ?? [],
        `${name} imports ${path}; move what it needs, or ask CONTRIBUTING.md which layer it belongs to`,
      ).toContain(other);
    }
  });
});

test('dashboards and rules import the package by its name, and rules no dashboard', () => {
  for (const dir of ['dashboards', 'rules'])
    for (const file of modules(dir))
      for (const path of imports(file)) {
        const ours = /^promwright(\/test|\/catalog\/[\w-]+)?$/.test(path);
        const near = path.startsWith('.') ? relative(root, resolve(dirname(file), path)).split('/')[0] : undefined;
        expect(
          ours || near === 'rules' || (near === 'dashboards' && dir === 'dashboards'),
          `${relative(root, file)} imports ${path}`,
        ).toBe(true);
      }
});

test('no file is longer than 300 lines, tables of data excepted', () => {
  const data = /src\/(catalog|lint\/rules\.ts|promql\/functions\.ts)|\.gen\.ts$/;
  const long = modules('src')
    .filter((file) => !data.test(file))
    .filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
  expect(long.map((file) => relative(root, file))).toEqual([]);
});
