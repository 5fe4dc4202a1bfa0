import type { Binary, Expr, Selector } from '../promql/ast.ts';
import { COMPARISONS } from '../promql/binding.ts';
import { hasVariable } from '../promql/names.ts';
import type { Known } from './known.ts';
import { nameOf, seriesFor } from './selection.ts';

/**
 * The part of an expression that has a result whatever the values are, where it has one: no comparison, `absent` or set operator decides
 * whether its series are there. Undefined where something decides, or may.
 */
export function unconditional(expr: Expr, known: Known, jobs: readonly string[], deep = 0): Expr | undefined {
  const within = (node: Expr): Expr | undefined => unconditional(node, known, jobs, deep);
  switch (expr.kind) {
    case 'number':
    case 'string':
      return expr;
    case 'selector':
      return isOccasional(expr, known, jobs, deep) ? undefined : expr;
    case 'range':
    case 'subquery':
    case 'unary':
      return within(expr.of) && expr;
    case 'aggregation':
      return within(expr.of) && expr;
    case 'call':
      if (expr.fn === 'absent' || expr.fn === 'absent_over_time') return undefined;
      return expr.args.every((arg) => within(arg) !== undefined) ? expr : undefined;
    case 'binary':
      return binary(expr, within);
  }
}

function binary(expr: Binary, within: (node: Expr) => Expr | undefined): Expr | undefined {
  const { op, bool, left, right } = expr;
  if (op === 'and' || op === 'unless' || (COMPARISONS.has(op) && !bool)) return undefined;
  // A loop: chains of `or` grow deep on the left.
  if (op === 'or') {
    let node: Expr = expr;
    while (node.kind === 'binary' && node.op === 'or') {
      const found = within(node.right);
      if (found) return found;
      node = node.left;
    }
    return within(node);
  }
  return within(left) && within(right) && expr;
}

/** Series that come and go with what they tell of: that they are there is the condition. */
function isOccasional(selector: Selector, known: Known, jobs: readonly string[], deep: number): boolean {
  const name = nameOf(selector);
  if (name === undefined || hasVariable(name) || name === 'ALERTS' || name === 'ALERTS_FOR_STATE') return true;
  const series = seriesFor(selector, known, jobs);
  const chosen = selector.matchers.some(({ label }) => label !== 'job' && label !== '__name__');
  // A recording of somebody else's may be of a comparison; a build or a role that should not be is a condition too.
  if (series.length === 0) return name.includes(':') || (chosen && name.endsWith('_info'));
  return series.some(({ recorded, kind }) => {
    if (recorded) return deep > 5 || unconditional(recorded, known, jobs, deep + 1) === undefined;
    return chosen && kind === 'info';
  });
}
