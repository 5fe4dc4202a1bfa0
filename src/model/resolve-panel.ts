import { infer } from '../analysis/infer.ts';
import { parseDuration } from '../promql/duration.ts';
import { print } from '../promql/print.ts';
import { refId } from './id.ts';
import { type Limit, limitOf, printLimit } from './limit.ts';
import type { DrawnType, Link, Panel } from './panel.ts';
import { type Context, qualify } from './qualify.ts';
import type { Place, ResolvedLink, ResolvedPanel, ResolvedTarget } from './resolved.ts';
import type { Alert } from './rule.ts';
import { alertSteps } from './threshold.ts';
import { grafanaUnit } from './unit.ts';

const INSTANT: ReadonlySet<Panel['type']> = new Set<DrawnType>(['table', 'barGauge', 'gauge']);

/** Where only the last value is drawn, only that is asked for: a range query would find it again at each step. */
function isInstant(panel: Panel): boolean {
  return INSTANT.has(panel.type) || (panel.type === 'stat' && panel.spec.sparkline === false);
}

export function resolvePanel(panel: Panel, id: number, place: Place, context: Context): ResolvedPanel {
  const { spec } = panel;
  const ignored = Object.keys(spec.ignores ?? {});
  const variables = context.variables?.filter((name) => !ignored.includes(name)) ?? [];
  const targets = panel.queries.map((query, index): ResolvedTarget => {
    const expr = qualify(query.expr, { ...context, variables });
    const inference = infer(expr, context.known, context.jobs);
    const { unit, boundUnit } = inference.root;
    return {
      refId: refId(index),
      expr,
      text: print(expr),
      legend: query.legend,
      instant: query.instant ?? isInstant(panel),
      format: panel.type === 'table' ? 'table' : panel.type === 'heatmap' ? 'heatmap' : 'time_series',
      inference,
      unit: grafanaUnit(panel.type === 'heatmap' ? boundUnit : unit),
    };
  });
  const drawn = panel.type === 'text' ? undefined : panel.spec;
  const watched = alertSteps(drawn?.alerts ?? []);
  const units = new Set(targets.map(({ unit }) => unit));
  return {
    id,
    title: panel.title,
    description: [spec.description ?? '', ...watchedBy(drawn?.alerts ?? [], context)]
      .filter((part) => part !== '')
      .join('\n\n'),
    place,
    source: panel,
    targets,
    unit: drawn?.unit ?? (units.size === 1 ? ([...units][0] as string) : ''),
    base: drawn?.base ?? watched?.base ?? 'green',
    thresholds: drawn?.thresholds ?? watched?.steps ?? [],
    lines: drawn?.thresholds === undefined && watched !== undefined,
    mappings: drawn?.mappings ?? [],
    links: linksOf(spec.links),
  };
}

const BEYOND: Readonly<Record<Limit['op'], string>> = {
  '>': 'above',
  '>=': 'at least',
  '<': 'below',
  '<=': 'at most',
};

/** The alerts that watch a panel, for whoever reads it: where each begins, and how long it waits. */
function watchedBy(alerts: readonly Alert[], { known, jobs }: Context): readonly string[] {
  if (alerts.length === 0) return [];
  const lines = alerts.map(({ name, expr, for: wait, severity }) => {
    const limit = limitOf(expr);
    const from = limit && `${BEYOND[limit.op]} ${printLimit(limit.at, infer(limit.of, known, jobs).root.unit)}`;
    const during = parseDuration(wait) === 0 ? undefined : `for ${wait}`;
    return `- ${[name, from, during].filter((part) => part !== undefined).join(' ')} (${severity})`;
  });
  return [`Alerts:\n${lines.join('\n')}`];
}

export function linksOf(links: readonly Link[] | undefined): readonly ResolvedLink[] {
  return (links ?? []).map(({ title, dashboard, url }) => ({
    title,
    url: dashboard === undefined ? (url ?? '') : `/d/${dashboard}?\${__url_time_range}&\${job:queryparam}`,
  }));
}
