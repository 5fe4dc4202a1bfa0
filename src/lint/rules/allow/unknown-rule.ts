import { rule } from '../../rule.ts';

export default rule({
  id: 'allow/unknown-rule',
  on: 'project',
  severity: 'error',
  summary: 'Something is allowed of a rule that does not exist.',
  why: 'The finding that was meant is still reported, or was renamed and is no longer found.',
  fix: 'Correct the name of the rule.',
  bad: [],
  good: [],
});
