import { unconditional } from '../../../analysis/condition.ts';
import { print } from '../../../promql/print.ts';
import { rule } from '../../rule.ts';

/** Alerts that fire for ever on purpose: when they stop, the way to Alertmanager is broken. */
const DELIBERATE = /watch-?dog|dead-?mans?|heart-?beat|always-?firing/i;

export default rule({
  id: 'alert/no-condition',
  on: 'alert',
  severity: 'warning',
  summary: 'An alert fires for every series, whatever its value.',
  why: 'An alert fires for each series that its expression returns, also for one whose value is 0: without a condition that is always.',
  fix: 'Compare the value, as in `> 0`.',
  bad: [
    `alert: QueueStuck
expr: gateway_queue_depth`,
    `alert: Restarted
expr: changes(gateway_last_success_timestamp_seconds[5m])`,
    `alert: Slow
expr: gateway_queue_depth > bool 5`,
    `alert: Errors
expr: sum(rate(gateway_requests_total{status="error"}[5m])) > 1 or vector(0)`,
  ],
  good: [
    `alert: QueueStuck
expr: gateway_queue_depth > 0`,
    `alert: Gone
expr: absent(up{job="gateway"})`,
    `alert: Watchdog
expr: vector(1)`,
    `alert: OldVersion
expr: gateway_info{version="1.0"}`,
    `alert: SomethingFires
expr: ALERTS{alertstate="firing"}`,
    `alert: Slow
expr: count_over_time((gateway_queue_depth > 5)[10m:1m])`,
  ],

  *check({ name, query, grafana }) {
    if (!query || grafana || DELIBERATE.test(name)) return;
    const { expr, known, jobs } = query;
    if (expr.kind === 'number' || (expr.kind === 'call' && expr.fn === 'vector')) return;
    const node = unconditional(expr, known, jobs);
    if (!node) return;
    const always = node === expr ? 'its expression' : `\`${print(node)}\``;
    const bool = node.kind === 'binary' && node.bool;
    yield {
      query,
      node,
      message: `\`${name}\` fires for ever: ${always} has no condition.`,
      ...(bool && { fix: 'Leave `bool` out: with it the comparison returns 0 instead of nothing.' }),
      ...(node !== expr && {
        fix: `Leave out \`or ${print(node)}\`: an alert needs no value to compare when there is none.`,
      }),
    };
  },
});
