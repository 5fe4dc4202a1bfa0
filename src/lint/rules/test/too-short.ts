import { rule } from '../../rule.ts';

export default rule({
  id: 'test/too-short',
  on: 'project',
  severity: 'error',
  summary: 'A test of an alert ends before the alert can do what is expected.',
  why: 'It would show nothing: an alert that never has the time to fire is always silent.',
  fix: 'Leave `lasts` out, which is then long enough, or let it last longer.',
  bad: [],
  good: [],
});
