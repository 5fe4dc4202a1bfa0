import { rule } from '../../rule.ts';

export default rule({
  id: 'test/unknown-label',
  on: 'project',
  severity: 'error',
  summary: 'A test expects a label that the alert does not have.',
  why: 'The test could never pass; the expression of the alert has lost the label, or never had it.',
  fix: 'Name a label that the expression keeps, or keep it by `by(…)`.',
  bad: [],
  good: [],
});
