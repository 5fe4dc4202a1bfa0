import { live } from '../../../analysis/live.ts';
import { isSameValue } from '../../../analysis/same.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'ratio/always-one',
  on: 'query',
  severity: 'error',
  summary: 'A quotient is 1 whatever the data.',
  why: 'Series are paired by equal labels: each series of the part is divided by the same series among the whole, which is itself.',
  fix: 'Aggregate both sides without the label that is selected by: `sum by (route) (errors) / sum by (route) (all)`.',
  bad: [
    'rate(gateway_requests_total{status="error"}[5m]) / rate(gateway_requests_total[5m])',
    'sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_requests_total{status="error"}[5m]))',
    'sum by (status) (rate(gateway_requests_total{status="error"}[5m])) / sum by (status) (rate(gateway_requests_total[5m]))',
  ],
  good: [
    'sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_requests_total[5m]))',
    'sum without (status) (rate(gateway_requests_total{status="error"}[5m])) / sum without (status) (rate(gateway_requests_total[5m]))',
    'rate(gateway_requests_total{status="error"}[5m]) / ignoring (status) group_left sum without (status) (rate(gateway_requests_total[5m]))',
    'rate(gateway_requests_total[5m]) / rate(gateway_requests_total[5m] offset 1d)',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary' || node.op !== '/' || !isSameValue(node.left, node.right, node.matching)) continue;
      const sides = [inference.of(node.left), inference.of(node.right), inference.of(node)];
      if (sides.every((side) => side.type === 'instant' && live(side).length > 0))
        yield { node, message: 'Each series is divided by itself: the quotient is always 1.' };
    }
  },
});
