import type { Recorded } from './known.ts';
import { namesIn } from './selection.ts';

/** Recordings of which nothing is inferred yet. */
export interface Pending {
  /**
   * Those of the name and all that they read, by name, each after what it reads: inferred in this order, no recording needs another that is not
   * inferred, however long the chain. Whoever reads itself, over whatever others, is unknown to itself.
   */
  upTo(name: string): Iterable<readonly Recorded[]>;
  has(name: string): boolean;
  names(): Iterable<string>;
}

export function pendingOf(recordings: readonly Recorded[]): Pending {
  const waiting = new Map<string, Recorded[]>();
  for (const recording of recordings) {
    const same = waiting.get(recording.name);
    if (same) same.push(recording);
    else waiting.set(recording.name, [recording]);
  }
  return {
    has: (name) => waiting.has(name),
    names: () => waiting.keys(),
    *upTo(name) {
      // A chain of thousands is deeper than the stack.
      const open: (string | readonly Recorded[])[] = [name];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (typeof next !== 'string') {
          yield next;
          continue;
        }
        const found = waiting.get(next);
        if (!found) continue;
        waiting.delete(next);
        open.push(found);
        const read = found.flatMap(({ expr }) => namesIn(expr));
        for (let i = read.length - 1; i >= 0; i -= 1) if (waiting.has(read[i] as string)) open.push(read[i] as string);
      }
    },
  };
}
