import type { Job, System } from '../metric/system.ts';
import { parseDuration, printMs } from '../promql/duration.ts';

/** The smallest scrape interval of all jobs; Prometheus' own default where there are none. */
export function finestInterval(systems: readonly System[]): string {
  const all = systems.flatMap((system) => system.jobs.map((job) => parseDuration(job.interval) ?? 60_000));
  return printMs(all.length === 0 ? 60_000 : Math.min(...all));
}

/** How long a scrape of the job may take. */
export function scrapeTimeout({ timeout, interval }: Job): string {
  return timeout ?? ((parseDuration(interval) ?? 0) < 10_000 ? interval : '10s');
}
