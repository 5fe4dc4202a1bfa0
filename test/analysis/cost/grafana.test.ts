import { expect, test } from 'vitest';
import { loaded } from '../../../src/analysis/cost/grafana.ts';
import { stepCount } from '../../../src/analysis/cost/window.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

// What Grafana 11 makes of a time range, a panel's width in pixels, the data source's interval and the query's own.
test.each([
  ['6h, 800 px', 6 * HOUR, 800, 15_000, undefined, 30_000, 60_000, 721],
  ['24h, 800 px', 24 * HOUR, 800, 15_000, undefined, 120_000, 135_000, 721],
  ['24h, 200 px', 24 * HOUR, 200, 15_000, undefined, 300_000, 315_000, 289],
  ['5m, 800 px: no finer than the scrape', 5 * MINUTE, 800, 15_000, undefined, 15_000, 60_000, 21],
  ['5m, of what is recorded each 30s', 5 * MINUTE, 800, 10_000, 30_000, 30_000, 120_000, 11],
  ['24h, of what is recorded each 30s', 24 * HOUR, 800, 10_000, 30_000, 120_000, 150_000, 721],
  ['7d, 1600 px', 168 * HOUR, 1600, 15_000, undefined, 300_000, 315_000, 2017],
])('%s', (_, range, points, scrape, minStep, step, rate, steps) => {
  const of = loaded({ range, end: 0, points, scrape }, { instant: false, minStep });
  expect([of.steps.step, of.durations.get('__rate_interval'), stepCount(of.steps)]).toEqual([step, rate, steps]);
  expect([of.durations.get('__interval'), of.durations.get('__range')]).toEqual([step, range]);
});

test('steps lie at multiples of the step, an instant query at the end of the range', () => {
  const load = { range: 6 * HOUR, end: 1_000_007_000, points: 800, scrape: 15_000 };
  expect(loaded(load, { instant: false, minStep: undefined }).steps).toEqual({
    start: 978_390_000,
    end: 999_990_000,
    step: 30_000,
  });
  expect(loaded(load, { instant: true, minStep: undefined }).steps).toEqual({
    start: 1_000_007_000,
    end: 1_000_007_000,
    step: 1,
  });
});
