import { rule } from '../../rule.ts';

export default rule({
  id: 'alert/no-panel',
  on: 'alert',
  severity: 'warning',
  summary: 'No panel shows what an alert watches.',
  why: 'Whoever is paged has no graph to look at, and nobody sees how near the limit is.',
  fix: 'Name the alert under `alerts` of the panel that shows its value.',
  bad: [],
  good: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5`,
  ],

  *check({ name, shown }) {
    if (shown === false) yield { message: `No panel shows the alert \`${name}\`.` };
  },
});
