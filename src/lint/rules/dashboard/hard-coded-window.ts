import type { Call, Range } from '../../../promql/ast.ts';
import { printMs } from '../../../promql/duration.ts';
import { type QuerySubject, rule } from '../../rule.ts';

/** Kinds of panels that draw along time, by Grafana's names and ours. */
const ALONG_TIME: ReadonlySet<string> = new Set('timeseries graph heatmap state-timeline stateTimeline'.split(' '));
/** The value of `increase()` is a count in its window, which is then chosen. */
const RATES: ReadonlySet<string> = new Set(['rate', 'irate']);
const HOUR = 3_600_000;

export default rule({
  id: 'dashboard/hard-coded-window',
  on: 'panel',
  severity: 'warning',
  summary: 'A graph takes a rate over a fixed window.',
  why: 'Grafana asks for fewer points the longer the time shown: between two points that are further apart than the window, peaks fall out of the graph.',
  fix: 'Write `[$__rate_interval]`: it grows with the distance of the points, and is never shorter than four scrapes.',
  bad: [
    '{ "title": "Requests", "type": "timeseries", "targets": [{ "refId": "A", "expr": "sum(rate(gateway_requests_total[5m]))" }] }',
    '{ "title": "Requests", "type": "graph", "targets": [{ "refId": "A", "expr": "irate(gateway_requests_total[1m])" }] }',
  ],
  good: [
    '{ "title": "Requests", "type": "timeseries", "targets": [{ "refId": "A", "expr": "sum(rate(gateway_requests_total[$__rate_interval]))" }] }',
    '{ "title": "Requests in 5 minutes", "type": "timeseries", "targets": [{ "refId": "A", "expr": "sum(increase(gateway_requests_total[5m]))" }] }',
    '{ "title": "Requests, smoothed", "type": "timeseries", "targets": [{ "refId": "A", "expr": "sum(rate(gateway_requests_total[1d]))" }] }',
    '{ "title": "Requests", "type": "stat", "targets": [{ "refId": "A", "expr": "sum(rate(gateway_requests_total[5m]))" }] }',
  ],

  *check({ type, queries }) {
    if (!ALONG_TIME.has(type)) return;
    for (const query of queries) {
      const found = query.instant ? undefined : fixedRate(query);
      if (found)
        yield {
          query,
          node: found.range,
          message: `\`${found.call.fn}()\` is taken over a fixed window of ${printMs(found.ms)}.`,
        };
    }
  },
});

/** An hour and more is meant to smooth. */
function fixedRate({
  nodes,
}: QuerySubject): { readonly call: Call; readonly range: Range; readonly ms: number } | undefined {
  for (const call of nodes) {
    const range = call.kind === 'call' && RATES.has(call.fn) ? call.args[0] : undefined;
    if (call.kind === 'call' && range?.kind === 'range' && range.window.kind === 'duration' && range.window.ms < HOUR)
      return { call, range, ms: range.window.ms };
  }
  return undefined;
}
