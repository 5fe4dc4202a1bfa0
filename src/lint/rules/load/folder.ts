import { rule } from '../../rule.ts';

export default rule({
  id: 'load/folder',
  on: 'project',
  severity: 'error',
  summary: 'The config names a folder that does not exist.',
  why: 'Nothing would be built, as if there were no dashboards or rules.',
  fix: 'Correct the name.',
  bad: [],
  good: [],
});
