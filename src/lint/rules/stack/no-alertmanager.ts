import { rule } from '../../rule.ts';

export default rule({
  id: 'stack/no-alertmanager',
  on: 'project',
  severity: 'warning',
  summary: 'The stack starts an Alertmanager that Prometheus is not told of.',
  why: 'Alerts fire in Prometheus and nobody is told.',
  fix: "Name it: `prometheus: { alertmanagers: ['alertmanager:9093'] }`.",
  bad: [],
  good: [],
});
