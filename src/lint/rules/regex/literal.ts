import { hasVariable } from '../../../promql/names.ts';
import { quote } from '../../../promql/quote.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'regex/literal',
  on: 'query',
  severity: 'warning',
  off: true,
  summary: 'A regular expression is a plain value.',
  why: 'An equality says more: what it fixes is known here and is looked up at once in Prometheus’ index.',
  fix: 'Write `=` instead of `=~`.',
  bad: ['gateway_requests_total{status=~"error"}', 'gateway_requests_total{route!~"/v1/chat"}'],
  good: [
    'gateway_requests_total{status="error"}',
    'gateway_requests_total{status=~"err.*"}',
    'gateway_requests_total{status=~"$status"}',
    // Whether the dot is one or any character is not known.
    'up{instance=~"a.b:80"}',
  ],

  *check({ nodes }) {
    for (const node of nodes) {
      if (node.kind !== 'selector') continue;
      for (const matcher of node.matchers) {
        const { label, op, value } = matcher;
        if ((op !== '=~' && op !== '!~') || hasVariable(value) || /[\\.+*?()|[\]{}^$]/.test(value)) continue;
        const plain = `${label}${op === '=~' ? '=' : '!='}${quote(value)}`;
        yield { node, matcher, message: `\`${value}\` is no pattern.`, fix: `Write \`${plain}\`.` };
      }
    }
  },
});
