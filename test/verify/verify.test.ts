import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { bin } from '../cli/project.ts';
import { bothMajors, prometheuses, promtools } from '../promtool.ts';

interface Result {
  readonly prometheus: string;
  readonly panels: readonly {
    readonly state: string;
    readonly dashboard: string;
    readonly panel: string;
    readonly why: readonly string[];
  }[];
  readonly rules: readonly { readonly state: string; readonly name: string; readonly why: readonly string[] }[];
  readonly scenarios: readonly {
    readonly system: string;
    readonly scenario: string;
    readonly missing: readonly string[];
    readonly besides: readonly string[];
    readonly broken: readonly string[];
  }[];
  readonly took: readonly { readonly what: string; readonly seconds: number }[];
}

bothMajors('prometheus');
bothMajors('promtool');

/** The scenarios are played in full to the newest; the others get one that is quiet and one that is not, and all in the gate and at night. */
const SOME = ['--scenario', 'healthy', '--scenario', 'error-burst'];

const tools = prometheuses().map((prometheus) => ({
  prometheus,
  promtool: promtools().find(({ version }) => version === prometheus.version) ?? promtools()[0],
}));

for (const [i, { prometheus, promtool }] of tools.entries())
  test(`${prometheus.version}: what ships is as it was inferred, and fires what it should`, {
    timeout: 900_000,
  }, async () => {
    const full = i === tools.length - 1 || process.env['CI'] !== undefined || process.env['NIGHTLY'] !== undefined;
    const { stdout, stderr } = await run(
      'verify',
      '--json',
      '--prometheus',
      prometheus.bin,
      '--promtool',
      promtool?.bin ?? '',
      ...(full ? [] : SOME),
    );
    expect(stdout, stderr).not.toBe('');
    const { panels, rules, scenarios, took, prometheus: version } = JSON.parse(stdout) as Result;
    process.stdout.write(
      `${version}: ${panels.length} queries, ${rules.length} rules, ${scenarios.length} scenarios; ${took.map(({ what, seconds }) => `${what} ${seconds} s`).join(', ')}\n`,
    );
    expect(panels.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(rules.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(
      scenarios.filter(({ missing, besides, broken }) => missing.length + besides.length + broken.length > 0),
    ).toEqual([]);
    expect(panels.length).toBeGreaterThan(600);
    expect(new Set(scenarios.map(({ system }) => system)).size).toBe(6);
  });

async function run(...argv: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [bin, ...argv]);
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  return { stdout: stdout.join(''), stderr: stderr.join('') };
}
