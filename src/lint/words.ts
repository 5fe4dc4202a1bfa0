import type { Inference } from '../analysis/infer.ts';
import { printInterval } from '../analysis/interval.ts';
import type { Binary, Expr } from '../promql/ast.ts';
import { print } from '../promql/print.ts';

const REST = { kind: 'selector', name: 'rest', matchers: [] } as const;

/** An expression as a message names it: itself where it is short, else its outline. */
export function brief(expr: Expr): string {
  const whole = print(expr);
  if (whole.length <= 60) return whole;
  if (expr.kind === 'aggregation') return print({ ...expr, of: REST }).replace(`${REST.name})`, '…)');
  if (expr.kind === 'call') return `${expr.fn}(…)`;
  if (expr.kind === 'binary') return `… ${expr.op} …`;
  if (expr.kind === 'selector') return `${expr.name ?? ''}{…}`;
  return '…';
}

/** Of the sides of an operator that are no numbers, the values that they can have. */
export function rangesOf({ left, right }: Binary, inference: Inference): string {
  return [left, right]
    .filter((side) => inference.of(side).literal === undefined)
    .map((side) => `\`${brief(side)}\` is ${printInterval(inference.of(side).range)}`)
    .join(', ');
}
