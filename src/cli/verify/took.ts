import type { Took } from '../../verify/verdict.ts';

/** Does a part of the work, and notes how long it took. */
export type Part = <T>(what: string, work: () => Promise<T>) => Promise<T>;

export function timed(): { readonly part: Part; readonly took: readonly Took[] } {
  const took: Took[] = [];
  const part: Part = async (what, work) => {
    const begun = performance.now();
    const result = await work();
    took.push({ what, seconds: Math.round((performance.now() - begun) / 100) / 10 });
    return result;
  };
  return { part, took };
}
