import { meetings, thresholdOf } from '../../../analysis/comparison.ts';
import type { Inference } from '../../../analysis/infer.ts';
import { compared, isEmpty } from '../../../analysis/interval.ts';
import { percentSlip } from '../../../analysis/percent.ts';
import type { Inferred } from '../../../analysis/value.ts';
import type { Binary } from '../../../promql/ast.ts';
import { COMPARISONS } from '../../../promql/binding.ts';
import { print } from '../../../promql/print.ts';
import { rule } from '../../rule.ts';
import { rangesOf } from '../../words.ts';

export default rule({
  id: 'range/impossible',
  on: 'query',
  severity: 'error',
  summary: 'A comparison holds of no value that its sides can have.',
  why: 'The result is empty for ever, or with `bool` always 0: the alert never fires, the panel stays blank.',
  fix: 'Compare with a value that it can have.',
  bad: [
    'count(gateway_queue_depth) == 0',
    'up > 1',
    'sum(rate(gateway_requests_total[5m])) < 0',
    '100 * sum(rate(gateway_requests_total{status="error"}[5m])) / sum(rate(gateway_requests_total[5m])) > 150',
    'gateway_requests_total and on () hour() > 23',
    'sum(up == 1) < bool max(up)',
  ],
  good: [
    'absent(gateway_queue_depth)',
    'sum(up) == 0 or absent(up)',
    'count(gateway_queue_depth) < 2',
    '(sum(rate(gateway_requests_total{status="error"}[5m])) or vector(0)) > 5',
    // An alert that is switched off on purpose.
    'vector(0) > 1',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary' || !COMPARISONS.has(node.op) || isSharper(node, inference)) continue;
      // What a part that is empty for ever leaves is told there.
      if ([node.left, node.right].some((side) => hasDead(inference.of(side)))) continue;
      const pairs = meetings(node, inference);
      const never = pairs.every(([left, right]) => {
        const rest = compared(node.op, left.range, right.range);
        return isEmpty(rest) && !rest.nan;
      });
      if (pairs.length === 0 || !never) continue;
      const outcome = node.bool ? 'always 0' : 'never true';
      yield { node, message: `\`${node.op}\` is ${outcome}: ${rangesOf(node, inference)}.`, ...absence(node) };
    }
  },
});

const hasDead = ({ alts }: Inferred): boolean => alts.length > 1 && alts.some(({ presence }) => presence === 'never');

/** What another rule says better: a share compared with percent, an estimate with what lies above its buckets. */
function isSharper(node: Binary, inference: Inference): boolean {
  const threshold = thresholdOf(node, inference);
  if (!threshold) return false;
  const { of: side, limit } = threshold;
  const { kind, range } = inference.of(side);
  if (kind === 'quantile' && limit >= range.max) return true;
  return percentSlip(threshold, inference)?.sure === true;
}

/** Of nothing there is no count, not a count of zero. */
function absence({ op, left, right }: Binary): { readonly fix?: string } {
  if (left.kind !== 'aggregation' || left.op !== 'count' || left.grouping || right.kind !== 'number') return {};
  const none = (right.value === 0 && (op === '==' || op === '<=')) || (right.value <= 1 && op === '<');
  return none ? { fix: `Write \`${print({ kind: 'call', fn: 'absent', args: [left.of] })}\`.` } : {};
}
