import type { Alt } from '../../../analysis/value.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'match/or-vector-labelled',
  on: 'query',
  severity: 'error',
  summary: '`or vector(…)` adds a series without labels to series that have some.',
  why: '`or` adds what has no equal on the left, and no labels equal none: the series `{}` is always there, whether the others are or not, and an alert on it always fires.',
  fix: 'Aggregate the left side to no labels, or add zeros with the same labels: `a or b * 0`.',
  bad: [
    '(sum by (route) (rate(gateway_requests_total[5m])) or vector(0)) == 0',
    'sum by (route) (rate(gateway_requests_total[5m])) or vector(0)',
  ],
  good: [
    'sum(rate(gateway_requests_total[5m])) or vector(0)',
    '(sum by (route) (rate(gateway_requests_total[5m])) or vector(0)) > 5',
    'sum(sum by (route) (rate(gateway_requests_total[5m])) or vector(0))',
    'unheard_of or vector(0)',
  ],

  *check({ nodes, inference, on }) {
    // Only what is still there where the expression ends is drawn, recorded or fired.
    const { alts } = inference.root;
    if (!alts.some(isBare) || alts.every(isBare)) return;
    for (const node of nodes) {
      if (node.kind !== 'binary' || node.op !== 'or') continue;
      const [left, right] = [inference.of(node.left).alts, inference.of(node.right).alts];
      if (
        !right.every(isBare) ||
        !left.every(({ labels }) => [...labels.known.values()].some(({ presence }) => presence === 'must'))
      )
        continue;
      yield {
        node,
        ...(on !== 'alert' && { severity: 'warning' as const }),
        message:
          'The series on the left have labels, and the one on the right has none: it is added whatever the data.',
      };
    }
  },
});

const isBare = ({ labels, presence }: Alt): boolean =>
  presence === 'always' && labels.rest === 'none' && labels.known.size === 0;
