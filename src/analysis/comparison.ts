import type { Binary, ComparisonOp, Expr } from '../promql/ast.ts';
import { COMPARISONS } from '../promql/binding.ts';
import { mirrored } from './binary.ts';
import { live } from './live.ts';
import { neverEqual } from './match.ts';
import type { Alt, Inference, Meetings } from './value.ts';

/**
 * What may meet in an operator: what holds of every pair is proved. Empty where nothing is to be said: no series has a partner, a fill stands
 * in for one, or numbers meet numbers, as in an alert that is switched off on purpose.
 */
export function meetings(node: Binary, inference: Inference): Meetings {
  const known = inference.met.get(node);
  if (known) return known;
  const found = meetingsOf(node, inference);
  inference.met.set(node, found);
  return found;
}

function meetingsOf(node: Binary, inference: Inference): Meetings {
  if (node.matching?.fillLeft !== undefined || node.matching?.fillRight !== undefined) return [];
  const [left, right] = [inference.of(node.left), inference.of(node.right)];
  if (left.alts.every(isConstant) && right.alts.every(isConstant)) return [];
  const paired = left.type !== 'scalar' && right.type !== 'scalar';
  return live(left).flatMap((l) =>
    live(right)
      .filter((r) => !paired || neverEqual(l.labels, r.labels, node.matching) === undefined)
      .map((r) => [l, r] as const),
  );
}

const isConstant = ({ literal, metrics }: Alt): boolean => literal !== undefined && metrics.length === 0;

/** A comparison with a number, read with the number on the right. */
export interface Threshold {
  readonly node: Binary;
  readonly of: Expr;
  readonly op: ComparisonOp;
  readonly limit: number;
}

export function thresholdOf(node: Expr, inference: Inference): Threshold | undefined {
  if (node.kind !== 'binary' || !COMPARISONS.has(node.op)) return undefined;
  const [left, right] = [inference.of(node.left), inference.of(node.right)];
  const op = node.op as ComparisonOp;
  if (right.type === 'scalar' && right.literal !== undefined && left.literal === undefined)
    return { node, of: node.left, op, limit: right.literal };
  if (left.type === 'scalar' && left.literal !== undefined && right.literal === undefined)
    return { node, of: node.right, op: mirrored(op) as ComparisonOp, limit: left.literal };
  return undefined;
}
