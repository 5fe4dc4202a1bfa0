import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { type Settings, settingsOf } from '../model/config.ts';
import type { Loaded, Project } from '../model/project.ts';
import type { BundleOptions } from './bundle.ts';
import { evaluate } from './evaluate.ts';
import { type Checked, configIn, dashboardsIn, type Exports, groupsIn, testsIn } from './exported.ts';
import { configFile, type Folders, foldersSaid, isTests, missingFolder, modulesIn } from './find.ts';

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
  readonly tests: readonly string[];
  readonly dashboards: readonly string[];
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
  const inRules = modulesIn(root, folders.rules);
  const modules: Modules = {
    config,
    rules: inRules.filter((file) => !isTests(file)),
    tests: inRules.filter(isTests),
    dashboards: modulesIn(root, folders.dashboards),
  };
  const files = [config, ...modules.rules, ...modules.tests, ...modules.dashboards];
  const { exports, findings, inputs } = await evaluate(root, files, options);
  return exports ? { ...assemble(root, modules, exports, findings), inputs } : { findings, inputs };
}

function assemble(
  root: string,
  modules: Modules,
  exports: ReadonlyMap<string, Exports>,
  thrown: readonly Diagnostic[],
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
  const told = read(modules.tests, testsIn);
  const tests = told.flatMap(({ file, value }) => (value.kind === 'tests' ? [{ file, value }] : []));
  const scenarios = told.flatMap(({ file, value }) => (value.kind === 'scenarios' ? [{ file, value }] : []));
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
    : { settings, project: { settings, dashboards, groups, tests, scenarios }, findings };
}
