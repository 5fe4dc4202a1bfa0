import { seeded } from '../promql/random.ts';

/** What is thrown is the same on every run with the seed. */
export interface Dice {
  readonly chance: (p: number) => boolean;
  readonly int: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Up to `most` of what is made. */
  readonly some: <T>(most: number, make: () => T) => T[];
  /** Up to `most` different ones of the list. */
  readonly subset: <T>(list: readonly T[], most: number) => T[];
}

export function diceOf(seed: number): Dice {
  const random = seeded(seed);
  const int = (below: number): number => Math.floor(random() * below);
  function pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('pick() needs a list with something in it.');
    return list[int(list.length)] as T;
  }
  return {
    chance: (p) => random() < p,
    int,
    pick,
    some: (most, make) => Array.from({ length: int(most + 1) }, make),
    subset(list, most) {
      const left = [...list];
      const count = Math.min(list.length, int(most + 1));
      return Array.from({ length: count }, () => left.splice(int(left.length), 1)).flat();
    },
  };
}
