import { exposedNames, type Metric } from '../metric/metric.ts';
import { walk } from '../promql/ast.ts';
import type { Resolved } from './resolved.ts';

/** Whether some panel or some rule reads a metric; a selector that names none may read any. */
export function readIn({ dashboards, groups }: Pick<Resolved, 'dashboards' | 'groups'>): (metric: Metric) => boolean {
  const targets = dashboards.flatMap(({ rows }) =>
    rows.flatMap(({ panels }) => panels.flatMap((panel) => panel.targets)),
  );
  const selectors = [...targets, ...groups.flatMap(({ rules }) => rules)]
    .flatMap(({ expr }) => walk(expr))
    .filter((node) => node.kind === 'selector');
  const names = new Set(selectors.flatMap(({ name }) => name ?? []));
  const readsAny = selectors.some(({ name }) => name === undefined);
  return (metric) => readsAny || exposedNames(metric).some((name) => names.has(name));
}
