import type { ReadVariable, Source } from '../document.ts';
import { part } from '../place.ts';

/** The calls of a query variable, as Grafana's Prometheus data source tells them apart (metric_find_query.ts). */
const VALUES = /^\s*label_values\(\s*(?:(.+?)\s*,\s*)?([a-zA-Z_$][\w${}:]*)\s*\)\s*$/s;
const RESULT = /^\s*query_result\((.+)\)\s*$/s;
const OTHERS = /^\s*(?:label_names|metrics)\(.*\)\s*$/s;

/** What of a variable's query is PromQL. */
export function variableQuery(query: Source): Pick<ReadVariable, 'expr' | 'label'> {
  const { text } = query;
  const values = VALUES.exec(text);
  if (values !== null) {
    const [, selector, label = ''] = values;
    return { ...(selector !== undefined && { expr: within(query, selector) }), label };
  }
  const result = RESULT.exec(text)?.[1];
  if (result !== undefined) return { expr: within(query, result) };
  // Grafana lists the series of a text that is none of its calls.
  return text.trim() === '' || OTHERS.test(text) ? {} : { expr: query };
}

/** The first place of a part within its parentheses. */
function within(query: Source, inner: string): Source {
  const from = query.text.indexOf(inner, query.text.indexOf('(') + 1);
  return part(query, from, from + inner.length);
}
