import { rule } from '../../rule.ts';

export default rule({
  id: 'kubernetes/configmap-size',
  on: 'project',
  severity: 'error',
  summary: 'A dashboard is larger than a ConfigMap may be.',
  why: 'Kubernetes refuses the ConfigMap, and the dashboard never reaches Grafana.',
  fix: 'Split it by rows into several that link to each other.',
  bad: [],
  good: [],
});
