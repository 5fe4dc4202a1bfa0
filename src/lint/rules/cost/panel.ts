import { counted, heaviest, remedy } from '../../cost.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'cost/panel',
  on: 'panel',
  severity: 'warning',
  summary: 'A panel reads more samples than the budget allows.',
  why: 'Everybody who opens the dashboard waits for it, at each refresh, and Prometheus answers others the later.',
  fix: 'Record the aggregation and read the recording, or widen the step.',
  bad: [
    `{ "title": "Requests of the day", "type": "timeseries", "targets": [
  { "refId": "A", "expr": "sum by (status) (increase(gateway_requests_total[30d]))" }] }`,
    `{ "title": "Requests", "type": "stat", "gridPos": { "w": 24 }, "targets": [
  { "refId": "A", "expr": "sum by (tier) (increase(gateway_tokens_total[$__range]))" },
  { "refId": "B", "expr": "sum by (route) (increase(gateway_requests_total[8d]))" }] }`,
  ],
  good: [
    `{ "title": "Requests", "type": "timeseries", "targets": [
  { "refId": "A", "expr": "sum by (status) (rate(gateway_requests_total[$__rate_interval]))" }] }`,
    // Once.
    `{ "title": "Requests", "type": "stat", "targets": [
  { "refId": "A", "instant": true, "expr": "sum by (status) (increase(gateway_requests_total[30d]))" }] }`,
    // Nothing says how many there are.
    '{ "title": "Unheard of", "type": "timeseries", "targets": [{ "refId": "A", "expr": "sum(increase(unheard_of[30d]))" }] }',
  ],

  *check({ title, queries }) {
    const cost = heaviest(queries);
    if (!cost || cost.samples <= cost.budget.panel) return;
    const { query, samples, budget } = cost;
    yield {
      query,
      node: query.expr,
      ...remedy(query),
      message: `\`${title}\` reads ${counted(samples)} samples when it is loaded; the budget of a panel is ${counted(budget.panel)}.`,
    };
  },
});
