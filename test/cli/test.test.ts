import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bothMajors, promtools } from '../promtool.ts';
import { bin, folder, shop } from './project.ts';

const rules = shop['rules/shop.ts'];
const cases = shop['rules/shop.tests.ts'];
/** With a second alert that no test is about. */
const untested = {
  ...shop,
  'rules/shop.ts': rules
    .replace('export default', "const busy = alert('ShopBusy', { ...calm, for: '5m' });\nexport default")
    .replace(
      'export const failing',
      "const calm = { expr: gt(sum(rate(requests, '5m')), 9), severity: 'warning', summary: '', description: '' } as const;\nexport const failing",
    )
    .replace('[failing]', '[failing, busy]'),
};

/** A path from here, for what runs elsewhere. */
const here = (path: string): string => (path.includes('/') ? resolve(path) : path);

bothMajors('promtool');

describe.each(promtools())('with promtool $version', ({ bin: tool, version }) => {
  const run = (files: Readonly<Record<string, string>>, ...argv: readonly string[]) =>
    folder(files).run('test', '--promtool', here(tool), ...argv);

  test('all pass', () =>
    expect(run(shop)).toEqual({
      code: 0,
      stdout: `1 of 1 alerts, 4 tests with promtool ${version}: 4 passed, 0 failed.\n`,
      stderr: '',
    }));

  test('one fails: in the words of the test, with what happened', () => {
    const { code, stdout, stderr } = run({ ...shop, 'rules/shop.tests.ts': cases.replace("'20m'", "'19m'") });
    const lines = stdout.split('\n').map((line) => line.trimEnd());
    expect(lines.slice(0, 3)).toEqual([
      'ShopFailing rules/shop.tests.ts',
      '  ✗ fires on its incident',
      '    should fire after 19m, and fires after 20m',
    ]);
    expect(lines).toContainEqual(expect.stringMatching(/^ +limit 1 ┤┄+●●┄+$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ +state +·{20}█{20}   · pending, █ firing$/));
    expect(lines).toContainEqual(expect.stringMatching(/ {2}shop_requests_total\{status="error"\} \/s 0 … 1\.2$/));
    expect(stdout).not.toContain('stays silent');
    expect(lines.at(-2)).toBe(`1 of 1 alerts, 4 tests with promtool ${version}: 3 passed, 1 failed.`);
    expect([code, stderr]).toEqual([1, '']);
  });

  test('an annotation reads otherwise', () => {
    const { code, stdout } = run({
      ...shop,
      'rules/shop.tests.ts': cases.replace('shop fails requests', 'shop fails'),
    });
    expect(stdout).toContain(
      '    `summary` should read\n      The shop fails\n    and reads\n      The shop fails requests\n',
    );
    expect(code).toBe(1);
  });
});

describe.each(promtools().slice(0, 1))('with any promtool', ({ bin: tool }) => {
  const run = (files: Readonly<Record<string, string>>, ...argv: readonly string[]) =>
    folder(files).run('test', '--promtool', here(tool), ...argv);

  test('--json', () => {
    const { code, stdout } = run({ ...untested, 'rules/shop.tests.ts': cases.replace('0.95', '1.05') }, '--json');
    const { tests, ...rest } = JSON.parse(stdout) as { readonly tests: readonly object[] };
    expect(tests[2]).toEqual({
      alert: 'ShopFailing',
      name: 'stays silent just below its threshold',
      file: 'rules/shop.tests.ts',
      ok: false,
      problems: ['should stay silent, and fires after 15m until the end: {job="shop", severity="warning"}'],
    });
    expect(rest).toMatchObject({
      version: 1,
      coverage: {
        alerts: 2,
        tested: 1,
        missing: [{ alert: 'ShopBusy', file: 'rules/shop.ts', roles: ['incident', 'healthy', 'below', 'idle'] }],
      },
      summary: { tests: 4, passed: 3, failed: 1 },
    });
    expect(code).toBe(1);
  });

  test.each([
    ['an alert', ['ShopFailing', '--all'], /✓ fires on its incident\n.*\n\n1 of 1 alerts, 4 tests .* 4 passed/s],
    ['a module', ['shop.tests.ts'], /^1 of 1 alerts, 4 tests/],
    ['a system', ['shop'], /^Without a test: ShopBusy\.\n1 of 2 alerts, 4 tests/],
    ['an alert without a test', ['ShopBusy'], /^Without a test: ShopBusy\.\n0 of 1 alerts, 0 tests/],
  ])('NAME is %s', (_, argv, says) => {
    const { code, stdout } = run(untested, ...argv);
    expect(stdout).toMatch(says);
    expect(code).toBe(0);
  });

  test.each([
    ['ShopFialing', 'There is no alert, system or module of tests `ShopFialing`. Did you mean `ShopFailing`?'],
    ['shop.test.ts', 'There is no alert, system or module of tests `shop.test.ts`. Did you mean `shop.tests.ts`?'],
    ['nonsense', 'There is no alert, system or module of tests `nonsense`.'],
  ])('NAME is %s, which is not there', (name, says) =>
    expect(run(shop, name)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${says}\nRun \`promwright test\` without a name for all of them.\n`,
    }),
  );

  test('--mutate lists what no test notices', () => {
    const unnoticing = cases.replace("'5m', 1.2", "'5m', 100").replace("'20m'", "'16m'").replace('0.95', '0.1');
    const { code, stdout } = run({ ...shop, 'rules/shop.tests.ts': unnoticing }, '--mutate');
    expect(stdout).toMatch(/^ShopFailing\n(?: {2}unnoticed {2}.*\n)+\n/);
    expect(stdout).toContain('  unnoticed  > 1 → > 1.25  (tests of ShopFailing)\n');
    expect(code).toBe(1);
  });

  test('a project with an error is not tested', () => {
    const { code, stdout, stderr } = run({ ...shop, 'rules/more.tests.ts': 'export default 3;' });
    expect(stderr).toContain('error[load/export]: `rules/more.tests.ts` default-exports the number `3`');
    expect([code, stdout]).toEqual([1, 'The project has errors. Nothing was tested.\n']);
  });
});

