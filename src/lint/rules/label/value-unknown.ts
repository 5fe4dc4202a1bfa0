import { seriesFor } from '../../../analysis/infer.ts';
import { never } from '../../../analysis/labels.ts';
import { predicate } from '../../../analysis/matchers.ts';
import { hasVariable } from '../../../promql/names.ts';
import { nearest } from '../../../text/nearest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'label/value-unknown',
  on: 'query',
  severity: 'error',
  summary: 'A matcher asks for a value that the label never has, where the catalog knows all of its values.',
  why: 'No series has the value: what is selected is empty, what is excluded was never there.',
  fix: 'Name a value of the label, or add the value to the catalog.',
  bad: [
    'gateway_requests_total{status="errr"}',
    'gateway_requests_total{status=~"5.."}',
    'gateway_requests_total{status!="failed"}',
  ],
  good: [
    'gateway_requests_total{status=~"err.*"}',
    'gateway_requests_total{route="/anything"}',
    'gateway_requests_total{status=~"$status"}',
  ],

  *check({ nodes, known, jobs }) {
    for (const node of nodes) {
      if (node.kind !== 'selector') continue;
      for (const matcher of node.matchers) {
        const { label, op, value } = matcher;
        if (value === '' || label === 'le' || label === 'quantile' || hasVariable(value)) continue;
        // Series that never have the label have no value of it.
        const sets = seriesFor(node, known, jobs).filter(({ labels }) => !never(labels, label));
        const infos = sets.map(({ labels }) => labels.known.get(label));
        const values = infos.flatMap((info) => info?.values ?? []);
        if (infos.length === 0 || infos.some((info) => info?.values === undefined)) continue;
        const wanted = predicate(op === '!=' ? '=' : op === '!~' ? '=~' : op, value);
        if (!wanted || values.some(wanted) || wanted('')) continue;
        const near = op === '=' || op === '!=' ? nearest(value, values) : undefined;
        yield {
          node,
          matcher,
          message: `No value of \`${label}\` of \`${node.name}\` is \`${value}\`.`,
          fix:
            near !== undefined
              ? `Did you mean \`${near}\`?`
              : `It takes ${[...new Set(values)].map((name) => `\`${name}\``).join(', ')}.`,
        };
      }
    }
  },
});
