import { hasVariable } from '../../../promql/names.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'rule/grafana-variable',
  on: 'query',
  severity: 'error',
  summary: 'A rule holds a variable that only Grafana fills in.',
  why: 'Prometheus evaluates rules by itself and knows no such variable: it refuses the file, or compares a label with the variable’s name.',
  fix: 'Write the window or the value itself.',
  bad: [],
  good: ['rate(gateway_requests_total[$__rate_interval])'],

  *check({ nodes, on }) {
    if (on !== 'alert' && on !== 'recording') return;
    for (const node of nodes) {
      if ((node.kind === 'range' || node.kind === 'subquery') && node.window.kind === 'variable')
        yield {
          node,
          message: `The window \`${node.window.text}\` is filled in by Grafana.`,
          fix: 'Write a duration, such as `5m`.',
        };
      if (node.kind !== 'selector') continue;
      const matcher = node.matchers.find(({ value }) => hasVariable(value));
      if (matcher) yield { node, matcher, message: `The value \`${matcher.value}\` is filled in by Grafana.` };
    }
  },
});
