import { counted, remedy } from '../../cost.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'cost/recording',
  on: 'recording',
  severity: 'warning',
  summary: 'A recording reads more samples at each evaluation than the budget allows.',
  why: 'Prometheus reads them again every interval, day and night; a group that takes longer than its interval misses evaluations.',
  fix: 'Record a rate over a short window and aggregate that, or evaluate the group more rarely.',
  bad: [
    `record: route:gateway_requests:increase30d
expr: sum by (route) (increase(gateway_requests_total[30d]))`,
  ],
  good: [
    `record: route:gateway_requests:rate5m
expr: sum by (route) (rate(gateway_requests_total[5m]))`,
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
