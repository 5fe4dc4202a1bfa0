import { everyAlt } from '../../../analysis/live.ts';
import { rule } from '../../rule.ts';

const READS_RESETS = new Set(['rate', 'irate', 'increase', 'resets']);

export default rule({
  id: 'rate/of-aggregate',
  on: 'query',
  severity: 'error',
  summary: 'A rate is taken of counters that were added up.',
  why: 'When one of them restarts the sum falls by what it had, which reads as a restart of them all: a spike as high as the whole sum.',
  fix: 'Take the rate first, then the sum: `sum by (…) (rate(x[5m]))`.',
  bad: ['rate(sum by (route) (gateway_requests_total)[5m:1m])', 'increase(max(gateway_requests_total)[1h:])'],
  good: [
    'sum by (route) (rate(gateway_requests_total[5m]))',
    'max_over_time(sum(rate(gateway_requests_total[5m]))[1h:1m])',
    'rate(sum by (route) (unheard_of)[5m:1m])',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'call' || !READS_RESETS.has(node.fn)) continue;
      const [arg] = node.args;
      if (arg?.kind !== 'range' && arg?.kind !== 'subquery') continue;
      const of = inference.of(arg);
      if (!everyAlt(of, ({ kind, merged }) => (kind === 'counter' || kind === 'bucket') && merged !== undefined))
        continue;
      const { merged } = of;
      const here = merged && nodes.includes(merged);
      yield {
        node: arg.of,
        message:
          arg.of.kind === 'selector'
            ? `\`${node.fn}()\` is applied to \`${arg.of.name}\`, which records a sum of counters.`
            : `\`${node.fn}()\` is applied to a sum of counters.`,
        ...(here && merged !== arg.of && { because: { node: merged, message: 'added up here' } }),
      };
    }
  },
});
