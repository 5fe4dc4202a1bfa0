import { dimensionsApart } from '../../../analysis/apart.ts';
import { printUnit } from '../../../metric/unit.ts';
import { COMPARISONS } from '../../../promql/binding.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'unit/mismatch',
  on: 'query',
  severity: 'error',
  summary: 'Values of different dimensions are added, subtracted or compared.',
  why: 'Bytes and seconds have no sum, and neither is more than the other: the result means nothing.',
  fix: 'Compare like with like, or correct the unit in the catalog.',
  bad: [
    'gateway_memory_bytes > gateway_upstream_latency_milliseconds',
    'sum(rate(gateway_db_seconds_sum[5m])) + sum(gateway_memory_bytes)',
    'sum(rate(gateway_requests_total[5m])) > sum(gateway_queue_depth)',
    'time() - gateway_memory_bytes',
  ],
  good: [
    'gateway_memory_bytes > gateway_memory_limit_bytes',
    // Counts of things are numbers.
    'sum by (job) (gateway_queue_depth) + sum by (job) (increase(gateway_tokens_total[5m]))',
    // A number can carry a unit: what comes in five minutes, bytes of each request.
    'sum(gateway_queue_depth) > 300 * sum(rate(gateway_requests_total[5m]))',
    'sum(gateway_memory_bytes) > 4096 * sum(gateway_queue_depth)',
    'time() - gateway_last_success_timestamp_seconds',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary' || !(node.op === '+' || node.op === '-' || COMPARISONS.has(node.op))) continue;
      const apart = dimensionsApart(node, inference);
      if (!apart) continue;
      const [left, right] = apart.map(printUnit);
      yield { node, message: `The left side of \`${node.op}\` is in ${left}, the right side in ${right}.` };
    }
  },
});
