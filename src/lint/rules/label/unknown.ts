import { seriesFor } from '../../../analysis/infer.ts';
import { never } from '../../../analysis/labels.ts';
import { nearest } from '../../../text/nearest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'label/unknown',
  on: 'query',
  severity: 'error',
  summary: 'A matcher names a label that the metric does not have.',
  why: 'A missing label is an empty value: `=` a value then selects nothing, and `!=` excludes nothing.',
  fix: 'Name a label of the metric.',
  bad: ['gateway_requests_total{state="error"}', 'rate(gateway_duration_seconds_bucket{status!="error"}[5m])'],
  good: ['gateway_requests_total{status="error"}', 'gateway_duration_seconds_bucket{le="0.5"}', 'up{instance=~"a.*"}'],

  *check({ nodes, known, jobs }) {
    for (const node of nodes) {
      if (node.kind !== 'selector') continue;
      const series = seriesFor(node, known, jobs);
      if (series.length === 0) continue;
      for (const matcher of node.matchers) {
        const { label } = matcher;
        if (label === '__name__' || !series.every(({ labels }) => never(labels, label))) continue;
        const all = [...new Set(series.flatMap(({ labels }) => [...labels.known.keys()]))];
        const near = nearest(label, all);
        yield {
          node,
          matcher,
          message: `\`${node.name}\` has no label \`${label}\`.`,
          fix:
            near !== undefined ? `Did you mean \`${near}\`?` : `It has ${all.map((name) => `\`${name}\``).join(', ')}.`,
        };
      }
    }
  },
});
