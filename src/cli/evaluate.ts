import { realpathSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostic.ts';
import { type BundleOptions, type Bundling, bundle, bundlePath } from './bundle.ts';
import type { Exports } from './exported.ts';
import { compileFault, isBuildFailure, places, throwFault } from './fault.ts';
import { scratch } from './scratch.ts';
import { UsageError } from './usage.ts';

export interface Evaluated {
  /** What each module exports that does not throw; absent where they do not compile. */
  readonly exports?: ReadonlyMap<string, Exports>;
  readonly findings: readonly Diagnostic[];
  /** The files that were read; all of them only where asked for. */
  readonly inputs: readonly string[];
}

/** Evaluates modules as one graph, each by itself; `files` are relative to the root, with `/`. */
export async function evaluate(root: string, files: readonly string[], options: BundleOptions): Promise<Evaluated> {
  const { dir, remove } = scratch();
  const bundling: Bundling = { root: realpathSync(root), files, dir };
  try {
    const { inputs, warnings } = await bundle(bundling, options);
    const read = options.inputs ? inputs : files;
    // Of a module without any export, esbuild only warns that what is imported from it is undefined.
    const undefinedImports = warnings.filter(({ id }) => id === 'import-is-undefined');
    if (undefinedImports.length > 0) return { findings: undefinedImports.map(compileFault), inputs: read };
    return { ...(await run(bundling)), inputs: read };
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('The service was stopped')) throw await stoppedByHand();
    if (!isBuildFailure(error)) throw error;
    return { findings: error.errors.map(compileFault), inputs: files };
  } finally {
    remove();
  }
}

/** Every module is evaluated, so one that throws hides no other. One that several import throws the same error to each: it is told once. */
async function run(of: Bundling): Promise<Required<Omit<Evaluated, 'inputs'>>> {
  const exports = new Map<string, Exports>();
  const thrown = new Map<unknown, string>();
  try {
    const { default: all } = (await import(pathToFileURL(bundlePath(of)).href)) as {
      default: Record<string, () => Promise<Exports>>;
    };
    for (const [file, module] of Object.entries(all)) {
      try {
        exports.set(file, await module());
      } catch (error) {
        if (!thrown.has(error)) thrown.set(error, file);
      }
    }
  } catch (error) {
    thrown.set(error, of.files[0] ?? '');
  }
  const found = await places(of, [...thrown.keys()]);
  return { exports, findings: [...thrown].map(([error, file], i) => throwFault(file, error, found[i])) };
}

/** Ctrl-C reaches esbuild's process too, and its end may be known before our own signal. */
async function stoppedByHand(): Promise<UsageError> {
  await setTimeout(100);
  return new UsageError("esbuild's process was ended from outside.", 'Run the command again.');
}
