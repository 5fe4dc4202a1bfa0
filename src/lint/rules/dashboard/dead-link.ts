import { rule } from '../../rule.ts';

export default rule({
  id: 'dashboard/dead-link',
  on: 'project',
  severity: 'error',
  summary: 'A link leads to a dashboard that the project does not have.',
  why: 'Whoever follows it in an incident finds an empty page.',
  fix: 'Name the uid of a dashboard of this project.',
  bad: [],
  good: [],
});
