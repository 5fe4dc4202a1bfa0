import {
  absent,
  absentOverTime,
  and,
  bool,
  bottomk,
  buckets,
  by,
  clampMin,
  delta,
  deriv,
  div,
  groupLeft,
  gt,
  hour,
  ignoring,
  increase,
  irate,
  labelReplace,
  maxOverTime,
  mean,
  mul,
  not,
  offset,
  on,
  or,
  promql,
  quantile,
  quantileOverTime,
  rate,
  record,
  shareUnder,
  sub,
  subquery,
  sum,
  time,
  topk,
  unless,
  value,
  vector,
  where,
  without,
} from 'promwright';
import { expect, test } from 'vitest';
import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';
import { duration, info, lastSuccess, querySeconds, queueDepth, requests } from '../types/gateway.ts';

const w = '5m';
const recorded = record('le_route:gateway_duration_seconds_bucket:rate5m', buckets(duration, w, by('route')));
const job = 'job="gateway"';

test.each([
  [value(queueDepth), `gateway_queue_depth{${job}}`],
  [rate(where(requests, { status: 'error' }), w), `rate(gateway_requests_total{${job},status="error"}[5m])`],
  [
    increase(where(requests, { status: ['ok', 'error'] }), '1h'),
    `increase(gateway_requests_total{${job},status=~"ok|error"}[1h])`,
  ],
  [irate(where(requests, { status: not('ok') }), w), `irate(gateway_requests_total{${job},status!="ok"}[5m])`],
  [rate(where(requests, { route: /^\/v1\/.*$/i }), w), `rate(gateway_requests_total{${job},route=~"(?i)/v1/.*"}[5m])`],
  [
    rate(where(requests, { route: not(['a.b', 'c']) }), w),
    `rate(gateway_requests_total{${job},route!~"a\\\\.b|c"}[5m])`,
  ],
  [
    rate(where(requests, { route: { variable: 'route' } }), '$__rate_interval'),
    `rate(gateway_requests_total{${job},route=~"$route"}[$__rate_interval])`,
  ],
  [
    rate(where(where(requests, { status: 'ok' }), { route: 'a' }), w),
    `rate(gateway_requests_total{${job},status="ok",route="a"}[5m])`,
  ],
  [rate(offset(requests, '1w'), '90s'), `rate(gateway_requests_total{${job}}[1m30s] offset 1w)`],
  [deriv(queueDepth, '10m'), `deriv(gateway_queue_depth{${job}}[10m])`],
  [delta(queueDepth, '10m'), `delta(gateway_queue_depth{${job}}[10m])`],
  [
    maxOverTime(subquery(sum(rate(requests, w)), '1h', '1m')),
    `max_over_time(sum(rate(gateway_requests_total{${job}}[5m]))[1h:1m])`,
  ],
  [quantileOverTime(0.9, queueDepth, '1h'), `quantile_over_time(0.9, gateway_queue_depth{${job}}[1h])`],
  [sum(rate(requests, w), by('route', 'job')), `sum by (route, job) (rate(gateway_requests_total{${job}}[5m]))`],
  [sum(value(queueDepth), without('instance')), `sum without (instance) (gateway_queue_depth{${job}})`],
  [topk(5, value(queueDepth)), `topk(5, gateway_queue_depth{${job}})`],
  [bottomk(5, value(queueDepth), by('job')), `bottomk by (job) (5, gateway_queue_depth{${job}})`],
  [
    quantile(0.95, duration, w, by('route')),
    `histogram_quantile(0.95, sum by (le, route) (rate(gateway_duration_seconds_bucket{${job}}[5m])))`,
  ],
  [quantile(0.95, value(recorded)), 'histogram_quantile(0.95, le_route:gateway_duration_seconds_bucket:rate5m)'],
  [
    shareUnder(duration, 1, w),
    `sum(rate(gateway_duration_seconds_bucket{${job},le="1.0"}[5m])) / sum(rate(gateway_duration_seconds_count{${job}}[5m]))`,
  ],
  [
    mean(querySeconds, w, by('table')),
    `sum by (table) (rate(gateway_query_seconds_sum{${job}}[5m])) / sum by (table) (rate(gateway_query_seconds_count{${job}}[5m]))`,
  ],
  [sub(1, sum(value(queueDepth))), `1 - sum(gateway_queue_depth{${job}})`],
  [sub(time(), value(lastSuccess)), `time() - gateway_last_success_timestamp_seconds{${job}}`],
  [mul(sub(sum(value(queueDepth)), 1), 2), `(sum(gateway_queue_depth{${job}}) - 1) * 2`],
  [
    mul(value(queueDepth), value(info), on('instance'), groupLeft('version')),
    `gateway_queue_depth{${job}} * on (instance) group_left (version) gateway_info{${job}}`,
  ],
  [
    div(rate(where(requests, { status: 'error' }), w), sum(rate(requests, w), without('status')), ignoring('status')),
    `rate(gateway_requests_total{${job},status="error"}[5m]) / ignoring (status) sum without (status) (rate(gateway_requests_total{${job}}[5m]))`,
  ],
  [
    and(gt(sum(value(queueDepth)), 5), gt(hour(), 9), on()),
    `sum(gateway_queue_depth{${job}}) > 5 and on () hour() > 9`,
  ],
  [unless(value(queueDepth), value(queueDepth)), `gateway_queue_depth{${job}} unless gateway_queue_depth{${job}}`],
  [or(sum(value(queueDepth)), vector(0)), `sum(gateway_queue_depth{${job}}) or vector(0)`],
  [bool(gt(value(queueDepth), 5)), `gateway_queue_depth{${job}} > bool 5`],
  [absent(where(requests, { status: 'ok' })), `absent(gateway_requests_total{${job},status="ok"})`],
  [absentOverTime(requests, '10m'), `absent_over_time(gateway_requests_total{${job}}[10m])`],
  [clampMin(value(queueDepth), 1), `clamp_min(gateway_queue_depth{${job}}, 1)`],
  [
    labelReplace(sum(rate(requests, w), by('route')), 'area', '$1', 'route', '/(.*)'),
    `label_replace(sum by (route) (rate(gateway_requests_total{${job}}[5m])), "area", "$1", "route", "/(.*)")`,
  ],
  [promql<'route'>`sum by (route) (${value(queueDepth)})`, `sum by (route) (gateway_queue_depth{${job}})`],
  [promql`avg(${where(queueDepth, { queue: 'fast' })}) > ${3}`, `avg(gateway_queue_depth{${job},queue="fast"}) > 3`],
])('%#: $1', ({ expr }, text) => {
  expect(print(expr)).toBe(text);
  const parsed = parse(text, { variables: true });
  expect(parsed.ok && print(parsed.expr)).toBe(text);
});
