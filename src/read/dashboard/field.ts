import { items, type Node, textOf } from '../node.ts';
import { optional } from '../rules/groups.ts';

/** Whether a panel's `fieldConfig` names its values by mappings, or gives some fields a unit of their own. */
export function unitlessIn(config: Node | undefined): { readonly unitless?: boolean } {
  const mapped = items(config, 'defaults', 'mappings').length > 0;
  const own = items(config, 'overrides').some((override) =>
    items(override, 'properties').some((property) => /^(?:unit|mappings)$/.test(textOf(property, 'id') ?? '')),
  );
  return optional('unitless', mapped || own ? true : undefined);
}
