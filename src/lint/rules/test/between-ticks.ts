import { rule } from '../../rule.ts';

export default rule({
  id: 'test/between-ticks',
  on: 'project',
  severity: 'error',
  summary: 'A test expects an alert to change between two evaluations.',
  why: 'A rule is evaluated at the interval of its group, and tests that last longer than twelve hours every five minutes.',
  fix: 'Write a multiple of the interval.',
  bad: [],
  good: [],
});
