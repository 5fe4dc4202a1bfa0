import { type Document, isMap, isSeq } from 'yaml';
import type { ResolvedGroup } from '../model/resolved.ts';

/** What is a matter of the project, and of no file by itself. */
const OF_PROJECTS: ReadonlySet<string> = new Set(['alert/no-panel', 'alert/untested']);

/** Says above each rule, in the comment that `promwright lint` reads, which findings are accepted there and why. `path` leads to the groups. */
export function allowing(groups: readonly ResolvedGroup[], ...path: readonly string[]): (document: Document) => void {
  const comments = groups.map(({ rules }) =>
    rules.map(({ allow }) =>
      Object.entries(allow)
        .filter(([id]) => !OF_PROJECTS.has(id))
        .map(([id, why]) => ` promwright allow ${id}: ${why.replace(/\s+/g, ' ')}`),
    ),
  );
  return (document) => {
    const found = document.getIn([...path, 'groups']);
    if (!isSeq(found)) return;
    for (const [g, group] of found.items.entries()) {
      const rules = isMap(group) ? group.get('rules') : undefined;
      if (!isSeq(rules)) continue;
      for (const [r, rule] of rules.items.entries()) {
        const said = comments[g]?.[r] ?? [];
        if (isMap(rule) && said.length > 0) rule.commentBefore = said.join('\n');
      }
    }
  };
}
