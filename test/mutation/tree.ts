import type { Expr, Selector } from '../../src/promql/ast.ts';

/** The tree with one of its nodes replaced, which is known by its identity. */
export function replaced(expr: Expr, node: Expr, by: Expr): Expr {
  if (expr === node) return by;
  const within = (below: Expr) => replaced(below, node, by);
  switch (expr.kind) {
    case 'number':
    case 'string':
    case 'selector':
      return expr;
    case 'range':
      return { ...expr, of: within(expr.of) as Selector };
    case 'subquery':
    case 'unary':
      return { ...expr, of: within(expr.of) };
    case 'call':
      return { ...expr, args: expr.args.map(within) };
    case 'aggregation':
      return { ...expr, of: within(expr.of), ...(expr.param && { param: within(expr.param) }) };
    case 'binary':
      return { ...expr, left: within(expr.left), right: within(expr.right) };
  }
}

/** The word with the letter in its middle replaced by the next: a slip of the finger. */
export function slip(word: string): string {
  const from = Math.floor(word.length / 2);
  const at = Array.from(word).findIndex((letter, i) => i >= from && /[a-y]/i.test(letter));
  if (at < 0) return `${word}x`;
  return word.slice(0, at) + String.fromCharCode(word.charCodeAt(at) + 1) + word.slice(at + 1);
}

/** Whether the node's series are not paired with others, by labels that they may lose. */
export function standsAlone(expr: Expr, node: Expr): boolean {
  if (expr === node) return true;
  if (expr.kind !== 'binary' || (expr.right.kind !== 'number' && expr.left.kind !== 'number')) return false;
  return standsAlone(expr.left, node) || standsAlone(expr.right, node);
}
