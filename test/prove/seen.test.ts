import { describe, expect, test } from 'vitest';
import type { ResolvedFiring } from '../../src/model/test/resolved-test.ts';
import type { Answer, Failure } from '../../src/prove/answers.ts';
import { differences, type Seen, seenIn } from '../../src/prove/seen.ts';
import type { Question } from '../../src/prove/trial.ts';
import { MINUTE, quietTest } from '../resolved-test.ts';

const lasting = quietTest;

describe('what promtool answers', () => {
  const questions: readonly Question[] = [
    { what: 'first', expr: '' },
    { what: 'last', expr: '' },
    { what: 'times', expr: '' },
    { what: 'pending', expr: '' },
    { what: 'value', expr: '', ms: 0 },
    { what: 'value', expr: '', ms: MINUTE },
  ];
  const answer = (...got: readonly Answer[]): Failure => ({ of: 'expr', expr: '', time: '30m', got });
  const own = (labels: Answer['labels']) => ({ alertname: 'A', alertstate: 'firing', ...labels });

  test('is put together series by series', () => {
    const got = seenIn(questions, [
      answer({ labels: own({ job: 'a' }), value: 600 }, { labels: own({ job: 'b' }), value: 720 }),
      answer({ labels: own({ job: 'b' }), value: 900 }, { labels: own({ job: 'a' }), value: 1800 }),
      answer({ labels: own({ job: 'b' }), value: 4 }, { labels: own({ job: 'a' }), value: 15 }),
      answer({ labels: own({ job: 'a' }), value: 360 }, { labels: own({ job: 'b' }), value: 300 }),
      answer({ labels: { job: 'a' }, value: 1 }),
      answer({ labels: { job: 'b' }, value: 7 }, { labels: { job: 'a' }, value: 2 }),
    ]);
    expect(got).toEqual({
      firing: [
        { labels: { job: 'a' }, first: 10 * MINUTE, last: 30 * MINUTE, times: 15 },
        { labels: { job: 'b' }, first: 12 * MINUTE, last: 15 * MINUTE, times: 4 },
      ],
      pending: 5 * MINUTE,
      curves: [
        [
          { ms: 0, value: 1 },
          { ms: MINUTE, value: 2 },
        ],
        [{ ms: MINUTE, value: 7 }],
      ],
    });
  });

  test('is nothing where promtool cannot evaluate it', () =>
    expect(seenIn(questions, [{ of: 'file', text: 'no such file' }])).toEqual({ firing: [], curves: [] }));
});

describe('what differs, in the words of the test', () => {
  const a = { job: 'a', severity: 'warning' };
  const wanted = (more: Partial<ResolvedFiring> = {}): ResolvedFiring => ({ after: 10 * MINUTE, labels: a, ...more });
  const firing = (first: number, last: number, labels: Answer['labels'] = a): Seen['firing'][number] => ({
    labels,
    first: first * MINUTE,
    last: last * MINUTE,
    times: last - first + 1,
  });
  const flapping = { firing: [{ ...firing(10, 19), times: 7 }] };
  const rows: readonly [string, readonly ResolvedFiring[], Partial<Seen>, readonly string[]][] = [
    [
      'never fires',
      [wanted()],
      {},
      ['should fire after 10m with {job="a", severity="warning"}, and never fires: its expression has no result'],
    ],
    [
      'is only pending',
      [wanted()],
      { pending: 28 * MINUTE },
      [
        'should fire after 10m with {job="a", severity="warning"}, and never fires: it is pending from 28m on, and not for long enough',
      ],
    ],
    ['fires late', [wanted()], { firing: [firing(12, 30)] }, ['should fire after 10m, and fires after 12m']],
    ['fires early', [wanted()], { firing: [firing(0, 30)] }, ['should fire after 10m, and fires after 0s']],
    [
      'resolves, and should not',
      [wanted()],
      { firing: [firing(10, 19)] },
      ['should go on firing until the end, and resolves by 20m'],
    ],
    [
      'resolves late',
      [wanted({ until: 15 * MINUTE })],
      { firing: [firing(10, 19)] },
      ['should have resolved by 15m, and resolves by 20m'],
    ],
    [
      'does not resolve, and fires late',
      [wanted({ until: 15 * MINUTE })],
      { firing: [firing(11, 30)] },
      ['should fire after 10m, and fires after 11m', 'should have resolved by 15m, and still fires at the end'],
    ],
    [
      'fires sooner than it may',
      [wanted({ until: 15 * MINUTE, early: 2 * MINUTE })],
      { firing: [firing(7, 11)] },
      ['should fire after 10m, and fires after 7m', 'should have resolved by 15m, and resolves by 12m'],
    ],
    [
      'fires with other labels',
      [wanted()],
      { firing: [firing(10, 30, { job: 'b' })] },
      [
        'should fire after 10m with {job="a", severity="warning"}',
        'besides, it fires after 10m until the end: {job="b"}',
      ],
    ],
    [
      'fires twice',
      [wanted()],
      { firing: [firing(10, 30), firing(10, 14, { job: 'b' })] },
      ['besides, it fires after 10m until 15m: {job="b"}'],
    ],
    [
      'pauses',
      [wanted({ until: 20 * MINUTE })],
      flapping,
      ['should go on firing, and is silent at 3 evaluations between 10m and 19m'],
    ],
    [
      'fires a second time for too long',
      [wanted({ until: 12 * MINUTE }), wanted({ after: 15 * MINUTE, until: 18 * MINUTE })],
      flapping,
      ['should have resolved by 18m, and resolves by 20m'],
    ],
    [
      'should be silent',
      [],
      { firing: [firing(0, 30)] },
      ['should stay silent, and fires from the beginning until the end: {job="a", severity="warning"}'],
    ],
  ];
  test.each(rows)('%s', (_, fires, seen, expected) =>
    expect(differences({ ...lasting, fires }, { firing: [], curves: [], ...seen }, [])).toEqual(expected),
  );

  test('what is as it should be, and as early as it may be, is no difference', () => {
    const fires = [wanted({ until: 15 * MINUTE, early: 2 * MINUTE })];
    expect(differences({ ...lasting, fires }, { firing: [firing(8, 12)], curves: [] }, [])).toEqual([]);
  });

  test('a pause that is another than it should be', () => {
    const fires = [wanted({ until: 12 * MINUTE }), wanted({ after: 15 * MINUTE, until: 20 * MINUTE })];
    const failure: Failure = { of: 'expr', expr: 'count_over_time(x[2m1ms])', time: '14m', got: [] };
    expect(differences({ ...lasting, fires }, { curves: [], ...flapping }, [failure])).toEqual([
      'promtool finds otherwise at 14m: count_over_time(x[2m1ms])',
    ]);
  });

  test('an annotation that reads otherwise', () => {
    const fires = [wanted({ annotations: { summary: '5 wait', description: 'Long.', runbook_url: 'x' } })];
    const failure: Failure = {
      of: 'alert',
      alert: 'A',
      time: '10m',
      got: [{ labels: { alertname: 'A', ...a }, annotations: { summary: '6 wait', description: 'Long.' } }],
    };
    expect(differences({ ...lasting, fires }, { firing: [firing(10, 30)], curves: [] }, [failure])).toEqual([
      '`summary` should read\n  5 wait\nand reads\n  6 wait',
      '`runbook_url` should read\n  x\nand reads\n  (nothing)',
    ]);
  });

  test('a file that promtool refuses says nothing else', () =>
    expect(
      differences({ ...lasting, fires: [wanted()] }, { firing: [], curves: [] }, [{ of: 'file', text: 'bad' }]),
    ).toEqual(['promtool: bad']));
});
