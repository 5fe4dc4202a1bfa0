import type { Alt, Inferred } from './value.ts';

/** The alternatives that can have series. What never has any is told where it begins. */
export function live({ alts }: Inferred): readonly Alt[] {
  if (alts.every(({ presence }) => presence !== 'never')) return alts;
  return alts.filter(({ presence }) => presence !== 'never');
}

/** Whether it holds of every alternative that can have series, of which there is one at least. */
export function everyAlt(inferred: Inferred, test: (alt: Alt) => boolean): boolean {
  const alts = live(inferred);
  return alts.length > 0 && alts.every(test);
}
