import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TestProject {
  readonly root: string;
  readonly run: (...argv: readonly string[]) => Ran;
  readonly put: (files: Readonly<Record<string, string | undefined>>) => void;
  /** Every file below a folder, with its text. */
  readonly snapshot: (folder?: string) => Readonly<Record<string, string>>;
}

/** A folder that lives as long as the test. A file of no text is removed. */
export function folder(files: Readonly<Record<string, string>> = {}): TestProject {
  const root = mkdtempSync(join(tmpdir(), 'promwright test '));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const put = (all: Readonly<Record<string, string | undefined>>): void => {
    for (const [path, text] of Object.entries(all)) {
      const file = join(root, path);
      if (text === undefined) {
        rmSync(file, { recursive: true, force: true });
        continue;
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  };
  put(files);
  return {
    root,
    put,
    run: (...argv) => runIn(root, ...argv),
    snapshot(of = 'out') {
      const top = join(root, of);
      const found = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const paths = found.map((entry) => join(entry.parentPath, entry.name)).toSorted();
      return Object.fromEntries(paths.map((path) => [path.slice(top.length + 1), readFileSync(path, 'utf8')]));
    },
  };
}

export function runIn(root: string, ...argv: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], { cwd: root, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** The smallest project that has everything: a catalog of its own, an alert with its tests, and a dashboard that shows it. */
export const shop = {
  'promwright.config.ts': `import { defineConfig } from 'promwright';
import { shop } from './catalog/shop.ts';

export default defineConfig({ systems: [shop] });
`,
  'catalog/shop.ts': `import { oneOf, system } from 'promwright';

export const shop = system('shop', {
  title: 'Shop',
  description: 'Sells things.',
  job: 'shop',
  targets: ['shop:9100'],
  interval: '15s',
  target: { instance: { max: 3 } },
});
export const requests = shop.counter('shop_requests_total', {
  unit: 'requests',
  help: 'Requests served.',
  labels: { status: oneOf('ok', 'error') },
});
`,
  'rules/shop.ts': `import { alert, by, gt, rate, ruleGroup, sum, where } from 'promwright';
import { requests, shop } from '../catalog/shop.ts';

export const failing = alert('ShopFailing', {
  expr: gt(sum(rate(where(requests, { status: 'error' }), '5m'), by('job')), 1),
  for: '10m',
  severity: 'warning',
  summary: 'The shop fails requests',
  description: 'More than one request a second fails.',
});
export default ruleGroup({ name: 'shop', system: shop, every: '1m', rules: [failing] });
`,
  'rules/shop.tests.ts': `import { changing, at, counts, tests } from 'promwright/test';
import { requests } from '../catalog/shop.ts';
import { failing } from './shop.ts';

const errors = (perSecond: Parameters<typeof counts>[2]) => counts(requests, { status: 'error' }, perSecond);
export default tests(failing, {
  incident: { given: errors(changing(0, at('5m', 1.2))), fires: { after: '20m', summary: 'The shop fails requests' } },
  healthy: counts(requests, { status: 'ok' }, 5),
  below: errors(0.95),
  idle: errors(0),
});
`,
  'dashboards/shop.ts': `import { by, dashboard, rate, row, sum, timeseries, where } from 'promwright';
import { requests, shop } from '../catalog/shop.ts';
import { failing } from '../rules/shop.ts';

const errors = where(requests, { status: 'error' });
export default dashboard({
  uid: 'shop',
  title: 'Shop',
  description: 'Does the shop serve?',
  system: shop,
  rows: [
    row('Traffic', [
      timeseries('Errors', { description: 'Failed requests.', queries: { errors: sum(rate(errors, '$__rate_interval'), by('job')) }, alerts: [failing] }),
    ]),
  ],
});
`,
};

let once: Readonly<Record<string, string>> | undefined;

/** The same with what it builds to, which is built once. */
export function built(): Readonly<Record<string, string>> {
  if (once === undefined) {
    const project = folder(shop);
    const { code, stderr } = project.run('build');
    if (code !== 0) throw new Error(stderr);
    const out = Object.entries(project.snapshot()).map(([path, text]) => [`out/${path}`, text] as const);
    once = { ...shop, ...Object.fromEntries(out) };
  }
  return once;
}
