import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a module for `promwright` and each of its sub-paths that names what the running CLI's own exports. So the project shares the CLI's
 * systems wherever the bundle lies, and a name that promwright lacks is an error at its import.
 */
export async function writeShims(dir: string): Promise<void> {
  await Promise.all(
    [...ownModules()].map(async ([path, url]) => {
      const names = Object.keys((await import(url)) as object);
      const file = join(dir, `${path}.js`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `export { ${names.join(', ')} } from ${JSON.stringify(url)};\n`);
    }),
  );
}

/** What `import … from 'promwright/…'` may name. */
export function subPaths(): readonly string[] {
  return [...ownModules().keys()].filter((path) => path !== 'index').map((path) => `promwright/${path}`);
}

function ownModules(): ReadonlyMap<string, string> {
  const index = import.meta.resolve('promwright');
  const catalog = new URL('catalog/', index);
  const systems = readdirSync(catalog, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?<!\.d)\.[jt]s$/.test(file));
  return new Map([
    ['index', index],
    ['test', import.meta.resolve('promwright/test')],
    ...systems.map((file): [string, string] => [`catalog/${file.slice(0, -3)}`, new URL(file, catalog).href]),
  ]);
}
