import { scalesApart } from '../../../analysis/apart.ts';
import { thresholdOf } from '../../../analysis/comparison.ts';
import type { Inference } from '../../../analysis/infer.ts';
import { inPercent, isShare, percentSlip } from '../../../analysis/percent.ts';
import { printUnit } from '../../../metric/unit.ts';
import type { Binary, NumberLiteral } from '../../../promql/ast.ts';
import { COMPARISONS } from '../../../promql/binding.ts';
import { print } from '../../../promql/print.ts';
import { type Finding, rule } from '../../rule.ts';
import { brief } from '../../words.ts';

const IN = { share: 'a share of 1', ratio: 'a ratio', percent: 'in percent' } as const;

export default rule({
  id: 'unit/scale',
  on: 'query',
  severity: 'error',
  summary: 'Values of one kind meet in different scales: percent and ratio, milliseconds and seconds.',
  why: 'The numbers are off by a factor such as 60, 100 or 1000: a limit is never reached, or always.',
  fix: 'Bring both to one scale.',
  bad: [
    'sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_requests_total[5m])) > 25',
    'max(gateway_upstream_latency_milliseconds) > sum(rate(gateway_db_seconds_sum[5m])) / sum(rate(gateway_db_seconds_count[5m]))',
    'gateway_cache_hit_ratio < 80',
    'gateway_memory_bytes / gateway_memory_limit_bytes > 90',
    '100 * gateway_cache_hit_ratio < 0.8',
    'avg by (job) (up) < 50',
    '100 - sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_requests_total[5m]))',
    '1 - 100 * gateway_cache_hit_ratio',
  ],
  good: [
    'sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_requests_total[5m])) > 0.25',
    'max(gateway_upstream_latency_milliseconds) / 1000 > sum(rate(gateway_db_seconds_sum[5m])) / sum(rate(gateway_db_seconds_count[5m]))',
    // Half a percent.
    '100 * sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_requests_total[5m])) > 0.5',
    // Sixty, and a thousand, times what it was.
    'gateway_memory_bytes / gateway_memory_bytes offset 1d > 60',
    'gateway_memory_bytes > 1000 * gateway_memory_bytes offset 1d',
    // One percent of the others.
    'sum(rate(gateway_failures_total[5m])) > sum(rate(gateway_requests_total[5m])) / 100',
    'gateway_queue_depth > 80',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary') continue;
      const threshold = thresholdOf(node, inference);
      const slip = threshold && percentSlip(threshold, inference);
      if (slip)
        yield {
          node,
          message: `\`${brief(threshold.of)}\` is ${IN[slip.of]}, but \`${threshold.limit}\` looks ${slip.of === 'percent' ? 'like a ratio' : 'like percent'}.`,
          fix: `Write \`${threshold.op} ${slip.meant}\`.`,
          ...(!slip.sure && { severity: 'warning' }),
        };
      else if (node.op === '-' || node.op === '+' || COMPARISONS.has(node.op))
        yield* node.op === '-' && inference.of(node.left).literal !== undefined
          ? complement(node, inference)
          : scales(node, inference);
    }
  },
});

function* scales(node: Binary, inference: Inference): Iterable<Finding> {
  const apart = scalesApart(node, inference);
  if (!apart) return;
  const [left, right] = apart;
  const factor = right.scale / left.scale;
  const number: NumberLiteral = { kind: 'number', value: Number((factor > 1 ? factor : 1 / factor).toPrecision(9)) };
  yield {
    node,
    message: `The left side of \`${node.op}\` is in ${printUnit(left)}, the right side in ${printUnit(right)}.`,
    fix: `Write \`${print({ kind: 'binary', op: factor > 1 ? '*' : '/', left: node.right, right: number })}\` on the right.`,
  };
}

/** `100 - ratio` and `1 - percent`. */
function* complement(node: Binary, inference: Inference): Iterable<Finding> {
  const whole = inference.of(node.left).literal;
  const meant = whole === 100 && isShare(node.right, inference) ? 1 : 100;
  if (meant === 100 && !(whole === 1 && inPercent(node.right, inference))) return;
  yield {
    node,
    message: `\`${whole} -\` is applied to what is ${meant === 1 ? IN.share : IN.percent}.`,
    fix: `Write \`${print({ ...node, left: { kind: 'number', value: meant } })}\`.`,
  };
}
