import { at, changing, shows, tests } from 'promwright/test';
import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../src/model/rule.ts';
import type { AlertTests } from '../../../src/model/test/tests.ts';
import { gateway, queueDepth } from '../../types/gateway.ts';
import { busy, long, quiet, resolved, silent, stale, weekly } from './alerts.ts';

const MINUTE = 60_000;

describe('a test with everything explicit', () => {
  const given = shows(queueDepth, {}, changing(10, at('5m', 60)));
  const { tests: all, findings } = resolved([
    tests(long, {
      incident: { given, fires: { after: '10m', until: '20m', value: 60 } },
      idle: [],
      also: { 'another name': { given, lasts: '1h' } },
      unnoticed: { 'a change': 'a reason' },
    }),
  ]);
  const [incident, idle, also] = all;

  test('says where it stands and what it is called', () => {
    expect(findings).toEqual([]);
    expect([incident, idle, also].map((one) => [one?.file, one?.alert, one?.role, one?.name])).toEqual([
      ['rules/gateway.tests.ts', 'QueueLong', 'incident', 'fires on its incident'],
      ['rules/gateway.tests.ts', 'QueueLong', 'idle', 'stays silent without traffic'],
      ['rules/gateway.tests.ts', 'QueueLong', undefined, 'another name'],
    ]);
    expect(idle?.unnoticed).toEqual({ 'a change': 'a reason' });
  });

  test('a label that is not named has its first value, and a target that has series is up', () =>
    expect(incident?.tracks.map(({ name, labels, runs }) => [name, labels, runs.length])).toEqual([
      ['up', { job: 'gateway', instance: 'gateway:8080' }, 1],
      ['gateway_queue_depth', { job: 'gateway', instance: 'gateway:8080', queue: 'fast' }, 2],
    ]));

  test('what fires has the labels of the expression, of the rule, and the annotations as they read', () =>
    expect(incident?.fires).toEqual([
      {
        after: 10 * MINUTE,
        until: 20 * MINUTE,
        labels: { job: 'gateway', queue: 'fast', team: 'core', severity: 'warning' },
        annotations: {
          summary: 'The queue fast has 60.',
          description: 'It is long.',
          runbook_url: expect.stringMatching(/\/QueueLong\.md$/),
        },
      },
    ]));

  test('nothing that is given has no series, not even up', () => expect(idle?.tracks).toEqual([]));
});

describe('how long it is watched, how often it is evaluated and sampled', () => {
  const fires = { after: '1h', value: 1, summary: '' } as const;
  const late = shows(queueDepth, {}, changing(0, at('2h', 1)));
  const rows: readonly [string, AlertTests, readonly [string, string, string]][] = [
    ['15 minutes beyond what it waits', tests(long, quiet(silent)), ['20m', '1m', '15s']],
    ['beyond what it looks back on, through a recording', tests(busy, quiet(silent)), ['35m', '1m', '15s']],
    ['as long as it says', tests(long, quiet({ given: silent, lasts: '7m' })), ['7m', '1m', '15s']],
    ['up to a whole evaluation', tests(long, quiet({ given: silent, lasts: '7m10s' })), ['8m', '1m', '15s']],
    ['5 minutes beyond what fires', tests(long, { incident: { given: silent, fires } }), ['65m', '1m', '15s']],
    [
      '5 minutes beyond what resolves',
      tests(long, { incident: { given: silent, fires: { ...fires, until: '2h' } } }),
      ['125m', '1m', '15s'],
    ],
    ['until the last change is through, and 5 minutes', tests(long, quiet(late)), ['130m', '1m', '15s']],
    ['more coarsely where it is long', tests(weekly, quiet(silent)), ['10095m', '5m', '1m']],
  ];
  test.each(rows)('%s', (_, of, expected) => {
    const { tests: all, findings } = resolved([of]);
    const [one] = all;
    expect(findings).toEqual([]);
    const minutes = (ms: number | undefined) => `${(ms ?? 0) / MINUTE}m`;
    expect([minutes(one?.lasts), minutes(one?.tick), `${(one?.interval ?? 0) / 1000}s`.replace('60s', '1m')]).toEqual(
      expected,
    );
  });
  test('more finely where a job is scraped more often', () =>
    expect(resolved([tests(long, quiet(silent))], { jobs: { gateway: { interval: '5s' } } }).tests[0]?.interval).toBe(
      5000,
    ));
});

test('the rule files are that of the alert and those of the recordings it reads', () => {
  const { tests: all } = resolved([tests(busy, quiet(silent)), tests(long, quiet(silent))]);
  expect(all.map(({ ruleFiles }) => ruleFiles)).toEqual([['gateway', 'gateway-slo'], ['gateway']]);
});

test('what a test says of `up` is left as it is', () => {
  const given = [shows(gateway.scrape.up, {}, 0), shows(queueDepth, {}, 1)];
  const { tests: all } = resolved([tests(long, quiet(given))]);
  expect(all[0]?.tracks.map(({ name, runs }) => [name, runs[0]?.value])).toEqual([
    ['up', 0],
    ['gateway_queue_depth', 1],
  ]);
});

describe('what fires', () => {
  const firing = (of: Alert, fires: object, given = silent) => {
    const { tests: all, findings } = resolved([tests(of, { incident: { given, fires: { after: '10m', ...fires } } })]);
    return { fires: all[0]?.fires[0], findings };
  };
  test.each([
    ['a label that a matcher fixes', stale, {}, { instance: 'gateway:8080', queue: 'slow' }],
    ['a label that the test names', stale, { instance: 'b:1' }, { instance: 'b:1', queue: 'slow' }],
    ['a label that the test takes away', stale, { instance: '' }, { queue: 'slow' }],
  ])('%s', (_, of, labels, own) =>
    expect(firing(of, { value: 6, labels }).fires?.labels).toEqual({ job: 'gateway', severity: 'warning', ...own }),
  );

  test('a template that only Go renders is not compared', () => {
    const { fires, findings } = firing(busy, {});
    expect([fires?.annotations, findings]).toEqual([undefined, []]);
  });
  test('but for a summary that the test says', () =>
    expect(firing(busy, { summary: 'Go' }).fires?.annotations).toMatchObject({ summary: 'Go' }));
  test('what may fire sooner has no value to print then', () => {
    const { fires, findings } = firing(long, { early: '1m' });
    expect([fires?.early, fires?.annotations, findings]).toEqual([MINUTE, undefined, []]);
  });
});

describe('on a site of its own', () => {
  const given = [silent, shows(queueDepth, {}, 60)];
  const of = [tests(long, { incident: { given, fires: { after: '5m', value: 60 } } }), tests(stale, quiet(silent))];

  test('the job and its targets are called as they are there', () => {
    const { tests: all, findings } = resolved(of, { jobs: { gateway: { job: 'edge', targets: ['edge:1'] } } });
    const [one] = all;
    expect(findings).toEqual([]);
    expect(new Set(one?.tracks.map(({ labels }) => `${labels['job']} ${labels['instance']}`))).toEqual(
      new Set(['edge edge:1']),
    );
    expect(one?.fires[0]?.labels['job']).toBe('edge');
  });

  test('an alert of another limit is tested no more', () => {
    const { tests: all, tested, findings } = resolved(of, { thresholds: { QueueLong: 80 } });
    expect([all.map((one) => one.alert), tested, findings]).toEqual([['Stale'], ['QueueLong', 'Stale'], []]);
  });
});
