import { never } from '../../../analysis/labels.ts';
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
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'aggregation' || node.grouping?.mode !== 'by') continue;
      const { labels } = inference.of(node.of);
      for (const label of node.grouping.labels) {
        if (!never(labels, label) || hasVariable(label)) continue;
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
