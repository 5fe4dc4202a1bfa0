import { at, type Cases, changing, shows, tests } from 'promwright/test';
import { expect, test } from 'vitest';
import type { AlertTests } from '../../../src/model/test/tests.ts';
import { memory, queueDepth } from '../../types/gateway.ts';
import { long, quiet, resolved, silent } from './alerts.ts';

const fires = { after: '10m', value: 60 } as const;
const incident = (of: object, given = silent): AlertTests =>
  tests(long, { incident: { given, ...of } } as Cases<string>);
const rows: readonly [string, AlertTests, rule: string, message: string, fix: string][] = [
  [
    'it ends before the alert fires',
    incident({ fires, lasts: '9m' }),
    'test/too-short',
    'The test ends after 9m, before 10m, when the alert is expected to change.',
    'Let it last longer.',
  ],
  [
    'it ends before the alert resolves',
    incident({ fires: { ...fires, until: '12m' }, lasts: '11m' }),
    'test/too-short',
    'The test ends after 11m, before 12m, when the alert is expected to change.',
    'Let it last longer.',
  ],
  [
    'it ends before the alert could fire',
    tests(long, quiet({ given: silent, lasts: '4m' })),
    'test/too-short',
    'The test lasts 4m, and the alert cannot fire before 5m.',
    'Leave `lasts` out: by default it is long enough.',
  ],
  [
    'it ends before what is given changes',
    tests(long, quiet({ given: shows(memory, {}, changing(1, at('1h', 2))), lasts: '10m' })),
    'test/too-short',
    'The test ends after 10m, and what it gives changes at 1h: nobody sees that.',
    'Let it last longer, by `{ given, lasts }`, or leave the change out.',
  ],
  [
    'a series is given twice',
    tests(long, quiet([shows(queueDepth, {}, 1), shows(queueDepth, { queue: 'fast' }, 2)])),
    'test/same-series',
    'The series `gateway_queue_depth{instance="gateway:8080", job="gateway", queue="fast"}` is given twice.',
    'Name the labels in which the two differ.',
  ],
  [
    'it fires between two evaluations',
    incident({ fires: { ...fires, after: '10m30s' } }),
    'test/between-ticks',
    'The rule is evaluated every 1m, and never at 10m30s.',
    'Write a multiple of 1m.',
  ],
  [
    'it resolves between two evaluations',
    incident({ fires: { ...fires, until: '20m15s' } }),
    'test/between-ticks',
    'The rule is evaluated every 1m, and never at 20m15s.',
    'Write a multiple of 1m.',
  ],
  [
    'it fires earlier by less than an evaluation',
    incident({ fires: { ...fires, early: '15s' } }),
    'test/between-ticks',
    'The rule is evaluated every 1m, and never at 15s.',
    'Write a multiple of 1m.',
  ],
  [
    'a label that is misspelt',
    incident({ fires: { ...fires, labels: { queu: 'fast' } } }),
    'test/unknown-label',
    'The alert has no label `queu`.',
    'Did you mean `queue`?',
  ],
  [
    'a label of another alert',
    incident({ fires: { ...fires, labels: { model: 'a' } } }),
    'test/unknown-label',
    'The alert has no label `model`.',
    'It has `job`, `queue`.',
  ],
  [
    'no value for an annotation that prints it',
    incident({ fires: { after: '10m' } }),
    'test/no-value',
    'The annotation `summary` prints the value, which the test does not say.',
    'Add `value`, as it is when the alert begins to fire.',
  ],
];
test.each(rows)('%s', (_, of, rule, message, fix) => {
  const name = of.cases[0]?.name ?? '';
  expect(resolved([of]).findings).toEqual([
    { rule, severity: 'error', message, fix, file: 'rules/gateway.tests.ts', path: ['QueueLong', name] },
  ]);
});

test.each([
  ['QueueLnog', 'Did you mean `QueueLong`?'],
  ['Unheard', 'Put the alert into a group, or remove its tests.'],
])('of the alert %s, which no group has', (name, fix) => {
  const { tests: all, findings } = resolved([{ ...tests(long, quiet(silent)), alert: name }]);
  expect(all).toEqual([]);
  expect(findings).toEqual([
    {
      rule: 'test/unknown-alert',
      severity: 'error',
      message: `The tests are about the alert \`${name}\`, which no rule group has.`,
      fix,
      file: 'rules/gateway.tests.ts',
    },
  ]);
});
