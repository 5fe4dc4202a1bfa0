import { never } from '../../../src/analysis/labels.ts';
import { seriesFor } from '../../../src/analysis/selection.ts';
import type { QuerySubject } from '../../../src/lint/subject.ts';
import type { Expr, Matcher, Selector } from '../../../src/promql/ast.ts';
import { hasVariable } from '../../../src/promql/names.ts';
import { atNodes, type Class } from '../mutant.ts';
import { slip } from '../tree.ts';

export const names: readonly Class[] = [
  {
    rule: 'metric/unknown',
    slip: 'a letter of the metric',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'selector' || node.name === undefined) return;
        const name = slip(node.name);
        // Of a job whose catalog is partial nobody knows.
        const [job] = seriesFor(node, query.known, query.jobs).map((series) => series.job);
        if (job === undefined || query.known.partial.has(job)) return;
        if (query.known.lookup(name, undefined, query.jobs).length === 0) yield { ...node, name };
      }),
  },
  {
    rule: 'label/unknown',
    slip: 'a letter of a matcher’s label',
    query: (query) =>
      atMatchers(query, function* (matcher, node) {
        const label = slip(matcher.label);
        const series = seriesFor(node, query.known, query.jobs);
        if (series.length > 0 && series.every(({ labels }) => never(labels, label))) yield [{ ...matcher, label }];
      }),
  },
  {
    rule: 'label/value-unknown',
    slip: 'a letter of a matcher’s value',
    query: (query) =>
      atMatchers(query, function* (matcher, node) {
        const { label, op, value } = matcher;
        if (label === 'le' || value === '' || hasVariable(value) || !/^[\w.-]+$/.test(value)) return;
        const values = valuesOf(query, node, label);
        if (values && (op === '=' || op === '!=')) yield [{ ...matcher, value: slip(value) }];
      }),
  },
  {
    rule: 'selector/impossible',
    slip: 'a second, contradicting equality',
    query: (query) =>
      atMatchers(query, function* (matcher, node) {
        const { label, op, value } = matcher;
        if (op !== '=' || label === 'job' || label === 'le' || hasVariable(value)) return;
        const other = (valuesOf(query, node, label) ?? ['another']).find((one) => one !== value);
        if (other !== undefined) yield [matcher, { label, op, value: other }];
      }),
  },
  {
    rule: 'le/value',
    slip: 'a bound that is none',
    query: (query) =>
      atMatchers(query, function* (matcher) {
        if (matcher.label === 'le') yield [{ ...matcher, op: '=', value: '0.123' }];
      }),
  },
  {
    rule: 'le/value',
    slip: 'a bound in the spelling of Prometheus 2, for 3',
    *query(query) {
      const changed = atMatchers(query, function* (matcher) {
        const whole = matcher.label === 'le' && /^\d+/.exec(matcher.value)?.[0];
        if (whole && !/^\d+\.[1-9]/.test(matcher.value)) yield [{ ...matcher, op: '=', value: whole }];
      });
      for (const expr of changed) yield { expr, target: { version: '3.0', features: [] } };
    },
  },
];

function atMatchers(
  query: QuerySubject,
  change: (matcher: Matcher, node: Selector) => Iterable<readonly Matcher[]>,
): Iterable<Expr> {
  return atNodes(query, function* (node) {
    if (node.kind !== 'selector') return;
    for (const matcher of node.matchers)
      for (const by of change(matcher, node))
        yield { ...node, matchers: node.matchers.flatMap((one) => (one === matcher ? by : one)) };
  });
}

/** Where all of them are known. */
function valuesOf(query: QuerySubject, node: Selector, label: string): readonly string[] | undefined {
  const series = seriesFor(node, query.known, query.jobs);
  const infos = series.flatMap(({ labels }) => labels.known.get(label) ?? []);
  if (infos.length === 0 || infos.some(({ values }) => !values)) return undefined;
  return [...new Set(infos.flatMap(({ values }) => values ?? []))];
}
