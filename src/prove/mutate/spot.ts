import type { Expr } from '../../promql/ast.ts';

/** A node of an expression, and the expression with another node in its place. */
export interface Spot {
  readonly node: Expr;
  readonly put: (other: Expr) => Expr;
}

/** Every node, outermost first. */
export function spots(expr: Expr, put: Spot['put'] = (other) => other): readonly Spot[] {
  return [{ node: expr, put }, ...below(expr).flatMap(([child, into]) => spots(child, (other) => put(into(other))))];
}

type Below = readonly (readonly [Expr, (other: Expr) => Expr])[];

function below(expr: Expr): Below {
  switch (expr.kind) {
    case 'number':
    case 'string':
    case 'selector':
      return [];
    case 'range':
      return [[expr.of, (of) => (of.kind === 'selector' ? { ...expr, of } : expr)]];
    case 'subquery':
    case 'unary':
      return [[expr.of, (of) => ({ ...expr, of })]];
    case 'call':
      return expr.args.map(
        (arg, at) =>
          [arg, (other) => ({ ...expr, args: expr.args.map((one, i) => (i === at ? other : one)) })] as const,
      );
    case 'aggregation':
      return [
        ...(expr.param === undefined ? [] : [[expr.param, (param: Expr) => ({ ...expr, param })] as const]),
        [expr.of, (of) => ({ ...expr, of })],
      ];
    case 'binary':
      return [
        [expr.left, (left) => ({ ...expr, left })],
        [expr.right, (right) => ({ ...expr, right })],
      ];
  }
}
