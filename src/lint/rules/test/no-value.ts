import { rule } from '../../rule.ts';

export default rule({
  id: 'test/no-value',
  on: 'project',
  severity: 'error',
  summary: 'A test does not say the value that an annotation prints.',
  why: 'What people would read when the alert fires could not be held against what promtool renders.',
  fix: 'Add `value`, as it is when the alert begins to fire.',
  bad: [],
  good: [],
});
