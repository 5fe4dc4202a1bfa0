import { nameOf, namesIn } from '../analysis/selection.ts';
import { walk } from '../promql/ast.ts';
import type { Resolved } from './resolved.ts';

/** Whether some panel or some rule reads what has a name; a selector that names nothing may read anything. */
export function readsOf({ dashboards, groups }: Pick<Resolved, 'dashboards' | 'groups'>): (name: string) => boolean {
  const targets = dashboards.flatMap(({ rows }) =>
    rows.flatMap(({ panels }) => panels.flatMap((panel) => panel.targets)),
  );
  const exprs = [...targets, ...groups.flatMap(({ rules }) => rules)].map(({ expr }) => expr);
  const names = new Set(exprs.flatMap(namesIn));
  const any = exprs.some((expr) => walk(expr).some((node) => node.kind === 'selector' && nameOf(node) === undefined));
  return (name) => any || names.has(name);
}
