import { nameOf } from '../../../analysis/selection.ts';
import { children, type Expr, type Selector } from '../../../promql/ast.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'rule/order',
  on: 'group',
  severity: 'warning',
  summary: 'A rule reads a recording that its group makes only after it.',
  why: 'The rules of a group are evaluated one after the other: it sees the value of the round before, and nothing in the first.',
  fix: 'Put the recording before what reads it.',
  bad: [
    `name: gateway
rules:
  - alert: QueueHigh
    expr: job:gateway_queue_depth:sum > 5
  - record: job:gateway_queue_depth:sum
    expr: sum by (job) (gateway_queue_depth)`,
    `name: gateway
rules:
  - record: job:gateway_errors:ratio
    expr: job:gateway_errors:rate5m / 5
  - record: job:gateway_errors:rate5m
    expr: sum by (job) (rate(gateway_requests_total{status="error"}[5m]))`,
  ],
  good: [
    `name: gateway
rules:
  - record: job:gateway_queue_depth:sum
    expr: sum by (job) (gateway_queue_depth)
  - alert: QueueHigh
    expr: job:gateway_queue_depth:sum > 5`,
    `name: gateway
rules:
  - alert: QueueHigh
    expr: avg_over_time(job:gateway_queue_depth:sum[1h]) > 5
  - record: job:gateway_queue_depth:sum
    expr: sum by (job) (gateway_queue_depth)`,
  ],

  *check({ rules, recordings }) {
    const made = new Set<string>();
    const all = new Set(recordings.map(({ name }) => name));
    for (const one of rules) {
      const read = one.query ? [...readNow(one.query.expr)] : [];
      const node = read.find((selector) => {
        const name = nameOf(selector) ?? '';
        return all.has(name) && !made.has(name) && !(recordings.includes(one) && name === one.name);
      });
      if (one.query && node)
        yield {
          query: one.query,
          node,
          file: one.file,
          message: `\`${one.name}\` reads \`${nameOf(node)}\`, which its group makes only after it.`,
        };
      if (recordings.includes(one)) made.add(one.name);
    }
  },
});

/** The selectors that are read at the moment of evaluation: what reads a stretch of the past does not miss the last value. */
function* readNow(expr: Expr): Iterable<Selector> {
  const open = [expr];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'range' || node.kind === 'subquery') continue;
    if (node.kind === 'selector' && node.offset === undefined && node.at === undefined) yield node;
    open.push(...children(node).toReversed());
  }
}
