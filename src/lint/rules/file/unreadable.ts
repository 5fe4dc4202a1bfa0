import { rule } from '../../rule.ts';

export default rule({
  id: 'file/unreadable',
  on: 'project',
  severity: 'error',
  summary: 'A file cannot be read, or is none that promwright knows.',
  why: 'What Prometheus or Grafana cannot read it does not load: none of its rules or panels are there.',
  fix: 'Correct the place that the message names.',
  bad: [],
  good: [],
});
