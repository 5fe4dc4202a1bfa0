import { seriesFor } from '../../../analysis/infer.ts';
import { predicate } from '../../../analysis/matchers.ts';
import { hasVariable } from '../../../promql/names.ts';
import { print } from '../../../promql/print.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'selector/always-true',
  on: 'query',
  severity: 'warning',
  summary: 'A matcher lets every series of its metric through.',
  why: 'It reads like a choice and is none; and a value that is added one day falls out of what was meant to be everything.',
  fix: 'Leave the matcher out.',
  bad: [
    'gateway_requests_total{status=~"ok|error|aborted"}',
    'sum(rate(gateway_requests_total{route=~".*"}[5m]))',
    'gateway_queue_depth{queue=~"fast|slow"}',
  ],
  good: [
    'gateway_requests_total{status=~"ok|error"}',
    'gateway_requests_total{route!=""}',
    'gateway_requests_total{status=~"$status"}',
    // Only some of its series have the label.
    'gateway_tokens_total{tier=~"free|paid"}',
    'up{job=~".*"}',
  ],

  *check({ nodes, known, jobs }) {
    for (const node of nodes) {
      if (node.kind !== 'selector') continue;
      const series = seriesFor(node, known, jobs);
      for (const matcher of node.matchers) {
        const { label, op, value } = matcher;
        // That a label is there at all is often said for the reader.
        if (op !== '=~' || value === '.+' || label === 'job' || hasVariable(value) || series.length === 0) continue;
        const test = predicate(op, value);
        const all = series.every(({ labels }) => {
          const info = labels.known.get(label);
          if (!info) return false;
          if (value === '.*') return true;
          const { values = [], presence } = info;
          return values.length > 1 && values.every((one) => test?.(one)) && (presence === 'must' || test?.(''));
        });
        if (!all) continue;
        const rest = node.matchers.filter((one) => one !== matcher);
        yield {
          node,
          matcher,
          message: `Every series of \`${node.name}\` passes \`${label}=~"${value}"\`.`,
          fix: `Write \`${print({ ...node, matchers: rest })}\`.`,
        };
      }
    }
  },
});
