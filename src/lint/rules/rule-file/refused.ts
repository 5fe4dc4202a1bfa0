import { rule } from '../../rule.ts';

export default rule({
  id: 'rule-file/refused',
  on: 'project',
  severity: 'error',
  summary: 'A rule file is not of the form that Prometheus loads.',
  why: 'Prometheus refuses the whole file, and with it every rule that is right.',
  fix: 'Correct the place that the message names.',
  bad: [],
  good: [],
});
