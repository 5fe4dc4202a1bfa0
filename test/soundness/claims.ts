import type { Inference } from '../../src/analysis/infer.ts';
import type { Known } from '../../src/analysis/known.ts';
import { isPart, isSameValue } from '../../src/analysis/same.ts';
import type { Finding, QuerySubject } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules.ts';
import { type Expr, walk } from '../../src/promql/ast.ts';
import { print } from '../../src/promql/print.ts';
import type { Outcome } from './evaluate.ts';

type Kind = 'empty' | 'always-one' | 'always-zero' | 'at-most-one';

/** What the analysis or a rule is certain of, beyond what is inferred of the result. */
export interface Claim {
  readonly kind: Kind;
  readonly by: string;
}

/** What a rule's finding says of the expression that it is about. */
const SAID: Readonly<Record<string, (expr: Expr, finding: Finding) => Kind | undefined>> = {
  'match/never': () => 'empty',
  'match/cross-job-identity': () => 'empty',
  'selector/impossible': () => 'empty',
  'label/value-unknown': (_, { matcher }) => (matcher?.op === '=' ? 'empty' : undefined),
  'range/impossible': (expr) => (isBool(expr) ? 'always-zero' : 'empty'),
  'range/always-true': (expr) => (isBool(expr) ? 'always-one' : undefined),
  'histogram/beyond-top-bucket': (expr) => (isBool(expr) ? 'always-zero' : 'empty'),
  'ratio/always-one': () => 'always-one',
  'histogram/le-lost': () => 'empty',
  'histogram/wrong-kind': () => 'empty',
};

const isBool = (expr: Expr): boolean => expr.kind === 'binary' && expr.bool === true;
/** These name the argument as the culprit. */
const OF_ARGUMENT: ReadonlySet<string> = new Set(['histogram/le-lost', 'histogram/wrong-kind']);

/** The claims about an expression as a whole. */
export function claims(expr: Expr, known: Known, inference: Inference): readonly Claim[] {
  const nodes = walk(expr);
  const subject: QuerySubject = {
    file: '',
    path: [],
    allow: [],
    expr,
    text: print(expr),
    nodes,
    inference,
    known,
    jobs: [],
    target: { version: '2.42', features: [] },
    on: 'panel',
    instant: false,
  };
  const found: Claim[] = [];
  for (const rule of rules) {
    const said = SAID[rule.id];
    if (!said || rule.on !== 'query') continue;
    for (const finding of (rule.check as (of: QuerySubject) => Iterable<Finding>)(subject)) {
      const about = finding.node === expr || (OF_ARGUMENT.has(rule.id) && isOnlyCall(expr, nodes));
      const kind = about ? said(expr, finding) : undefined;
      if (kind) found.push({ kind, by: rule.id });
    }
  }
  if (expr.kind !== 'binary' || expr.op !== '/') return found;
  if (isSameValue(expr.left, expr.right, expr.matching)) found.push({ kind: 'always-one', by: 'isSameValue' });
  if (isPart(expr.left, expr.right, expr.matching, inference.of)) found.push({ kind: 'at-most-one', by: 'isPart' });
  return found;
}

const isHistogramCall = (node: Expr): boolean => node.kind === 'call' && node.fn.startsWith('histogram_');
const isOnlyCall = (expr: Expr, nodes: readonly Expr[]): boolean =>
  isHistogramCall(expr) && nodes.filter(isHistogramCall).length === 1;

/** Whether what came out is as claimed; NaN is what comes of 0 / 0. */
export function holds({ kind }: Claim, outcome: Outcome): boolean {
  if ('error' in outcome) return true;
  const { samples } = outcome;
  if (kind === 'empty') return samples.length === 0;
  const near = (value: number, to: number): boolean => Math.abs(value - to) <= 1e-9;
  if (kind === 'always-zero') return samples.every(({ value }) => value === 0);
  if (kind === 'always-one') return samples.every(({ value }) => Number.isNaN(value) || near(value, 1));
  return samples.every(({ value }) => Number.isNaN(value) || (value >= -1e-9 && value <= 1 + 1e-9));
}
