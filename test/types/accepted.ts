import {
  type Alert,
  absent,
  add,
  avgOverTime,
  bottomk,
  buckets,
  by,
  clampMin,
  count,
  countOf,
  deriv,
  div,
  groupLeft,
  groupRight,
  gt,
  hour,
  ignoring,
  increase,
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
  rate,
  record,
  type Scalar,
  type Slo,
  shareUnder,
  slo,
  sub,
  subquery,
  sum,
  sumOf,
  time,
  topk,
  unless,
  type Vector,
  value,
  vector,
  where,
  without,
} from 'promwright';
import {
  at,
  changing,
  counts,
  type Distribution,
  type Fires,
  gap,
  none,
  observes,
  quantiles,
  ramp,
  shows,
} from 'promwright/test';
import { expectTypeOf } from 'vitest';
import { duration, gateway, info, lastSuccess, querySeconds, queueDepth, requests, tokens } from './gateway.ts';

// Checked by tsc alone: the label tags of each query, as analyser.md derives them.
const all = rate(requests, '5m');
expectTypeOf(all).toEqualTypeOf<Vector<'instance' | 'job' | 'route' | 'status'>>();
const errors = rate(where(requests, { status: 'error' }), '5m');
expectTypeOf(errors).toEqualTypeOf<Vector<'instance' | 'job' | 'route' | 'status="error"'>>();
expectTypeOf(rate(where(requests, { status: not('ok'), route: /a.*/ }), '5m')).toEqualTypeOf<
  Vector<'instance' | 'job' | 'route=~' | 'status=~'>
>();
expectTypeOf(sum(all)).toEqualTypeOf<Vector<never>>();
expectTypeOf(sum(errors, by('route', 'status'))).toEqualTypeOf<Vector<'route' | 'status="error"'>>();
expectTypeOf(sum(errors, without('status', 'instance'))).toEqualTypeOf<Vector<'job' | 'route'>>();
expectTypeOf(count(all, by('job'))).toEqualTypeOf<Vector<'job'>>();
expectTypeOf(topk(5, sum(all, by('route')))).toEqualTypeOf<Vector<'route'>>();
expectTypeOf(bottomk(5, all, by('route'))).toEqualTypeOf<Vector<'instance' | 'job' | 'route' | 'status'>>();
expectTypeOf(quantile(0.95, duration, '5m')).toEqualTypeOf<Vector<never>>();
expectTypeOf(quantile(0.95, duration, '5m', by('route'))).toEqualTypeOf<Vector<'route'>>();
expectTypeOf(buckets(duration, '5m', by('route'))).toEqualTypeOf<Vector<'le' | 'route'>>();
const recorded = record('le_route:gateway_duration_seconds_bucket:rate5m', buckets(duration, '5m', by('route')));
expectTypeOf(quantile(0.5, value(recorded))).toEqualTypeOf<Vector<'route'>>();
expectTypeOf(shareUnder(duration, 0.5, '5m', by('route'))).toEqualTypeOf<Vector<'route'>>();
expectTypeOf(mean(querySeconds, '5m', by('table'))).toEqualTypeOf<Vector<'table'>>();
expectTypeOf(div(rate(sumOf(duration), '5m'), rate(countOf(duration), '5m'))).toEqualTypeOf<
  Vector<'instance' | 'job' | 'route'>
>();
expectTypeOf(sub(1, sum(all))).toEqualTypeOf<Vector<never>>();
expectTypeOf(sub(time(), value(lastSuccess))).toEqualTypeOf<Vector<'instance' | 'job'>>();
expectTypeOf(mul(time(), 2)).toEqualTypeOf<Scalar>();
expectTypeOf(gt(all, 5)).toEqualTypeOf<Vector<'instance' | 'job' | 'route' | 'status'>>();
expectTypeOf(div(errors, sum(all, by('job', 'route', 'instance')), on('job', 'route'))).toEqualTypeOf<
  Vector<'job' | 'route'>
>();
expectTypeOf(div(errors, sum(all, without('status')), ignoring('status'))).toEqualTypeOf<
  Vector<'instance' | 'job' | 'route'>
>();
expectTypeOf(mul(all, value(info), on('instance'), groupLeft('version'))).toEqualTypeOf<
  Vector<'instance' | 'job' | 'route' | 'status' | 'version'>
>();
expectTypeOf(mul(value(info), all, on('instance'), groupRight('version'))).toEqualTypeOf<
  Vector<'instance' | 'job' | 'route' | 'status' | 'version'>
>();
expectTypeOf(unless(all, gt(hour(), 9), on())).toEqualTypeOf<Vector<'instance' | 'job' | 'route' | 'status'>>();
expectTypeOf(or(sum(all), vector(0))).toEqualTypeOf<Vector<never>>();
expectTypeOf(absent(where(requests, { status: 'ok', route: /a/ }))).toEqualTypeOf<Vector<'job' | 'status="ok"'>>();
expectTypeOf(deriv(where(queueDepth, { queue: 'fast' }), '10m')).toEqualTypeOf<
  Vector<'instance' | 'job' | 'queue="fast"'>
