import {
  at,
  changing,
  counts,
  type Distribution,
  type Givens,
  gap,
  none,
  observes,
  quantiles,
  ramp,
  reset,
  shows,
} from 'promwright/test';
import { describe, expect, test } from 'vitest';
import type { Run, Track } from '../../../src/metric/track.ts';
import { tracksOf } from '../../../src/model/test/course.ts';
import type { Given } from '../../../src/model/test/given.ts';
import { dbSeconds, duration, memory, querySeconds, requests } from '../../types/gateway.ts';

/** A sample a minute, six of them. */
const clock = { interval: 60_000, lasts: 5 * 60_000 };

const tracks = (givens: Givens): readonly Track[] =>
  (givens as readonly Given[]).flatMap((one) => tracksOf(one, { job: 'gateway', ...one.labels }, clock));

/** The samples as one writes them down: `_` where there is none. */
const samples = (runs: readonly Run[]): string =>
  runs
    .flatMap(({ count, value, step = 0 }) =>
      Array.from({ length: count }, (_, i) => (value === undefined ? '_' : Number((value + i * step).toFixed(3)))),
    )
    .join(' ');

describe('a gauge', () => {
  const rows: readonly [string, Parameters<typeof shows>[2], string][] = [
    ['stays as it is', 7, '7 7 7 7 7 7'],
    ['jumps', changing(7, at('2m', 9)), '7 7 9 9 9 9'],
    ['jumps between two samples: the next one has it', changing(7, at('90s', 9)), '7 7 9 9 9 9'],
    ['ramps', changing(0, ramp('1m', '4m', 30)), '0 0 10 20 30 30'],
    ['ramps between samples', changing(0, ramp('30s', '2m30s', 4)), '0 1 3 4 4 4'],
    ['is not scraped', changing(7, gap('2m', '4m')), '7 7 _ _ 7 7'],
    ['changes while it is not scraped', changing(7, gap('1m', '3m'), at('4m', 8)), '7 _ _ 7 8 8'],
    ['appears', changing(none, at('3m', 1)), '_ _ _ 1 1 1'],
    ['ends', changing(1, at('3m', none)), '1 1 1 _ _ _'],
    ['changes after its end: not here', changing(1, at('6m', 2)), '1 1 1 1 1 1'],
  ];
  test.each(rows)('%s', (_, level, expected) => {
    const [track, ...more] = tracks(shows(memory, {}, level));
    expect(more).toEqual([]);
    expect(track).toMatchObject({ name: 'gateway_memory_bytes', labels: { job: 'gateway' } });
    expect(track?.counted).toBeUndefined();
    expect(samples(track?.runs ?? [])).toBe(expected);
  });
});

describe('a counter', () => {
  const rows: readonly [string, Parameters<typeof counts>[2], string][] = [
    ['grows steadily', 0.5, '0 30 60 90 120 150'],
    ['begins at 0 wherever it begins', changing(none, at('2m', 1)), '_ _ 0 60 120 180'],
    ['stands still', changing(1, at('2m', 0)), '0 60 120 120 120 120'],
    ['goes on between two samples', changing(0, at('90s', 1)), '0 0 30 90 150 210'],
    ['grows ever faster', changing(0, ramp('0m', '4m', 4)), '0 30 120 270 480 720'],
    ['counts while it is not scraped', changing(1, gap('1m', '4m')), '0 _ _ _ 240 300'],
    ['restarts at a sample', changing(1, reset('3m')), '0 60 120 0 60 120'],
    ['restarts between two samples', changing(1, reset('2m30s')), '0 60 120 30 90 150'],
    ['restarts while it is not scraped', changing(1, gap('1m', '4m'), reset('4m')), '0 _ _ _ 0 60'],
  ];
  test.each(rows)('%s', (_, perSecond, expected) => {
    const [track] = tracks(counts(requests, {}, perSecond));
    expect(track?.counted).toBe(true);
    expect(samples(track?.runs ?? [])).toBe(expected);
  });

  test('straight stretches are one run each', () =>
    expect(tracks(counts(requests, {}, changing(1, at('2m', 2))))[0]?.runs).toEqual([
      { count: 2, value: 0, step: 60 },
      { count: 4, value: 120, step: 120 },
    ]));

  test('without noise in the last digits', () =>
    expect(tracks(counts(requests, { status: { error: 0.1 } }, 0.7))[0]?.runs).toEqual([
      { count: 6, value: 0, step: 4.2 },
    ]));

  test('what is shared adds up to all of it', () => {
    const all = tracks(counts(requests, { status: { ok: 'rest', error: changing(0, at('2m', 0.25)) } }, 1));
    expect(all.map(({ labels, runs }) => [labels['status'], samples(runs)])).toEqual([
      ['ok', '0 60 120 165 210 255'],
      ['error', '0 0 0 15 30 45'],
    ]);
  });
});

describe('observations', () => {
  const grown = (givens: Givens) =>
    tracks(givens).map(({ name, labels, runs }) => [
      `${name.replace(/^gateway_\w+_seconds/, '')} ${labels['le'] ?? labels['quantile'] ?? ''}`.trim(),
      samples(runs),
    ]);

  test('of a histogram: every bucket, the sum and the count', () =>
    expect(grown(observes(duration, {}, 1, { 0.2: 0.75, 3: 0.25 }))).toEqual([
      ['_bucket 0.1', '0 0 0 0 0 0'],
      ['_bucket 0.5', '0 45 90 135 180 225'],
      ['_bucket 1.0', '0 45 90 135 180 225'],
      ['_bucket 5.0', '0 60 120 180 240 300'],
      ['_bucket +Inf', '0 60 120 180 240 300'],
      ['_sum', '0 54 108 162 216 270'],
      ['_count', '0 60 120 180 240 300'],
    ]));

  test('become others, and restart', () =>
    expect(
      grown(observes(duration, {}, changing(1, reset('4m')), changing<Distribution>(0.2, at('2m', 3)))).slice(3),
    ).toEqual([
      ['_bucket 5.0', '0 60 120 180 0 60'],
      ['_bucket +Inf', '0 60 120 180 0 60'],
      ['_sum', '0 12 24 204 0 180'],
      ['_count', '0 60 120 180 0 60'],
    ]));

  test('end with their distribution', () =>
    expect(grown(observes(querySeconds, {}, 1, changing<Distribution>(1, at('3m', none))))).toEqual([
      ['_sum', '0 60 120 _ _ _'],
      ['_count', '0 60 120 _ _ _'],
    ]));

  test('of a summary: its quantiles are as high as the observations', () =>
    expect(grown(observes(dbSeconds, {}, 2, changing<Distribution>(quantiles({ 0.5: 1, 1: 3 }), at('3m', 5))))).toEqual(
      [
        ['0.5', '1 1 1 5 5 5'],
        ['0.99', '2.96 2.96 2.96 5 5 5'],
        ['_sum', '0 150 300 450 1050 1650'],
        ['_count', '0 120 240 360 480 600'],
      ],
    ));
});
