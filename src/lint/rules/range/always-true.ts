import { meetings, thresholdOf } from '../../../analysis/comparison.ts';
import type { Inference } from '../../../analysis/infer.ts';
import { alwaysHolds } from '../../../analysis/interval.ts';
import { percentSlip } from '../../../analysis/percent.ts';
import type { Binary } from '../../../promql/ast.ts';
import { COMPARISONS } from '../../../promql/binding.ts';
import { rule } from '../../rule.ts';
import { rangesOf } from '../../words.ts';

export default rule({
  id: 'range/always-true',
  on: 'query',
  severity: 'error',
  summary: 'A comparison holds whatever the data.',
  why: 'It chooses nothing: an alert with no other condition fires as long as its series exist.',
  fix: 'Compare with a value that tells good from bad, or leave the comparison out.',
  bad: ['up >= 0', 'gateway_requests_total >= 0', 'sum(rate(gateway_requests_total[5m])) > -1', 'up >= bool 0'],
  good: [
    'up > 0',
    'gateway_memory_bytes >= 0',
    // Each asks whether there is anything.
    'count(up == 0) > 0',
    'absent(up) == 1',
    // NaN is left out.
    'sum(gateway_requests_total{status="error"}) / sum(gateway_requests_total) >= 0',
    'vector(1) > 0',
  ],

  *check({ nodes, inference, on }) {
    for (const node of nodes) {
      if (node.kind !== 'binary' || !COMPARISONS.has(node.op) || isMeant(node, inference)) continue;
      const pairs = meetings(node, inference);
      if (pairs.length === 0 || !pairs.every(([left, right]) => alwaysHolds(node.op, left.range, right.range)))
        continue;
      const outcome = node.bool ? 'always 1' : 'always true';
      yield {
        node,
        message: `\`${node.op}\` is ${outcome}: ${rangesOf(node, inference)}.`,
        ...((on !== 'alert' || node.bool) && { severity: 'warning' }),
      };
    }
  },
});

/** What is 1 or more where there is anything is compared with 0 or 1 to ask for just that. A share compared with percent has a rule of its own. */
function isMeant(node: Binary, inference: Inference): boolean {
  const threshold = thresholdOf(node, inference);
  if (!threshold) return false;
  const { of: side, limit } = threshold;
  if (inference.of(side).range.min >= 1 && (limit === 0 || limit === 1)) return true;
  return percentSlip(threshold, inference)?.sure === true;
}
