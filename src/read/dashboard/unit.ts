import { items, type Node, nameOf } from '../node.ts';

/** Mappings give the values names, and overrides give fields units of their own. */
export function isUnitless(config: Node | undefined): boolean {
  if (items(config, 'defaults', 'mappings').length > 0) return true;
  const properties = items(config, 'overrides').flatMap((override) => items(override, 'properties'));
  return properties.some((property) => nameOf(property, 'id') === 'unit');
}
