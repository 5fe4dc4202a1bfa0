import { describe, expect, test } from 'vitest';
import { largestProfile, syntheticProfile } from '../../../src/analysis/cost/profile.ts';
import { samplesOf } from '../../../src/analysis/cost/samples.ts';
import { instant, type Steps } from '../../../src/analysis/cost/window.ts';
import { type Setting, type TimedRecording, worldOf } from '../../../src/analysis/cost/world.ts';
import { seriesIn, yieldOf } from '../../../src/analysis/cost/yield.ts';
import { knownOf } from '../../../src/analysis/known.ts';
import { oneOf, optional, upTo } from '../../../src/metric/label.ts';
import { system } from '../../../src/metric/system.ts';
import type { Expr } from '../../../src/promql/ast.ts';
import { parse } from '../../../src/promql/parse.ts';

const shop = system('shop', {
  title: 'Shop',
  description: 'Sells.',
  job: 'shop',
  targets: ['shop-1:80', 'shop-2:80'],
  interval: '15s',
  target: { instance: upTo(9) },
});
// 2 targets × 3 × 2 = 12 series.
shop.counter('orders_total', {
  unit: 'orders',
  help: 'Orders',
  labels: { status: oneOf('ok', 'error', 'late'), shop: upTo(50) },
});
// 2 × (2 + none) = 6 series, and as many of each of 3 buckets.
shop.histogram('order_seconds', {
  unit: 'seconds',
  help: 'Duration of orders',
  labels: { shop: optional(upTo(50), 'when nobody says') },
  buckets: [0.5, 1],
});
shop.gauge('queue', { unit: 'orders', help: 'Orders that wait' });
shop.info('build_info', { help: 'Build', labels: { version: upTo(4) } });

const RECORDED: readonly (readonly [name: string, every: number, expr: string])[] = [
  ['status:orders:rate5m', 30_000, 'sum by (job, status) (rate(orders_total[5m]))'],
  ['job:orders:rate5m', 600_000, 'sum by (job) (status:orders:rate5m)'],
  ['loop:a:sum', 30_000, 'sum(loop:b:sum)'],
  ['loop:b:sum', 30_000, 'sum(loop:a:sum)'],
];

function read(text: string): Expr {
  const parsed = parse(text, { variables: true });
  if (!parsed.ok) throw new Error(text);
  return parsed.expr;
}

function setting(version = '3.0', profile = syntheticProfile([shop], 2), since = -Infinity): Setting {
  const recordings = RECORDED.map(
    ([name, every, text]): TimedRecording => ({ name, expr: read(text), labels: {}, jobs: ['shop'], every }),
  );
  const known = knownOf([shop], recordings);
  const world = worldOf(known, profile, recordings, { version, evaluation: 60_000, since });
  const durations = new Map([['__rate_interval', 60_000]]);
  return { world, jobs: ['shop'], durations, texts: new Map([['shop', '.*']]) };
}

type Row = readonly [text: string, steps: Steps, on3: number | undefined, on2?: number];
type Made = readonly [text: string, series: number | undefined, bound?: boolean];

const AT = 7_200_000;
const once = instant(AT);
/** 11 steps. */
const hour: Steps = { start: AT - 600_000, end: AT, step: 60_000 };

