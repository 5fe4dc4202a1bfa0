import { rule } from '../../rule.ts';

export default rule({
  id: 'alert/untested',
  on: 'alert',
  severity: 'warning',
  summary: 'No test shows that an alert fires.',
  why: 'An alert that nobody has seen fire may never do so: a label, a window or a threshold can be wrong in ways that no query shows.',
  fix: 'Write `tests(…)` of `promwright/test` for it, in a module `<name>.tests.ts` beside its rules.',
  bad: [],
  good: [
    `alert: QueueHigh
expr: gateway_queue_depth > 5`,
  ],

  *check({ name, tested }) {
    if (tested === false) yield { message: `No test is about the alert \`${name}\`.` };
  },
});
