import { counted, remedy } from '../../cost.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'cost/alert',
  on: 'alert',
  severity: 'warning',
  summary: 'An alert reads more samples at each evaluation than the budget allows.',
  why: 'Prometheus reads them again every interval, day and night; a group that takes longer than its interval misses evaluations.',
  fix: 'Record a rate over a short window and aggregate that, or evaluate the group more rarely.',
  bad: [
    `alert: GatewayBusyMonth
expr: sum by (route) (increase(gateway_requests_total[30d])) > 1000000`,
  ],
  good: [
    `alert: GatewayBusy
expr: sum by (route) (rate(gateway_requests_total[5m])) > 100`,
    `alert: UnheardOf
expr: sum(increase(unheard_of[90d])) > 1`,
  ],

  *check({ name, query }) {
    const samples = query?.costing?.samples?.samples;
    const budget = query?.costing?.budget;
    if (samples === undefined || !query || !budget || samples <= budget.rule) return;
    yield {
      query,
      node: query.expr,
      ...remedy(query),
      message: `\`${name}\` reads ${counted(samples)} samples at each evaluation; the budget of a rule is ${counted(budget.rule)}.`,
    };
  },
});
