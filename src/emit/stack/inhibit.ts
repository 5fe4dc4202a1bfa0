import type { ResolvedAlert, ResolvedGroup } from '../../model/resolved.ts';
import type { Severity } from '../../model/rule.ts';
import { type Expr, walk } from '../../promql/ast.ts';
import { parseDuration } from '../../promql/duration.ts';

export interface Inhibition {
  readonly source_matchers: readonly string[];
  readonly target_matchers: readonly string[];
  readonly equal?: readonly string[];
}

/**
 * Which alerts say nothing new while another fires. An alert is muted by one of the same system alone, of at least its severity, and only where all
 * labels of the muting one are labels of the muted one too and have the same values: what fires for one model never mutes another's.
 */
export function inhibitions(groups: readonly ResolvedGroup[]): readonly Inhibition[] {
  const systems = new Map<string, readonly ResolvedGroup[]>();
  for (const group of groups) systems.set(group.system.name, [...(systems.get(group.system.name) ?? []), group]);
  return [...systems.values()].flatMap((own) => {
    const alerts = own.flatMap(({ rules }) => rules.filter((rule) => rule.rule === 'alert'));
    const single = (job: string) =>
      own[0]?.system.jobs.some((other) => other.job === job && other.targets.length === 1) ?? false;
    return [...byOutage(alerts, single), ...bySeverity(alerts), ...byBurn(alerts)];
  });
}

/** A target that does not answer, or a job that has none, explains every other alert of it. */
function byOutage(alerts: readonly ResolvedAlert[], single: (job: string) => boolean): readonly Inhibition[] {
  const outages = alerts.flatMap((alert) => {
    const up = outage(alert.expr);
    const labels = labelsOf(alert);
    if (up === undefined || labels === undefined || !labels.includes('job')) return [];
    // Where a job has one target, that is down with it what no label ties to the target.
    const whole = up.job !== undefined && single(up.job);
    return [{ alert, labels: whole ? ['job'] : labels }];
  });
  const others = alerts.filter((alert) => !outages.some((own) => own.alert === alert));
  return outages.flatMap(({ alert, labels }) =>
    inhibition(
      alert,
      others.filter((other) => mutes(alert, labels, other)),
      labels,
    ),
  );
}

/** `XCritical` says what `XHigh` or `XWarning` says, and more. */
function bySeverity(alerts: readonly ResolvedAlert[]): readonly Inhibition[] {
  return alerts.flatMap((alert) => {
    const labels = labelsOf(alert);
    if (labels === undefined) return [];
    const family = alerts.filter(
      (other) =>
        other !== alert &&
        stem(other.name) === stem(alert.name) &&
        RANK[other.severity] < RANK[alert.severity] &&
        mutes(alert, labels, other),
    );
    return inhibition(alert, family, labels);
  });
}

/** Of one objective, what burns its budget within an hour burns that of days as well, and one outage is one page. */
function byBurn(alerts: readonly ResolvedAlert[]): readonly Inhibition[] {
  return alerts.flatMap((alert) => {
    const labels = labelsOf(alert);
    const window = windowOf(alert);
    if (labels === undefined || window === undefined) return [];
    const slower = alerts.filter(
      (other) =>
        other.labels['slo'] === alert.labels['slo'] && (windowOf(other) ?? 0) > window && mutes(alert, labels, other),
    );
    return inhibition(alert, slower, labels);
  });
}

const windowOf = ({ labels }: ResolvedAlert): number | undefined =>
  'slo' in labels ? parseDuration(labels['long_window'] ?? '') : undefined;

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, critical: 2 };

const stem = (name: string): string => name.replace(/(?:Critical|High|Low|Warning|Info)$/, '');

function mutes(source: ResolvedAlert, labels: readonly string[], target: ResolvedAlert): boolean {
  const own = labelsOf(target);
  return (
    own !== undefined && RANK[target.severity] <= RANK[source.severity] && labels.every((label) => own.includes(label))
  );
}

function inhibition(
  source: ResolvedAlert,
  targets: readonly ResolvedAlert[],
  labels: readonly string[],
): readonly Inhibition[] {
  if (targets.length === 0) return [];
  const names = targets.map(({ name }) => name).toSorted();
  return [
    {
      source_matchers: [`alertname="${source.name}"`],
      target_matchers: [names.length === 1 ? `alertname="${names[0]}"` : `alertname=~"${names.join('|')}"`],
      ...(labels.length > 0 && { equal: labels }),
    },
  ];
}

/** The labels by which the alert's series differ; undefined where they may have others. */
function labelsOf({ inference }: ResolvedAlert): readonly string[] | undefined {
  const { known, rest } = inference.root.labels;
  return rest === 'none' ? [...known.keys()].toSorted() : undefined;
}

/** Of `up == 0` and `absent(up)`, the job. */
function outage(expr: Expr): { readonly job: string | undefined } | undefined {
  const down = expr.kind === 'binary' && expr.op === '==' && expr.right.kind === 'number' && expr.right.value === 0;
  const of = down ? expr.left : expr.kind === 'call' && expr.fn === 'absent' ? expr.args[0] : undefined;
  if (of === undefined) return undefined;
  const selectors = [...walk(of)].filter((node) => node.kind === 'selector');
  if (selectors.length !== 1 || selectors[0]?.name !== 'up') return undefined;
  return { job: selectors[0].matchers.find(({ label, op }) => label === 'job' && op === '=')?.value };
}
