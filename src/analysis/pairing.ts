import type { Binary } from '../promql/ast.ts';
import { SET_OPS } from '../promql/binding.ts';
import { live } from './live.ts';
import { neverEqual, type Repeats, repeats } from './match.ts';
import type { Inference, Inferred } from './value.ts';

type Repeated = Exclude<Repeats, string>;

/** Of the sides whose series are not told apart by the labels of the match, the label in which they differ. What is not known is left out. */
export function pairing(node: Binary, inference: Inference): { readonly left?: Repeated; readonly right?: Repeated } {
  const [left, right] = [inference.of(node.left), inference.of(node.right)];
  if (SET_OPS.has(node.op) || left.type === 'scalar' || right.type === 'scalar') return {};
  const meets = live(left).some((l) => live(right).some((r) => !neverEqual(l.labels, r.labels, node.matching)));
  if (!meets) return {};
  const [l, r] = [repeated(left, node), repeated(right, node)];
  // What is not known of one side could make it a pairing of many with one, or of many with many.
  if (l === 'unknown' || r === 'unknown') return node.matching?.group ? given(l, r) : {};
  return given(l, r);
}

function given(left: Repeats, right: Repeats): { readonly left?: Repeated; readonly right?: Repeated } {
  return { ...(typeof left !== 'string' && { left }), ...(typeof right !== 'string' && { right }) };
}

/** Two alternatives may have series of one key, or not; that one of them has such by itself is enough. */
function repeated(side: Inferred, { matching }: Binary): Repeats {
  const alts = live(side);
  const each = alts.map((alt) => repeats(alt, matching));
  if (each.includes('unknown')) return 'unknown';
  const found = each.filter((one) => typeof one !== 'string');
  const [first] = found;
  if (first) return { ...first, sure: found.length === each.length && found.every(({ sure }) => sure) };
  const apart = alts.every((a, i) => alts.slice(i + 1).every((b) => neverEqual(a.labels, b.labels, matching)));
  return each.length > 0 && apart ? 'no' : 'unknown';
}
