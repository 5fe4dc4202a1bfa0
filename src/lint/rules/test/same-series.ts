import { rule } from '../../rule.ts';

export default rule({
  id: 'test/same-series',
  on: 'project',
  severity: 'error',
  summary: 'A test gives one series twice.',
  why: 'Prometheus would refuse the second, and the test would be about another service than it says.',
  fix: 'Name the labels in which the two differ: a label that is not named has its first value in the catalog.',
  bad: [],
  good: [],
});
