/** JSON as people diff it: two spaces, a newline at the end, keys in the order they were set. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
