import { expect, test } from 'vitest';
import { parseDuration, printMs } from '../../src/promql/duration.ts';

const ROWS: readonly (readonly [text: string, ms: number | undefined, canonical?: string])[] = [
  ['1ms', 1],
  ['5m', 300_000],
  ['1h30m', 5_400_000],
  ['90s', 90_000, '1m30s'],
  ['24h', 86_400_000, '1d'],
  ['14d', 1_209_600_000, '2w'],
  ['12w6d', 7_776_000_000, '90d'],
  ['1y', 31_536_000_000],
  ['1y1w1d1h1m1s1ms', 32_230_861_001, '373d1h1m1s1ms'],
  ['0s', 0],
  ['0', 0, '0s'],
  ['292y', 9_208_512_000_000],
  ['', undefined],
  ['5', undefined],
  ['m', undefined],
  ['-5m', undefined],
  ['1.5h', undefined],
  ['30m1h', undefined],
  ['5m5m', undefined],
  ['5 m', undefined],
  ['5M', undefined],
  ['293y', undefined],
];

for (const [text, ms, canonical = text] of ROWS) {
  test(JSON.stringify(text), () => {
    expect(parseDuration(text)).toBe(ms);
    if (ms !== undefined) expect(printMs(ms)).toBe(canonical);
  });
}
