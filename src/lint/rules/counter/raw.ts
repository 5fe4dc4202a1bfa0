import { everyAlt } from '../../../analysis/live.ts';
import type { Inferred } from '../../../analysis/value.ts';
import type { Binary, Expr } from '../../../promql/ast.ts';
import { COMPARISONS } from '../../../promql/binding.ts';
import { type Finding, type QuerySubject, rule } from '../../rule.ts';

export default rule({
  id: 'counter/raw',
  on: 'query',
  severity: 'error',
  summary: 'A counter’s value is used as it is, without `rate()` or `increase()`.',
  why: 'It counts since the process started: a limit once passed stays passed until a restart, and a ratio says less of now the longer the process runs.',
  fix: 'Take the `rate()` or the `increase()` of it over a window.',
  bad: [
    'gateway_requests_total{status="error"} > 100',
    'sum(gateway_failures_total) / sum(gateway_requests_total)',
    'gateway_requests_total',
  ],
  good: [
    'increase(gateway_requests_total{status="error"}[1h]) > 100',
    'gateway_requests_total > 0',
    'count(gateway_requests_total)',
    'absent(gateway_requests_total)',
    'gateway_queue_depth > 100',
    'gateway_requests_total unless gateway_requests_total offset 1h',
    'gateway_requests_total - gateway_requests_total offset 1d',
  ],

  *check(query) {
    const { nodes, inference, on } = query;
    const found: Finding[] = [];
    for (const node of nodes) {
      if (node.kind !== 'binary') continue;
      const [left, right] = [inference.of(node.left), inference.of(node.right)];
      const soft = on === 'panel' || on === 'variable' ? { severity: 'warning' as const } : {};
      if (node.op === '/' && isTotal(left) && isTotal(right))
        found.push({ node, ...soft, message: 'The quotient of two counters is that of all that was ever counted.' });
      else if (COMPARISONS.has(node.op) && comparesTotal(node, left, right))
        found.push({
          node,
          ...soft,
          message: 'A counter is compared with a limit: once passed, it stays passed until a restart.',
        });
    }
    yield* found;
    if (found.length === 0 && on !== 'alert' && on !== 'variable') yield* shown(query);
  },
});

const isTotal = (of: Inferred): boolean => everyAlt(of, ({ kind }) => kind === 'counter' || kind === 'bucket');

/** Whether anything was ever counted is a fair question to ask of a counter. */
function comparesTotal({ op }: Binary, left: Inferred, right: Inferred): boolean {
  if (op === '==' || op === '!=') return false;
  const limit = left.literal ?? right.literal;
  return limit !== undefined && limit > 1 && (isTotal(left) || isTotal(right));
}

/** A line that only climbs, or a recording of which no rate can be taken any more. */
function* shown({ expr, inference, on, instant }: QuerySubject): Iterable<Finding> {
  if (!isTotal(inference.root) || (on === 'panel' && instant) || isDifference(expr)) return;
  if (on === 'recording' && inference.root.merged === undefined) return;
  yield {
    node: expr,
    severity: 'warning',
    message:
      on === 'recording'
        ? 'A sum of counters is recorded, of which no rate can be taken.'
        : 'A counter is shown as it is.',
  };
}

const isDifference = (expr: Expr): boolean => expr.kind === 'binary';
