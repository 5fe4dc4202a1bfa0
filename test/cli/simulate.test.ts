import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { bin, folder, shop } from './project.ts';

const catalog = {
  'shop.yml': `systems:
  - name: shop
    title: Shop
    description: It sells.
    jobs:
      - job: shop
        targets: [shop:80, shop:81]
        interval: 15s
        target: { instance: { max: 2 } }
        metrics:
          - { name: shop_orders_total, type: counter, unit: orders, help: Orders }
`,
};

test('the systems of a catalog, served under the names of their targets, until Ctrl-C', async () => {
  const { root } = folder(catalog);
  const run = spawn(process.execPath, [bin, 'simulate', '--catalog', 'shop.yml', '--json'], { cwd: root });
  onTestFinished(() => void run.kill('SIGKILL'));
  const said = { out: '', err: '' };
  run.stderr.on('data', (data: Buffer) => (said.err += String(data)));
  await new Promise<void>((resolve) =>
    run.stdout.on('data', (data: Buffer) => {
      said.out += String(data);
      if (said.out.endsWith('}\n')) resolve();
    }),
  );
  const { targets } = JSON.parse(said.out) as { targets: readonly { instance: string; url: string }[] };
  expect(targets.map(({ instance }) => instance)).toEqual(['shop:80', 'shop:81']);
  for (const { url } of targets) expect(await (await fetch(url)).text()).toContain('\nshop_orders_total ');
  const exited = once(run, 'exit');
  run.kill('SIGINT');
  expect(await exited).toEqual([0, null]);
  expect(said.err).toBe('All is well. Ctrl-C ends it.\n');
});

test('a history: the same for the same end and seed', () => {
  const project = folder(catalog);
  const write = (file: string, ...more: readonly string[]) =>
    project.run(
      'simulate',
      '--backfill',
      '1h',
      file,
      '--catalog',
      'shop.yml',
      '--end',
      '2026-01-31T12:00:00Z',
      ...more,
    );
  const first = write('a.om');
  expect(first.stderr).toMatch(
    /^\d+ samples in `a\.om`\. Next: promtool tsdb create-blocks-from openmetrics a\.om DIR\n$/,
  );
  expect(first).toMatchObject({ code: 0, stdout: '' });
  write('b.om');
  write('c.om', '--seed', '2');
  const files = project.snapshot('.');
  expect(files['a.om']?.startsWith('# TYPE shop_orders counter\n')).toBe(true);
  expect(files['a.om']).toBe(files['b.om']);
  expect(files['a.om']).not.toBe(files['c.om']);
  expect(write('-', '--interval', '1m').stdout.match(/^shop_orders_total/gm)).toHaveLength(120);
});

test('a project: its own systems, one of them by name, or one that ships', () => {
  const project = folder(shop);
  const names = (...argv: readonly string[]) => {
    const { stdout } = project.run('simulate', ...argv, '--backfill', '1m', '-');
    return new Set([...stdout.matchAll(/^up\{.*job="([^"]+)"/gm)].map(([, job]) => job));
  };
  expect(names()).toEqual(new Set(['shop']));
  expect(names('shop')).toEqual(new Set(['shop']));
  expect(names('gptme')).toEqual(new Set(['gptme-server']));
});

test('a scenario that means nothing to a system says why', () => {
  const { stderr, code } = folder().run('simulate', 'gptme', '--scenario', 'cost-spike', '--backfill', '1m', '-');
  expect(stderr).toContain('The scenario `cost-spike` leaves `gptme` as it is: nothing in its catalog tells of it.');
  expect(code).toBe(0);
});

const refused: readonly (readonly [argv: string, says: string])[] = [
  ['simulate nexusgat', 'There is no system `nexusgat`. Did you mean `nexusgate`?'],
  ['simulate --scenario eror-burst', 'There is no scenario `eror-burst`. Did you mean `error-burst`?'],
  ['simulate --scenaro healthy', '`promwright simulate` has no flag `--scenaro`. Did you mean `--scenario`?'],
  ['simulate --port 0', '`--port` takes a whole number from 1, not `0`.'],
  ['simulate --port 70000', '`--port` takes a port up to 65535, not `70000`.'],
  ['simulate --port 65535 mcp', 'The port 65536 cannot be taken.'],
  ['simulate --few none', '`--few` takes a whole number from 1, not `none`.'],
  ['simulate --after soon', '`--after` takes a duration such as `5m`, not `soon`.'],
  ['simulate --end 2026-01-31', '`--end` is for `--backfill`.'],
  ['simulate --backfill 24h', '`--backfill` takes a duration and a file.'],
  ['simulate --backfill 24h --seed 1', '`--backfill` takes a duration and a file.'],
  ['simulate --backfill day day.om', '`--backfill` takes a duration such as `5m`, not `day`.'],
  ['simulate --backfill 0 day.om', '`--backfill` takes a duration above 0, such as `24h`.'],
  ['simulate --backfill 1h day.om --interval 2h', '`--interval` takes a duration from `1s` to that of `--backfill`.'],
  ['simulate --backfill 1h day.om --end noon', '`--end` takes a time such as'],
  ['simulate --backfill 1h day.om --port 9000', '`--port` is not for `--backfill`.'],
  ['simulate gptme --backfill 1m nowhere/day.om', '`nowhere/day.om` cannot be written: ENOENT.'],
];
test.each(refused)('promwright %s', (argv, says) => {
  const { code, stdout, stderr } = folder().run(...argv.split(' '));
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('a port in use is named', async () => {
  const other = createServer();
  onTestFinished(() => void other.close());
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = folder().run('simulate', 'gptme', '--port', String(port));
  expect(stderr).toContain(`The port ${port} is in use.\nName another with \`--port\``);
  expect(code).toBe(2);
});
