import { offset, where } from 'promwright';
import { at, changing, counts, type Distribution, observes, quantiles, ramp, shows } from 'promwright/test';
import { describe, expect, test } from 'vitest';
import type { Given, Givens } from '../../../src/model/test/given.ts';
import { duration, gateway, info, memory, queueDepth, requests, tokens } from '../../types/gateway.ts';

const rising = changing(0, at('5m', 0.1));

/** Of each of the series: its labels, and what multiplies it. */
const of = (givens: Givens) => (givens as readonly Given[]).map(({ labels, level }) => [labels, level]);

describe('series by their labels', () => {
  const rows: readonly [string, Givens, unknown][] = [
    ['none named', counts(requests, {}, 10), [[{}, [10]]]],
    ['one value', counts(requests, { route: '/chat' }, 10), [[{ route: '/chat' }, [10]]]],
    ['none of an optional label', counts(tokens, { tier: '' }, 10), [[{ tier: '' }, [10]]]],
    ['a label of the target', shows(gateway.scrape.up, { instance: 'a:1' }, 0), [[{ instance: 'a:1' }, [0]]]],
    [
      'a list: each has all of it',
      shows(queueDepth, { queue: ['fast', 'slow'] }, 7),
      [
        [{ queue: 'fast' }, [7]],
        [{ queue: 'slow' }, [7]],
      ],
    ],
    [
      'shares, and the rest',
      counts(requests, { status: { ok: 'rest', error: rising, aborted: 0.2 } }, 10),
      [
        [{ status: 'ok' }, [10, { less: [rising, 0.2] }]],
        [{ status: 'error' }, [10, rising]],
        [{ status: 'aborted' }, [10, 0.2]],
      ],
    ],
    [
      'two labels multiply',
      counts(requests, { route: ['/a', '/b'], status: { ok: 0.9, error: 0.1 } }, 10),
      [
        [{ route: '/a', status: 'ok' }, [10, 0.9]],
        [{ route: '/a', status: 'error' }, [10, 0.1]],
        [{ route: '/b', status: 'ok' }, [10, 0.9]],
        [{ route: '/b', status: 'error' }, [10, 0.1]],
      ],
    ],
    [
      'what a selection says is named too',
      counts(where(requests, { status: 'error' }), { route: '/a' }, 1),
      [[{ status: 'error', route: '/a' }, [1]]],
    ],
    ['an info metric', shows(info, { version: '2' }, 1), [[{ version: '2' }, [1]]]],
  ];
  test.each(rows)('%s', (_, givens, expected) => expect(of(givens)).toEqual(expected));
});

test('shares of exactly 1 leave nothing, and a gauge may fall', () => {
  const tenths = { error: 0.1 + 0.2, aborted: 0.7 };
  expect(() => counts(requests, { status: { ok: 'rest', ...tenths } }, 1)).not.toThrow();
  expect(() => shows(queueDepth, {}, changing(1, ramp('5m', '9m', -1)))).not.toThrow();
});

test('what is observed goes with each series', () => {
  const each = quantiles({ 0.5: 1, 1: 3 });
  const all = observes(duration, { route: ['/a', '/b'] }, 2, each) as readonly Given[];
  expect(all.map(({ does, distribution }) => [does, distribution])).toEqual([
    ['observes', each],
    ['observes', each],
  ]);
});

describe('refused', () => {
  // What the types refuse is refused where there are none, too.
  const labels = (loose: Record<string, unknown>) => loose as Record<string, never>;
  const rows: readonly [string, () => unknown, string][] = [
    [
      'a label that is misspelt',
      () => counts(requests, labels({ rout: '/a' }), 1),
      '`gateway_requests_total` has no label `rout`. Did you mean `route`?',
    ],
    [
      'a label of another metric',
      () => shows(queueDepth, labels({ model: 'a' }), 1),
      '`gateway_queue_depth` has no label `model`. It has `queue`, `instance`.',
    ],
    [
      'the job, which the system says',
      () => shows(memory, labels({ job: 'a' }), 1),
      '`gateway_memory_bytes` has no label `job`. It has `instance`.',
    ],
    [
      'a value that is misspelt',
      () => counts(requests, labels({ status: 'eror' }), 1),
      '`eror` is no value of the label `status` of `gateway_requests_total`. Did you mean `error`?',
    ],
    [
      'a value in a list',
      () => counts(requests, labels({ status: ['ok', 'teapot'] }), 1),
      '`teapot` is no value of the label `status` of `gateway_requests_total`. It takes `ok`, `error`, `aborted`.',
    ],
    [
      'a value that has a share',
      () => counts(requests, labels({ status: { ok: 'rest', errr: 0.1 } }), 1),
      '`errr` is no value of the label `status` of `gateway_requests_total`. Did you mean `error`?',
    ],
    [
      'two rests',
      () => counts(requests, { status: { ok: 'rest', error: 'rest' } }, 1),
      "Two values of `status` have `'rest'`: one has what the others leave.",
    ],
    [
      'shares that leave less than nothing',
      () => counts(requests, { status: { ok: 'rest', error: 0.7, aborted: changing(0, ramp('5m', '9m', 0.5)) } }, 1),
      "The shares of `status` add up to 1.2, and `'rest'` is what they leave of 1.",
    ],
    [
      'a share below nothing',
      () => counts(requests, { status: { ok: 'rest', error: changing(0.1, at('5m', -0.1)) } }, 1),
      'A share of `status` is -0.1: shares are parts of 1.',
    ],
    [
      'a counter that falls',
      () => counts(requests, {}, changing(1, ramp('5m', '9m', -1))),
      '`gateway_requests_total` cannot count -1 a second: a counter only grows.',
    ],
    [
      'no number of observations',
      () => observes(duration, {}, Number.NaN, 2),
      '`gateway_duration_seconds` cannot count NaN a second: a counter only grows.',
    ],
    [
      'what another time did',
      () => counts(offset(requests, '1w'), {}, 1),
      'A test says what `gateway_requests_total` does, not what it did: leave `offset` out.',
    ],
    [
      'a selection of several values',
      () => counts(where(requests, { status: ['ok', 'error'] }), {}, 1),
      'A test needs one value of `status`, and `gateway_requests_total` is narrowed by `=~`.',
    ],
    [
      'to count a gauge',
      () => counts(queueDepth as never, {}, 1),
      '`counts` is applied to `gateway_queue_depth`, which is a gauge. Use `shows` for a gauge, and `observes` for a histogram or summary.',
    ],
    [
      'to show a counter',
      () => shows(requests as never, {}, 1),
      '`shows` is applied to `gateway_requests_total`, which is a counter. Use `counts` for a counter, and `observes` for a histogram or summary.',
    ],
    [
      'to observe a gauge',
      () => observes(queueDepth as never, {}, 1, 2),
      '`observes` is applied to `gateway_queue_depth`, which is a gauge. Use `counts` for a counter, and `shows` for a gauge.',
    ],
    [
      'shares of observations that are no whole',
      () => observes(duration, {}, 1, { 1: 0.5 }),
      'The shares of the observations add up to 0.5, not to 1.',
    ],
    [
      'and those that come later',
      () => observes(duration, {}, 1, changing<Distribution>({ 1: 1 }, at('5m', { 1: 0.5, 2: 0.6 }))),
      'The shares of the observations add up to 1.1, not to 1.',
    ],
  ];
  test.each(rows)('%s', (_, make, message) => {
    let said = 'nothing';
    try {
      make();
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toBe(message);
  });
});
