import type { Binary, Matching } from '../../promql/ast.ts';
import { COMPARISONS, SET_OPS } from '../../promql/binding.ts';
import { type Box, count, disjoint, drop, keep, labelsOf, meeting, minus, narrowed, valuesIn } from './box.ts';
import type { Yield } from './yield.ts';

/** The series that an operator makes of those on its two sides. */
export function combinedYield({ op, bool, matching }: Binary, left: Yield, right: Yield): Yield {
  const filters = COMPARISONS.has(op) && !bool;
  if (left.scalar && right.scalar) return left;
  if (left.scalar || right.scalar) {
    const vector = left.scalar ? right : left;
    return { ...vector, bound: vector.bound || filters };
  }
  const bound = left.bound || right.bound;
  const on = matchedOn(matching, left, right);
  if (SET_OPS.has(op)) return combinedSets(op, left, right, on);
  const most = Math.min(left.most, right.most);
  if (matching?.group) {
    const [many, one] = matching.group.side === 'left' ? [left, right] : [right, left];
    return { ...grouped(many, one, on, matching.group.labels), bound: bound || filters, most: many.most };
  }
  const keys = meeting(keep(left.boxes, on), right.boxes, on);
  const fills = matching?.fillLeft !== undefined || matching?.fillRight !== undefined;
  const boxes = fills ? disjoint([...keep(left.boxes, on), ...keep(right.boxes, on)]) : keys;
  return { boxes, bound: bound || filters, most };
}

function matchedOn(matching: Matching | undefined, left: Yield, right: Yield): readonly string[] {
  if (matching?.mode === 'on') return matching.labels;
  const ignored = matching?.mode === 'ignoring' ? matching.labels : [];
  return labelsOf([...left.boxes, ...right.boxes]).filter((label) => !ignored.includes(label));
}

function combinedSets(op: string, left: Yield, right: Yield, on: readonly string[]): Yield {
  const shared = meeting(left.boxes, right.boxes, on);
  if (op === 'and') return { ...left, boxes: shared, bound: left.bound || right.bound };
  // What a condition may leave out on the right stays on the left.
  if (op === 'unless') {
    if (right.bound || right.most < count(right.boxes)) return { ...left, bound: true };
    return { ...left, boxes: minus(left.boxes, shared) };
  }
  const hidden = left.bound ? [] : meeting(right.boxes, left.boxes, on);
  const boxes = disjoint([...left.boxes, ...minus(right.boxes, hidden)]);
  return { boxes, bound: left.bound || right.bound, most: left.most + right.most };
}

/** Each of the many sides with the labels that it takes from the one. */
function grouped(many: Yield, one: Yield, on: readonly string[], labels: readonly string[]): Yield {
  if (labels.length === 0) return { ...many, boxes: meeting(many.boxes, one.boxes, on) };
  let bound = false;
  const boxes = drop(many.boxes, labels).flatMap((box) =>
    one.boxes.flatMap((other) =>
      narrowed(box, other, on).map((part): Box => {
        const taken = new Map(part);
        for (const label of labels) {
          const values = valuesIn(other, label);
          if (values.length > 1) bound = true;
          taken.set(label, values.slice(0, 1));
        }
        return taken;
      }),
    ),
  );
  return { boxes: disjoint(boxes), bound, most: many.most };
}
