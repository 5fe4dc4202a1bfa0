import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import type { Settings } from '../model/config.ts';
import { nearest } from '../text/nearest.ts';
import { UsageError } from './usage.ts';

/** The folders of modules, as the config names them. */
export type Folders = Pick<Settings, 'dashboards' | 'rules'>;

/** The config of the project whose root the folder is; undefined where it is none. */
export function findConfig(root: string): string | undefined {
  return ['ts', 'mts', 'js', 'mjs']
    .map((ext) => `promwright.config.${ext}`)
    .find((name) => existsSync(join(root, name)));
}

export function configFile(root: string): string {
  const found = findConfig(root);
  if (found !== undefined) return found;
  throw new UsageError(
    `\`${root}\` has no \`promwright.config.ts\`.`,
    `Run this in the folder that has one, or write one:

  import { defineConfig } from 'promwright';
  import { nexusgate } from 'promwright/catalog/nexusgate';

  export default defineConfig({ systems: [nexusgate] });`,
  );
}

export function foldersSaid(config: string): Folders {
  const said = (key: string): string | undefined =>
    new RegExp(`^\\s*${key}:\\s*(['"\`])([^'"\`$]+)\\1`, 'm').exec(config)?.[2];
  return { dashboards: said('dashboards') ?? 'dashboards', rules: said('rules') ?? 'rules' };
}

export function modulesIn(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /(?<!\.d)\.[cm]?[jt]s$/.test(name) && !/(^|\/)_[^/]*$|(^|\/)node_modules\//.test(name))
    .toSorted();
}

/** `rules/shop.tests.ts` stands beside `rules/shop.ts`. */
export function isTests(file: string): boolean {
  return /\.tests\.[cm]?[jt]s$/.test(file);
}

export function missingFolder(root: string, file: string, key: string, folder: string): Diagnostic {
  const near = nearest(folder, readdirSync(root));
  return {
    rule: 'load/folder',
    severity: 'error',
    message: `\`${key}\` names the folder \`${folder}\`, which does not exist.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
    file,
  };
}
