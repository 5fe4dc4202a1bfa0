import { type Expr, type Span, walk } from '../promql/ast.ts';
import { parse } from '../promql/parse.ts';
import type { Spot } from './rule.ts';
import type { QuerySubject } from './subject.ts';

/** The place of what was found in the text of its query: a built tree gets its places by reading that text back. */
export function spanOf(subject: QuerySubject, { node, matcher, label }: Partial<Spot>): Span | undefined {
  if (!node) return undefined;
  const twin = subject.source ? node : twinOf(subject, node);
  if (!twin || twin.kind !== node.kind) return undefined;
  if (node.kind === 'selector' && twin.kind === 'selector')
    return matcher ? twin.matchers[node.matchers.indexOf(matcher)]?.span : (twin.nameSpan ?? twin.span);
  if (label !== undefined) return labelSpan(twin, label) ?? twin.span;
  if (twin.kind === 'binary') return twin.opSpan ?? twin.span;
  return twin.span;
}

function twinOf(subject: QuerySubject, node: Expr): Expr | undefined {
  const parsed = parse(subject.text, { variables: true });
  return parsed.ok ? walk(parsed.expr)[subject.nodes.indexOf(node)] : undefined;
}

/** Of a label that is grouped by, matched on, or taken over by `group_left`. */
function labelSpan(node: Expr, label: string): Span | undefined {
  if (node.kind === 'aggregation') return node.grouping?.labelSpans?.[node.grouping.labels.indexOf(label)];
  if (node.kind !== 'binary') return undefined;
  const { matching } = node;
  const included = matching?.group?.labelSpans?.[matching.group.labels.indexOf(label)];
  return included ?? matching?.labelSpans?.[matching.labels.indexOf(label)];
}
