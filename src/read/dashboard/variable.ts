import type { ReadVariable, Source } from '../document.ts';
import { part } from '../place.ts';

/** Grafana's own calls in a query variable, and what is in their parentheses. */
const CALL = /^\s*(label_values|query_result|label_names|metrics)\(/;
const LABEL = /^[A-Za-z_$][\w${}:]*$/;

/** What of a variable's query is PromQL, as Grafana's Prometheus data source tells it (metric_find_query.ts, Grafana 12). */
export function variableQuery(query: Source): Pick<ReadVariable, 'expr' | 'label'> {
  const { text } = query;
  const [call = '', name] = CALL.exec(text) ?? [];
  const close = text.lastIndexOf(')');
  const closed = close >= call.length && text.slice(close + 1).trim() === '';
  if (name === undefined || !closed) return text.trim() === '' ? {} : { expr: query };
  if (name === 'query_result') return { expr: trimmed(query, call.length, close) };
  if (name !== 'label_values') return {};
  const comma = text.lastIndexOf(',', close);
  const label = text.slice(Math.max(comma + 1, call.length), close).trim();
  // Grafana lists the series of a text that is none of its calls.
  if (!LABEL.test(label)) return { expr: query };
  return comma < call.length ? { label } : { expr: trimmed(query, call.length, comma), label };
}

function trimmed(query: Source, from: number, to: number): Source {
  const inner = query.text.slice(from, to);
  const start = from + inner.length - inner.trimStart().length;
  return part(query, start, start + inner.trim().length);
}
