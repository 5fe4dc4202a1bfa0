import { live } from '../../../analysis/live.ts';
import { neverEqual, type Unequal } from '../../../analysis/match.ts';
import type { Inferred } from '../../../analysis/value.ts';
import type { Binary, Expr } from '../../../promql/ast.ts';
import { SET_OPS } from '../../../promql/binding.ts';
import { type Finding, rule } from '../../rule.ts';

export default rule({
  id: 'match/never',
  on: 'query',
  severity: 'error',
  summary: 'No series of one side can have a partner on the other.',
  why: 'Series are paired by equal labels, and a label that only one side has, or that has other values there, is never equal: the result is empty.',
  fix: 'Aggregate both sides to the same labels, or say `on (…)` or `ignoring (…)`.',
  bad: [
    'sum by (route) (gateway_requests_total) / sum(gateway_requests_total)',
    'gateway_requests_total{status="error"} / gateway_requests_total{status="ok"}',
    'sum by (route) (gateway_requests_total) > 5 and hour() > 9',
    'sum by (route) (gateway_requests_total) and on (route) (vector(1) or vector(2))',
  ],
  good: [
    'sum by (route) (gateway_requests_total) / on () group_left sum(gateway_requests_total)',
    'gateway_requests_total{status="error"} / ignoring (status) gateway_requests_total{status="ok"}',
    'sum by (route) (gateway_requests_total) or vector(0)',
    'gateway_requests_total{status="error"} unless gateway_requests_total{status="ok"}',
    'sum by (route) (gateway_requests_total) / (sum(gateway_requests_total) or sum by (route) (gateway_failures_total))',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary' || node.op === 'or' || node.op === 'unless') continue;
      if (node.matching?.fillLeft !== undefined || node.matching?.fillRight !== undefined) continue;
      const [left, right] = [inference.of(node.left), inference.of(node.right)];
      if (left.type === 'scalar' || right.type === 'scalar') continue;
      const pairs = live(left).flatMap((l) => live(right).map((r) => neverEqual(l.labels, r.labels, node.matching)));
      const [unequal] = pairs;
      if (!unequal || pairs.includes(undefined)) continue;
      yield {
        node,
        message: `The two sides of \`${node.op}\` never match: ${reason(unequal)}.`,
        ...because(unequal, left, right, nodes),
        ...withoutLabels(node, left, right),
      };
    }
  },
});

function reason({ label, only, left, right }: Unequal): string {
  if (only) return `only the ${only} side has the label \`${label}\``;
  const one = left?.values?.length === 1 && right?.values?.length === 1;
  if (one) return `\`${label}\` is \`${left.values?.[0]}\` on the left and \`${right.values?.[0]}\` on the right`;
  return `\`${label}\` has no value in common`;
}

/** Of one series without labels it is known how it is paired with all of the other side. */
function withoutLabels({ op, matching }: Binary, left: Inferred, right: Inferred): Partial<Finding> {
  const bare = [left, right].map(({ labels }) => labels.rest === 'none' && labels.known.size === 0);
  if (matching || bare[0] === bare[1]) return {};
  const group = SET_OPS.has(op) ? '' : ` group_${bare[0] ? 'right' : 'left'}`;
  return { fix: `Write \`${op} on ()${group}\`.` };
}

/** Where the side without the label lost it. */
function because({ label, only }: Unequal, left: Inferred, right: Inferred, nodes: readonly Expr[]): Partial<Finding> {
  const node = only && (only === 'left' ? right : left).labels.gone?.get(label);
  return node && nodes.includes(node) ? { because: { node, message: `\`${label}\` is lost here` } } : {};
}
