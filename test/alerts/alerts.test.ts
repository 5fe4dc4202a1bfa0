import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseDuration } from '../../src/promql/duration.ts';
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

const files = readdirSync(FOLDER);

for (const { version, bin: promtool } of tools)
  test(`${version}: the shortest test of each file of ${FOLDER} passes beside all rules`, {
    timeout: 300_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'promwright-shortest-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const file of files) {
      const { rule_files, tests, ...rest } = parse(readFileSync(join(FOLDER, file), 'utf8')) as TestFile;
      const short = {
        ...rest,
        rule_files: rule_files.map((path) => resolve(FOLDER, path)),
        tests: tests.toSorted((a, b) => lasts(a) - lasts(b)).slice(0, 1),
      };
      writeFileSync(join(folder, file), stringify(short));
    }
    expect(await failed(promtool, folder, files)).toEqual([]);
  });

/** What was committed holds all that was tested above, beside rules that make it slow. */
const whole = process.env['NIGHTLY'] !== undefined ? tools : process.env['CI'] !== undefined ? tools.slice(-1) : [];

for (const { version, bin: promtool } of whole)
  test(`${version}: ${FOLDER} passes as it is committed`, { timeout: 1_800_000 }, async () => {
    const some = files.filter((name) => process.env['NIGHTLY'] !== undefined || !name.includes('-slo.'));
    expect(await failed(promtool, FOLDER, some)).toEqual([]);
  });

interface TestFile {
  readonly rule_files: readonly string[];
  readonly tests: readonly Test[];
}

interface Test {
  readonly alert_rule_test?: readonly { readonly eval_time: string }[];
  readonly promql_expr_test?: readonly { readonly eval_time: string }[];
}

function lasts({ alert_rule_test = [], promql_expr_test = [] }: Test): number {
  return Math.max(...[...alert_rule_test, ...promql_expr_test].map(({ eval_time }) => parseDuration(eval_time) ?? 0));
}

/** What promtool says of the files that do not pass. */
async function failed(promtool: string, folder: string, names: readonly string[]): Promise<readonly string[]> {
  const left = [...names];
  const outputs: string[] = [];
  const worker = async (): Promise<void> => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      const { stdout, stderr } = await run(promtool, ['test', 'rules', join(folder, file)]);
      if (!stdout.includes('SUCCESS')) outputs.push(`${file}: ${stdout}${stderr}`.slice(0, 2000));
    }
  };
  await Promise.all([worker(), worker()]);
  return outputs;
}

async function run(
  program: string,
  argv: readonly string[],
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const child = spawn(program, argv);
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
  await new Promise((done) => child.on('close', done));
  return { stdout: stdout.join(''), stderr: stderr.join('') };
}
