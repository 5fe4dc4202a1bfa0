import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bin } from '../cli/project.ts';
import { bothMajors, promtools } from '../promtool.ts';

const FOLDER = 'out/prometheus/tests';

interface Told {
  readonly tests: readonly {
    readonly alert: string;
    readonly name: string;
    readonly ok: boolean;
    readonly problems: readonly string[];
  }[];
  readonly coverage: { readonly alerts: number; readonly tested: number; readonly missing: readonly unknown[] };
}

bothMajors('promtool');

const tools = promtools();

for (const { version, bin: promtool } of tools)
  test(`${version}: every test of every alert passes, and every alert has all four`, { timeout: 900_000 }, async () => {
    const { stdout, stderr } = await run(process.execPath, [bin, 'test', '--json', '--promtool', promtool]);
    expect(stdout, stderr).not.toBe('');
    const { tests, coverage } = JSON.parse(stdout) as Told;
    expect(tests.filter(({ ok }) => !ok)).toEqual([]);
    expect(coverage.missing).toEqual([]);
    expect(coverage.tested).toBe(coverage.alerts);
    expect(tests.length).toBeGreaterThan(4 * coverage.alerts);
  });

/** With the whole rule files, as they are committed: the newest alone, since that takes minutes; all of them at night. */
const whole = process.env['NIGHTLY'] === undefined ? tools.slice(-1) : tools;

for (const { version, bin: promtool } of whole)
  test(`${version}: ${FOLDER} passes as it is committed`, { timeout: 1_800_000 }, async () => {
    const left = readdirSync(FOLDER).filter((name) => process.env['NIGHTLY'] !== undefined || !name.includes('-slo.'));
    const outputs: string[] = [];
    const worker = async (): Promise<void> => {
      for (let file = left.pop(); file !== undefined; file = left.pop()) {
        const { stdout, stderr } = await run(promtool, ['test', 'rules', `${FOLDER}/${file}`]);
        if (!stdout.includes('SUCCESS')) outputs.push(`${file}: ${stdout}${stderr}`.slice(0, 2000));
      }
    };
    await Promise.all([worker(), worker()]);
    expect(outputs).toEqual([]);
  });

async function run(
  program: string,
  argv: readonly string[],
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const child = spawn(program, argv);
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  return { stdout: stdout.join(''), stderr: stderr.join('') };
}
