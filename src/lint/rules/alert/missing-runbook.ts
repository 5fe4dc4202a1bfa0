import { rule } from '../../rule.ts';

export default rule({
  id: 'alert/missing-runbook',
  on: 'alert',
  severity: 'warning',
  summary: 'An alert leads to no runbook.',
  why: 'Whoever is paged must find out alone what it means and what to do.',
  fix: 'Write an annotation `runbook_url` with the address of its page.',
  bad: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5`,
    `alert: QueueHigh
expr: gateway_queue_depth > 5
annotations:
  summary: The queue is long.`,
  ],
  good: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5
annotations:
  runbook_url: https://runbooks.example.com/QueueHigh`,
    `alert: QueueHigh
expr: gateway_queue_depth > 5
annotations:
  runbook: https://runbooks.example.com/QueueHigh`,
  ],

  *check({ name, annotations, grafana }) {
    const has = Object.entries(annotations).some(([key, { text }]) => /^runbook/i.test(key) && text.trim() !== '');
    if (!grafana && !has) yield { message: `\`${name}\` has no annotation \`runbook_url\`.` };
  },
});
