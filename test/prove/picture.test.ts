import { describe, expect, test } from 'vitest';
import type { Run, Track } from '../../src/metric/track.ts';
import type { Limit } from '../../src/model/limit.ts';
import type { ResolvedTest } from '../../src/model/test/resolved-test.ts';
import { picture } from '../../src/prove/picture.ts';
import type { Seen } from '../../src/prove/seen.ts';
import { momentsOf } from '../../src/prove/trial.ts';
import { MINUTE, quietTest } from '../resolved-test.ts';

/** A test of so many minutes, evaluated each minute. */
const lasting = (minutes: number, tracks: readonly Track[] = []): ResolvedTest => ({
  ...quietTest,
  lasts: minutes * MINUTE,
  tracks,
});
const limited = (at: number): Limit => ({ op: '>', at, of: { kind: 'number', value: 0 } });

/** A value at every moment that is looked at. */
const seen = (of: ResolvedTest, value: (minute: number) => number | undefined): Seen => ({
  firing: [],
  curves: [
    momentsOf(of).flatMap((ms) => {
      const here = value(ms / MINUTE);
      return here === undefined ? [] : [{ ms, value: here }];
    }),
  ],
});

const given = (name: string, runs: readonly Run[], more: Partial<Track> = {}): Track => ({
  name,
  labels: { job: 'gateway', instance: 'a:1' },
  runs,
  ...more,
});

test('the value and its limit, when the alert fires, and the series that were given', () => {
  const of = lasting(20, [
    given('up', [{ count: 21, value: 1 }]),
    given('queue', [
      { count: 10, value: 20 },
      { count: 11, value: 80 },
    ]),
    given('requests_total', [{ count: 21, value: 0, step: 30 }], { counted: true, labels: { status: 'ok' } }),
  ]);
  const what: Seen = {
    ...seen(of, (minute) => (minute < 10 ? 20 : 80)),
    firing: [{ labels: {}, first: 15 * MINUTE, last: 20 * MINUTE, times: 6 }],
    pending: 10 * MINUTE,
  };
  expect(picture(of, what, limited(50), 0)).toEqual([
    '           80 ┤          ●●●●●●●●●●',
    '              ┤                    ',
    '              ┤                    ',
    '     limit 50 ┤┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄',
    '              ┤                    ',
    '              ┤●●●●●●●●●●          ',
    '              ┤                    ',
    '            0 ┤                    ',
    '              └0s────────10m────20m',
    '        state           ·····█████   · pending, █ firing',
    '',
    '               ▃▃▃▃▃▃▃▃▃▃██████████  queue 20 … 80',
    '               ████████████████████  requests_total{status="ok"} /s 0.5',
  ]);
});

describe('no gap where there is none, and one where there is', () => {
  const rows: readonly [minutes: number, width: number, value: (minute: number) => number | undefined, text: string][] =
    [
      [20, 56, () => 1, '●'.repeat(40)],
      [20, 80, () => 1, '●'.repeat(60)],
      [80, 80, () => 1, '●'.repeat(60)],
      [500, 36, () => 1, '●'.repeat(20)],
      [
        20,
        56,
        (minute) => (minute < 5 || minute > 9 ? 1 : undefined),
        `${'●'.repeat(10)}${' '.repeat(10)}${'●'.repeat(20)}`,
      ],
      [20, 56, (minute) => (minute < 10 ? undefined : 1), `${' '.repeat(20)}${'●'.repeat(20)}`],
      [20, 56, (minute) => (minute < 10 ? 1 : Number.NaN), `${'●'.repeat(20)}${' '.repeat(20)}`],
    ];
  test.each(rows)('%d minutes, %d columns wide', (minutes, width, value, text) => {
    const of = lasting(minutes);
    expect(picture(of, seen(of, value), undefined, width)[0]).toBe(`            1 ┤${text}`);
  });
});

test('an expression without a result', () =>
  expect(picture(lasting(20), { firing: [], curves: [] }, undefined, 80)).toEqual([
    '        value none throughout',
    '',
  ]));

test.each([
  [0.05, '   limit 0.05'],
  [12_345, '  limit 12300'],
  [2 ** 31, '  limit 2.15G'],
  [99_999, '   limit 100k'],
  [0.000_123, 'limit 1.23e-4'],
  [-5, '     limit -5'],
])('a limit of %d stands beside its line', (at, label) => {
  const of = lasting(20);
  const lines = picture(
    of,
    seen(of, () => 0),
    limited(at),
    80,
  );
  expect(lines.find((line) => line.includes('limit'))?.split(' ┤')[0]).toBe(label);
});

describe('what was given, in 20 columns', () => {
  const rows: readonly [string, Track, string][] = [
    ['stays', given('x', [{ count: 21, value: 5 }]), '████████████████████  x 5'],
    ['is 0', given('x', [{ count: 21, value: 0 }]), '▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  x 0'],
    [
      'is missing for a while',
      given('x', [{ count: 6, value: 1 }, { count: 5 }, { count: 10, value: 2 }]),
      '▅▅▅▅▅▅     █████████  x 1 … 2',
    ],
    [
      'is counted on in a gap, and restarts',
      given('x', [{ count: 6, value: 0, step: 60 }, { count: 5 }, { count: 10, value: 660, step: 60 }], {
        counted: true,
      }),
      '█████     ██████████  x /s 1',
    ],
    [
      'restarts',
      given(
        'x',
        [
          { count: 11, value: 0, step: 60 },
          { count: 10, value: 60, step: 60 },
        ],
        { counted: true },
      ),
      '████████████████████  x /s 1',
    ],
  ];
  test.each(rows)('%s', (_, track, text) => {
    const [line] = picture(lasting(20, [track]), { firing: [], curves: [] }, undefined, 0).slice(-1);
    expect(line?.trimStart()).toBe(text);
  });

  test('of very many, some', () => {
    const many = Array.from({ length: 15 }, (_, i) => given('x', [{ count: 21, value: 1 }], { labels: { i: `${i}` } }));
    const lines = picture(lasting(20, many), { firing: [], curves: [] }, undefined, 0);
    expect(lines.slice(-2).map((line) => line.trim())).toEqual([`${'█'.repeat(20)}  x{i="11"} 1`, 'and 3 more series']);
  });
});
