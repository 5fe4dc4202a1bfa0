import { rule } from '../../rule.ts';

export default rule({
  id: 'dashboard/duplicate-title',
  on: 'project',
  severity: 'error',
  summary: 'Two panels of a row, or two rows, have the same title.',
  why: 'The id of a panel comes from its place by title, and alerts and links find the panel by it.',
  fix: 'Give one of them another title.',
  bad: [],
  good: [],
});
