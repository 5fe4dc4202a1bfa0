import { never } from '../../../analysis/labels.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'alert/label-some-branch',
  on: 'alert',
  severity: 'warning',
  summary: 'An annotation prints a label that only one side of an `or` has.',
  why: 'When the other side fires the label renders as nothing: whoever is paged reads half a sentence.',
  fix: 'Make two alerts of it, or ask first: `{{ with $labels.x }} … {{ end }}`.',
  bad: [
    `alert: QueueHighOrGone
expr: gateway_queue_depth > 5 or absent(gateway_queue_depth{job="gateway"})
annotations:
  summary: 'The queue {{ $labels.queue }} is long or gone.'`,
    `alert: Errors
expr: sum by (route) (gateway_failures_total) > 5 or sum by (job) (gateway_failures_total) > 50
annotations:
  summary: '{{ $labels.route }} fails'
  description: '{{ $labels.route }} fails too often.'`,
  ],
  good: [
    `alert: QueueHighOrGone
expr: gateway_queue_depth > 5 or absent(gateway_queue_depth{job="gateway"})
annotations:
  summary: 'A queue of {{ $labels.job }} is long or gone: {{ with $labels.queue }}{{ . }}{{ else }}all{{ end }}.'`,
    `alert: TokensHigh
expr: gateway_tokens_total > 5
annotations:
  summary: '{{ $labels.tier }}'`,
  ],

  *check({ name, query, annotations, labels: own, grafana }) {
    if (!query || grafana || !query.nodes.some((node) => node.kind === 'binary' && node.op === 'or')) return;
    // Of a number that is always there, match/or-vector-labelled tells.
    const live = query.inference.root.alts.filter(({ presence }) => presence === 'maybe');
    const told = new Set<string>();
    for (const [annotation, source] of Object.entries(annotations))
      for (const { label, span, guarded } of source.template.labels) {
        const without = live.filter((alt) => never(alt.labels, label));
        if (guarded || told.has(label) || label in own || label === 'alertname') continue;
        if (without.length === 0 || without.length === live.length) continue;
        told.add(label);
        yield {
          source,
          span,
          message: `The ${annotation} of \`${name}\` prints the label \`${label}\`, which only some of its series have.`,
        };
      }
  },
});
