import { rule } from '../../rule.ts';

export default rule({
  id: 'test/unknown-alert',
  on: 'project',
  severity: 'error',
  summary: 'Tests are about an alert that no rule group has.',
  why: 'They would be left out in silence.',
  fix: 'Put the alert into a rule group, or remove its tests.',
  bad: [],
  good: [],
});
