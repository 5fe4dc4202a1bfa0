import { describe, expect, test } from 'vitest';
import { built, folder, shop } from './project.ts';

interface Row {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Where the finding stands: what follows `┌─`. */
  readonly place: string;
  readonly says: readonly string[];
}

const catalog = shop['catalog/shop.ts'];
const rules = shop['rules/shop.ts'];
const dashboard = shop['dashboards/shop.ts'];
const config = shop['promwright.config.ts'];

const rows: readonly Row[] = [
  {
    name: 'a catalog that does not compile',
    files: { 'catalog/shop.ts': catalog.replace("unit: 'requests',", "unit: = 'requests',") },
    place: 'catalog/shop.ts:12:9',
    says: ['load/compile', 'Unexpected "="', '^'],
  },
  {
    name: 'a catalog that throws',
    files: { 'catalog/shop.ts': catalog.replace('shop_requests_total', 'shop-requests-total') },
    place: 'catalog/shop.ts:11:30',
    says: ['load/throw', '`shop-requests-total`', '`promwright.config.ts` needs it'],
  },
  {
    name: 'a catalog that exports nothing',
    files: { 'catalog/shop.ts': catalog.replaceAll('export ', '') },
    place: 'dashboards/shop.ts:2:10',
    says: ['load/compile', '`catalog/shop.ts` exports nothing, so no `shop`.'],
  },
  {
    name: 'a config whose systems are none',
    files: { 'promwright.config.ts': config.replace('[shop]', '[3]') },
    place: 'promwright.config.ts',
    says: ['load/export', '`systems` of `promwright.config.ts`', 'not an array of systems'],
  },
  {
    name: 'a config that exports nothing',
    files: { 'promwright.config.ts': config.replace('export default ', '') },
    place: 'promwright.config.ts',
    says: ['load/export', 'exports nothing', '`defineConfig(…)`'],
  },
  {
    name: 'a config that throws',
    files: { 'promwright.config.ts': `${config}throw new Error('no such site');` },
    place: 'promwright.config.ts:5:7',
    says: ['load/throw', 'no such site.'],
  },
  {
    name: 'a config that names a folder that does not exist',
    files: { 'promwright.config.ts': config.replace('systems:', "dashboards: 'dashbord', systems:") },
    place: 'promwright.config.ts',
    says: ['load/folder', '`dashbord`', 'Did you mean `dashboards`?'],
  },
  {
    name: 'a dashboard that does not compile',
    files: { 'dashboards/shop.ts': dashboard.replace('rows: [', 'rows: [[') },
    place: 'dashboards/shop.ts:16:1',
    says: ['load/compile'],
  },
  {
    name: 'a dashboard that throws',
    files: { 'dashboards/shop.ts': dashboard.replace("status: 'error'", "stats: 'error'") },
    place: 'dashboards/shop.ts:5:16',
    says: ['load/throw', '`shop_requests_total` has no label `stats`', 'Did you mean `status`?', 'where', '^^^^^'],
  },
  {
    name: 'a dashboard that throws what is no error',
    files: { 'dashboards/shop.ts': `${dashboard}throw 3;` },
    place: 'dashboards/shop.ts',
    says: ['load/throw', 'throws `3`'],
  },
  {
    name: 'a dashboard that exports nothing',
    files: { 'dashboards/shop.ts': dashboard.replace('export default ', '') },
    place: 'dashboards/shop.ts',
    says: ['load/export', 'exports nothing', 'expected a dashboard', 'export default dashboard('],
  },
  {
    name: 'a dashboard that exports by name alone',
    files: { 'dashboards/shop.ts': dashboard.replace('export default ', 'export const shopDashboard = ') },
    place: 'dashboards/shop.ts',
    says: ['load/export', 'exports `shopDashboard` but nothing by default'],
  },
  {
    name: 'a dashboard module that exports a rule group',
    files: { 'dashboards/more.ts': "export { default } from '../rules/shop.ts';" },
    place: 'dashboards/more.ts',
    says: ['load/export', 'default-exports a rule group', 'not a dashboard'],
  },
  {
    name: 'a rule module that does not compile',
    files: { 'rules/shop.ts': rules.replace('const failing', 'const 3failing') },
    place: 'rules/shop.ts:4:15',
    says: ['load/compile'],
  },
  {
    name: 'a rule module that throws',
    files: { 'rules/shop.ts': rules.replace("'ShopFailing'", "'shop failing'") },
    place: 'rules/shop.ts:4:24',
    says: ['load/throw', '`shop failing` is not CamelCase', '1 error,'],
  },
  {
    name: 'a rule module that exports nothing',
    files: { 'rules/more.ts': 'const nothing = 1;\nconsole.error(nothing);' },
    place: 'rules/more.ts',
    says: ['load/export', 'exports nothing', 'expected a rule group'],
  },
  {
    name: 'a rule module that exports an alert',
    files: { 'rules/more.ts': "import { failing } from './shop.ts';\nexport default [failing];" },
    place: 'rules/more.ts',
    says: ['load/export', 'an array whose item 1 is an alert', 'not a rule group'],
  },
  {
    name: 'a name that promwright lacks',
    files: { 'dashboards/shop.ts': dashboard.replaceAll('dashboard', 'dashbord') },
    place: 'dashboards/shop.ts:1:14',
    says: ['load/compile', '`promwright` exports no `dashbord`.', 'Did you mean `dashboard`?', '^^^^^^^^'],
  },
  {
    name: 'a catalog that promwright lacks',
    files: {
      'dashboards/shop.ts': `${dashboard}import { nexusgate } from 'promwright/catalog/nexusgat';\nconsole.log(nexusgate);`,
    },
    place: 'dashboards/shop.ts:17:27',
    says: ['load/compile', 'no module `promwright/catalog/nexusgat`', 'Did you mean `promwright/catalog/nexusgate`?'],
  },
  {
    name: 'a package that is not installed',
    files: { 'dashboards/shop.ts': `import pad from 'left-padding';\n${dashboard}pad();` },
    place: 'dashboards/shop.ts:1:17',
    says: ['load/compile', 'The package `left-padding` is not installed.', 'npm install left-padding'],
  },
  {
    name: 'a file that does not exist',
    files: { 'dashboards/shop.ts': dashboard.replace('../rules/shop.ts', '../rules/shopping.ts') },
    place: 'dashboards/shop.ts:3:25',
    says: ['load/compile', '`../rules/shopping.ts` does not exist.'],
  },
  {
    name: 'an unknown metric in raw PromQL',
    files: {
      'dashboards/shop.ts': dashboard
        .replace(
          "sum(rate(errors, '$__rate_interval'), by('job'))",
          "promql<'job'>`sum by (job) (rate(shop_request_total[5m]))`",
        )
        .replace('by, dashboard', 'promql, dashboard'),
    },
    place: 'dashboards/shop.ts › Shop › Traffic › Errors › A',
    says: ['`shop_request_total`', '`shop_requests_total`', '^^^^^^^^^^^^^^^^^^'],
  },
  {
    name: 'a dashboard uid used twice',
    files: {
      'dashboards/twin.ts': dashboard.replace("title: 'Shop'", "title: 'Twin'").replace(', alerts: [failing]', ''),
    },
    place: 'dashboards/',
    says: ['uid', '`shop`', 'dashboards/twin.ts', 'dashboards/shop.ts'],
  },
];

