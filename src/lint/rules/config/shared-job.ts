import { rule } from '../../rule.ts';

export default rule({
  id: 'config/shared-job',
  on: 'project',
  severity: 'error',
  summary: 'Two systems are scraped under one job.',
  why: 'The job tells the metrics of two systems apart, and Prometheus refuses two scrape configurations of one name.',
  fix: 'Give one of them another job under `overrides`.',
  bad: [],
  good: [],
});
