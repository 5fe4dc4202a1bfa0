import { rule } from '../../rule.ts';

export default rule({
  id: 'emit/schema',
  on: 'project',
  severity: 'error',
  summary: 'A file that was made is not of the form that its program reads.',
  why: 'The program would refuse or misread it.',
  fix: 'Correct the title, uid or other text it is made of; if it is none of yours, it is a bug in promwright.',
  bad: [],
  good: [],
});
