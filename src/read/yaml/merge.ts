import type { Entry, Node, Unreadable } from '../node.ts';

/** The entries of a map with those that `<<` brings: what stands in the map itself, or is brought first, wins. */
export function merged(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(isMerge)) return entries;
  const own = entries.filter((entry) => !isMerge(entry));
  const names = new Set(own.map(({ key }) => key.text));
  const all = [...own];
  for (const { value } of entries.filter(isMerge)) {
    for (const map of value.kind === 'list' ? value.items : [value]) {
      for (const entry of entriesOf(map)) {
        if (names.has(entry.key.text)) continue;
        names.add(entry.key.text);
        all.push(entry);
      }
    }
  }
  return all;
}

const isMerge = ({ key }: Entry): boolean => key.form === 'plain' && key.text === '<<';

function entriesOf(node: Node): readonly Entry[] {
  if (node.kind === 'map') return node.entries;
  throw { message: '`<<` takes a map, or a list of maps.', from: node.from } satisfies Unreadable;
}
