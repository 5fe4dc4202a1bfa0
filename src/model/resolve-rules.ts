import { type Inference, infer } from '../analysis/infer.ts';
import type { Known } from '../analysis/known.ts';
import { print } from '../promql/print.ts';
import type { Settings } from './config.ts';
import { limitOf, printLimit } from './limit.ts';
import type { Loaded } from './project.ts';
import { qualify } from './qualify.ts';
import type { ResolvedGroup, ResolvedRule } from './resolved.ts';
import { type Alert, LIMIT, type RuleGroup } from './rule.ts';

/** The panel that an alert leads to, and the variables there that the alert's labels can set. */
export interface PanelLink {
  readonly dashboard: string;
  readonly id: number;
  readonly variables: readonly string[];
}

export function resolveGroup(
  { file, value: group }: Loaded<RuleGroup>,
  settings: Settings,
  known: Known,
  links: ReadonlyMap<string, PanelLink>,
): ResolvedGroup {
  const jobs = group.system.jobs.map(({ job }) => job);
  const context = { known, jobs, version: settings.prometheus.version };
  const rules = group.rules.map((rule): ResolvedRule => {
    const expr = qualify(rule.expr, context);
    const shared = { expr, text: print(expr), inference: infer(expr, known, jobs), allow: rule.allow };
    if (rule.rule === 'record')
      return { rule: 'record', name: rule.name, help: rule.metric.help, labels: rule.labels, ...shared };
    const link = links.get(rule.name);
    return {
      rule: 'alert',
      name: rule.name,
      for: rule.for,
      ...(rule.keepFiringFor !== undefined && { keepFiringFor: rule.keepFiringFor }),
      severity: rule.severity,
      labels: rule.labels,
      annotations: annotationsOf(rule, group.system.name, settings, link, shared.inference),
      ...(link && { panel: { dashboard: link.dashboard, id: link.id } }),
      ...shared,
    };
  });
  const ruleFile = group.apart === undefined ? group.system.name : `${group.system.name}-${group.apart}`;
  return { file, name: group.name, ruleFile, system: group.system, jobs, every: group.every, rules };
}

function annotationsOf(
  alert: Alert,
  system: string,
  settings: Settings,
  link: PanelLink | undefined,
  { root }: Inference,
): Readonly<Record<string, string>> {
  const override = settings.overrides[system] ?? {};
  const limit = limitOf(alert.expr);
  // What passes the comparison is the value that was compared: they have one unit.
  const said = limit ? printLimit(limit.at, root.unit) : '';
  const labels = [...root.labels.known.keys()];
  return {
    summary: alert.summary.replaceAll(LIMIT, said),
    description: alert.description.replaceAll(LIMIT, said),
    runbook_url: `${(override.runbooks ?? settings.runbooks).replace(/\/$/, '')}/${alert.name}.md`,
    ...(link && { dashboard_url: dashboardUrl(override.grafana ?? settings.grafana.url, link, labels) }),
  };
}

/** `viewPanel` by number is understood by every Grafana; `urlquery` is one of Go's own template functions. */
function dashboardUrl(grafana: string, { dashboard, id, variables }: PanelLink, labels: readonly string[]): string {
  const set = variables
    .filter((name) => labels.includes(name))
    .map((name) => `&var-${name}={{ $labels.${name} | urlquery }}`);
  return `${grafana.replace(/\/$/, '')}/d/${dashboard}?viewPanel=${id}${set.join('')}`;
}
