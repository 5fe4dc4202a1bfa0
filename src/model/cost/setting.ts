import { loaded } from '../../analysis/cost/grafana.ts';
import type { Profile } from '../../analysis/cost/profile.ts';
import type { Steps } from '../../analysis/cost/window.ts';
import { ruleSetting, type Setting, type TimedRecording, type World, worldOf } from '../../analysis/cost/world.ts';
import { parseDuration } from '../../promql/duration.ts';
import { finestInterval } from '../interval.ts';
import type { Resolved, ResolvedDashboard, ResolvedGroup, ResolvedPanel, ResolvedTarget } from '../resolved.ts';
import { stepsOf } from '../step.ts';

/** An expression as it is evaluated. */
export interface Evaluated {
  readonly steps: Steps;
  readonly setting: Setting;
}

export interface CostOptions {
  readonly profile: Profile;
  /** Which Prometheus, as `2.42`: default, the oldest that the project must run on. */
  readonly version?: string;
  /** How far back dashboards look, in milliseconds, in place of what each says. */
  readonly range?: number;
  /** Of the dashboard in pixels. */
  readonly width?: number;
  /** When the queries are made, and when the data begins, in milliseconds. */
  readonly at?: number;
  readonly since?: number;
}

/** A dashboard on a screen of 1920 pixels, its menu open. */
export const WIDTH = 1600;
const COLUMNS = 24;
const HOUR = 3_600_000;

/** How the expressions of a project are evaluated. Samples are taken to lie at whole multiples of their interval. */
export interface Evaluations {
  readonly panel: (dashboard: ResolvedDashboard, panel: ResolvedPanel, target: ResolvedTarget) => Evaluated;
  readonly rule: (group: Pick<ResolvedGroup, 'jobs'>) => Evaluated;
}

export function evaluationsOf(resolved: Resolved, options: CostOptions): Evaluations {
  const { at = 0, width = WIDTH } = options;
  const world = worldOfProject(resolved, options);
  const scrape = parseDuration(finestInterval(resolved.settings.systems)) ?? 60_000;
  const stepOf = stepsOf(resolved);
  return {
    rule: ({ jobs }) => ({ steps: { start: at, end: at, step: 1 }, setting: ruleSetting(world, jobs) }),
    panel: (dashboard, panel, target) => {
      const range = options.range ?? parseDuration(dashboard.time) ?? 6 * HOUR;
      const minStep = parseDuration(stepOf(dashboard)(target) ?? '');
      const points = pointsOf(panel.place.w, width);
      const { steps, durations } = loaded({ range, end: at, points, scrape }, { instant: target.instant, minStep });
      const texts = new Map(
        dashboard.variables.flatMap((variable) =>
          variable.type === 'query' && variable.all !== undefined ? [[variable.name, variable.all] as const] : [],
        ),
      );
      return { steps, setting: { world, jobs: dashboard.jobs, durations, texts } };
    },
  };
}

/** At how many points Grafana asks for a panel: its width in pixels. */
export function pointsOf(columns: number, width = WIDTH): number {
  return Math.max(1, Math.round((width * columns) / COLUMNS));
}

function worldOfProject({ settings, known, groups }: Resolved, { profile, version, since }: CostOptions): World {
  const { prometheus } = settings;
  const recordings = groups.flatMap(({ jobs, every, rules }) =>
    rules.flatMap((rule): readonly TimedRecording[] =>
      rule.rule === 'record'
        ? [{ name: rule.name, expr: rule.expr, labels: rule.labels, jobs, every: parseDuration(every) ?? 60_000 }]
        : [],
    ),
  );
  return worldOf(known, profile, recordings, {
    version: version ?? prometheus.version,
    evaluation: parseDuration(prometheus.evaluationInterval) ?? 60_000,
    ...(since !== undefined && { since }),
  });
}
