import { never } from '../../../analysis/labels.ts';
import { everyAlt } from '../../../analysis/live.ts';
import { hasVariable } from '../../../promql/names.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'match/group-label-missing',
  on: 'query',
  severity: 'warning',
  summary: '`group_left` or `group_right` takes over a label that the other side does not have.',
  why: 'The label is then removed from the result, also where the side with many series has it.',
  fix: 'Take over a label that is there, or keep it in the aggregation of that side.',
  bad: [
    'gateway_queue_depth * on (instance) group_left (revision) gateway_info',
    'gateway_queue_depth * on (instance) group_left (version) sum by (instance) (gateway_info)',
  ],
  good: [
    'gateway_queue_depth * on (instance) group_left (version) gateway_info',
    'gateway_queue_depth * on (instance) group_left (node) unheard_of',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary' || !node.matching?.group) continue;
      const { side, labels } = node.matching.group;
      const one = inference.of(side === 'left' ? node.right : node.left);
      for (const label of labels) {
        if (hasVariable(label) || !everyAlt(one, (alt) => never(alt.labels, label))) continue;
        const by = one.labels.gone?.get(label);
        yield {
          node,
          label,
          message: `\`group_${side} (${label})\` takes over a label that the ${side === 'left' ? 'right' : 'left'} side does not have.`,
          ...(by && nodes.includes(by) && { because: { node: by, message: 'lost here' } }),
        };
      }
    }
  },
});
