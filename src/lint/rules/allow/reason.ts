import { rule } from '../../rule.ts';

export default rule({
  id: 'allow/reason',
  on: 'project',
  severity: 'error',
  summary: 'A rule is allowed without a reason.',
  why: 'Nobody can tell later whether it is still right.',
  fix: 'Say why it does not apply here.',
  bad: [],
  good: [],
});
