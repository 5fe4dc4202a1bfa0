import { expect, test } from 'vitest';
import { format, formatTick } from '../../src/verify/page/format.ts';

/** As Grafana writes them: grafana-data/src/valueFormats/*.test.ts, without decimals trimmed as its displayProcessor.ts does. */
const rows: readonly (readonly [value: number, unit: string, text: string, decimals?: number])[] = [
  [0, 'short', '0'],
  [1234, 'short', '1.23 K'],
  [999, 'short', '999'],
  [1_500_000, 'short', '1.5 Mil'],
  [-2500, 'short', '-2.5 K'],
  [0.00123, 'short', '0.00123'],
  [1.5, 's', '1.5 s'],
  [0, 's', '0 s'],
  [0.25, 's', '250 ms'],
  [0.00042, 's', '420 µs'],
  [90, 's', '1.5 min'],
  [5400, 's', '1.5 hour'],
  [172_800, 's', '2 day'],
  [1_209_600, 's', '2 week'],
  [250, 'ms', '250 ms'],
  [1500, 'ms', '1.5 s'],
  [0.5, 'ms', '0.5 ms'],
  [1_209_600_000, 'ms', '14 day'],
  [36, 'h', '1.5 day'],
  [0.123, 'percentunit', '12.3%'],
  [1, 'percentunit', '100.00%', 2],
  [12.3456, 'percent', '12.3%'],
  [1.2, 'currencyUSD', '$1.20'],
  [0, 'currencyUSD', '$0'],
  [1532.82, 'currencyUSD', '$1.53K'],
  [-3.5, 'currencyUSD', '-$3.50'],
  [0.0042, 'currencyUSD', '$0.0042', 4],
  [2_048_000, 'bytes', '1.95 MiB'],
  [512, 'bytes', '512 B'],
  [2048, 'binBps', '2 KiB/s'],
  [1_500_000, 'decbytes', '1.5 MB'],
  [0.281, 'reqps', '0.281 req/s'],
  [1234, 'reqps', '1.23K req/s'],
  [3, 'cps', '3 c/s'],
  [3, 'cpm', '3 c/m'],
  [7, 'ops', '7 ops/s'],
  [1260, 'si:tok/s', '1.26 ktok/s'],
  [12_345.678, '', '12346'],
  [3, 'apples', '3 apples'],
  [Number.POSITIVE_INFINITY, 's', '∞'],
  [Number.NaN, 's', 'NaN'],
];

for (const [value, unit, text, decimals] of rows)
  test(`${value} in \`${unit}\` is ${text}`, () => {
    expect(format(value, unit, decimals)).toBe(text);
  });

const ticks: readonly (readonly [value: number, step: number, unit: string, text: string])[] = [
  [0, 0.2, 'reqps', '0 req/s'],
  [1.25, 0.25, 'reqps', '1.25 req/s'],
  [0.5, 0.5, 's', '500 ms'],
  [0.025, 0.025, 'percentunit', '2.5%'],
  [1200, 200, 'si:tok/s', '1.2 ktok/s'],
  [12.5, 2.5, 'currencyUSD', '$12.5'],
];

test.each(ticks)('the tick %f of steps of %f in `%s` is %s', (value, step, unit, text) => {
  expect(formatTick(value, step, unit)).toBe(text);
});
