/** A number for a text, the same on every machine: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hash(text: string, seed: number): number {
  let state = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return state;
}

/** From 0 to 1, as if at random: the nth number of a hash, mixed as murmur3 ends (https://github.com/aappleby/smhasher). */
export function noise(of: number, n: number): number {
  let mixed = (of ^ Math.imul(n + 1, 0x9e3779b1)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** How much of its first event a series has at the beginning: else all that are as rare would have theirs at once. */
export function phaseOf(key: string, seed: number): number {
  return 0.999 * noise(hash(key, seed), -1);
}
