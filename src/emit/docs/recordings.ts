import type { System } from '../../metric/system.ts';
import { printUnit } from '../../metric/unit.ts';
import type { Resolved } from '../../model/resolved.ts';
import { code, prose, table } from './markdown.ts';

/** What the rules of a system record, by name: the series of one name are one metric. */
export function recordings(system: System, { groups, known }: Resolved): readonly string[] {
  const rules = groups.filter((group) => group.system.name === system.name).flatMap((group) => group.rules);
  const helps = new Map(rules.flatMap((rule) => (rule.rule === 'record' ? [[rule.name, rule.help] as const] : [])));
  if (helps.size === 0) return [];
  const rows = [...helps].map(([name, help]) => {
    const all = known.lookup(name, undefined, []);
    const units = new Set(all.map(({ unit }) => (unit ? printUnit(unit) : '')));
    const labels = new Set(all.flatMap((series) => [...series.labels.known.keys()]));
    return [code(name), [...units].join(', '), [...labels].toSorted().map(code).join(', '), prose(help)];
  });
  return ['### Recordings', table(['Recording', 'Unit', 'Labels', 'Help'], rows)];
}
