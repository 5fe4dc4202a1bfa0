import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAll } from './tied.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Scratch {
  readonly dir: string;
  readonly remove: () => void;
}

/** A folder of our own that is gone when it is removed, and when the process is stopped before. */
export function scratch(): Scratch {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'promwright-')));
  const remove = (): void => {
    rmSync(dir, { recursive: true, force: true });
    process.off('exit', remove);
    for (const signal of SIGNALS) process.off(signal, stopped);
  };
  const stopped = (signal: NodeJS.Signals): void => {
    // What still runs would write into it.
    void endAll().then(() => {
      remove();
      // Ours was the only reason that the signal did not end the process.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  };
  process.on('exit', remove);
  for (const signal of SIGNALS) process.on(signal, stopped);
  return { dir, remove };
}
