import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, folder, runIn, shop } from './project.ts';

const board = 'grafana/dashboards/shop/shop.json';

describe('build', () => {
  test('writes what it says, twice the same', () => {
    const one = folder(shop);
    const two = folder(shop);
    expect(one.run('build')).toEqual({
      code: 0,
      stdout: '1 dashboard, 1 rule group, 8 files: 8 written, 0 unchanged.\n',
      stderr: '',
    });
    two.run('build');
    expect(two.snapshot()).toEqual(one.snapshot());
    expect(Object.keys(one.snapshot())).toContain(board);
    expect(readdirSync(one.root).toSorted()).toEqual(['catalog', 'dashboards', 'out', 'promwright.config.ts', 'rules']);
  });

  test('does not touch what has not changed', () => {
    const project = folder(built());
    const times = () =>
      Object.keys(project.snapshot()).map((path) => statSync(join(project.root, 'out', path)).mtimeMs);
    const before = times();
    expect(project.run('build').stdout).toContain('0 written, 8 unchanged.');
    expect(times()).toEqual(before);
  });

  test('works wherever the project lies, and names places there', () => {
    const project = folder();
    const deep = Object.entries(shop).map(([path, text]) => [`#1 my%20project/${path}`, text] as const);
    project.put(Object.fromEntries(deep));
    const root = join(project.root, '#1 my%20project');
    expect(runIn(root, 'build')).toMatchObject({ code: 0, stderr: '' });
    project.put({ '#1 my%20project/catalog/shop.ts': shop['catalog/shop.ts'].replace('shop_requests_total', 'a-b') });
    expect(runIn(root, 'build').stderr).toContain('┌─ catalog/shop.ts:11:30');
  });

  test('removes what it no longer makes, and the folder that is empty then', () => {
    const project = folder({
      ...shop,
      'dashboards/other.ts': shop['dashboards/shop.ts']
        .replaceAll("'shop',\n", "'other',\n")
        .replace("title: 'Shop'", "title: 'Other', folder: 'Others'")
        .replace(', alerts: [failing]', ''),
    });
    expect(project.run('build')).toMatchObject({ code: 0, stderr: '' });
    const before = Object.keys(project.snapshot());
    project.put({ 'dashboards/other.ts': undefined, 'out/notes.txt': 'mine' });
    expect(project.run('build').stdout).toContain('1 removed.');
    const after = Object.keys(project.snapshot());
    expect(before.length).toBe(after.length);
    expect(after).toContain('notes.txt');
    expect(after.join()).not.toContain('other');
  });

  test('takes modules that start with `_` for parts of others', () => {
    const project = folder({
      ...shop,
      'dashboards/_window.ts': "export const window = '$__rate_interval';",
      'dashboards/shop.ts': `import { window } from './_window.ts';\n${shop['dashboards/shop.ts'].replace("'$__rate_interval'", 'window')}`,
    });
    expect(project.run('build').code).toBe(0);
  });

  test('takes several dashboards from one module, and folders that the config names', () => {
    const { 'dashboards/shop.ts': dashboard, ...rest } = shop;
    const project = folder({
      ...rest,
      'promwright.config.ts': shop['promwright.config.ts'].replace(
        'systems:',
        "\n  dashboards: ['boards'].join(),\n  systems:",
      ),
      'boards/deep/shop.ts': dashboard
        .replaceAll("'../", "'../../")
        .replace('export default dashboard(', 'export default [dashboard(')
        .replace(/\);\n$/, ')];\n'),
    });
    expect(project.run('build')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^1 dashboard, 1 rule group/),
    });
  });

  test('builds some targets and leaves the others', () => {
    const project = folder(built());
    const before = project.snapshot();
    expect(project.run('build', '--target', 'docs').stdout).toContain('2 files: 0 written, 2 unchanged.');
    expect(project.snapshot()).toEqual(before);
    expect(project.run('build', '--check', '--target', 'grafana,docs').code).toBe(0);
    expect(folder(shop).run('build', '--target', 'prometheus', '--target', 'docs').stdout).toContain(
      '5 files: 5 written',
    );
  });

  test('a target has its files wherever they lie, and no more than these', () => {
    const project = folder({
      ...shop,
      'promwright.config.ts': shop['promwright.config.ts'].replace(
        '[shop]',
        "[shop], targets: ['grafana', 'prometheus', 'grafana-alerting', 'kubernetes', 'stack']",
      ),
    });
    expect(project.run('build')).toMatchObject({ code: 0, stderr: '' });
    const before = project.snapshot();
    expect(Object.keys(before)).toEqual([
      'alertmanager/alertmanager.yml',
      'compose.yaml',
      'grafana/dashboards/shop/shop.json',
      'grafana/provisioning/alerting/shop.yaml',
      'grafana/provisioning/dashboards/promwright.yaml',
      'grafana/provisioning/datasources/promwright.yaml',
      'kubernetes/dashboards/shop.yaml',
      'kubernetes/shop.yaml',
      'manifest.json',
      'prometheus/prometheus.yml',
      'prometheus/rules/shop.rules.yml',
      'prometheus/tests/shop.1m.tests.yml',
    ]);
    expect(before['prometheus/prometheus.yml']).toContain('- alertmanager:9093');
    for (const target of ['grafana', 'prometheus', 'grafana-alerting', 'kubernetes', 'stack']) {
      expect(project.run('build', '--target', target), target).toMatchObject({ code: 0, stderr: '' });
      expect(project.snapshot(), target).toEqual(before);
    }
    project.put({ 'rules/shop.ts': undefined, 'rules/shop.tests.ts': undefined, 'dashboards/shop.ts': undefined });
    expect(project.run('build', '--target', 'grafana-alerting').stdout).toContain('1 removed.');
    expect(Object.keys(project.snapshot())).toEqual(
      Object.keys(before).filter((path) => path !== 'grafana/provisioning/alerting/shop.yaml'),
    );
  });

  test('a dashboard that no ConfigMap holds is refused, and the folder left as it was', () => {
    const project = folder({
      ...built(),
      'dashboards/essay.ts': `import { dashboard, row, text } from 'promwright';
import { shop } from '../catalog/shop.ts';
const content = 'long '.repeat(300_000);
export default dashboard({ uid: 'essay', title: 'Essay', description: 'Does it fit?', system: shop, rows: [row('Words', [text('All', { content })])] });
`,
    });
    const before = project.snapshot();
    const { code, stderr } = project.run('build', '--target', 'kubernetes');
    expect(stderr).toContain('kubernetes/configmap-size');
    expect(stderr).toContain('The dashboard `Essay` takes 1.4');
    expect(code).toBe(1);
    expect(project.snapshot()).toEqual(before);
  });

  test('writes elsewhere', () => {
    const project = folder(shop);
    expect(project.run('build', '--out', 'site/here').code).toBe(0);
    expect(Object.keys(project.snapshot('site/here'))).toContain(board);
    expect(readdirSync(project.root)).not.toContain('out');
  });

  test('builds two systems, and projects without rules or dashboards', () => {
    const project = folder({
      ...shop,
      'catalog/bank.ts': shop['catalog/shop.ts'].replaceAll('shop', 'bank'),
      'rules/bank.ts': shop['rules/shop.ts'].replaceAll('shop', 'bank').replace('ShopFailing', 'BankFailing'),
      'rules/bank.tests.ts': shop['rules/shop.tests.ts']
        .replaceAll('shop', 'bank')
        .replaceAll('The bank fails', 'The shop fails'),
      'dashboards/bank.ts': shop['dashboards/shop.ts']
        .replaceAll('shop', 'bank')
        .replace("title: 'Shop'", "title: 'Bank'"),
      'promwright.config.ts': shop['promwright.config.ts']
        .replace('[shop]', '[shop, bank]')
        .replace('\n\n', "\nimport { bank } from './catalog/bank.ts';\n\n"),
    });
    expect(project.run('build')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^2 dashboards, 2 rule groups, 11 files/),
    });
    project.put({ rules: undefined, dashboards: undefined });
    expect(project.run('build')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^0 dashboards, 0 rule groups/),
    });
  });

  test('prints a result for programs', () => {
    const project = folder(shop);
    const { code, stdout, stderr } = project.run('build', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      diagnostics: [],
      summary: { files: 4, errors: 0, warnings: 0 },
      written: expect.arrayContaining([board, 'manifest.json']),
      unchanged: 0,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    project.put({ 'dashboards/shop.ts': 'export default 1;' });
    const refused = project.run('build', '--json');
    expect(JSON.parse(refused.stdout)).toMatchObject({
      diagnostics: [{ rule: 'load/export', severity: 'error', file: 'dashboards/shop.ts' }],
      summary: { errors: 1 },
    });
    expect(refused.code).toBe(1);
  });
});

