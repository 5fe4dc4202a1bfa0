import { rule } from '../../rule.ts';

export default rule({
  id: 'grafana-alerting/template',
  on: 'project',
  severity: 'error',
  summary: 'An annotation uses something of Prometheus’ templates that Grafana’s lack.',
  why: 'Grafana would send the template in place of its text, or nothing.',
  fix: 'Say it by `$labels` and `$value` alone, or leave `grafana-alerting` out of `targets`.',
  bad: [],
  good: [],
});
