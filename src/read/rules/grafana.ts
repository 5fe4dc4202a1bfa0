import type { AllowsAbove } from '../allow.ts';
import { isPrometheus } from '../dashboard/datasource.ts';
import type { ReadGroup, ReadRule } from '../document.ts';
import { get, items, type Node, type ScalarNode, scalar, textOf } from '../node.ts';
import { type File, sourceOf } from '../place.ts';
import { groupHead, optional, sourcesOf, textsOf } from './groups.ts';

/** The groups of a file that Grafana provisions alert rules from, or exports them to. */
export function readGrafanaGroups(file: File, node: Node, above: AllowsAbove): readonly ReadGroup[] {
  return items(node, 'groups').flatMap((group) => {
    if (group.kind !== 'map') return [];
    const rules = items(group, 'rules').flatMap((rule) => readRule(file, rule, above));
    return { ...groupHead(file, group), labels: {}, rules };
  });
}

/** A rule for each of its queries: what Grafana computes from them itself is no PromQL. */
function readRule(file: File, rule: Node, above: AllowsAbove): readonly ReadRule[] {
  if (rule.kind !== 'map') return [];
  const metric = textOf(rule, 'record', 'metric');
  const keepFiringFor = textOf(rule, 'keepFiringFor') ?? textOf(rule, 'keep_firing_for');
  return items(rule, 'data').flatMap((query) => {
    const written = exprOf(query);
    if (written === undefined) return [];
    const expr = sourceOf(file, written.expr);
    return {
      rule: get(rule, 'record') === undefined ? 'alert' : 'record',
      name: metric ?? textOf(rule, 'title') ?? '',
      at: file.at(rule.from),
      expr,
      refId: textOf(query, 'refId') ?? textOf(query, 'model', 'refId') ?? '',
      ...optional('for', textOf(rule, 'for')),
      ...optional('keepFiringFor', keepFiringFor),
      labels: textsOf(rule, 'labels'),
      annotations: sourcesOf(file, rule, 'annotations'),
      allow: above([rule.from, written.key], expr),
    } satisfies ReadRule;
  });
}

function exprOf(query: Node): { readonly expr: ScalarNode; readonly key: number } | undefined {
  const model = get(query, 'model');
  const uid = textOf(query, 'datasourceUid');
  const expr = scalar(model, 'expr');
  if (model?.kind !== 'map' || expr === undefined || expr.text === '') return undefined;
  if (uid === '__expr__' || uid === '-100' || isPrometheus(get(model, 'datasource')) === false) return undefined;
  return { expr, key: model.entries.find(({ key }) => key.text === 'expr')?.key.from ?? expr.from };
}
