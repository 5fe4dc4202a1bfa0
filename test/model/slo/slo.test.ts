import { by, rate, type Slo, slo, sloRows, sum, where } from 'promwright';
import { describe, expect, test } from 'vitest';
import { print } from '../../../src/promql/print.ts';
import { duration, gateway, queueDepth, requests, tokens } from '../../types/gateway.ts';

const common = {
  name: 'GatewayAvailability',
  title: 'Availability',
  system: gateway,
  events: 'requests',
  fail: 'fail',
  objective: 0.999,
  window: '30d',
} as const;
const errors = where(requests, { status: 'error' });
const availability = slo({ ...common, sli: { total: requests, bad: errors } });

const expr = ({ expr: of }: { readonly expr: Parameters<typeof print>[0] }) => print(of);
const texts = ({ groups }: Pick<typeof availability, 'groups'>) =>
  groups.flatMap(({ rules }) => rules.map((rule) => `${rule.name} = ${expr(rule)}`));

test('what is recorded and who is told, in the order of evaluation', () => {
  const events = 'job:gateway_availability_events:rate5m';
  const bad = 'job:gateway_availability_bad_events:rate5m';
  const burn = (window: string) => `job:gateway_availability:burn_rate${window}`;
  const over = (window: string, range: string) =>
    `${burn(window)} = sum_over_time(${bad}[${range}]) / (sum_over_time(${events}[${range}]) > 0) / 0.001`;
  const firing = (long: string, short: string, factor: number, least: number) =>
    `GatewayAvailabilityBudgetBurn${long} = ${burn(long)} > ${factor} and ${burn(short)} > ${factor} and sum_over_time(${events}[${long}:5m]) * 300 >= ${least}`;
  expect(texts(availability)).toEqual([
    `${events} = sum by (job) (rate(gateway_requests_total{job="gateway"}[5m]))`,
    `${bad} = sum by (job) (rate(gateway_requests_total{job="gateway",status="error"}[5m])) or ${events} * 0`,
    `${burn('5m')} = ${bad} / (${events} > 0) / 0.001`,
    over('30m', '30m'),
    over('1h', '1h'),
    over('2h', '2h'),
    over('6h', '6h'),
    firing('1h', '5m', 14.4, 139),
    firing('6h', '30m', 6, 334),
    `GatewayAvailabilitySliAbsent = absent_over_time(${events}[1h])`,
    over('1d', '1d:5m'),
    over('3d', '3d:5m'),
    over('30d', '30d:5m'),
    `job:gateway_availability:objective = ${events} * 0 + 0.999`,
    `job:gateway_availability:budget_left = 1 - ${burn('30d')}`,
    firing('1d', '2h', 3, 667),
    firing('3d', '6h', 1, 2000),
  ]);
  expect(availability.groups.map(({ name, every }) => [name, every])).toEqual([
    ['gateway-availability-slo', '30s'],
    ['gateway-availability-slo-days', '2m'],
  ]);
});

test('an alert tells the numbers', () => {
  const { summary, description, severity, labels } = availability.alerts['1h'];
  expect({ severity, labels }).toEqual({
    severity: 'critical',
    labels: { slo: 'gateway_availability', long_window: '1h' },
  });
  expect(summary).toBe('Gateway: requests fail {{ printf "%.1f" $value }} times as often as 99.9% allows.');
  expect(description).toBe(
    'Over the last 1h and the last 5m, requests at {{ $labels.job }} fail at {{ printf "%.1f" $value }} times the rate at which the error budget of 0.1% lasts for 30d; the limit is ⟨limit⟩. At 14.4, 1.44% of them do, 2% of the budget goes in 1h and all of it in 2d 2h.',
  );
});

