import { rule } from '../../rule.ts';

export default rule({
  id: 'config/threshold',
  on: 'project',
  severity: 'error',
  summary: 'A threshold of the config does not fit its alert.',
  why: 'The alert would not be built with the limit that the site wants.',
  fix: 'Correct the threshold, or remove the override.',
  bad: [],
  good: [],
});
