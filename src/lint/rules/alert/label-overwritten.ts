import { rule } from '../../rule.ts';

export default rule({
  id: 'alert/label-overwritten',
  on: 'alert',
  severity: 'error',
  summary: 'An alert sets a label that its series carry already.',
  why: 'The alert’s value takes the place of the series’: what told the series apart is lost, and if two become equal Prometheus refuses to evaluate the rule.',
  fix: 'Aggregate the label away, or give it another name with `labelReplace`.',
  bad: [
    `alert: Slow
expr: gateway_queue_depth > 5
labels:
  queue: all`,
  ],
  good: [
    `alert: Slow
expr: sum by (job) (gateway_queue_depth) > 5
labels:
  queue: all`,
    `alert: Inhibitor
expr: ALERTS{severity="info"} == 1
labels:
  severity: none`,
  ],

  *check({ name, query, labels }) {
    for (const label of Object.keys(labels)) {
      const info = query?.inference.root.labels.known.get(label);
      // What one value has told apart is nothing.
      if (info?.presence !== 'must' || info.values?.length === 1) continue;
      yield { message: `\`${name}\` sets the label \`${label}\`, which its series carry already.` };
    }
  },
});
