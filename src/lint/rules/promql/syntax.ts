import { rule } from '../../rule.ts';

export default rule({
  id: 'promql/syntax',
  on: 'project',
  severity: 'error',
  summary: 'An expression is no PromQL.',
  why: 'Prometheus does not load a rule file with it, and a panel shows an error instead of data.',
  fix: 'Correct what the message names.',
  bad: [],
  good: [],
});
