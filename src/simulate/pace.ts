import type { Block } from './load.ts';
import type { Motion } from './motion.ts';
import { hash, noise } from './noise.ts';

const WOBBLE = 0.05;

/** How fast events come, and the observations among them. */
export function rateOf(motion: Motion, load: number): number {
  return motion.kind === 'flow' ? motion.perLoad * load + motion.steady : 0;
}

/** The value of a gauge in a block; a timestamp moves with the clock. */
export function valueOf(motion: Motion, { from, load }: Block, { key, seed, began }: Place): number | undefined {
  if (motion.kind === 'none' || motion.kind === 'flow') return undefined;
  if (motion.kind === 'since')
    return motion.renewed === undefined ? began : Math.floor(from / motion.renewed) * motion.renewed;
  const { idle, busy, whole } = motion;
  if (idle === busy) return idle;
  const some = 1 + WOBBLE * (noise(hash(key, seed), Math.floor(from / 300)) - 0.5);
  const value = (idle + (busy - idle) * load) * some;
  return whole ? Math.round(value) : Number(value.toPrecision(6));
}

/** What else the value of a gauge depends on. */
export interface Place {
  /** Tells series apart. */
  readonly key: string;
  readonly seed: number;
  /** When the process began. */
  readonly began: number;
}
