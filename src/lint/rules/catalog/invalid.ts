import { rule } from '../../rule.ts';

export default rule({
  id: 'catalog/invalid',
  on: 'project',
  severity: 'error',
  summary: 'A catalog file does not describe metrics as promwright reads them.',
  why: 'Nothing can be checked against what is not understood.',
  fix: 'Correct the place that the message names.',
  bad: [],
  good: [],
});
