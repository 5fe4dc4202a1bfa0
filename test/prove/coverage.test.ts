import { counts, tests } from 'promwright/test';
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/prove/coverage.ts';
import { requests } from '../types/gateway.ts';
import { failing, gatewayWith, queueLong } from './gateway.ts';

const given = counts(requests, {}, 0);
const incident = { given, fires: { after: '10m' } } as const;
const whole = tests(failing, { incident, healthy: given, below: given, idle: given });
const partly = tests(queueLong, { incident, idle: given, also: { 'stays silent at night': given } });
const file = 'rules/gateway.ts';
const every = ['incident', 'healthy', 'below', 'idle'];

test('an alert is seen in all four cases, in some, or in none', () =>
  expect(coverageOf(gatewayWith([whole, partly]))).toEqual({
    alerts: 3,
    tested: 2,
    missing: [
      { alert: 'QueueLong', file, roles: ['healthy', 'below'] },
      { alert: 'QueueDeep', file, roles: every },
    ],
    changed: [],
  }));

test('of some alerts only', () =>
  expect(coverageOf(gatewayWith([whole, partly]), new Set(['Failing']))).toEqual({
    alerts: 1,
    tested: 1,
    missing: [],
    changed: [],
  }));

test('an alert of another limit lacks nothing, and is told', () =>
  expect(coverageOf(gatewayWith([whole, partly], { thresholds: { QueueLong: 80, QueueDeep: 70 } }))).toEqual({
    alerts: 3,
    tested: 1,
    missing: [],
    changed: ['QueueLong', 'QueueDeep'],
  }));
