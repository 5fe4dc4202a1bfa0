import { at, changing, counts, none, partly, ramp, tests } from 'promwright/test';
import { expect, test } from 'vitest';
import { requests } from '../../types/gateway.ts';
import { long, silent } from './alerts.ts';

const fires = { after: '10m', value: 60 } as const;

test('a case is its role, or its own words; a list of series stands for a scene', () => {
  const of = tests(long, {
    incident: { given: silent, fires: [fires, { ...fires, labels: { queue: 'slow' } }], lasts: '1h' },
    below: silent,
    also: { 'stays silent at night': { given: silent } },
  });
  expect(of.cases.map(({ name, role, lasts, fires: all }) => [name, role, lasts, all.length])).toEqual([
    ['fires on its incident', 'incident', 3_600_000, 2],
    ['stays silent just below its threshold', 'below', undefined, 0],
    ['stays silent at night', undefined, undefined, 0],
  ]);
});

test('a share that changes is a distribution that changes', () => {
  expect(partly(0.25, 4, 0.8)).toEqual({ 4: 0.25, 0.8: 0.75 });
  expect(partly(changing(0, at('5m', 0.25), at('10m', 1), at('15m', none)), 4, 0.8)).toEqual(
    changing<unknown>({ 0.8: 1 }, at('5m', { 4: 0.25, 0.8: 0.75 }), at('10m', { 4: 1 }), at('15m', none)),
  );
});

test.each([
  [
    'two cases of one name',
    () => tests(long, { incident: { given: silent, fires }, also: { 'fires on its incident': silent } }),
    '`fires on its incident` is what another case of `QueueLong` is called.',
  ],
  [
    'an end before the beginning',
    () => tests(long, { incident: { given: counts(requests, {}, 1), fires: { ...fires, until: '10m' } } }),
    'What fires after `10m` cannot have resolved by `10m`.',
  ],
  [
    'a length that is none',
    () => tests(long, { incident: { given: silent, fires, lasts: '5 h' } }),
    '`5 h` is no time. Write it as `30s`, `5m`, `1h30m` or `1w`.',
  ],
  [
    'a moment that is none',
    () => tests(long, { incident: { given: silent, fires: { after: '5 minutes' } } }),
    '`5 minutes` is no time. Write it as `30s`, `5m`, `1h30m` or `1w`.',
  ],
  [
    'how much sooner that is no time',
    () => tests(long, { incident: { given: silent, fires: { after: '5m', early: '1 m' } } }),
    '`1 m` is no time. Write it as `30s`, `5m`, `1h30m` or `1w`.',
  ],
  [
    'a share that ramps',
    () => partly(changing(0, ramp('1m', '2m', 1)), 4, 0.8),
    'A share that is observed cannot ramp: give it by steps with `at(…)`.',
  ],
])('refused: %s', (_, make, message) => expect(make).toThrow(message));
