import { rule } from '../../rule.ts';

const WORDS = ['summary', 'description', 'message'];

export default rule({
  id: 'alert/missing-summary',
  on: 'alert',
  severity: 'warning',
  summary: 'An alert says nothing to whom it pages.',
  why: 'Its name and labels are all there is to read at night.',
  fix: 'Write an annotation `summary`: what is wrong, where, and how badly.',
  bad: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5`,
    `alert: QueueHigh
expr: gateway_queue_depth > 5
annotations:
  summary: ''`,
  ],
  good: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5
annotations:
  summary: 'The queue {{ $labels.queue }} holds {{ $value }} requests.'`,
    `alert: QueueHigh
expr: gateway_queue_depth > 5
annotations:
  message: 'The queue is long.'`,
  ],

  *check({ name, annotations, grafana }) {
    if (!grafana && !WORDS.some((word) => annotations[word]?.text.trim()))
      yield { message: `\`${name}\` has no annotation \`summary\` or \`description\`.` };
  },
});
