import { exposedNames, type Metric } from '../metric/metric.ts';
import { scrapeMetrics } from '../metric/system.ts';
import { type Expr, walk } from '../promql/ast.ts';
import { parseDuration, printMs } from '../promql/duration.ts';
import { finestInterval } from './interval.ts';
import type { Resolved, ResolvedDashboard, ResolvedTarget } from './resolved.ts';

/** A query's own minimal step, where the data source's is too fine for it. */
export type StepOf = (target: ResolvedTarget) => string | undefined;

/**
 * Grafana makes `$__rate_interval` four times the data source's interval, or the query's own minimal step where it has one
 * (https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/): a series that is scraped or recorded more
 * rarely than the finest needs the latter, or its rates are empty when zoomed in.
 */
export function stepsOf(resolved: Resolved): (dashboard: ResolvedDashboard) => StepOf {
  const finest = parseDuration(finestInterval(resolved.settings.systems)) ?? 0;
  const intervals = intervalsOf(resolved);
  return ({ jobs }) => {
    const intervalOf = (name: string) => Math.max(0, ...jobs.map((job) => intervals.get(job)?.get(name) ?? 0));
    return (target) => {
      const slowest = slowestOf(target.expr, intervalOf);
      return slowest > finest ? printMs(slowest) : undefined;
    };
  };
}

type Intervals = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How often a series of each name gets a new value, by job, in milliseconds. */
function intervalsOf({ settings, groups }: Resolved): Intervals {
  const intervals = new Map<string, Map<string, number>>();
  const add = (job: string, name: string, ...every: readonly string[]) => {
    const ofJob = intervals.get(job) ?? new Map<string, number>();
    intervals.set(job, ofJob.set(name, Math.max(...every.map((duration) => parseDuration(duration) ?? 0))));
  };
  for (const { jobs, metrics } of settings.systems)
    for (const job of jobs)
      for (const metric of [...Object.values(scrapeMetrics(job)), ...metrics.filter((own) => own.job === job.job)])
        for (const name of exposedNames(metric)) add(job.job, name, job.interval, ...cachedFor(metric));
  for (const { jobs, every, rules } of groups)
    for (const rule of rules) if (rule.rule === 'record') for (const job of jobs) add(job, rule.name, every);
  return intervals;
}

/** A value that the service computes more rarely than it is scraped stands still in between. */
function cachedFor({ warts }: Metric): readonly string[] {
  return warts.flatMap((wart) => (wart.kind === 'cached' ? [wart.every] : []));
}

function slowestOf(expr: Expr, intervalOf: (name: string) => number): number {
  let slowest = 0;
  for (const node of walk(expr))
    if (node.kind === 'selector' && node.name !== undefined) slowest = Math.max(slowest, intervalOf(node.name));
  return slowest;
}
