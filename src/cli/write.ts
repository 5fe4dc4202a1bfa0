import { mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../emit/file.ts';
import { type Change, MANIFEST, type Survey, survey } from './survey.ts';
import { temporary } from './tree.ts';
import { UsageError } from './usage.ts';

export interface Drift {
  /** Made by an earlier state of the source. */
  readonly stale: readonly string[];
  readonly missing: readonly string[];
  /** Made before, and no longer. */
  readonly orphaned: readonly string[];
  /** Changed by hand since they were made. */
  readonly edited: readonly string[];
}

export interface Written {
  readonly written: readonly string[];
  readonly pruned: readonly string[];
  /** Changed by hand since they were made, and overwritten or pruned now. */
  readonly edited: readonly string[];
  readonly unchanged: number;
}

export interface WriteOptions {
  /** Of a file that an earlier build made and this one does not: whether it stays. */
  readonly keep?: (path: string) => boolean;
  /** Called with what was edited by hand, before it is overwritten. */
  readonly onEdited?: (paths: readonly string[]) => void;
}

/** How the output folder differs from what the source makes. */
export function compare(
  out: string,
  files: readonly OutputFile[],
  keep: (path: string) => boolean = () => false,
): Drift {
  const { changes, orphaned, edited } = named(out, () => survey(out, files, keep));
  const byHand = new Set(edited);
  const others = changes.filter(({ path }) => !byHand.has(path));
  return {
    stale: others.flatMap(({ path, before }) => (before ? [path] : [])),
    missing: others.flatMap(({ path, before }) => (before ? [] : [path])),
    orphaned: orphaned.flatMap(({ path }) => (byHand.has(path) ? [] : [path])),
    edited,
  };
}

/**
 * Makes the output folder hold these files and the list of them. All are written beside their places before the first takes its own; the list
 * comes last. What fails leaves the folder as it was.
 */
export function write(out: string, files: readonly OutputFile[], options: WriteOptions = {}): Written {
  const found = named(out, () => survey(out, files, options.keep ?? (() => false)));
  if (found.edited.length > 0) options.onEdited?.(found.edited);
  named(out, () => apply(out, found));
  return {
    written: found.changes.map(({ path }) => path),
    pruned: found.orphaned.map(({ path }) => path),
    edited: found.edited,
    unchanged: found.unchanged,
  };
}

function apply(out: string, { changes, orphaned, litter }: Survey): void {
  const undo: (() => void)[] = [];
  try {
    for (const folder of new Set(changes.map(({ path }) => dirname(join(out, path))))) {
      const made = mkdirSync(folder, { recursive: true });
      if (made !== undefined) undo.push(() => removeFolders(folder, dirname(made)));
    }
    for (const { path, after } of changes) {
      const temp = join(out, temporary(path));
      undo.push(() => rmSync(temp, { force: true }));
      writeFileSync(temp, after);
    }
    // The manifest stands last among the changes. What an earlier one lists is gone before the new one says so.
    const last = changes.at(-1)?.path === MANIFEST ? changes.at(-1) : undefined;
    for (const change of changes) if (change !== last) replace(out, change, undo);
    for (const { path, before } of orphaned) {
      rmSync(join(out, path), { force: true });
      undo.push(() => writeFileSync(join(out, path), before));
    }
    if (last) replace(out, last, undo);
  } catch (error) {
    for (const step of undo.toReversed()) attempt(step);
    throw error;
  }
  for (const path of litter) attempt(() => rmSync(join(out, path), { force: true }));
  for (const { path } of orphaned) attempt(() => removeFolders(dirname(join(out, path)), out));
}

function replace(out: string, { path, before }: Change, undo: (() => void)[]): void {
  const target = join(out, path);
  renameSync(join(out, temporary(path)), target);
  undo.push(() => (before ? writeFileSync(target, before) : unlinkSync(target)));
}

/** Removes a folder, and those above it below `top`, as long as they are empty. */
function removeFolders(folder: string, top: string): void {
  for (let at = folder; at !== top && at.length > top.length; at = dirname(at)) rmdirSync(at);
}

// One step that cannot be undone must not keep the others from being undone.
function attempt(step: () => void): void {
  try {
    step();
  } catch {}
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  EROFS: 'is on a file system that is read-only',
  ENOSPC: 'does not fit: the disk is full',
  ENOTDIR: 'cannot be made: something above it is a file',
  EEXIST: 'cannot be made: something above it is a file',
  EBUSY: 'is in use by another program',
};

/** What the file system refuses is no bug of ours. */
function named<T>(out: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    const { code = '', path = out } = error as NodeJS.ErrnoException;
    const reason = reasons[code];
    if (reason === undefined) throw error;
    throw new UsageError(
      `\`${path}\` ${reason}.`,
      'Mend that, or build into another folder with `--out DIR`. The folder is as it was.',
    );
  }
}
