import { never } from '../../../analysis/labels.ts';
import type { Span } from '../../../promql/ast.ts';
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
  ],

  *check({ name, query, annotations, labels: own, grafana }) {
    if (!query || grafana) return;
    const { labels } = query.inference.root;
    for (const [annotation, source] of Object.entries(annotations)) {
      if (annotation === 'dashboard_url' && !query.source) continue;
      for (const { label, span } of printedLabels(source.text))
        if (never(labels, label) && !(label in own) && label !== 'alertname')
          yield {
            source,
            span,
            message: `The ${annotation} of \`${name}\` prints the label \`${label}\`, which its series do not have.`,
            fix: `The labels left are ${[...labels.known.keys()].map((known) => `\`${known}\``).join(', ') || 'none'}.`,
          };
    }
  },
});

/** `$labels.x` and `.Labels.x` in the actions of a template. */
function* printedLabels(text: string): Iterable<{ readonly label: string; readonly span: Span }> {
  for (const action of text.matchAll(/\{\{.*?\}\}/gs))
    for (const match of action[0].matchAll(/(?:\$labels|\.Labels)\.(\w+)/g)) {
      const from = action.index + match.index;
      yield { label: match[1] ?? '', span: { from, to: from + match[0].length } };
    }
}
