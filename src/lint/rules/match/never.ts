import { type LabelSet, never } from '../../../analysis/labels.ts';
import type { Matching } from '../../../promql/ast.ts';
import { rule } from '../../rule.ts';

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
  ],
  good: [
    'sum by (route) (gateway_requests_total) / on () group_left sum(gateway_requests_total)',
    'gateway_requests_total{status="error"} / ignoring (status) gateway_requests_total{status="ok"}',
    'sum by (route) (gateway_requests_total) or vector(0)',
    'gateway_requests_total{status="error"} unless gateway_requests_total{status="ok"}',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'binary' || node.op === 'or' || node.op === 'unless') continue;
      if (node.matching?.fillLeft !== undefined || node.matching?.fillRight !== undefined) continue;
      const [left, right] = [inference.of(node.left), inference.of(node.right)];
      if (left.type === 'scalar' || right.type === 'scalar') continue;
      const label = unequal(left.labels, right.labels, node.matching);
      if (label !== undefined) yield { node, message: `The two sides of \`${node.op}\` never match: ${label}.` };
    }
  },
});

function unequal(left: LabelSet, right: LabelSet, matching: Matching | undefined): string | undefined {
  const said = matching?.labels ?? [];
  const all = [...left.known.keys(), ...right.known.keys()];
  const keys = matching?.mode === 'on' ? said : all.filter((label) => !said.includes(label));
  for (const label of keys) {
    const [l, r] = [left.known.get(label), right.known.get(label)];
    if (l?.presence === 'must' && never(right, label)) return `only the left side has the label \`${label}\``;
    if (r?.presence === 'must' && never(left, label)) return `only the right side has the label \`${label}\``;
    const apart = l?.values && r?.values && l.presence === 'must' && r.presence === 'must';
    if (apart && !l.values?.some((value) => r.values?.includes(value))) return `\`${label}\` has no value in common`;
  }
  return undefined;
}
