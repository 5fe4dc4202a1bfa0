import { spawnSync } from 'node:child_process';

export interface Tool {
  readonly bin: string;
  readonly version: string;
}

/** Every promtool to test with: those that PROMTOOL names (`:` between them), the one on the PATH, the one that tools/build.sh links; a version once. */
export const promtools = (): readonly Tool[] => found('promtool');

/** Likewise every Prometheus server, with PROMETHEUS. */
export const prometheuses = (): readonly Tool[] => found('prometheus');

/** Debian's, and the one that go.mod pins: what the project declares, and what is new. */
export const MAJORS = ['2', '3'] as const;

export const missing =
  'no promtool: apt-get install prometheus, or run tools/build.sh, or set PROMTOOL=/path/to/promtool (https://prometheus.io/download)';

const REMEDY = { 2: 'apt-get install prometheus (Debian 12 has 2.42)', 3: 'run tools/build.sh (needs Go)' };

/** What there is of a major version, or how to get it. */
export function lacks(name: 'promtool' | 'prometheus', major: (typeof MAJORS)[number]): string | undefined {
  if (found(name).some(({ version }) => version.startsWith(`${major}.`))) return undefined;
  return `no ${name} ${major}.x: ${REMEDY[major]}, or set ${name.toUpperCase()}=/path/to/${name}`;
}

const FEATURES = 'promql-experimental-functions,promql-extended-range-selectors,promql-binop-fill-modifiers';

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
