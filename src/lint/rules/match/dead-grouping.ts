import { never } from '../../../analysis/labels.ts';
import { type Expr, walk } from '../../../promql/ast.ts';
import { hasVariable } from '../../../promql/names.ts';
import { nearest } from '../../../text/nearest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'match/dead-grouping',
  on: 'query',
  severity: 'error',
  summary: 'An aggregation groups by a label that its series do not have.',
  why: 'All series then fall into one group, as if the label had not been written.',
  fix: 'Group by a label that is left.',
  bad: [
    'sum by (model) (rate(gateway_requests_total[5m]))',
    'sum by (route) (sum by (status) (gateway_requests_total))',
  ],
  good: [
    'sum by (route) (rate(gateway_requests_total[5m]))',
    'sum by (le) (rate(gateway_duration_seconds_bucket[5m]))',
    'sum by ($by) (up)',
    // Of which histogram/wrong-kind and histogram/le-lost tell.
    'histogram_quantile(0.9, sum by (le) (rate(gateway_duration_seconds_count[5m])))',
    'histogram_quantile(0.9, sum by (le) (sum by (route) (rate(gateway_duration_seconds_bucket[5m]))))',
  ],

  *check({ nodes, inference }) {
    // What comes without `le` to a quantile is told there.
    const buckets = new Set(nodes.flatMap((node) => (isOfBuckets(node) ? walk(node) : [])));
    for (const node of nodes) {
      if (node.kind !== 'aggregation' || node.grouping?.mode !== 'by') continue;
      const { labels } = inference.of(node.of);
      for (const label of node.grouping.labels) {
        if (!never(labels, label) || hasVariable(label) || (label === 'le' && buckets.has(node))) continue;
        const all = [...labels.known.keys()];
        const near = nearest(label, all);
        const left =
          all.length > 0 ? `The labels left are ${all.map((name) => `\`${name}\``).join(', ')}.` : 'No label is left.';
        yield {
          node,
          label,
          message: `\`${node.op} by (${label})\` groups by a label that its series do not have.`,
          fix: near !== undefined ? `Did you mean \`${near}\`?` : left,
        };
      }
    }
  },
});

const isOfBuckets = (node: Expr): boolean =>
  node.kind === 'call' && /^histogram_(?:quantiles?|fraction)$/.test(node.fn);
