import { spawnSync } from 'node:child_process';
import { needed } from './needed.ts';

export interface Tool {
  readonly bin: string;
  readonly version: string;
}

/** Every promtool to test with: those that PROMTOOL names (`:` between them), the one on the PATH, the one that tools/build.sh links; a version once. */
export const promtools = (): readonly Tool[] => found('promtool');

/** Likewise every Prometheus server, with PROMETHEUS. */
export const prometheuses = (): readonly Tool[] => found('prometheus');

/** Debian's, and the one that go.mod pins: what the project declares, and what is new. */
const REMEDY = { 2: 'apt-get install prometheus (Debian 12 has 2.42)', 3: 'run tools/build.sh (needs Go)' };

/** A test for each major version that it is there: what would be tested with it is else silently not there. */
export function bothMajors(name: 'promtool' | 'prometheus'): void {
  const versions = found(name).map(({ version }) => version);
  for (const [major, remedy] of Object.entries(REMEDY)) {
    const here = versions.some((version) => version.startsWith(`${major}.`));
    const note = `no ${name} ${major}.x: ${remedy}, or set ${name.toUpperCase()}=/path/to/${name} (https://prometheus.io/download)`;
    needed(`${name} ${major}.x`, here ? undefined : note);
  }
}

/** Of PromQL, all that are behind a flag. */
export const FEATURES = 'promql-experimental-functions,promql-extended-range-selectors,promql-binop-fill-modifiers';

/** What `promtool check rules` says of one file, with every feature of PromQL on. */
export function checkRules({ bin, version }: Tool, file: string): { readonly ok: boolean; readonly output: string } {
  const features = version.startsWith('2.') ? [] : [`--enable-feature=${FEATURES}`];
  return promtool(bin, [...features, 'check', 'rules', '--lint=none', file]);
}

export function promtool(bin: string, args: readonly string[]): { readonly ok: boolean; readonly output: string } {
  const run = spawnSync(bin, args, { encoding: 'utf8' });
  return { ok: run.status === 0, output: run.stdout + run.stderr };
}

function found(name: 'promtool' | 'prometheus'): readonly Tool[] {
  const named = (process.env[name.toUpperCase()] ?? '').split(':').filter((bin) => bin !== '');
  const tools = new Map<string, Tool>();
  for (const bin of [...named, name, `.tools/${name}`]) {
    const run = spawnSync(bin, ['--version'], { encoding: 'utf8' });
    const version = new RegExp(`${name}, version (\\S+)`).exec(`${run.stdout}${run.stderr}`)?.[1];
    if (version !== undefined && !tools.has(version)) tools.set(version, { bin, version });
  }
  return [...tools.values()];
}
