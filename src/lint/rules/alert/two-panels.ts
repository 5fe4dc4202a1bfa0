import { rule } from '../../rule.ts';

export default rule({
  id: 'alert/two-panels',
  on: 'project',
  severity: 'error',
  summary: 'An alert is named by more than one panel.',
  why: 'It links to the panel that shows its value, and could link to one only.',
  fix: 'Keep it on the panel that its reader should see first.',
  bad: [],
  good: [],
});
