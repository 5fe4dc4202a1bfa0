import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { bin, folder, shop } from './project.ts';

test('build --watch builds after each change, survives what is wrong, and ends with Ctrl-C', async () => {
  const project = folder(shop);
  const child = spawn(process.execPath, [bin, 'build', '--watch'], { cwd: project.root });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (said += String(data)));
  const until = (...words: readonly string[]): Promise<void> =>
    vi.waitFor(
      () => {
        for (const word of words) expect(said).toContain(word);
        expect(said).toContain('Ctrl-C ends.');
        said = '';
      },
      { timeout: 20_000, interval: 20 },
    );

  await until('8 written');
  const dashboard = shop['dashboards/shop.ts'];
  project.put({ 'dashboards/shop.ts': dashboard.replace('Does the shop serve?', 'Is the shop open?') });
  await until('dashboards/shop.ts changed.', '2 written, 6 unchanged.');
  project.put({ 'catalog/shop.ts': 'export const = 1;' });
  await until('catalog/shop.ts changed.', 'error[load/compile]', 'Nothing was written.');
  project.put({ 'catalog/shop.ts': shop['catalog/shop.ts'] });
  await until('0 written, 8 unchanged.');
  project.put({ 'promwright.config.ts': undefined });
  await until('has no `promwright.config.ts`');
  project.put({ 'promwright.config.ts': shop['promwright.config.ts'] });
  await until('0 written, 8 unchanged.');
  const more = dashboard.replace("uid: 'shop'", "uid: 'more'").replace("title: 'Shop'", "title: 'More'");
  project.put({ 'dashboards/new/more.ts': more.replaceAll("'../", "'../../").replace(', alerts: [failing]', '') });
  await until('dashboards/new', '2 dashboards');

  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
}, 120_000);