describe('what is counted', () => {
  const recorded = ({ total, bad }: Pick<Slo, 'total' | 'bad'>) => [expr(total), expr(bad)];
  const all = 'job:gateway_availability_events:rate5m';
  const of = (selector: string) => `sum by (job) (rate(${selector}[5m]))`;

  test('good ones, so that all others are bad', () =>
    expect(recorded(slo({ ...common, sli: { total: requests, good: where(requests, { status: 'ok' }) } }))).toEqual([
      of('gateway_requests_total{job="gateway"}'),
      `${all} - (${of('gateway_requests_total{job="gateway",status="ok"}')} or ${all} * 0)`,
    ]));
  test('several series, each of which may be missing', () => {
    const [a, b] = [of('gateway_requests_total{job="gateway"}'), of('gateway_tokens_total{job="gateway"}')];
    expect(recorded(slo({ ...common, sli: { total: [requests, tokens], bad: [errors] } }))).toEqual([
      `(${a} or (${a} or ${b}) * 0) + (${b} or (${a} or ${b}) * 0)`,
      `${of('gateway_requests_total{job="gateway",status="error"}')} or ${all} * 0`,
    ]);
  });
  test('what is above a bucket’s bound', () =>
    expect(recorded(slo({ ...common, sli: { of: duration, under: 0.5 } }))).toEqual([
      of('gateway_duration_seconds_count{job="gateway"}'),
      `${all} - ${of('gateway_duration_seconds_bucket{job="gateway",le="0.5"}')}`,
    ]));
  test('a vector of what happens each second', () =>
    expect(
      recorded(slo({ ...common, sli: { total: sum(rate(requests, '5m'), by('job', 'route')), bad: errors } }))[0],
    ).toBe('sum by (job) (sum by (job, route) (rate(gateway_requests_total{job="gateway"}[5m])))'));
});

test('an objective for each value of a label, some of their own', () => {
  const each = slo({
    ...common,
    sli: { total: requests, bad: errors },
    by: ['route'],
    objectives: { route: { '/chat': 0.99 } },
  });
  expect(expr(each.burnRate['5m'])).toBe(
    'job_route:gateway_availability_bad_events:rate5m{route="/chat"} / (job_route:gateway_availability_events:rate5m{route="/chat"} > 0) / 0.01 or job_route:gateway_availability_bad_events:rate5m / (job_route:gateway_availability_events:rate5m > 0) / 0.001',
  );
  expect(expr(each.objective)).toBe(
    'job_route:gateway_availability_events:rate5m{route="/chat"} * 0 + 0.99 or job_route:gateway_availability_events:rate5m * 0 + 0.999',
  );
  expect(each.alerts['6h'].summary).toBe(
    'Gateway (route {{ $labels.route }}): requests fail {{ printf "%.1f" $value }} times as often as its objective allows.',
  );
  expect(each.alerts['6h'].description).toContain(
    'the error budget of 0.1% lasts for 30d (1% for route /chat); the limit is ⟨limit⟩. At 6,',
  );
});

test('its rows draw each of its alerts once', () => {
  const drawn = sloRows(availability).flatMap(({ panels }) =>
    panels.flatMap(({ spec }) => ('alerts' in spec ? (spec.alerts ?? []).map(({ name }) => name) : [])),
  );
  expect(drawn.toSorted()).toEqual(
    Object.values(availability.alerts)
      .map(({ name }) => name)
      .toSorted(),
  );
});

describe('refused', () => {
  test.each<[string, () => unknown, string]>([
    [
      'a name',
      () => slo({ ...common, name: 'gateway availability', sli: { total: requests, bad: errors } }),
      'is not CamelCase',
    ],
    [
      'a gauge',
      () => slo({ ...common, sli: { total: queueDepth as never, bad: errors } }),
      '`slo` is applied to `gateway_queue_depth`, which is a gauge.',
    ],
    [
      'a bound',
      () => slo({ ...common, sli: { of: duration, under: 3 as never } }),
      '3 is no bucket of `gateway_duration_seconds`.',
    ],
    [
      'a counter as histogram',
      () => slo({ ...common, sli: { of: requests as never, under: 3 } }),
      'Only a histogram has buckets.',
    ],
    ['no series', () => slo({ ...common, sli: { total: [], bad: errors } }), 'The list of series to count is empty.'],
    [
      'a label that one lacks',
      () => slo({ ...common, sli: { total: requests, bad: tokens }, by: ['route' as never] }),
      '`gateway_tokens_total` has no label `route`',
    ],
    [
      'objectives by a label that is not kept',
      () => slo({ ...common, sli: { total: requests, bad: errors }, objectives: { route: { a: 0.9 } } }),
      "Write `by: ['route']`.",
    ],
    [
      'a period',
      () => slo({ ...common, window: '1d', sli: { total: requests, bad: errors } }),
      'The period `1d` is shorter',
    ],
  ])('%s', (_, make, message) => expect(make).toThrow(message));
});
