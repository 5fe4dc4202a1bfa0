import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { systems as shipped } from '../../src/catalog/index.ts';
import type { Catalog } from '../../src/cli/catalog.ts';
import { readCatalog } from '../../src/metric/file/read.ts';
import { bin, folder, shop } from './project.ts';

interface Answer {
  readonly catalog?: Catalog;
  /** What the command would refuse with. */
  readonly usage?: { readonly message: string; readonly hint?: string };
}

/** In a process of its own, as users run it: what a module throws is told by its place in the compiled bundle. */
function asked(specs: readonly string[], cwd: string): Answer {
  const script = `import { catalogOf } from ${JSON.stringify(pathToFileURL(join(dirname(bin), 'catalog.js')).href)};
const asked = catalogOf(JSON.parse(process.argv[1]), process.cwd()).then(
  (catalog) => ({ catalog }),
  ({ name, message, hint, constructor }) => ({ usage: constructor.name === 'UsageError' ? { message, hint } : { message: name } }),
);
console.log(JSON.stringify(await asked));`;
  const argv = ['--input-type=module', '-e', script, JSON.stringify(specs)];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Answer;
}

const yaml = (name: string, job = name): string => `systems:
  - name: ${name}
    title: Shop
    description: Sells things.
    jobs:
      - job: ${job}
        targets: [shop:9100]
        interval: 15s
        target: { instance: { max: 3 } }
        metrics:
          - { name: shop_requests_total, type: counter, unit: requests, help: Requests served. }
`;
const module = shop['catalog/shop.ts'];
const files = { ...shop, 'shop.yml': yaml('shop'), 'a,b.yaml': yaml('ab'), 'more/twin.yml': yaml('twin', 'shop') };

function names(specs: readonly string[], all: Readonly<Record<string, string>> = files): readonly string[] {
  const { catalog } = asked(specs, folder(all).root);
  expect(catalog?.findings).toEqual([]);
  return (catalog?.systems ?? []).map(({ name }) => name);
}

describe('a catalog is', () => {
  const all = shipped.map(({ name }) => name);
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['a shipped system', ['nexusgate'], ['nexusgate']],
    ['all that ship', ['all'], all],
    ['several, with commas', ['gptme,nexusgate'], ['gptme', 'nexusgate']],
    ['several flags', ['gptme', 'shop.yml'], ['gptme', 'shop']],
    ['one named twice', ['gptme', 'gptme', 'all'], ['gptme', ...all.filter((name) => name !== 'gptme')]],
    ['a file in YAML', ['./shop.yml'], ['shop']],
    ['a file with a comma in its name', ['a,b.yaml'], ['ab']],
    ['a module that exports a system by name', ['catalog/shop.ts'], ['shop']],
    ['a config', ['promwright.config.ts'], ['shop']],
    ['that of the project', [], ['shop']],
  ];
  test.each(rows)('%s', (_, specs, expected) => expect(names(specs)).toEqual(expected));

  test.each([
    ['default', `${module.replace('export const shop', 'const shop')}export default shop;`],
    ['in an array', `${module.replace('export const shop', 'const shop')}export default [shop, shop];`],
    ['in JavaScript', "export { nexusgate as shop } from 'promwright/catalog/nexusgate';"],
  ])('a module that exports it %s', (how, text) => {
    const file = how === 'in JavaScript' ? 'own.mjs' : 'own.ts';
    expect(names([file], { [file]: text })).toHaveLength(1);
  });

  test('none where there is no project', () => {
    expect(asked([], folder({}).root)).toEqual({});
  });

  test('a module elsewhere, which sees the systems that ship as one with ours', () => {
    const root = join(folder({}).root, 'a/b');
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, '../own.ts'), "export { nexusgate } from 'promwright/catalog/nexusgate';");
    const { catalog: found } = asked(['../own.ts', 'nexusgate'], root);
    expect(found?.systems.map(({ name }) => name)).toEqual(['nexusgate']);
    expect(found?.name).toBe('../own.ts, nexusgate');
  });

  test('on site, in a project: its jobs are those of its overrides', () => {
    const config = shop['promwright.config.ts'].replace(
      '[shop]',
      "[shop], overrides: { shop: { jobs: { shop: { job: 'till' } } } }",
    );
    const { catalog: found } = asked([], folder({ ...shop, 'promwright.config.ts': config }).root);
    expect(found?.systems[0]?.metrics.map(({ job }) => job)).toEqual(['till']);
  });

  test('the same in YAML and in TypeScript, as far as they say the same', () => {
    const { systems } = readCatalog('shop.yml', yaml('shop'));
    const { catalog: found } = asked(['catalog/shop.ts'], folder(files).root);
    expect(found?.systems[0]?.jobs).toEqual(systems[0]?.jobs);
  });
});

