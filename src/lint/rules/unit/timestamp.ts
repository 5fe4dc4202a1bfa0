import { unitsMet } from '../../../analysis/apart.ts';
import { thresholdOf } from '../../../analysis/comparison.ts';
import type { Inference } from '../../../analysis/infer.ts';
import { live } from '../../../analysis/live.ts';
import type { Binary, Expr } from '../../../promql/ast.ts';
import { COMPARISONS } from '../../../promql/binding.ts';
import { print } from '../../../promql/print.ts';
import { type Finding, rule } from '../../rule.ts';
import { brief } from '../../words.ts';

/** The second that is 1e9 was in 2001: what is below is no moment that a service of today knows. */
const FIRST = 1e9;

export default rule({
  id: 'unit/timestamp',
  on: 'query',
  severity: 'error',
  summary: 'A timestamp is taken for a duration: compared with one, or added to another timestamp.',
  why: 'A timestamp is the seconds since 1970, more than any age or duration: the comparison always comes out the same.',
  fix: 'Take the age of the timestamp: `time() - x`.',
  bad: [
    'gateway_last_success_timestamp_seconds > 3600',
    '24 * 3600 < gateway_last_success_timestamp_seconds',
    'time() + gateway_last_success_timestamp_seconds',
    'max(gateway_last_success_timestamp_seconds) > sum(rate(gateway_db_seconds_sum[5m])) / sum(rate(gateway_db_seconds_count[5m]))',
  ],
  good: [
    '(start() + end()) / 2',
    'time() - gateway_last_success_timestamp_seconds > 3600',
    'gateway_last_success_timestamp_seconds < time() - 3600',
    // Whether there was one ever.
    'gateway_last_success_timestamp_seconds > 0',
    'gateway_last_success_timestamp_seconds < 1700000000',
    // The time of the day.
    'up and on () vector(time() % 86400) < 3600',
    'max(gateway_last_success_timestamp_seconds * (up == 1)) > time() - 3600',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary') continue;
      // Half of the sum is the middle of the two.
      const halved = nodes.some((above) => above.kind === 'binary' && above.op === '/' && above.left === node);
      if (node.op === '+' && !halved) yield* added(node, inference);
      if (COMPARISONS.has(node.op)) yield* compared(node, inference);
    }
  },
});

function* added(node: Binary, inference: Inference): Iterable<Finding> {
  const met = unitsMet(node, inference);
  if (met.length === 0 || !met.every(([left, right]) => left.timestamp && right.timestamp)) return;
  yield {
    node,
    message: 'Two timestamps are added.',
    fix: `Write \`${print({ ...node, op: '-' })}\` for the time between.`,
  };
}

function* compared(node: Binary, inference: Inference): Iterable<Finding> {
  const threshold = thresholdOf(node, inference);
  if (threshold) {
    const { of, limit } = threshold;
    if (isTimestamp(of, inference) && limit > 1 && limit < FIRST) yield finding(node, of, `\`${limit}\``);
    return;
  }
  const met = unitsMet(node, inference);
  if (met.length === 0) return;
  const is = (side: 0 | 1): boolean =>
    met.every((units) => units[side].timestamp && !units[1 - side]?.timestamp && units[1 - side]?.dims['s'] === 1);
  if (is(0)) yield finding(node, node.left, `\`${brief(node.right)}\`, a duration`);
  if (is(1)) yield finding(node, node.right, `\`${brief(node.left)}\`, a duration`);
}

function isTimestamp(expr: Expr, inference: Inference): boolean {
  const alts = live(inference.of(expr));
  return alts.length > 0 && alts.every(({ unit }) => unit?.timestamp);
}

function finding(node: Binary, of: Expr, other: string): Finding {
  const age: Expr = { kind: 'binary', op: '-', left: { kind: 'call', fn: 'time', args: [] }, right: of };
  const fixed = print({ ...node, ...(of === node.left ? { left: age } : { right: age }) });
  return { node, message: `\`${brief(of)}\` is a timestamp, compared with ${other}.`, fix: `Write \`${fixed}\`.` };
}
