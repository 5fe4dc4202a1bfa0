import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { bin, folder, shop } from './project.ts';

const rows: readonly (readonly [argv: string, says: readonly string[]])[] = [
  ['biuld', ['promwright has no command `biuld`.', 'Did you mean `build`?']],
  ['deploy', ['promwright has no command `deploy`.', '`promwright help`']],
  ['help biuld', ['Did you mean `build`?']],
  ['--verison', ['promwright has no flag `--verison`.', 'Did you mean `--version`?']],
  ['build --chek', ['`promwright build` has no flag `--chek`.', 'Did you mean `--check`?']],
  ['build --target grafna', ['no target `grafna`', 'Did you mean `grafana`?']],
  ['build --target docs,grafna', ['no target `grafna`']],
  ['build --out', ['--out']],
  ['build --json=yes', ['--json']],
  ['build dashboards', ['no operand', '`dashboards`']],
  ['build --check --watch', ['exclude each other']],
];

test.each(rows)('promwright %s', (argv, says) => {
  const { code, stdout, stderr } = folder(shop).run(...argv.split(' '));
  for (const words of says) expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('a folder without a config is told how to have one', () => {
  const { code, stderr } = folder().run('build');
  expect(stderr).toContain('has no `promwright.config.ts`');
  expect(stderr).toContain('export default defineConfig(');
  expect(code).toBe(2);
});

test('help, of all and of one command, and the version are results', () => {
  const { run } = folder();
  expect(run()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^ {2}build /m), stderr: '' });
  expect(run('--help').stdout).toBe(run().stdout);
  expect(run('help').stdout).toBe(run().stdout);
  expect(run('help', 'build')).toMatchObject({ code: 0, stdout: expect.stringContaining('--check'), stderr: '' });
  expect(run('build', '--help').stdout).toBe(run('help', 'build').stdout);
  expect(run('--version')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

const colors: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
  ['none where it is piped', {}, false],
  ['none in a pipeline', { CI: '1' }, false],
  ['as they are forced', { FORCE_COLOR: '1', CI: '1' }, true],
  ['none as they are forced off', { FORCE_COLOR: '0' }, false],
  ['none where nobody wants any', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
];
test.each(colors)('colors: %s', (_, set, expected) => {
  const { root } = folder({ ...shop, 'rules/shop.ts': 'export default [];\nthrow new Error("no");\n' });
  const { CI: _ci, FORCE_COLOR: _force, NO_COLOR: _no, ...env } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [bin, 'build'], { cwd: root, env: { ...env, ...set } });
  expect(status).toBe(1);
  expect(stderr.includes('\u001b[')).toBe(expected);
});
