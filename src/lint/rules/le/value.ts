import { predicate } from '../../../analysis/matchers.ts';
import { seriesFor } from '../../../analysis/selection.ts';
import { boundSpellings } from '../../../metric/bound.ts';
import { hasVariable } from '../../../promql/names.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'le/value',
  on: 'query',
  severity: 'error',
  summary:
    'A matcher asks for a bucket or quantile that the metric does not have, or spells it otherwise than it is stored.',
  why: 'Prometheus 3 stores `le` and `quantile` as floats, `1.0` for what the client wrote as `1`; any other text selects nothing.',
  fix: 'Name a bound of the metric.',
  bad: [
    'rate(gateway_duration_seconds_bucket{le="0.3"}[5m])',
    'rate(gateway_duration_seconds_bucket{le="1"}[5m])',
    'rate(gateway_duration_seconds_bucket{le=~"1|5"}[5m])',
    'gateway_db_seconds{quantile="0.95"}',
  ],
  good: [
    'rate(gateway_duration_seconds_bucket{le="1.0"}[5m])',
    'rate(gateway_duration_seconds_bucket{le="+Inf"}[5m])',
    'rate(gateway_duration_seconds_bucket{le=~"0.5|1.0|1"}[5m])',
    'gateway_db_seconds{quantile="0.99"}',
  ],

  *check({ nodes, known, jobs, target }) {
    const floats = Number(target.version.split('.')[0]) >= 3;
    for (const node of nodes) {
      if (node.kind !== 'selector') continue;
      for (const matcher of node.matchers) {
        const { label, op, value } = matcher;
        if ((label !== 'le' && label !== 'quantile') || value === '' || hasVariable(value)) continue;
        const sets = seriesFor(node, known, jobs).map(({ labels }) => labels.known.get(label)?.values);
        const values = [...new Set(sets.flatMap((own) => own ?? []))];
        if (sets.length === 0 || sets.includes(undefined)) continue;
        const wanted = predicate(op === '!=' ? '=' : op === '!~' ? '=~' : op, value);
        if (!wanted || wanted('')) continue;
        const meant = values.find((bound) => spellings(bound).some(wanted));
        if (values.some(wanted) || (meant !== undefined && !floats)) continue;
        yield {
          node,
          matcher,
          ...(meant !== undefined && target.assumed && { severity: 'warning' as const }),
          message:
            meant === undefined
              ? `\`${node.name}\` has no \`${label}\` of \`${value}\`.`
              : `\`${label}\` of \`${node.name}\` is stored as \`${meant}\`, not as \`${value}\`.`,
          fix:
            meant === undefined
              ? `It has ${values.map((bound) => `\`${bound}\``).join(', ')}.`
              : `Write \`${label}="${meant}"\`.`,
        };
      }
    }
  },
});

const spellings = (bound: string): readonly string[] => (bound === '+Inf' ? [bound] : boundSpellings(Number(bound)));
