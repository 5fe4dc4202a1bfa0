import { everyAlt } from '../../../analysis/live.ts';
import type { Alt } from '../../../analysis/value.ts';
import { rule } from '../../rule.ts';

const NEEDS_COUNTER = new Set(['rate', 'irate', 'increase']);

export default rule({
  id: 'rate/not-counter',
  on: 'query',
  severity: 'error',
  summary: '`rate()`, `irate()` and `increase()` need a counter.',
  why: 'They read every fall as a restart from zero, so a gauge that goes down shows as a spike.',
  fix: 'Use `deriv()` or `delta()` for a gauge, or correct its type in the catalog.',
  bad: [
    'rate(gateway_queue_depth[5m])',
    'increase(gateway_memory_bytes[1h])',
    'rate(rate(gateway_requests_total[1m])[5m:1m])',
  ],
  good: [
    'rate(gateway_requests_total[5m])',
    'deriv(gateway_queue_depth[5m])',
    'rate(unheard_of[5m])',
    'resets(gateway_queue_depth[5m])',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'call' || !NEEDS_COUNTER.has(node.fn)) continue;
      const [arg] = node.args;
      if (arg?.kind !== 'range' && arg?.kind !== 'subquery') continue;
      const of = inference.of(arg);
      if (!everyAlt(of, ({ kind }) => kind !== 'counter' && kind !== 'bucket' && kind !== 'unknown')) continue;
      const what = arg.of.kind === 'selector' ? `the ${word(of)} \`${arg.of.name}\`` : `a ${word(of)}`;
      yield { node: arg.of, message: `\`${node.fn}()\` is applied to ${what}.` };
    }
  },
});

function word({ kind }: Alt): string {
  if (kind === 'info') return 'info metric';
  if (kind === 'quantile') return 'quantile';
  return kind === 'rate' || kind === 'bucket-rate' ? 'rate' : 'gauge';
}
