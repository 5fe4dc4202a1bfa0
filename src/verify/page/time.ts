/** The time of day, in UTC: a page looks the same wherever it is opened. */
export function clock(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 16);
}
