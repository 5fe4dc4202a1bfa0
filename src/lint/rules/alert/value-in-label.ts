import { rule } from '../../rule.ts';
import { templateOf } from '../../template/template.ts';

export default rule({
  id: 'alert/value-in-label',
  on: 'alert',
  severity: 'error',
  summary: 'A label of an alert holds the value.',
  why: 'An alert is known by its labels: with each new value it is another alert, which begins its `for` anew and never fires, or pages each time.',
  fix: 'Print the value in an annotation.',
  bad: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5
labels:
  depth: '{{ $value }}'`,
    `alert: QueueHigh
expr: gateway_queue_depth > 5
labels:
  note: 'at {{ .Value | humanize }}'`,
  ],
  good: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5
labels:
  severity: '{{ if gt $value 50.0 }}critical{{ else }}warning{{ end }}'`,
    `alert: QueueHigh
expr: gateway_queue_depth > 5
labels:
  what: '{{ $labels.queue }}'
annotations:
  summary: 'There are {{ $value }} requests waiting.'`,
  ],

  *check({ name, labels, grafana }) {
    if (grafana) return;
    for (const [label, text] of Object.entries(labels))
      if (templateOf(text).values.length > 0)
        yield { message: `The label \`${label}\` of \`${name}\` holds the value, which changes.` };
  },
});
