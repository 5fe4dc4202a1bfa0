import { never } from '../../../analysis/labels.ts';
import { everyAlt } from '../../../analysis/live.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'histogram/le-lost',
  on: 'query',
  severity: 'error',
  summary: 'A quantile is taken of buckets that have lost their label `le`.',
  why: 'Without its bounds a bucket says nothing: the result is empty.',
  fix: 'Keep `le` in the aggregation: `sum by (le, …)`.',
  bad: [
    'histogram_quantile(0.9, sum(rate(gateway_duration_seconds_bucket[5m])))',
    'histogram_quantile(0.9, sum by (route) (rate(gateway_duration_seconds_bucket[5m])))',
    'histogram_quantile(0.9, sum without (le) (rate(gateway_duration_seconds_bucket[5m])))',
  ],
  good: [
    'histogram_quantile(0.9, sum by (route, le) (rate(gateway_duration_seconds_bucket[5m])))',
    'histogram_quantile(0.9, sum without (route) (rate(gateway_duration_seconds_bucket[5m])))',
    'histogram_quantile(0.9, sum(unheard_of))',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'call' || !/^histogram_(?:quantiles?|fraction)$/.test(node.fn)) continue;
      const arg = node.args.find((one) => inference.of(one).type === 'instant');
      if (!arg) continue;
      const of = inference.of(arg);
      const lost = everyAlt(
        of,
        ({ kind, labels }) => (kind === 'bucket' || kind === 'bucket-rate') && never(labels, 'le'),
      );
      const by = of.labels.gone?.get('le');
      const at = by && nodes.includes(by) ? by : arg;
      if (lost)
        yield {
          node: at,
          message: `\`${node.fn}()\` gets buckets without \`le\`${at === by ? ', which is lost here' : ''}.`,
        };
    }
  },
});