describe('a build is refused, and leaves what is there as it was, for', () => {
  test.each(rows)('$name', ({ files, place, says }) => {
    const project = folder(built());
    const before = project.snapshot();
    project.put(files);
    const { code, stdout, stderr } = project.run('build');
    expect(stderr).toContain(`┌─ ${place}`);
    for (const words of says) expect(stdout + stderr).toContain(words);
    expect(stdout).toMatch(/Nothing was written\.\n$/);
    expect(code).toBe(1);
    expect(project.snapshot()).toEqual(before);
  });
});

test('each module that fails is told, whichever fails besides', () => {
  const project = folder({
    ...shop,
    'rules/shop.ts': rules.replace("'ShopFailing'", "'shop failing'"),
    'dashboards/a.ts': "throw new TypeError('a');",
    'dashboards/b.ts': 'export default 1;',
    'dashboards/c.ts': 'null.x;',
  });
  const { code, stdout, stderr } = project.run('build');
  expect(stderr.match(/┌─ .*/g)).toEqual([
    '┌─ dashboards/a.ts:1:7',
    '┌─ dashboards/b.ts',
    '┌─ dashboards/c.ts:1:6',
    '┌─ rules/shop.ts:4:24',
  ]);
  expect(stdout).toBe('4 errors, 0 warnings. Nothing was written.\n');
  expect(code).toBe(1);
});

test('a module that ends the process, or waits for ever, is no success', () => {
  const project = folder({ ...shop, 'dashboards/a.ts': 'process.exit(0);' });
  expect(project.run('build')).toMatchObject({ code: 1, stderr: expect.stringContaining('did not come to its end') });
  project.put({ 'dashboards/a.ts': 'await new Promise(() => {});' });
  expect(project.run('build').code).not.toBe(0);
});