describe('samples of an expression', () => {
  const rows: readonly Row[] = [
    ['orders_total', once, 12],
    ['orders_total', hour, 132],
    ['orders_total{status="ok"}', once, 4],
    ['orders_total{status=~"ok|late"}', once, 8],
    ['orders_total{instance="shop-1:80"}', once, 6],
    ['orders_total{shop="unheard-of"}', once, 0],
    ['order_seconds_count{shop=~"$shop"}', once, 6],
    ['order_seconds_count{shop=~"$other"}', once, 4],
    ['order_seconds_bucket{le="1"}', once, 6],
    ['orders_total{job=~"$job"}', once, 12],
    ['build_info', once, 2],
    ['rate(orders_total[5m])', once, 12 * 20, 12 * 21],
    ['rate(orders_total[5m])', hour, 11 * 12 * 20, 11 * 12 * 21],
    // A window that is no multiple of the interval.
    ['rate(orders_total[40s])', once, 12 * 3, 12 * 3],
    ['rate(orders_total[$__rate_interval])', once, 12 * 4, 12 * 5],
    ['rate(orders_total[$window])', once, undefined],
    ['rate(orders_total[5m] offset 7s)', once, 12 * 20, 12 * 20],
    ['sum(rate(orders_total[5m])) / sum(orders_total)', once, 12 * 20 + 12, 12 * 21 + 12],
    ['orders_total @ 3600', hour, 132],
    ['rate(orders_total[5m] @ end())', hour, 11 * 12 * 20, 11 * 12 * 21],
    // Recordings are there as often as their group is evaluated, and longer apart than five minutes only at times.
    ['status:orders:rate5m', hour, 33],
    ['avg_over_time(status:orders:rate5m[5m])', once, 3 * 10, 3 * 11],
    ['job:orders:rate5m', hour, 6, 7],
    // Of a subquery the points of its inner expression.
    ['max_over_time(sum by (status) (rate(orders_total[5m]))[10m:2m])', once, 3 * 5, 3 * 6],
    ['max_over_time(queue[10m:])', once, 2 * 10, 2 * 11],
    ['count_over_time((orders_total > 3)[10m:1m])', once, 12 * 10, 12 * 11],
    ['topk(2, orders_total)', once, 12],
    ['absent(orders_total)', once, 12],
    ['histogram_quantile(0.9, sum by (le) (rate(order_seconds_bucket[1m])))', once, 18 * 4, 18 * 5],
    ['label_replace(queue, "a", "$1", "instance", "(.*)")', once, 2],
    ['vector(1) + 2', once, 0],
    ['ALERTS{alertstate="firing"}', once, 0],
    ['unheard_of', once, undefined],
    ['sum(orders_total) + sum(unheard_of)', once, undefined],
    ['{__name__=~"orders.*"}', once, undefined],
    ['info(orders_total)', once, undefined],
    ['loop:a:sum', once, undefined],
  ];
  test.each(rows.map(([text, steps, on3, on2 = on3]) => ({ text, steps, on3, on2 })))(
    '$text',
    ({ text, steps, on3, on2 }) => {
      const of = (version: string) => samplesOf(read(text), steps, setting(version))?.samples;
      expect([of('3.0'), of('2.42')]).toEqual([on3, on2]);
    },
  );

  test('before the data begins there is nothing to read', () => {
    const day = setting('3.0', syntheticProfile([shop], 2), AT - 60_000);
    expect(samplesOf(read('rate(orders_total[5m])'), once, day)?.samples).toBe(12 * 5);
    expect(samplesOf(read('rate(orders_total[5m] offset 1h)'), once, day)?.samples).toBe(0);
    expect(samplesOf(read('orders_total'), hour, day)?.samples).toBe(12 * 2);
  });

  test('as many series as the catalog allows', () => {
    const of = (text: string) => samplesOf(read(text), once, setting('3.0', largestProfile([shop])))?.samples;
    expect([of('orders_total'), of('orders_total{shop="corner"}'), of('build_info')]).toEqual([9 * 3 * 50, 9 * 3, 9]);
  });
});

describe('series that an expression yields', () => {
  const rows: readonly Made[] = [
    ['sum by (status) (orders_total)', 3],
    ['sum without (instance, shop) (orders_total)', 3],
    ['count(orders_total)', 1],
    ['sum by (shop) (order_seconds_count)', 3],
    ['orders_total > 5', 12, true],
    ['orders_total > bool 5', 12],
    ['topk by (status) (1, orders_total)', 3],
    ['topk(100, orders_total)', 12],
    ['sum by (instance, shop) (orders_total) / on (instance, shop) sum by (instance, shop) (order_seconds_count)', 4],
    ['sum by (status) (orders_total) / on () group_left sum(queue)', 3],
    ['orders_total * on (instance) group_left (version) build_info', 12],
    ['sum by (version) (orders_total * on (instance) group_left (version) build_info)', 1],
    ['sum by (status) (orders_total{status="ok"}) or sum by (status) (orders_total)', 3],
    ['sum by (status) (orders_total) and sum by (status) (orders_total{status!="ok"})', 2],
    ['sum by (status) (orders_total) unless sum by (status) (orders_total{status="ok"})', 2],
    ['sum by (status) (orders_total) unless (sum by (status) (orders_total) > 3)', 3, true],
    ['absent(queue)', 1, true],
    ['vector(1)', 1],
    ['sum by (a) (label_replace(queue, "a", "$1", "instance", "(.*)"))', 2],
    ['sum by (a) (label_replace(queue, "a", "one", "instance", ".*"))', 1],
    ['sum by (a) (label_join(orders_total, "a", "/", "status", "shop"))', 6],
    ['histogram_quantile(0.9, sum by (le, shop) (rate(order_seconds_bucket[5m])))', 3],
    ['status:orders:rate5m{status!="ok"}', 2],
    ['count_values("v", queue)', undefined],
    ['sum by (status) (unheard_of)', undefined],
  ];
  test.each(rows.map(([text, series, bound = false]) => ({ text, series, bound })))(
    '$text',
    ({ text, series, bound }) => {
      const made = yieldOf(read(text), setting());
      expect(made && seriesIn(made)).toBe(series);
      if (made) expect(made.bound).toBe(bound);
    },
  );
});
