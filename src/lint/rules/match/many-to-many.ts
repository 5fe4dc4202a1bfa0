import { pairing } from '../../../analysis/pairing.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'match/many-to-many',
  on: 'query',
  severity: 'error',
  summary: 'Series that are to be paired are not told apart by the labels that they are paired by, on either side.',
  why: 'Prometheus refuses to evaluate it as soon as two series of the side that must be single have the same key: a panel shows the error, a rule stops.',
  fix: 'Match on the other label too, or aggregate it away on one side.',
  bad: [
    'gateway_requests_total / on (route) gateway_failures_total',
    'gateway_requests_total * on (route) group_left gateway_failures_total',
  ],
  good: [
    'sum by (route) (gateway_requests_total) / on (route) sum by (route) (gateway_failures_total)',
    'gateway_queue_depth * on (instance) group_left (version) gateway_info',
    'gateway_requests_total and on (route) gateway_failures_total',
    'unheard_of / on (route) gateway_failures_total',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary') continue;
      const { left, right } = pairing(node, inference);
      const side = node.matching?.group?.side;
      const single = side === 'right' ? left : right;
      const doubled = side ? single : left && right;
      if (!doubled) continue;
      const sure = side ? doubled.sure : left?.sure === true && right?.sure === true;
      const where = side ? `the ${side === 'left' ? 'right' : 'left'} side` : 'either side';
      yield {
        node,
        ...(!sure && { severity: 'warning' as const }),
        message: `Series with the same key can differ in \`${doubled.label}\` on ${where} of \`${node.op}\`.`,
      };
    }
  },
});
