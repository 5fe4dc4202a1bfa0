import { expect, test } from 'vitest';
import { folder, shop } from './project.ts';

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