describe('a usage error for', () => {
  const rows: readonly (readonly [string, readonly string[], string])[] = [
    ['an unknown system', ['nexusgat'], 'promwright ships no system `nexusgat`. Did you mean `nexusgate`?'],
    ['a name like none', ['gptme,qqqqqqqqqqqqqqqqqq'], 'promwright ships no system `qqqqqqqqqqqqqqqqqq`.'],
    ['no name', ['gptme,'], '`--catalog` names nothing.'],
    ['a file that does not exist', ['shpo.yml'], '`shpo.yml` does not exist. Did you mean `shop.yml`?'],
    ['one in a folder', ['more/twim.yml'], '`more/twim.yml` does not exist. Did you mean `more/twin.yml`?'],
    ['one in no folder', ['nowhere/shop.ts'], '`nowhere/shop.ts` does not exist.'],
    ['one in a file', ['shop.yml/shop.ts'], '`shop.yml/shop.ts` does not exist.'],
    ['a folder', ['more'], '`more` is a folder.'],
    ['a folder by another name', ['odd.json'], '`odd.json` is not a file.'],
    ['another kind of file', ['note.txt'], '`note.txt` is by its ending neither a module nor YAML nor JSON.'],
    [
      'a name twice',
      ['shop.yml', 'catalog/shop.ts'],
      'The system `shop` stands in both `shop.yml` and `catalog/shop.ts`.',
    ],
    ['a job twice', ['shop.yml', 'more/twin.yml'], 'The job `shop` belongs to both `shop` and `twin`.'],
  ];
  test.each(rows)('%s', (_, specs, message) => {
    const { root } = folder({ ...files, 'note.txt': '', 'odd.json/x': '' });
    expect(asked(specs, root).usage?.message).toBe(message);
  });
});

describe('a finding for', () => {
  const rows: readonly (readonly [string, string, string, object])[] = [
    [
      'a module that throws',
      'own.ts',
      module.replace('shop_requests', 'shop-requests'),
      { rule: 'load/throw', file: 'own.ts', line: 11 },
    ],
    [
      'a module that does not compile',
      'own.ts',
      'export const = 1;',
      { rule: 'load/compile', file: 'own.ts', line: 1 },
    ],
    [
      'a module without a system',
      'own.ts',
      'export const n = 3;\nexport default [];',
      {
        rule: 'load/export',
        message: '`own.ts` exports `default` (an empty array), `n` (the number `3`): expected a system.',
      },
    ],
    [
      'a module without exports',
      'own.ts',
      'console.error;',
      { rule: 'load/export', message: '`own.ts` exports nothing: expected a system.' },
    ],
    [
      'what only says that it is a system',
      'own.ts',
      "export default { kind: 'system' };",
      { rule: 'load/export', message: '`own.ts` exports `default` (a system): expected a system.' },
    ],
    ['a catalog file', 'own.yml', yaml('Shop'), { rule: 'catalog/invalid', file: 'own.yml', line: 2, column: 11 }],
  ];
  test.each(rows)('%s', (_, file, text, finding) => {
    const { catalog: found } = asked([file], folder({ [file]: text }).root);
    expect(found?.findings).toMatchObject([finding]);
    expect(found?.systems).toEqual([]);
  });

  test('a file that is not text', () => {
    const { root } = folder({});
    writeFileSync(join(root, 'own.yml'), Buffer.from([0x73, 0xff, 0xfe]));
    expect(asked(['own.yml'], root).catalog?.findings).toMatchObject([
      { rule: 'catalog/invalid', message: '`own.yml` is not text in UTF-8.', file: 'own.yml' },
    ]);
  });
});
