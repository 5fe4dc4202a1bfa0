import { parseDuration } from '../../../promql/duration.ts';
import { rule } from '../../rule.ts';

/** `--query.lookback-delta`, https://prometheus.io/docs/prometheus/latest/querying/basics/#staleness */
const LOOKBACK = 300_000;

export default rule({
  id: 'window/gap',
  on: 'group',
  severity: 'warning',
  summary: 'A group records less often than Prometheus looks back.',
  why: 'A query sees a sample for five minutes: after that the recording has no value until the next round, so graphs have gaps and alerts on it resolve and begin anew.',
  fix: 'Evaluate the group every five minutes or more often.',
  bad: [
    `name: slow
interval: 10m
rules:
  - record: job:gateway_queue_depth:sum
    expr: sum by (job) (gateway_queue_depth)`,
    `name: daily
interval: 1d
rules:
  - record: job:gateway_requests:increase1d
    expr: sum by (job) (increase(gateway_requests_total[1d]))`,
  ],
  good: [
    `name: slow
interval: 5m
rules:
  - record: job:gateway_queue_depth:sum
    expr: sum by (job) (gateway_queue_depth)`,
    `name: alerts
interval: 10m
rules:
  - alert: QueueHigh
    expr: gateway_queue_depth > 5`,
  ],

  *check({ name, every, recordings }) {
    if (recordings.length > 0 && (parseDuration(every) ?? 0) > LOOKBACK)
      yield { message: `The group \`${name}\` records every ${every}, and a query looks back 5m.` };
  },
});
