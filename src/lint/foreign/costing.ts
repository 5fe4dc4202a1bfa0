import { loaded } from '../../analysis/cost/grafana.ts';
import { syntheticProfile } from '../../analysis/cost/profile.ts';
import { instant } from '../../analysis/cost/window.ts';
import { ruleSetting, type TimedRecording, worldOf } from '../../analysis/cost/world.ts';
import type { Known, Recorded } from '../../analysis/known.ts';
import type { System } from '../../metric/system.ts';
import { DEFAULT_BUDGET } from '../../model/config.ts';
import { pointsOf } from '../../model/cost/setting.ts';
import { finestInterval } from '../../model/interval.ts';
import { parseDuration } from '../../promql/duration.ts';
import type { ReadDashboard, ReadPanel, ReadQuery } from '../../read/document.ts';
import type { Costing, Target } from '../subject.ts';

/** How an expression is evaluated, and what it may cost. */
export type Evaluation = Omit<Costing, 'samples'>;

/** What the cost of the expressions of files is foretold from. */
export interface Costings {
  readonly rule: Evaluation;
  readonly panel: (dashboard: ReadDashboard, panel: ReadPanel, query: ReadQuery) => Evaluation;
}

/** How often Prometheus evaluates rules and subqueries where nobody says. */
export const EVALUATION = 60_000;
const SIX_HOURS = 21_600_000;
const COLUMNS = 12;

export function costingsOf(
  own: readonly TimedRecording[],
  {
    systems,
    recorded,
    target,
  }: { readonly systems: readonly System[]; readonly recorded: readonly Recorded[]; readonly target: Target },
  known: Known,
): Costings {
  const names = new Set(own.map(({ name }) => name));
  const others = recorded.filter(({ name }) => !names.has(name)).map((one) => ({ every: EVALUATION, ...one }));
  const world = worldOf(known, syntheticProfile(systems), [...own, ...others], {
    version: target.version,
    evaluation: EVALUATION,
  });
  const jobs = systems.flatMap((system) => system.jobs.map(({ job }) => job));
  const scrape = parseDuration(finestInterval(systems)) ?? EVALUATION;
  const budget = DEFAULT_BUDGET;
  return {
    rule: { steps: instant(0), setting: ruleSetting(world, jobs), budget },
    panel: ({ from = '' }, { columns }, query) => {
      const load = {
        range: parseDuration(from.replace(/^now-/, '')) || SIX_HOURS,
        end: 0,
        points: pointsOf(Number(columns) || COLUMNS),
        scrape,
      };
      const minStep = parseDuration(query.minStep ?? '') || undefined;
      const { steps, durations } = loaded(load, { instant: query.instant, minStep });
      return { steps, setting: { world, jobs, durations, texts: new Map() }, budget };
    },
  };
}
