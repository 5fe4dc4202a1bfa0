import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildOptions, Message, Plugin } from 'esbuild';
import { writeShims } from './shims.ts';

export interface Bundling {
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly files: readonly string[];
  /** A folder that the caller removes. */
  readonly dir: string;
}

export interface BundleOptions {
  readonly inputs: boolean;
  /** Called when esbuild's process is at work and ours would wait for it. */
  readonly meanwhile: () => void;
}

export interface Bundled {
  /** The files that were read, where asked for. */
  readonly inputs: readonly string[];
  readonly warnings: readonly Message[];
}

/**
 * Compiles the modules and what they import into one: a module that two of them import is one module. The default export of what it writes maps each
 * file to a function that evaluates it. Throws esbuild's BuildFailure.
 */
export async function bundle(of: Bundling, { inputs: wantsInputs, meanwhile }: BundleOptions): Promise<Bundled> {
  const [esbuild] = await Promise.all([import('esbuild'), writeShims(shims(of))]);
  const building = withoutCollector(() => esbuild.build({ ...options(of), metafile: wantsInputs }));
  meanwhile();
  const { metafile, warnings } = await building;
  const inputs = Object.keys(metafile?.inputs ?? {}).filter(
    (path) => path !== '<stdin>' && !path.includes(`/${shimsName(of)}/`),
  );
  return { inputs, warnings };
}

/** Where the bundle is written. */
export function bundlePath({ dir }: Bundling): string {
  return join(dir, 'modules.mjs');
}

/** The source map of what `bundle` wrote: made afterwards, since only an error needs one and it doubles the time. */
export async function sourceMap(of: Bundling): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({ ...options(of), sourcemap: 'external', sourcesContent: false, write: false });
  return outputFiles.find(({ path }) => path.endsWith('.map'))?.text ?? '{}';
}

function options(of: Bundling) {
  const entries = of.files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)})`);
  return {
    stdin: { contents: `export default {${entries.join(',\n')}}`, resolveDir: of.root },
    absWorkingDir: of.root,
    outfile: bundlePath(of),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    treeShaking: false,
    ignoreAnnotations: true,
    legalComments: 'none',
    logLevel: 'silent',
    alias: { promwright: shims(of) },
    plugins: [packages],
  } satisfies BuildOptions;
}

const shims = ({ dir }: Bundling): string => join(dir, 'promwright');
const shimsName = ({ dir }: Bundling): string => `${dir.split(/[\\/]/).at(-1) ?? ''}/promwright`;

// Each match costs a round trip between two processes, so `promwright`, which every module imports, must not match; Go's expressions know no lookahead.
const foreign = new RegExp(
  `^(?:[^./p]|${'promwright'
    .split('')
    .map((_, i, all) => unlike(all, i))
    .join('|')})`,
);

function unlike(letters: readonly string[], i: number): string {
  const start = letters.slice(0, i + 1).join('');
  const next = letters[i + 1];
  return next === undefined ? `${start}[^/]` : `${start}(?:$|[^${next}])`;
}

/** Packages that are installed beside the project become file URLs, so that the bundle may lie anywhere. */
const packages: Plugin = {
  name: 'packages',
  setup(build) {
    build.onResolve({ filter: foreign }, async ({ path, pluginData, kind, importer, resolveDir }) => {
      if (pluginData === 'resolving' || path.startsWith('node:')) return undefined;
      if (path.startsWith('file:')) return { path, external: true };
      const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: 'resolving' });
      if (found.errors.length > 0) return undefined;
      if (found.external || !/[\\/]node_modules[\\/]/.test(found.path)) return found;
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

/** esbuild's process is short-lived: left alone by its garbage collector below a gigabyte, it takes two thirds of the time. */
async function withoutCollector<T>(run: () => Promise<T>): Promise<T> {
  const before = { GOGC: process.env['GOGC'], GOMEMLIMIT: process.env['GOMEMLIMIT'] };
  Object.assign(process.env, { GOGC: before.GOGC ?? 'off', GOMEMLIMIT: before.GOMEMLIMIT ?? '1GiB' });
  const running = run();
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  return await running;
}
