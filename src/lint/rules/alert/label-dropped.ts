import { never } from '../../../analysis/labels.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'alert/label-dropped',
  on: 'alert',
  severity: 'error',
  summary: 'An annotation prints a label that the alert’s series do not have.',
  why: 'It renders as nothing: whoever is paged is not told which one it is.',
  fix: 'Keep the label in the expression, or print one that is left.',
  bad: [],
  good: [],

  *check({ alert }) {
    const { labels } = alert.inference.root;
    for (const [annotation, text] of Object.entries(alert.annotations)) {
      if (annotation.endsWith('_url')) continue;
      for (const [, label = ''] of text.matchAll(/\$labels\.(\w+)/g))
        if (never(labels, label) && !(label in alert.labels) && label !== 'alertname' && label !== 'severity')
          yield {
            message: `The ${annotation} of \`${alert.name}\` prints the label \`${label}\`, which its series do not have.`,
            fix: `The labels left are ${[...labels.known.keys()].map((name) => `\`${name}\``).join(', ') || 'none'}.`,
          };
    }
  },
});
