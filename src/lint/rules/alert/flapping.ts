import { PICKS } from '../../../analysis/functions.ts';
import type { Aggregation, Expr } from '../../../promql/ast.ts';
import { COMPARISONS, SET_OPS } from '../../../promql/binding.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'alert/flapping',
  on: 'alert',
  severity: 'warning',
  summary: 'An alert fires for the few greatest or least of its series.',
  why: 'Which series those are changes all the time: an alert resolves when others overtake it, though nothing got better, and begins its `for` anew.',
  fix: 'Leave the choice out: the limit decides already.',
  bad: [
    `alert: QueueHigh
expr: topk(1, gateway_queue_depth) > 5`,
    `alert: RoutesSlow
expr: bottomk(5, sum by (route) (rate(gateway_requests_total[5m]))) < 1 and on () gateway_memory_bytes > 5
for: 10m`,
  ],
  good: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5`,
    `alert: QueueHigh
expr: gateway_queue_depth * on (job) group_left (version) topk by (job) (1, gateway_info) > 5`,
    `alert: QueueHigh
expr: count(topk(5, gateway_queue_depth) > 5) > 3`,
  ],

  *check({ name, query, grafana }) {
    if (!query || grafana) return;
    for (const node of chosen(query.expr))
      yield { query, node, message: `\`${name}\` fires for those that \`${node.op}\` chooses, which change.` };
  },
});

/** Where the series that fire are chosen. */
function* chosen(expr: Expr): Iterable<Aggregation> {
  let node = expr;
  while (node.kind === 'binary' && (SET_OPS.has(node.op) || COMPARISONS.has(node.op))) {
    if (node.op === 'or') yield* chosen(node.right);
    node = node.left;
  }
  if (node.kind === 'aggregation' && PICKS.has(node.op)) yield node;
}
