import { recorded, seriesIn } from '../../../analysis/cost/yield.ts';
import { counted } from '../../cost.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'cost/series',
  on: 'recording',
  severity: 'warning',
  summary: 'A recording makes more series than the budget allows.',
  why: 'Each is kept in memory and written at every evaluation, and what reads the recording reads them all.',
  fix: 'Group by fewer labels, or select the series that matter.',
  bad: [
    `record: plan_region_stage:gateway_stage_seconds_bucket:rate5m
expr: sum by (le, plan, region, stage) (rate(gateway_stage_seconds_bucket[5m]))`,
  ],
  good: [
    `record: region:gateway_stage_seconds_bucket:rate5m
expr: sum by (le, region) (rate(gateway_stage_seconds_bucket[5m]))`,
    `record: route:gateway_requests:rate5m
expr: sum by (route) (rate(gateway_requests_total[5m]))`,
  ],

  *check({ name, query, labels }) {
    const costing = query?.costing;
    if (!query || !costing) return;
    const made = recorded({ name, expr: query.expr, labels, jobs: query.jobs, every: 0 }, costing.setting);
    if (!made || seriesIn(made) <= costing.budget.series) return;
    const atMost = made.bound ? 'up to ' : '';
    yield {
      query,
      node: query.expr,
      message: `\`${name}\` makes ${atMost}${counted(seriesIn(made))} series; the budget of a recording is ${counted(costing.budget.series)}.`,
    };
  },
});
