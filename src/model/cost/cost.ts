import { type Samples, samplesOf } from '../../analysis/cost/samples.ts';
import { recorded, seriesIn, yieldOf } from '../../analysis/cost/yield.ts';
import { parseDuration } from '../../promql/duration.ts';
import type { Resolved, ResolvedDashboard, ResolvedGroup, ResolvedPanel, ResolvedRule } from '../resolved.ts';
import { type CostOptions, type Evaluations, evaluationsOf } from './setting.ts';

/** What an expression reads; `samples` is undefined where the catalog does not say how many series there are. */
export interface QueryCost extends Partial<Samples> {
  readonly refId: string;
  readonly text: string;
}

export interface PanelCost extends Samples {
  readonly title: string;
  readonly row: string;
  readonly queries: readonly QueryCost[];
}

export interface DashboardCost extends Samples {
  readonly uid: string;
  readonly title: string;
  readonly panels: readonly PanelCost[];
}

export interface RuleCost extends Partial<Samples> {
  readonly name: string;
  readonly group: string;
  readonly rule: 'record' | 'alert';
  readonly text: string;
  /** Milliseconds between two evaluations. */
  readonly every: number;
  readonly perHour?: number;
  /** What it makes: a recording its series, an alert at most so many of `ALERTS`. */
  readonly series?: number;
  readonly seriesBound?: boolean;
}

export interface ProjectCost {
  readonly dashboards: readonly DashboardCost[];
  readonly rules: readonly RuleCost[];
}

/** What each dashboard reads when it is loaded once, and each rule when it is evaluated once. */
export function costOf(resolved: Resolved, options: CostOptions): ProjectCost {
  const evaluations = evaluationsOf(resolved, options);
  return {
    dashboards: resolved.dashboards.map((dashboard) => dashboardCost(dashboard, evaluations)),
    rules: resolved.groups.flatMap((group) => group.rules.map((rule) => ruleCost(rule, group, evaluations))),
  };
}

function dashboardCost(dashboard: ResolvedDashboard, evaluations: Evaluations): DashboardCost {
  const { uid, title } = dashboard;
  const panels = dashboard.rows.flatMap((row) =>
    row.panels.map((panel) => panelCost(panel, row.title, dashboard, evaluations)),
  );
  return { uid, title, panels, ...total(panels) };
}

function panelCost(
  panel: ResolvedPanel,
  row: string,
  dashboard: ResolvedDashboard,
  { panel: of }: Evaluations,
): PanelCost {
  const queries = panel.targets.map((target): QueryCost => {
    const { steps, setting } = of(dashboard, panel, target);
    return { refId: target.refId, text: target.text, ...samplesOf(target.expr, steps, setting) };
  });
  return { title: panel.title, row, queries, ...total(queries) };
}

export function total(parts: readonly Partial<Samples>[]): Samples {
  return {
    samples: parts.reduce((sum, { samples = 0 }) => sum + samples, 0),
    bound: parts.some(({ bound }) => bound),
  };
}

const HOUR = 3_600_000;

function ruleCost(rule: ResolvedRule, group: ResolvedGroup, { rule: of }: Evaluations): RuleCost {
  const every = parseDuration(group.every) ?? 60_000;
  const { steps, setting } = of(group);
  const samples = samplesOf(rule.expr, steps, setting);
  const made =
    rule.rule === 'record' ? recorded({ ...rule, jobs: group.jobs, every }, setting) : yieldOf(rule.expr, setting);
  return {
    name: rule.name,
    group: group.name,
    rule: rule.rule,
    text: rule.text,
    every,
    ...samples,
    ...(samples && { perHour: (samples.samples * HOUR) / every }),
    ...(made && { series: seriesIn(made), seriesBound: made.bound }),
  };
}
