import { rule } from '../../rule.ts';

export default rule({
  id: 'grafana-alerting/interval',
  on: 'project',
  severity: 'error',
  summary: 'A rule group is evaluated between two ticks of Grafana’s scheduler.',
  why: 'The scheduler ticks every 10 seconds, and Grafana does not start with a group that is no multiple of them.',
  fix: 'Evaluate the group every 10s, 30s or 1m, or leave `grafana-alerting` out of `targets`.',
  bad: [],
  good: [],
});
