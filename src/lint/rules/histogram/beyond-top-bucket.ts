import { thresholdOf } from '../../../analysis/comparison.ts';
import { compared, isEmpty, point } from '../../../analysis/interval.ts';
import { everyAlt } from '../../../analysis/live.ts';
import type { Inferred } from '../../../analysis/value.ts';
import { printUnit } from '../../../metric/unit.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'histogram/beyond-top-bucket',
  on: 'query',
  severity: 'error',
  summary: 'A quantile is compared with a number beyond the histogram’s last bucket.',
  why: 'Above the highest finite bound `histogram_quantile()` returns that bound, however slow the requests are: the condition is never met.',
  fix: 'Compare with less than the highest bound, or give the histogram higher buckets.',
  bad: [
    'histogram_quantile(0.99, sum by (le) (rate(gateway_duration_seconds_bucket[5m]))) > 30',
    'histogram_quantile(0.99, sum by (le) (rate(gateway_duration_seconds_bucket[5m]))) > 5',
    'histogram_quantile(0.9, rate(gateway_duration_seconds_bucket[5m])) * 1000 > 5000',
  ],
  good: [
    'histogram_quantile(0.99, sum by (le) (rate(gateway_duration_seconds_bucket[5m]))) >= 5',
    'histogram_quantile(0.99, sum by (le) (rate(gateway_duration_seconds_bucket[5m]))) > 4.9',
    'histogram_quantile(0.99, unheard_of) > 30',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      const threshold = thresholdOf(node, inference);
      if (!threshold) continue;
      const { op, limit } = threshold;
      const of = inference.of(threshold.of);
      if (!isBounded(of) || limit < of.range.max) continue;
      if (!everyAlt(of, ({ range }) => isEmpty(compared(op, range, point(limit))))) continue;
      const unit = of.unit ? ` ${printUnit(of.unit)}` : '';
      yield {
        node,
        message: `The quantile is at most ${of.range.max}${unit}, the highest bound of the buckets: it is never ${op} ${limit}.`,
        fix: `Compare with \`>= ${of.range.max}\` or less, or give the histogram higher buckets.`,
        because: { node: threshold.of, message: `at most ${of.range.max}` },
      };
    }
  },
});

const isBounded = (of: Inferred): boolean =>
  everyAlt(of, ({ kind, range }) => kind === 'quantile' && range.max < Infinity);
