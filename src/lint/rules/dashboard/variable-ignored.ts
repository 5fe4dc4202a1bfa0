import { seriesFor } from '../../../analysis/infer.ts';
import { never } from '../../../analysis/labels.ts';
import type { Selector } from '../../../promql/ast.ts';
import { type Finding, type QuerySubject, rule, type VariableSubject } from '../../rule.ts';

export default rule({
  id: 'dashboard/variable-ignored',
  on: 'panel',
  severity: 'error',
  summary: 'A panel does not change with a variable of its dashboard.',
  why: 'Whoever picks a value believes that every panel shows it.',
  fix: 'Query a metric that has the label, or say `ignores: { name: "why" }`.',
  bad: [
    '{ "title": "Requests", "type": "timeseries", "targets": [{ "refId": "A", "expr": "sum(rate(gateway_requests_total[$__rate_interval]))" }] }',
  ],
  good: [
    '{ "title": "Requests", "type": "timeseries", "targets": [{ "refId": "A", "expr": "sum(rate(gateway_requests_total{route=~\\"$route\\"}[$__rate_interval]))" }] }',
    '{ "title": "Memory", "type": "timeseries", "targets": [{ "refId": "A", "expr": "gateway_memory_bytes" }] }',
  ],

  *check({ queries, ignores, variables, type, at }) {
    // Somebody else's variable may be for other panels; ours are for all.
    if (at) return yield* unusedLabels(queries, variables);
    const names = variables.filter((variable) => variable.type === 'query').map(({ name }) => name);
    const targets = queries.flatMap(({ path, nodes, known, jobs }) => {
      const selectors = nodes.filter((node) => node.kind === 'selector');
      const unknown = selectors.some((selector) => seriesFor(selector, known, jobs).length === 0);
      const values = selectors.flatMap(({ matchers }) => matchers.map(({ value }) => value));
      return unknown ? [] : [{ refId: path.at(-1), values: values.filter((value) => value.includes('$')) }];
    });
    for (const name of type === 'text' ? [] : names) {
      const deaf = targets.filter(({ values }) => !values.some((value) => mentions(value, name)));
      if (deaf.length === 0 || name in ignores) continue;
      const which = deaf.length === queries.length ? '' : ` in query ${deaf.map(({ refId }) => refId).join(', ')}`;
      yield { message: `The panel does not honour the variable \`${name}\`${which}.` };
    }
    for (const name of Object.keys(ignores)) {
      if (!names.includes(name))
        yield {
          message: `The panel ignores the variable \`${name}\`, which the dashboard does not have.`,
          fix: 'Remove it.',
        };
    }
  },
});

/** A query that does not ask for a variable anywhere, though the metrics of all its selectors have the label and none says a value of it. */
function* unusedLabels(queries: readonly QuerySubject[], variables: readonly VariableSubject[]): Iterable<Finding> {
  for (const { name, type, label } of variables)
    for (const query of queries) {
      if (type !== 'query' || label === undefined || mentions(query.text, name)) continue;
      const selectors = query.nodes.filter((node) => node.kind === 'selector');
      const [node] = selectors;
      if (!node || !selectors.every((selector) => couldHonour(selector, label, query))) continue;
      yield {
        query,
        node,
        severity: 'warning',
        message: `The query does not honour the variable \`${name}\`, though its metric has the label \`${label}\`.`,
        fix: `Write \`${label}=~"$${name}"\` in the selector.`,
      };
    }
}

function couldHonour(selector: Selector, label: string, { known, jobs }: QuerySubject): boolean {
  if (selector.matchers.some((matcher) => matcher.label === label)) return false;
  const series = seriesFor(selector, known, jobs);
  // A label that is mistyped is told as unknown.
  const slips = selector.matchers.some((matcher) => series.every(({ labels }) => never(labels, matcher.label)));
  return series.length > 0 && !slips && series.every(({ labels }) => labels.known.has(label));
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`\\$(?:${name}\\b|\\{${name}[:}])|\\[\\[${name}[:\\]]`).test(text);
}
