import { everyAlt } from '../../../analysis/live.ts';
import { rule } from '../../rule.ts';

/** By what takes its place for a counter. */
const FOR_GAUGES: Readonly<Record<string, string>> = {
  delta: 'increase',
  idelta: 'irate',
  deriv: 'rate',
  predict_linear: 'rate',
  double_exponential_smoothing: 'rate',
};

export default rule({
  id: 'counter/gauge-function',
  on: 'query',
  severity: 'error',
  summary: 'A function for gauges is applied to a counter.',
  why: 'It takes the fall at a restart for a real one: the result turns negative, by as much as was ever counted.',
  fix: 'Use `rate()` or `increase()`, which know of restarts.',
  bad: [
    'delta(gateway_requests_total[5m])',
    'sum(deriv(gateway_requests_total[5m]))',
    'idelta(gateway_duration_seconds_count[5m])',
  ],
  good: ['increase(gateway_requests_total[5m])', 'delta(gateway_memory_bytes[5m])', 'delta(unheard_of[5m])'],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      const instead = node.kind === 'call' ? FOR_GAUGES[node.fn] : undefined;
      if (node.kind !== 'call' || instead === undefined) continue;
      const arg = node.args.find(({ kind }) => kind === 'range' || kind === 'subquery');
      if (!arg || !everyAlt(inference.of(arg), ({ kind }) => kind === 'counter' || kind === 'bucket')) continue;
      const what = arg.kind === 'range' ? `the counter \`${arg.of.name}\`` : 'a counter';
      yield { node, message: `\`${node.fn}()\` is applied to ${what}.`, fix: `Use \`${instead}()\`.` };
    }
  },
});
