import { rule } from '../../rule.ts';

export default rule({
  id: 'rule/name',
  on: 'recording',
  severity: 'warning',
  summary: 'The name of a recording looks like that of a metric.',
  why: 'Whoever reads a query takes it for something that a service exposes: a colon is what tells recordings apart (https://prometheus.io/docs/practices/rules/).',
  fix: 'Name it `level:metric:operations`: the labels that are left, what is measured, what was done to it.',
  bad: [
    `record: gateway_queue_depth_sum
expr: sum by (job) (gateway_queue_depth)`,
    `record: gateway_error_rate
expr: sum by (job) (rate(gateway_requests_total{status="error"}[5m]))`,
  ],
  good: [
    `record: job:gateway_queue_depth:sum
expr: sum by (job) (gateway_queue_depth)`,
    `record: :gateway_queue_depth:sum
expr: sum(gateway_queue_depth)`,
    `record: gateway:slo
expr: vector(0.99)`,
  ],

  *check({ name }) {
    if (name !== '' && !name.includes(':')) yield { message: `The recording \`${name}\` has no colon in its name.` };
  },
});