>();
expectTypeOf(avgOverTime(queueDepth, '10m')).toEqualTypeOf<Vector<'instance' | 'job' | 'queue'>>();
expectTypeOf(maxOverTime(subquery(sum(all, by('route')), '1h', '1m'))).toEqualTypeOf<Vector<'route'>>();
expectTypeOf(clampMin(increase(offset(tokens, '1w'), '1d'), 0)).toEqualTypeOf<
  Vector<'instance' | 'job' | 'tier' | 'user'>
>();
expectTypeOf(labelReplace(sum(all, by('route')), 'area', '$1', 'route', '/(.*)/.*')).toEqualTypeOf<
  Vector<'area' | 'route'>
>();
expectTypeOf(promql<'route'>`sum by (route) (${all})`).toEqualTypeOf<Vector<'route'>>();
expectTypeOf(value(gateway.scrape.up)).toEqualTypeOf<Vector<'instance' | 'job'>>();

// A recording is a metric: what a matcher narrowed is all there is of it, and it can be narrowed again.
const ended = record(
  'route_status:gateway_requests:rate5m',
  sum(rate(where(requests, { status: not('aborted') }), '5m'), by('route', 'status')),
);
expectTypeOf(value(ended)).toEqualTypeOf<Vector<'route' | 'status'>>();
expectTypeOf(value(where(ended, { status: 'error' }))).toEqualTypeOf<Vector<'route' | 'status="error"'>>();
expectTypeOf(add(value(ended), value(ended))).toEqualTypeOf<Vector<'route' | 'status'>>();
// One that a matcher or the rule itself fixes is fixed, and no matcher of a selector that reads it.
const failing = record(
  'route_status:gateway_failing:rate5m',
  sum(rate(where(requests, { status: 'error' }), '5m'), by('route', 'status')),
  { labels: { team: 'core', route: '' } },
);
expectTypeOf(value(failing)).toEqualTypeOf<Vector<'status="error"' | 'team="core"'>>();
expectTypeOf(absent(failing)).toEqualTypeOf<Vector<never>>();

// Narrowed twice, a label is as the narrower matcher says; the empty string takes it away.
expectTypeOf(value(where(where(queueDepth, { queue: /f.*/ }), { queue: 'fast' }))).toEqualTypeOf<
  Vector<'instance' | 'job' | 'queue="fast"'>
>();
expectTypeOf(rate(where(requests, { route: '' }), '5m')).toEqualTypeOf<Vector<'instance' | 'job' | 'status'>>();

// An objective keeps the job and what it is kept by, whatever its series were narrowed by.
const objective = {
  name: 'GatewayAvailability',
  title: 'Availability',
  system: gateway,
  events: 'requests',
  fail: 'fail',
  objective: 0.999,
  window: '30d',
} as const;
const kept = slo({
  ...objective,
  sli: { total: [requests, where(requests, { status: not('aborted') })], bad: where(requests, { status: 'error' }) },
  by: ['route'],
  objectives: { route: { '/chat': 0.99 } },
});
expectTypeOf(kept).toEqualTypeOf<Slo<'job' | 'route'>>();
expectTypeOf(value(kept.burnRate.period)).toEqualTypeOf<Vector<'job' | 'route'>>();
expectTypeOf(kept.alerts['1h']).toEqualTypeOf<Alert<'job' | 'route'>>();
expectTypeOf(slo({ ...objective, sli: { of: duration, under: 0.5 } })).toEqualTypeOf<Slo<'job'>>();
expectTypeOf(slo({ ...objective, sli: { total: sum(rate(requests, '5m'), by('job')), good: requests } })).toEqualTypeOf<
  Slo<'job'>
>();

// What a test may say: a value, several, shares of them, the labels of the target, '' for none; of an alert the labels that it has left.
counts(requests, { route: '/chat', status: { ok: 'rest', error: changing(0, at('5m', 0.1)) } }, 10);
counts(requests, { status: ['ok', 'error'], instance: 'gateway:8080' }, changing(none, at('5m', 10)));
counts(where(tokens, { user: 'a' }), { tier: '' }, 1);
counts(countOf(duration), { route: '/chat' }, 1);
shows(info, { version: '1.2' }, 1);
shows(gateway.scrape.up, {}, changing(1, gap('1m', '2m'), ramp('5m', '1h30m', 0)));
observes(duration, { route: ['/a', '/b'] }, 10, { 0.1: 0.9, 5: 0.1 });
observes(duration, {}, 10, changing<Distribution>(quantiles({ 0.5: 1 }), at('5m', 3)));
expectTypeOf<Fires<'job' | 'route' | 'status="error"' | 'tier=~'>['labels']>().toEqualTypeOf<
  { readonly job?: string; readonly route?: string; readonly status?: string; readonly tier?: string } | undefined
>();
