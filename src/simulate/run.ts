import type { Run } from '../metric/track.ts';
import { type Block } from './load.ts';

/** When samples are taken. */
export interface Clock {
  readonly start: number;
  readonly end: number;
  /** Seconds between two samples. */
  readonly interval: number;
}

/** How many samples fall into `[from, to)`, and when the first of them is taken. */
export function ticks(
  { start, interval }: Clock,
  from: number,
  to: number,
): { readonly first: number; readonly count: number } {
  const before = Math.max(0, Math.ceil((from - start) / interval - 1e-9));
  const until = Math.max(before, Math.ceil((to - start) / interval - 1e-9));
  return { first: start + before * interval, count: until - before };
}

/** Runs of what accumulates, or of what stands still, block by block; where `pace` gives nothing, there is a gap and the total begins anew. */
export function runsOf(
  blocks: readonly Block[],
  clock: Clock,
  pace: (block: Block) => { readonly rate: number } | { readonly value: number } | undefined,
): readonly Run[] {
  const runs: { count: number; value?: number; step?: number }[] = [];
  let total = 0;
  for (const block of blocks) {
    const { first, count } = ticks(clock, block.from, block.to);
    const now = pace(block);
    if (now === undefined) {
      total = 0;
      if (count > 0) join(runs, { count });
      continue;
    }
    const rate = 'rate' in now ? now.rate : 0;
    const value = 'rate' in now ? total + rate * (first - block.from) : now.value;
    total += rate * (block.to - block.from);
    if (count > 0) join(runs, { count, value: exact(value), ...(rate > 0 && { step: exact(rate * clock.interval) }) });
  }
  return runs;
}

/** Adds a run, to the one before where it goes on from it. */
function join(
  runs: { count: number; value?: number; step?: number }[],
  next: { count: number; value?: number; step?: number },
): void {
  const last = runs.at(-1);
  const same =
    last !== undefined &&
    last.step === next.step &&
    (last.value === undefined || next.value === undefined
      ? last.value === next.value
      : Math.abs(last.value + (last.step ?? 0) * last.count - next.value) <= 1e-9 * Math.abs(next.value));
  if (same) last.count += next.count;
  else runs.push(next);
}

/** Without the digits that are rounding alone. */
const exact = (value: number): number => Number(value.toPrecision(12));
