import { ANY_LABELS, type LabelSet } from '../../../analysis/labels.ts';
import { matched } from '../../../analysis/matchers.ts';
import { seriesFor } from '../../../analysis/selection.ts';
import type { Matcher } from '../../../promql/ast.ts';
import { print } from '../../../promql/print.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'selector/impossible',
  on: 'query',
  severity: 'error',
  summary: 'The matchers of a selector contradict each other.',
  why: 'Each of them selects something, and no series passes them all: the selection is empty for ever.',
  fix: 'Drop one of them.',
  bad: [
    'gateway_requests_total{status=~"err.*", status="ok"}',
    'up{job="gateway", job="other"}',
    'unheard_of{code=~"5..", code="200"}',
  ],
  good: [
    'gateway_requests_total{status=~"err.*|ok", status!="ok"}',
    'up{instance=~"a.*", instance!~".*b"}',
    'unheard_of{code=~"5..", code="503"}',
  ],

  *check({ nodes, known, jobs }) {
    for (const node of nodes) {
      if (node.kind !== 'selector' || node.matchers.length < 2) continue;
      const sets = seriesFor(node, known, jobs).map(({ labels }) => labels);
      const all = sets.length > 0 ? sets : [ANY_LABELS];
      const fits = (matchers: readonly Matcher[]) => all.some((labels: LabelSet) => matched(labels, matchers));
      if (fits(node.matchers) || !node.matchers.every((matcher) => fits([matcher]))) continue;
      const second = node.matchers.findIndex((_, i) => !fits(node.matchers.slice(0, i + 1)));
      const matcher = node.matchers[second] as Matcher;
      const first = node.matchers.slice(0, second).find((one) => !fits([one, matcher]));
      yield {
        node,
        matcher,
        message: `No series passes \`${matcher.label}${matcher.op}"${matcher.value}"\` and the other matchers of \`${node.name ?? print(node)}\`.`,
        ...(first && { because: { node, matcher: first, message: 'passed by other series' } }),
      };
    }
  },
});
