import { spawnSync } from 'node:child_process';

/** What there is to run amtool by: AMTOOL, or the one on the PATH. */
export const amtool = (): string | undefined =>
  [process.env['AMTOOL'], 'amtool'].find(
    (bin) => bin && spawnSync(bin, ['--version'], { encoding: 'utf8' }).status === 0,
  );

export const missing = 'no amtool: apt-get install prometheus-alertmanager, or set AMTOOL=/path/to/amtool';

export function runAmtool(bin: string, ...args: readonly string[]): { readonly ok: boolean; readonly output: string } {
  const run = spawnSync(bin, args, { encoding: 'utf8' });
  return { ok: run.status === 0, output: run.stdout + run.stderr };
}
