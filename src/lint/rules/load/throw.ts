import { rule } from '../../rule.ts';

export default rule({
  id: 'load/throw',
  on: 'project',
  severity: 'error',
  summary: 'A module throws when it is loaded.',
  why: 'Nothing that it declares can be built.',
  fix: 'Correct what the message names: most of what throws refuses something that could not work.',
  bad: [],
  good: [],
});
