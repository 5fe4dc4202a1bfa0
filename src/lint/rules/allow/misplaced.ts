import { rule } from '../../rule.ts';

export default rule({
  id: 'allow/misplaced',
  on: 'project',
  severity: 'warning',
  summary: 'A comment that allows a rule stands above none.',
  why: 'It takes no effect: what it should allow is still reported.',
  fix: 'Put it on the line above a rule, or above or beside its `expr`.',
  bad: [],
  good: [],
});
