import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostic.ts';
import { type Settings, settingsOf } from '../model/config.ts';
import type { Loaded, Project } from '../model/project.ts';
import { type BundleOptions, type Bundling, bundle, bundlePath } from './bundle.ts';
import { type Checked, configIn, dashboardsIn, type Exports, groupsIn } from './exported.ts';
import { compileFault, isBuildFailure, places, throwFault } from './fault.ts';
import { configFile, type Folders, foldersSaid, missingFolder, modulesIn } from './find.ts';
import { scratch } from './scratch.ts';
import { UsageError } from './usage.ts';

export interface Load {
  /** Absent where a module could not be had. */
  readonly project?: Project;
  readonly findings: readonly Diagnostic[];
  /** The files that were read, relative to the root; all of them only where asked for. */
  readonly inputs: readonly string[];
}

/** The modules of a project, relative to its root. */
interface Modules {
  readonly config: string;
  readonly rules: readonly string[];
  readonly dashboards: readonly string[];
}

interface Evaluated {
  readonly exports: ReadonlyMap<string, Exports>;
  readonly findings: readonly Diagnostic[];
}

/** Loads the config of a project and all modules of its folders, as one graph, each evaluated by itself. */
export async function load(root: string, options: Partial<BundleOptions> = {}): Promise<Load> {
  const whole = { inputs: false, meanwhile: () => {}, ...options };
  const config = configFile(root);
  const guess = foldersSaid(readFileSync(join(root, config), 'utf8'));
  const first = await loadWith(root, config, guess, whole);
  // The config has the last word on its folders; only one that computes their names costs a second round.
  const said = first.settings ?? guess;
  if (said.dashboards === guess.dashboards && said.rules === guess.rules) return first;
  return await loadWith(root, config, said, whole);
}

async function loadWith(
  root: string,
  config: string,
  folders: Folders,
  options: BundleOptions,
): Promise<Load & { readonly settings?: Settings }> {
  const modules: Modules = {
    config,
    rules: modulesIn(root, folders.rules),
    dashboards: modulesIn(root, folders.dashboards),
  };
  const files = [config, ...modules.rules, ...modules.dashboards];
  const { dir, remove } = scratch();
  const bundling: Bundling = { root: realpathSync(root), files, dir };
  try {
    const { inputs, warnings } = await bundle(bundling, options);
    const read = options.inputs ? inputs : files;
    // Of a module without any export, esbuild only warns that what is imported from it is undefined.
    const undefinedImports = warnings.filter(({ id }) => id === 'import-is-undefined');
    if (undefinedImports.length > 0) return { findings: undefinedImports.map(compileFault), inputs: read };
    return { ...assemble(root, modules, await evaluate(bundling)), inputs: read };
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('The service was stopped')) throw await stoppedByHand();
    if (!isBuildFailure(error)) throw error;
    return { findings: error.errors.map(compileFault), inputs: files };
  } finally {
    remove();
  }
}

/** Every module is evaluated, so one that throws hides no other. One that several import throws the same error to each: it is told once. */
async function evaluate(of: Bundling): Promise<Evaluated> {
  const exports = new Map<string, Exports>();
  const thrown = new Map<unknown, string>();
  try {
    const { default: all } = (await import(pathToFileURL(bundlePath(of)).href)) as {
      default: Record<string, () => Promise<Exports>>;
    };
    for (const [file, run] of Object.entries(all)) {
      try {
        exports.set(file, await run());
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

function assemble(
  root: string,
  modules: Modules,
  { exports, findings: thrown }: Evaluated,
): Omit<Load, 'inputs'> & { readonly settings?: Settings } {
  const findings = [...thrown];
  function read<T>(
    files: readonly string[],
    checked: (file: string, exports: Exports) => Checked<T>,
  ): readonly Loaded<T>[] {
    return files.flatMap((file) => {
      const own = exports.get(file);
      if (own === undefined) return [];
      const { values, finding } = checked(file, own);
      if (finding) findings.push(finding);
      return values.map((value) => ({ file, value }));
    });
  }
  const config = read([modules.config], configIn)[0]?.value;
  const groups = read(modules.rules, groupsIn);
  const dashboards = read(modules.dashboards, dashboardsIn);
  if (config === undefined) return { findings };
  for (const key of ['dashboards', 'rules'] as const) {
    const folder = config[key];
    if (folder !== undefined && !existsSync(join(root, folder)))
      findings.push(missingFolder(root, modules.config, key, folder));
  }
  const settings = settingsOf(config);
  return findings.length > 0
    ? { settings, findings }
    : { settings, project: { settings, dashboards, groups }, findings };
}

/** Ctrl-C reaches esbuild's process too, and its end may be known before our own signal. */
async function stoppedByHand(): Promise<UsageError> {
  await setTimeout(100);
  return new UsageError("esbuild's process was ended from outside.", 'Run the command again.');
}
