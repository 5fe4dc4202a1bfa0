import type { Call, Expr } from '../../promql/ast.ts';
import { regex } from '../../promql/regex.ts';
import { type Box, disjoint, valuesIn } from './box.ts';
import type { Yield } from './yield.ts';

const text = (expr: Expr | undefined): string | undefined => (expr?.kind === 'string' ? expr.value : undefined);

/** Beyond so many boxes, the labels that each value of a source makes are not told apart. */
const MOST = 200;

/** Each value of the source makes a box of its own: what it is replaced by goes with it. */
export function replacedBoxes({ args }: Call, of: Yield): Yield | undefined {
  const [target, replacement, source, pattern] = args.slice(1).map(text);
  if (target === undefined || replacement === undefined || source === undefined || pattern === undefined)
    return undefined;
  if (target === '__name__' || source === '__name__') return { ...of, bound: true };
  const compiled = regex(pattern);
  if (!compiled.ok) return undefined;
  return perValue(of, source, (box, value) => {
    if (!compiled.matches(value)) return box;
    return put(box, target, replacement.includes('$') ? substituted(replacement, pattern, value) : replacement);
  });
}

/** Only the whole value, which is what nearly all replacements take, is known without running the expression. */
function substituted(replacement: string, pattern: string, value: string): string {
  if (/^\(\.[*+]\)$/.test(pattern)) return replacement.replace(/\$(?:1|\{1\})/g, () => value);
  return `${replacement} of ${value}`;
}

export function joinedBoxes({ args }: Call, of: Yield): Yield | undefined {
  const [target, separator, ...sources] = args.slice(1).map(text);
  if (target === undefined || separator === undefined || sources.includes(undefined)) return undefined;
  const names = sources as readonly string[];
  let made: Yield = of;
  for (const source of names) made = perValue(made, source, (box) => box);
  const joined = (box: Box): string => names.map((name) => valuesIn(box, name)[0] ?? '').join(separator);
  return { ...made, boxes: disjoint(made.boxes.map((box) => put(box, target, joined(box)))) };
}

function perValue(of: Yield, source: string, change: (box: Box, value: string) => Box): Yield {
  const made = of.boxes.reduce((sum, box) => sum + valuesIn(box, source).length, 0);
  if (made > MOST) return { ...of, bound: true };
  const boxes = of.boxes.flatMap((box) => valuesIn(box, source).map((value) => change(put(box, source, value), value)));
  return { ...of, boxes: disjoint(boxes) };
}

function put(box: Box, label: string, value: string): Box {
  const set = new Map(box);
  if (value === '') set.delete(label);
  else set.set(label, [value]);
  return set;
}
