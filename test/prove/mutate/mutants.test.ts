import { describe, expect, test } from 'vitest';
import { type Mutant, mutantsOf } from '../../../src/prove/mutate/mutants.ts';
import { alertCalled, groups, known } from '../gateway.ts';

const rulesOf = ({ rules }: Mutant) => rules.map(({ name, text }) => `${name} = ${text}`);

describe('of an alert without recordings', () => {
  const mutants = mutantsOf(alertCalled('QueueLong'), groups, known);
  test('each is the alert under a name of its own', () => {
    expect(new Set(mutants.map(({ rule }) => rule))).toEqual(new Set(['QueueLong']));
    expect(mutants.map(({ name }) => name)).toEqual(mutants.map((_, i) => `QueueLong_m${i}`));
    expect(mutants.map(({ name, rules }) => [name, ...rules.map((rule) => rule.name)])).toEqual(
      mutants.map(({ name }) => [name, name]),
    );
  });
  test('with another expression, or another wait', () => {
    const [turned] = mutants;
    expect(turned && [turned.what, ...rulesOf(turned)]).toEqual([
      '> → <',
      'QueueLong_m0 = sum by (job) (gateway_queue_depth{job="gateway"}) < 50',
    ]);
    const waits = mutants.filter(({ what }) => what.startsWith('for: '));
    expect(waits.flatMap(({ rules }) => rules)).toMatchObject([
      { for: '0s', text: alertCalled('QueueLong').text },
      { for: '5m', text: alertCalled('QueueLong').text },
      { for: '20m', text: alertCalled('QueueLong').text },
    ]);
  });
});

describe('of a recording', () => {
  const mutants = mutantsOf(alertCalled('Failing'), groups, known);
  const changing = (rule: string, what: string) => {
    const found = mutants.find((one) => one.rule === rule && one.what === what);
    return { rules: found && rulesOf(found), suffix: found?.name.replace('Failing', '') };
  };

  test('what reads it is copied with it, and reads the copy', () => {
    const { rules, suffix: m } = changing('job:gateway_requests:rate5m', 'by (job) without job');
    expect(rules).toEqual([
      `job:gateway_requests:rate5m${m} = sum by () (job_status:gateway_requests:rate5m{job="gateway"})`,
      `Failing${m} = job:gateway_errors:rate5m{job="gateway"} / job:gateway_requests:rate5m${m}{job="gateway"} > 0.05`,
    ]);
  });

  test('and what reads that in turn, in order', () => {
    const { rules, suffix: m } = changing('job_status:gateway_requests:rate5m', '[5m] → [10m]');
    expect(rules).toEqual([
      `job_status:gateway_requests:rate5m${m} = sum by (job, status) (rate(gateway_requests_total{job="gateway"}[10m]))`,
      `job:gateway_requests:rate5m${m} = sum by (job) (job_status:gateway_requests:rate5m${m}{job="gateway"})`,
      `job:gateway_errors:rate5m${m} = sum by (job) (job_status:gateway_requests:rate5m${m}{job="gateway",status="error"})`,
      `Failing${m} = job:gateway_errors:rate5m${m}{job="gateway"} / job:gateway_requests:rate5m${m}{job="gateway"} > 0.05`,
    ]);
  });

  test('nothing that the alert does not read is changed', () =>
    expect(new Set(mutants.map(({ rule }) => rule))).toEqual(
      new Set([
        'Failing',
        'job_status:gateway_requests:rate5m',
        'job:gateway_requests:rate5m',
        'job:gateway_errors:rate5m',
      ]),
    ));
});
