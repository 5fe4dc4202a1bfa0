import type { Inference } from '../../src/analysis/infer.ts';
import { isPart, isSameValue } from '../../src/analysis/same.ts';
import type { Expr } from '../../src/promql/ast.ts';
import type { Outcome } from './evaluate.ts';

/** What the analysis is certain of, beyond what it infers of the result. */
export interface Claim {
  readonly claim: 'empty' | 'always-one' | 'at-most-one' | 'error';
  readonly by: string;
}

/** The claims of rules about an expression as a whole. */
export function claims(expr: Expr, of: Inference['of']): readonly Claim[] {
  if (expr.kind !== 'binary' || expr.op !== '/') return [];
  return [
    ...(isSameValue(expr.left, expr.right, expr.matching) ? [{ claim: 'always-one', by: 'isSameValue' } as const] : []),
    ...(isPart(expr.left, expr.right, expr.matching, of) ? [{ claim: 'at-most-one', by: 'isPart' } as const] : []),
  ];
}

/** Whether what came out is as claimed; NaN is what comes of 0 / 0. */
export function holds({ claim }: Claim, outcome: Outcome): boolean {
  if ('error' in outcome) return true;
  if (claim === 'error') return false;
  if (claim === 'empty') return outcome.samples.length === 0;
  const near = (value: number): boolean =>
    claim === 'always-one' ? Math.abs(value - 1) <= 1e-9 : value >= -1e-9 && value <= 1 + 1e-9;
  return outcome.samples.every(({ value }) => Number.isNaN(value) || near(value));
}
