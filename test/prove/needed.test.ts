import { expect, test } from 'vitest';
import type { ResolvedGroup } from '../../src/model/resolved.ts';
import { alertsOf, groupWith, recordingsFor } from '../../src/prove/needed.ts';
import { alertCalled, groups } from './gateway.ts';

test.each([
  ['QueueLong', []],
  ['QueueDeep', ['job:gateway_queue_depth:sum']],
  // In the order in which they are evaluated, not in that in which they are read.
  ['Failing', ['job_status:gateway_requests:rate5m', 'job:gateway_requests:rate5m', 'job:gateway_errors:rate5m']],
])('%s reads the recordings %j', (name, names) =>
  expect(recordingsFor(alertCalled(name).expr, groups).map((one) => one.name)).toEqual(names),
);

test('all rules that record one name are read', () => {
  const [rates] = groups as [ResolvedGroup];
  const again = [rates, { ...rates, name: 'again' }];
  expect(recordingsFor(alertCalled('QueueDeep').expr, again)).toHaveLength(2);
});

test('every alert, with its group', () =>
  expect([...alertsOf(groups)].map(([name, { alert, group }]) => [name, alert.name, group.name])).toEqual([
    ['Failing', 'Failing', 'alerts'],
    ['QueueLong', 'QueueLong', 'alerts'],
    ['QueueDeep', 'QueueDeep', 'alerts'],
  ]));

test('a group of a trial has its interval and these rules', () => {
  const [, alerts] = groups as [ResolvedGroup, ResolvedGroup];
  const rules = alerts.rules.slice(1, 2);
  expect(groupWith(alerts, rules)).toMatchObject({ name: 'trial', every: '1m', rules: [{ name: 'QueueLong' }] });
});
