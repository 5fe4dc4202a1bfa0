/** A panel's id, from its place by title: stable when panels are added, moved or sorted. FNV-1a, 31 bits, never 0. */
export function panelId(...path: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const char of path.join('\u0000')) hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193);
  return hash >>> 1 || 1;
}

/** A, B, … Z, AA: what Grafana calls a panel's queries. */
export function refId(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : refId(Math.floor(index / 26) - 1) + letter;
}
