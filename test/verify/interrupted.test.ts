import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { bin, folder as project, shop } from '../cli/project.ts';
import { bothMajors, prometheuses, promtools } from '../promtool.ts';

bothMajors('prometheus');
bothMajors('promtool');

const prometheus = prometheuses().at(-1);
const promtool = promtools().at(-1);
const PATIENCE = 60_000;

const MOMENTS = [
  ['SIGINT while promtool plays scenarios leaves no program and no file', 'SIGINT', 'promtool test rules'],
  ['SIGTERM while promtool makes blocks of the history leaves no program and no file', 'SIGTERM', 'promtool tsdb'],
  ['SIGINT while Prometheus runs leaves no program and no file', 'SIGINT', 'prometheus --config.file'],
  ['SIGKILL while Prometheus runs leaves no program', 'SIGKILL', 'prometheus --config.file'],
] as const;
const here = test.runIf(prometheus && promtool);

here.each(MOMENTS)('%s', { timeout: 3 * PATIENCE }, async (_, signal, program) => {
  const folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [bins, scratch] = [join(folder, 'bin'), join(folder, 'scratch')];
  for (const dir of [bins, scratch]) mkdirSync(dir);
  // By the folder in their names it is seen which processes are ours.
  symlinkSync(real(prometheus?.bin ?? ''), join(bins, 'prometheus'));
  symlinkSync(real(promtool?.bin ?? ''), join(bins, 'promtool'));
  const tools = ['--prometheus', join(bins, 'prometheus'), '--promtool', join(bins, 'promtool')];
  // What ships has a history that takes a while; that of a small project is soon over.
  const isSoon = program.startsWith('prometheus ');
  const child = spawn(process.execPath, [bin, 'verify', ...tools, ...(isSoon ? ['--scenario', 'none'] : [])], {
    ...(isSoon && { cwd: project(shop).root }),
    env: { ...process.env, TMPDIR: scratch },
    stdio: 'ignore',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ours = (): readonly string[] =>
    spawnSync('ps', ['-A', '-ww', '-o', 'args='], { encoding: 'utf8' })
      .stdout.split('\n')
      .filter((line) => line.startsWith(bins));
  await until(() => ours().some((line) => line.startsWith(join(bins, program))));
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
  await until(() => ours().length === 0);
  // Nobody is left to clear what a killed process wrote.
  if (signal !== 'SIGKILL') expect(readdirSync(scratch)).toEqual([]);
});

here('a Prometheus that dies while it is asked is told as such', { timeout: PATIENCE }, async () => {
  const root = project(shop).root;
  const wrapper = join(root, 'prometheus');
  // It says its version, and runs for as long as it takes to be asked something.
  writeFileSync(
    wrapper,
    `#!/bin/sh
[ "$1" = --version ] && exec ${real(prometheus?.bin ?? '')} --version
${real(prometheus?.bin ?? '')} "$@" &
server=$!
sleep 4; kill -9 $server; exit 1
`,
    { mode: 0o755 },
  );
  const tools = ['--prometheus', wrapper, '--promtool', real(promtool?.bin ?? '')];
  const child = spawn(process.execPath, [bin, 'verify', ...tools, '--scenario', 'none'], { cwd: root });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  expect(said.join('')).toMatch(/^Prometheus \S+ \(`.*\/prometheus`\) ended while it was asked\./);
  expect(code).toBe(2);
});

async function until(is: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!is()) {
    expect(Date.now(), 'it does not come to that').toBeLessThan(deadline);
    await sleep(50);
  }
}

/** A name on the PATH is found by the shell. */
function real(name: string): string {
  return name.includes('/') ? resolve(name) : spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim();
}
