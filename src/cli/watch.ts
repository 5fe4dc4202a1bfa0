import { once } from 'node:events';
import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Io } from './io.ts';
import { UsageError } from './usage.ts';

/** Editors write a file in several steps, and several files at once. */
const QUIET = 60;
const DONE = 'Ctrl-C';

/** Builds, then again after each change beside a file that was read, until Ctrl-C. `build` returns the files that it read. */
export async function watch(io: Io, build: () => Promise<readonly string[]>): Promise<number> {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  const ended = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running = false;

  async function again(): Promise<void> {
    if (running) return;
    running = true;
    do {
      if (changed.size > 0) io.err(`\n${[...changed].toSorted().join(', ')} changed.\n`);
      changed.clear();
      await buildAgain();
    } while (changed.size > 0);
    running = false;
  }

  async function buildAgain(): Promise<void> {
    try {
      const inputs = await build();
      for (const folder of foldersOf(inputs)) follow(folder);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.err(`${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
    }
    io.err('Waiting for changes; Ctrl-C ends.\n');
  }

  function follow(folder: string): void {
    if (watchers.has(folder)) return;
    const watcher = watchFolder(join(io.cwd, folder), (_, name) => {
      if (name === null || !isSource(folder, name)) return;
      changed.add(join(folder, name));
      clearTimeout(timer);
      timer = setTimeout(() => void again().catch((bug: unknown) => ended.abort(bug)), QUIET);
    });
    // A folder that is removed is no longer watched; when it comes back, the next build follows it again.
    watcher.on('error', () => {
      watcher.close();
      watchers.delete(folder);
    });
    watchers.set(folder, watcher);
  }

  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => ended.abort(DONE));
  follow('.');
  await again();
  if (!ended.signal.aborted) await once(ended.signal, 'abort');
  clearTimeout(timer);
  for (const watcher of watchers.values()) watcher.close();
  if (ended.signal.reason !== DONE) throw ended.signal.reason;
  io.err('\n');
  return 0;
}

/** A name without a dot may be a folder with modules; in the root it is more likely one that we write. */
function isSource(folder: string, name: string): boolean {
  return /\.([cm]?[jt]s|json)$/.test(name) || (folder !== '.' && !name.includes('.'));
}

/** The folders of these files and all above them within the project, so that a folder that appears is seen. */
function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    if (file.startsWith('..')) continue;
    for (let at = dirname(file); !folders.has(at); at = dirname(at)) folders.add(at);
  }
  return folders;
}
