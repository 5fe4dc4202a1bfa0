import { pairing } from '../../../analysis/pairing.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'match/needs-group',
  on: 'query',
  severity: 'error',
  summary: 'Many series of one side have the same partner, and no `group_left` or `group_right` says so.',
  why: 'Prometheus refuses to evaluate it as soon as there are two of them: a panel shows the error, a rule stops.',
  fix: 'Say `group_left` or `group_right`, or aggregate the side that has more labels.',
  bad: [
    'rate(gateway_requests_total[5m]) / on (route) sum by (route) (rate(gateway_requests_total[5m]))',
    'sum by (route) (rate(gateway_requests_total[5m])) / on (route) rate(gateway_requests_total[5m])',
  ],
  good: [
    'rate(gateway_requests_total[5m]) / on (route) group_left sum by (route) (rate(gateway_requests_total[5m]))',
    'sum by (route) (rate(gateway_requests_total[5m])) / sum by (route) (rate(gateway_requests_total[5m]) > 0)',
    'gateway_requests_total and on (route) sum by (route) (gateway_failures_total)',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary' || node.matching?.group) continue;
      const { left, right } = pairing(node, inference);
      const many = left ?? right;
      if (!many || (left && right)) continue;
      const side = left ? 'left' : 'right';
      yield {
        node,
        ...(!many.sure && { severity: 'warning' as const }),
        message: `Several series on the ${side} of \`${node.op}\`, which differ in \`${many.label}\`, have the same partner.`,
        fix: `Say \`group_${side}\` after \`${node.matching?.mode ?? 'on'} (…)\`, or aggregate \`${many.label}\` away.`,
      };
    }
  },
});