describe('without a promtool', () => {
  const remedy =
    'Get it by `apt-get install prometheus`, `brew install prometheus`, or from https://prometheus.io/download;';
  test('on the PATH', () => {
    const { root } = folder(shop);
    const argv = [bin, 'test'];
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
      cwd: root,
      env: { ...process.env, PROMTOOL: undefined, PATH: root },
      encoding: 'utf8',
    });
    expect(stderr).toContain(`There is no \`promtool\` on the PATH: promtool comes with Prometheus.\n${remedy}`);
    expect([status, stdout]).toEqual([2, '']);
  });
  test.each([
    ['/nowhere/promtool', 'There is no `/nowhere/promtool`: promtool comes with Prometheus.'],
    [process.execPath, `\`${process.execPath}\` is no promtool: promtool comes with Prometheus.`],
  ])('at %s', (path, says) => {
    const { code, stdout, stderr } = folder(shop).run('test', '--promtool', path);
    expect(stderr).toContain(`${says}\n${remedy}`);
    expect([code, stdout]).toEqual([2, '']);
  });
});

test('an alert that no test is about is a finding', () => {
  const { stdout, code } = folder(untested).run('lint');
  expect(stdout).toContain('warning[alert/untested]: No test is about the alert `ShopBusy`.');
  expect(stdout).not.toContain('`ShopFailing`');
  expect(code).toBe(0);
});

describe('a module of tests is refused', () => {
  const more = (text: string) => ({ 'rules/more.tests.ts': text });
  const rows: readonly [string, Readonly<Record<string, string>>, string][] = [
    [
      'that exports nothing',
      more('const nothing = 1;\nconsole.error(nothing);'),
      '`rules/more.tests.ts` exports nothing: expected the tests of an alert, or an array of such and of `scenarios(…)`.',
    ],
    [
      'that exports by name alone',
      more("export { default as cases } from './shop.tests.ts';"),
      '`rules/more.tests.ts` exports `cases` but nothing by default: expected the tests of an alert',
    ],
    [
      'that exports an alert',
      more("export { failing as default } from './shop.ts';"),
      '`rules/more.tests.ts` default-exports an alert, not the tests of an alert',
    ],
    [
      'that exports something else among tests and scenarios',
      more(`import { scenarios } from 'promwright/test';
import { shop } from '../catalog/shop.ts';
import group, { failing } from './shop.ts';
export default [scenarios(shop, { 'error-burst': [failing] }), group];`),
      '`rules/more.tests.ts` default-exports an array whose item 2 is a rule group, not the tests of an alert',
    ],
    [
      'that names a label which the metric lacks',
      { 'rules/shop.tests.ts': cases.replace("status: 'error'", "stats: 'error'") },
      '`shop_requests_total` has no label `stats`. Did you mean `status`?\n  ┌─ rules/shop.tests.ts:5:',
    ],
    [
      'that names a label which the alert lacks',
      { 'rules/shop.tests.ts': cases.replace("after: '20m',", "after: '20m', labels: { status: 'error' },") },
      'error[test/unknown-label]: The alert has no label `status`.\n  ┌─ rules/shop.tests.ts › ShopFailing › fires on its incident',
    ],
    [
      'that names a moment which is none',
      { 'rules/shop.tests.ts': cases.replace("after: '20m',", "after: '20 minutes',") },
      '`20 minutes` is no time. Write it as `30s`, `5m`, `1h30m` or `1w`.',
    ],
  ];
  test.each(rows)('%s', (_, files, says) => {
    const { code, stderr } = folder({ ...shop, ...files }).run('build');
    expect(stderr).toContain(says);
    expect(code).toBe(1);
  });
});
