import { rule } from '../../rule.ts';

export default rule({
  id: 'alert/missing-severity',
  on: 'alert',
  severity: 'warning',
  summary: 'An alert has no label `severity`.',
  why: 'Alertmanager routes by it: without it a page goes where the default route goes, which is often nowhere.',
  fix: 'Say how urgent it is: `severity: critical` for what wakes somebody, `warning` for a ticket.',
  bad: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5`,
    `alert: QueueHigh
expr: gateway_queue_depth > 5
labels:
  team: gateway`,
  ],
  good: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5
labels:
  severity: warning`,
    `alert: QueueHigh
expr: gateway_queue_depth > 5
labels:
  severity: '{{ if gt $value 50.0 }}critical{{ else }}warning{{ end }}'`,
  ],

  *check({ name, labels, grafana }) {
    if (!grafana && !labels['severity']) yield { message: `\`${name}\` has no label \`severity\`.` };
  },
});
