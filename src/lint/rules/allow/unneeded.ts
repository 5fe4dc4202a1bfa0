import { rule } from '../../rule.ts';

export default rule({
  id: 'allow/unneeded',
  on: 'project',
  severity: 'warning',
  summary: 'A rule is allowed where it finds nothing.',
  why: 'What it excused is gone; left there, it would hide the next mistake.',
  fix: 'Remove what allows it.',
  bad: [],
  good: [],
});
