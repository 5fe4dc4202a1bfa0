import { namesIn } from '../analysis/selection.ts';
import type { ResolvedAlert, ResolvedGroup, ResolvedRecording, ResolvedRule } from '../model/resolved.ts';
import type { Expr } from '../promql/ast.ts';

/** The recordings that an expression reads, and those that they read, in the order in which Prometheus evaluates them. */
export function recordingsFor(expr: Expr, groups: readonly ResolvedGroup[]): readonly ResolvedRecording[] {
  const all = groups.flatMap(({ rules }) => rules.filter((rule): rule is ResolvedRecording => rule.rule === 'record'));
  const named = new Set<string>();
  const read = (of: Expr): void => {
    for (const name of namesIn(of)) {
      if (named.has(name)) continue;
      const recorded = all.filter((one) => one.name === name);
      if (recorded.length > 0) named.add(name);
      for (const one of recorded) read(one.expr);
    }
  };
  read(expr);
  return all.filter(({ name }) => named.has(name));
}

export function alertsOf(
  groups: readonly ResolvedGroup[],
): ReadonlyMap<string, { readonly alert: ResolvedAlert; readonly group: ResolvedGroup }> {
  return new Map(
    groups.flatMap((group) =>
      group.rules.flatMap((rule) => (rule.rule === 'alert' ? [[rule.name, { alert: rule, group }] as const] : [])),
    ),
  );
}

/** One group with these rules and no other. */
export function groupWith(group: ResolvedGroup, rules: readonly ResolvedRule[]): ResolvedGroup {
  return { ...group, name: 'trial', rules };
}
