import { everyAlt } from '../../../analysis/live.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'histogram/raw-bucket',
  on: 'query',
  severity: 'error',
  summary: 'A quantile is taken of buckets that count since the process started.',
  why: 'It is the quantile of everything ever observed: an hour of slow requests hardly moves it, and a restart throws it about.',
  fix: 'Take the rate of the buckets: `histogram_quantile(0.95, sum by (le) (rate(x_bucket[5m])))`.',
  bad: [
    'histogram_quantile(0.95, gateway_duration_seconds_bucket)',
    'histogram_quantile(0.95, sum by (le) (gateway_duration_seconds_bucket))',
  ],
  good: [
    'histogram_quantile(0.95, sum by (le) (rate(gateway_duration_seconds_bucket[5m])))',
    'histogram_quantile(0.95, unheard_of)',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'call' || node.fn !== 'histogram_quantile') continue;
      const [, arg] = node.args;
      if (arg && everyAlt(inference.of(arg), ({ kind, labels }) => kind === 'bucket' && labels.known.has('le')))
        yield {
          node: arg,
          message: 'The buckets are read without `rate()`: their counts go back to the start of the process.',
        };
    }
  },
});