describe('build --check', () => {
  test('is content with what is current', () => {
    const project = folder(built());
    expect(project.run('build', '--check')).toMatchObject({
      code: 0,
      stdout: 'out is what the source makes: 1 dashboard, 1 rule group, 8 files.\n',
    });
  });

  test.each([
    [
      'stale',
      { 'dashboards/shop.ts': shop['dashboards/shop.ts'].replace('Does the shop serve?', 'Is the shop open?') },
      `\`out/${board}\` is not what the source makes.`,
    ],
    ['missing', { [`out/${board}`]: undefined }, `\`out/${board}\` is missing.`],
    ['orphaned', { 'dashboards/shop.ts': undefined }, `\`out/${board}\` is no longer made.`],
    ['edited', { [`out/${board}`]: '{}' }, `\`out/${board}\` was edited by hand.`],
    ['never built', { out: undefined }, `\`out/${board}\` is missing.`],
  ])('names a file that is %s, and what mends it', (_, files, line) => {
    const project = folder(built());
    project.put(files);
    const { code, stdout } = project.run('build', '--check');
    expect(stdout.split('\n')).toContain(line);
    expect(stdout).toMatch(/Run `npx promwright build` and commit the result\.\n$/);
    expect(code).toBe(1);
    project.put({ 'package.json': '{"name":"promwright","type":"module"}' });
    expect(project.run('build', '--check').stdout).toContain('Run `make` and commit the result.');
    expect(project.run('build').code).toBe(0);
    expect(project.run('build', '--check').code).toBe(0);
  });
});

test('what was edited by hand is named before it is overwritten', () => {
  const project = folder(built());
  const before = project.snapshot();
  project.put({ [`out/${board}`]: '{}' });
  const { code, stderr } = project.run('build');
  expect(stderr).toContain(`\`${join('out', board)}\` was edited by hand`);
  expect(code).toBe(0);
  expect(project.snapshot()).toEqual(before);
});
