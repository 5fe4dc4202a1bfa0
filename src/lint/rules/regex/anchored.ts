import { hasVariable } from '../../../promql/names.ts';
import { quote } from '../../../promql/quote.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'regex/anchored',
  on: 'query',
  severity: 'warning',
  off: true,
  summary: 'A regular expression anchors itself.',
  why: 'Prometheus matches the whole value anyway: the anchors say nothing, and suggest that without them a part would do.',
  fix: 'Leave `^` and `$` out.',
  bad: ['gateway_requests_total{route=~"^/v1/.*"}', 'gateway_requests_total{status!~"err.*$"}'],
  good: [
    'gateway_requests_total{route=~"/v1/.*"}',
    'gateway_requests_total{route=~"[^/]+"}',
    String.raw`gateway_requests_total{route=~"price\\$"}`,
    'gateway_requests_total{route=~"^$route"}',
  ],

  *check({ nodes }) {
    for (const node of nodes) {
      if (node.kind !== 'selector') continue;
      for (const matcher of node.matchers) {
        const { label, op, value } = matcher;
        if ((op !== '=~' && op !== '!~') || hasVariable(value)) continue;
        const bare = value.replace(/^\^/, '').replace(/(?<!\\)\$$/, '');
        if (bare === value || bare === '') continue;
        yield {
          node,
          matcher,
          message: `\`${value}\` is anchored at its ends, as every regular expression is.`,
          fix: `Write \`${label}${op}${quote(bare)}\`.`,
        };
      }
    }
  },
});
