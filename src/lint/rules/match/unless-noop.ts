import { live } from '../../../analysis/live.ts';
import { neverEqual } from '../../../analysis/match.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'match/unless-noop',
  on: 'query',
  severity: 'warning',
  summary: '`unless` takes nothing away: no series of its left side can have a partner on the right.',
  why: 'What was to be left out stays: an alert that should be silent while something holds fires all the same.',
  fix: 'Say by which labels the two are the same, as in `unless on (…)`.',
  bad: [
    'gateway_queue_depth unless sum(gateway_memory_bytes)',
    'sum by (route) (gateway_requests_total) unless hour() < 6',
    'gateway_requests_total{status="ok"} unless gateway_requests_total{status="error"}',
  ],
  good: [
    'gateway_queue_depth unless on () sum(gateway_memory_bytes)',
    'gateway_queue_depth > 5 unless on (job, instance) up == 0',
    'gateway_requests_total unless gateway_requests_total{status="error"}',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary' || node.op !== 'unless') continue;
      const [left, right] = [live(inference.of(node.left)), live(inference.of(node.right))];
      const why = left.flatMap((l) => right.map((r) => neverEqual(l.labels, r.labels, node.matching)));
      const [first] = why;
      if (!first || why.includes(undefined)) continue;
      const reason = first.only
        ? `only the ${first.only} side has the label`
        : 'no value is common to both of the label';
      yield { node, message: `\`unless\` takes nothing away: ${reason} \`${first.label}\`.` };
    }
  },
});
