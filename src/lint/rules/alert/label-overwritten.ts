import { rule } from '../../rule.ts';

export default rule({
  id: 'alert/label-overwritten',
  on: 'alert',
  severity: 'error',
  summary: 'An alert sets a label that its series carry already.',
  why: 'The alert’s value takes the place of the series’: what told the series apart is lost, and if two become equal Prometheus refuses to evaluate the rule.',
  fix: 'Aggregate the label away, or give it another name with `labelReplace`.',
  bad: [],
  good: [],

  *check({ alert }) {
    for (const label of ['severity', ...Object.keys(alert.labels)])
      if (alert.inference.root.labels.known.get(label)?.presence === 'must')
        yield { message: `\`${alert.name}\` sets the label \`${label}\`, which its series carry already.` };
  },
});
