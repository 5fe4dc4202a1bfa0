import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../emit/file.ts';
import { manifest, readManifest } from '../emit/manifest.ts';
import { json } from '../text/json.ts';
import { type Tree, treeOf } from './tree.ts';
import { UsageError } from './usage.ts';

export const MANIFEST = 'manifest.json';

/** A file that is to change. */
export interface Change {
  readonly path: string;
  /** What it holds now; undefined where it is not there. */
  readonly before: Buffer | undefined;
  readonly after: Buffer;
}

/** What stands in the output folder, beside what should. */
export interface Survey {
  readonly changes: readonly Change[];
  /** Files that an earlier build made and this one does not. */
  readonly orphaned: readonly { readonly path: string; readonly before: Buffer }[];
  /** Files among both that somebody has changed since they were made. */
  readonly edited: readonly string[];
  readonly unchanged: number;
  /** Temporary files of builds that were killed. */
  readonly litter: readonly string[];
}

/**
 * Compares, and refuses an output folder that is not ours to write. The manifest is the last of the changes. `keep` says of a file that an earlier
 * build made and this one does not whether it stays.
 */
export function survey(out: string, made: readonly OutputFile[], keep: (path: string) => boolean): Survey {
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new UsageError(`\`${out}\` is a file, not a folder.`, 'Delete it or build elsewhere with `--out DIR`.');
  const tree = treeOf(out);
  const old = oldManifest(out, tree, made);
  const files = [...made, manifestOf(made, old, keep)];
  const paths = new Set(files.map(({ path }) => path));
  const changes: Change[] = [];
  const edited: string[] = [];
  for (const { path, text } of files) {
    const after = Buffer.from(text);
    const before = tree.read(path);
    if (before?.equals(after)) continue;
    const hash = old.get(path);
    if (before && path !== MANIFEST) {
      if (hash === undefined)
        throw new UsageError(
          `\`${join(out, path)}\` is in the way: promwright did not make it.`,
          'Move it elsewhere, or build into another folder with `--out DIR`. Nothing was written.',
        );
      if (hash !== hashOf(before)) edited.push(path);
    }
    changes.push({ path, before, after });
  }
  const orphaned = [...old].flatMap(([path, hash]) => {
    if (paths.has(path) || keep(path)) return [];
    const before = tree.read(path);
    if (before === undefined) return [];
    if (hash !== hashOf(before)) edited.push(path);
    return [{ path, before }];
  });
  return { changes, orphaned, edited, unchanged: files.length - changes.length, litter: tree.litter() };
}

/** The manifest of the files that are made, and of those that stay. */
function manifestOf(
  made: readonly OutputFile[],
  old: ReadonlyMap<string, string>,
  keep: (path: string) => boolean,
): OutputFile {
  const own = manifest(made);
  const sums = new Map(Object.entries(readManifest(own.text) ?? {}));
  const staying = [...old].filter(([path]) => !sums.has(path) && keep(path));
  if (staying.length === 0) return own;
  const all = [...sums, ...staying].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { path: own.path, text: json({ files: Object.fromEntries(all) }) };
}

function hashOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Without a manifest, what is there must be what a build of the same source left that was killed, or has not ended yet. */
function oldManifest(out: string, tree: Tree, made: readonly OutputFile[]): ReadonlyMap<string, string> {
  const bytes = tree.read(MANIFEST);
  if (bytes === undefined) {
    const texts = new Map(made.map(({ path, text }) => [path, text]));
    const foreign = tree.files().find((path) => !texts.has(path) || tree.read(path)?.toString() !== texts.get(path));
    if (foreign === undefined) return new Map();
    throw new UsageError(
      `\`${out}\` is not empty, and promwright did not make it: it has \`${foreign}\` but no \`${MANIFEST}\`.`,
      'Empty the folder, or build into another one with `--out DIR`. Nothing was written.',
    );
  }
  const listed = readManifest(bytes.toString());
  const paths = Object.keys(listed ?? {});
  if (listed === undefined || paths.some((path) => path.split('/').some((part) => part === '..' || part === '')))
    throw new UsageError(
      `\`${join(out, MANIFEST)}\` is not a manifest that promwright wrote.`,
      'Bring back the one that was committed, or empty the folder and build again. Nothing was written.',
    );
  return new Map(Object.entries(listed));
}
