import { never } from '../../../analysis/labels.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'alert/label-dropped',
  on: 'alert',
  severity: 'error',
  summary: 'An annotation prints a label that the alert’s series do not have.',
  why: 'It renders as nothing: whoever is paged is not told which one it is.',
  fix: 'Keep the label in the expression, or print one that is left.',
  bad: [
    `alert: ErrorsHigh
expr: sum by (route) (rate(gateway_requests_total{status="error"}[5m])) > 1
annotations:
  summary: "{{ $labels.instance }} fails on {{ $labels.route }}"`,
    `alert: Gone
expr: absent(up{job=~"gateway.*"})
annotations:
  summary: "{{ .Labels.job }} is gone"`,
  ],
  good: [
    `alert: ErrorsHigh
expr: sum by (route) (rate(gateway_requests_total{status="error"}[5m])) > 1
labels:
  team: gateway
annotations:
  summary: "{{ $labels.route }} fails: {{ $labels.alertname }} for {{ $labels.team }}"`,
    `alert: QueueHigh
expr: sum(gateway_queue_depth) > 5
annotations:
  summary: '{{ range query "gateway_queue_depth" }}{{ .Labels.queue }} {{ end }}{{ with $labels.instance }}{{ . }}{{ end }}'`,
  ],

  *check({ name, query, annotations, labels: own, grafana }) {
    if (!query || grafana) return;
    const { labels, presence } = query.inference.root;
    // What is empty for ever has no labels to print; another rule tells why.
    if (presence === 'never') return;
    const left = [...labels.known.keys()].filter((known) => known !== '__name__').map((known) => `\`${known}\``);
    for (const [annotation, source] of Object.entries(annotations)) {
      if (annotation === 'dashboard_url' && !query.source) continue;
      for (const { label, span, guarded } of source.template.labels)
        if (!guarded && never(labels, label) && !(label in own) && label !== 'alertname')
          yield {
            source,
            span,
            message: `The ${annotation} of \`${name}\` prints the label \`${label}\`, which its series do not have.`,
            fix: left.length > 0 ? `The labels left are ${left.join(', ')}.` : 'No label is left.',
          };
    }
  },
});
