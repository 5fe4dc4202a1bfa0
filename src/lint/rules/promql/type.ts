import { check } from '../../../promql/check.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'promql/type',
  on: 'query',
  severity: 'error',
  summary: 'An expression is one that Prometheus refuses.',
  why: 'Prometheus does not load a rule file with such an expression, and a panel shows its error.',
  fix: 'Write what the function or operator takes.',
  bad: [],
  good: ['sum(rate(gateway_requests_total[5m]))'],

  *check({ expr, source }) {
    // What was parsed was checked by the parser: a text that Prometheus refuses has no tree.
    if (source) return;
    for (const { message, fix } of check(expr)) yield { node: expr, message, ...(fix !== undefined && { fix }) };
  },
});
