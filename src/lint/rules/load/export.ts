import { rule } from '../../rule.ts';

export default rule({
  id: 'load/export',
  on: 'project',
  severity: 'error',
  summary: 'A module does not export what its folder is for.',
  why: 'What it declares is not found.',
  fix: 'Export it by default: the config, a dashboard, a rule group, or an array of these.',
  bad: [],
  good: [],
});
