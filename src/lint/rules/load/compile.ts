import { rule } from '../../rule.ts';

export default rule({
  id: 'load/compile',
  on: 'project',
  severity: 'error',
  summary: 'A module does not compile.',
  why: 'Nothing that it declares can be built.',
  fix: 'Correct the place that the message names.',
  bad: [],
  good: [],
});
