import { infer } from '../analysis/infer.ts';
import type { Known } from '../analysis/known.ts';
import { print } from '../promql/print.ts';
import type { Settings } from './config.ts';
import type { Loaded } from './project.ts';
import { qualify } from './qualify.ts';
import type { ResolvedGroup, ResolvedRule } from './resolved.ts';
import type { Alert, RuleGroup } from './rule.ts';

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
    if (rule.rule === 'record') return { rule: 'record', name: rule.name, labels: rule.labels, ...shared };
    const link = links.get(rule.name);
    return {
      rule: 'alert',
      name: rule.name,
      for: rule.for,
      ...(rule.keepFiringFor !== undefined && { keepFiringFor: rule.keepFiringFor }),
      severity: rule.severity,
      labels: rule.labels,
      annotations: annotationsOf(rule, settings, link, [...shared.inference.root.labels.known.keys()]),
      ...(link && { panel: { dashboard: link.dashboard, id: link.id } }),
      ...shared,
    };
  });
  return { file, name: group.name, system: group.system, jobs, every: group.every, rules };
}

function annotationsOf(
  alert: Alert,
  settings: Settings,
  link: PanelLink | undefined,
  labels: readonly string[],
): Readonly<Record<string, string>> {
  return {
    summary: alert.summary,
    description: alert.description,
    runbook_url: `${settings.runbooks.replace(/\/$/, '')}/${alert.name}.md`,
    ...(link && { dashboard_url: dashboardUrl(settings.grafana.url, link, labels) }),
  };
}

/** `viewPanel` by number is understood by every Grafana; `urlquery` is one of Go's own template functions. */
function dashboardUrl(grafana: string, { dashboard, id, variables }: PanelLink, labels: readonly string[]): string {
  const set = variables
    .filter((name) => labels.includes(name))
    .map((name) => `&var-${name}={{ $labels.${name} | urlquery }}`);
  return `${grafana.replace(/\/$/, '')}/d/${dashboard}?viewPanel=${id}${set.join('')}`;
}
