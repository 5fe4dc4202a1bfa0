import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './usage.ts';

export interface Tree {
  /** The bytes of a file; undefined where there is none. Refuses folders, and whatever leads out of the output folder. */
  readonly read: (path: string) => Buffer | undefined;
  /** Every file but hidden ones, wherever it lies. */
  readonly files: () => readonly string[];
  /** Temporary files of builds that were killed. */
  readonly litter: () => readonly string[];
}

/** Lists each folder once: asking for each file apart costs more than reading it. */
export function treeOf(out: string): Tree {
  const folders = new Map<string, ReadonlyMap<string, Dirent>>();

  function listing(folder: string): ReadonlyMap<string, Dirent> {
    const known = folders.get(folder);
    if (known) return known;
    const there = folder === '' ? existsSync(out) : entry(folder)?.isDirectory();
    const entries = there ? readdirSync(join(out, folder), { withFileTypes: true }) : [];
    const listed = new Map(entries.map((one) => [one.name, one]));
    folders.set(folder, listed);
    return listed;
  }

  function entry(path: string): Dirent | undefined {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, slash));
    const above = folder === '' ? undefined : entry(folder);
    if (above && !above.isDirectory())
      throw inTheWay(folder, above.isSymbolicLink() ? 'a symbolic link' : 'a file', 'a folder');
    return listing(folder).get(path.slice(slash + 1));
  }

  function filesIn(folder: string): readonly string[] {
    return [...listing(folder).values()].flatMap((found) => {
      const path = folder === '' ? found.name : `${folder}/${found.name}`;
      if (found.name.startsWith('.')) return [];
      return found.isDirectory() ? filesIn(path) : [path];
    });
  }

  function inTheWay(path: string, what: string, wanted: string): UsageError {
    return new UsageError(
      `\`${join(out, path)}\` is ${what} where the build makes ${wanted}.`,
      'Move it elsewhere, or build into another folder with `--out DIR`. Nothing was written.',
    );
  }

  return {
    read(path) {
      const found = entry(path);
      if (found === undefined) return undefined;
      if (found.isSymbolicLink()) throw inTheWay(path, 'a symbolic link', 'a file');
      if (!found.isFile()) throw inTheWay(path, 'a folder', 'a file');
      return readFileSync(join(out, path));
    },
    files: () => filesIn(''),
    litter: () =>
      [...folders].flatMap(([folder, listed]) =>
        [...listed.keys()].filter(isLitter).map((name) => (folder === '' ? name : `${folder}/${name}`)),
      ),
  };
}

/** Beside the file it becomes; the number tells builds that run at the same time apart. */
export function temporary(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}.${path.slice(slash)}.${process.pid}.tmp`;
}

function isLitter(name: string): boolean {
  const pid = /^\..+\.(\d+)\.tmp$/.exec(name)?.[1];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
