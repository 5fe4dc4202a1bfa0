const MINUTE = 60_000;
/** What lasts longer is evaluated and sampled more coarsely. */
const LONG = 12 * 60 * MINUTE;

/** How often the rules of a test are evaluated, which lasts so long, and those of whose group are every `every`. In milliseconds. */
export function tickOf(lasts: number, every: number): number {
  return lasts > LONG ? Math.max(every, 5 * MINUTE) : every;
}

/** The distance of the samples of a test, given how often its jobs are scraped. */
export function samplingOf(lasts: number, tick: number, scraped: readonly number[]): number {
  return Math.min(tick, lasts > LONG ? MINUTE : Math.min(15_000, ...scraped));
}
