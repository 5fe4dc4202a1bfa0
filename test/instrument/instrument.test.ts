import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { instrument } from '../../src/instrument/instrument.ts';
import { oneOf, open, optional, upTo } from '../../src/metric/label.ts';
import { system } from '../../src/metric/system.ts';

const shop = system('shop', {
  title: 'Shop',
  description: 'A metric of every kind.',
  job: 'shop',
  targets: ['shop:80'],
  interval: '15s',
  target: { instance: upTo(1) },
});
const help = 'What it is';
const orders = shop.counter('shop_orders_total', {
  unit: 'orders',
  help,
  labels: { status: oneOf('paid', 'refused'), coupon: optional(oneOf('spring'), 'none is used') },
});
const path = open('clients make them up', 2, '/');
const hits = shop.counter('shop_hits_total', { unit: 'requests', help, labels: { path, zone: upTo(1) } });
const stock = shop.gauge('shop_stock', { unit: 'things', help });
const failing = shop.gauge('shop_failing', {
  unit: 'bool',
  help,
  warts: [{ kind: 'only-when', why: 'It is there on the page of errors.' }],
});
const built = shop.info('shop_info', { help, labels: { version: upTo(1) } });
const wait = shop.histogram('shop_wait_seconds', { unit: 'seconds', help, buckets: [0.1, 1] });
const size = shop.summary('shop_size_bytes', { unit: 'bytes', help, quantiles: [0.5] });
const worker = shop.job({ job: 'worker', targets: ['worker:80'], interval: '15s', created: true, target: {} });
const jobs = worker.counter('worker_jobs_total', { unit: 'jobs', help, labels: { kind: oneOf('a', 'b') } });

test('exports what happened, type by type, with the names and buckets of the catalog', async () => {
  const { on, registry } = instrument(shop, { job: 'shop' });
  on(orders).inc({ status: 'paid' });
  on(orders).inc({ status: 'paid', coupon: 'spring' }, 2);
  on(orders).zero({ status: 'refused' });
  on(stock).set(7);
  on(stock).dec(2);
  on(built).set({ version: '1.0' });
  on(wait).observe(0.5);
  on(size).observe(100);
  expect(samples(await registry.metrics())).toEqual([
    'shop_orders_total{status="paid"} 1',
    'shop_orders_total{status="paid",coupon="spring"} 2',
    'shop_orders_total{status="refused"} 0',
    'shop_stock 5',
    'shop_info{version="1.0"} 1',
    'shop_wait_seconds_bucket{le="0.1"} 0',
    'shop_wait_seconds_bucket{le="1"} 1',
    'shop_wait_seconds_bucket{le="+Inf"} 1',
    'shop_wait_seconds_sum 0.5',
    'shop_wait_seconds_count 1',
    'shop_size_bytes{quantile="0.5"} 100',
    'shop_size_bytes_sum 100',
    'shop_size_bytes_count 1',
  ]);
});

test('counts new values of a label past its bound under `<other>`, and says how often', async () => {
  const { on, registry } = instrument(shop, { job: 'shop' });
  for (let i = 0; i < 1000; i++) on(hits).inc({ path: `/${i}.php`, zone: 'a' });
  on(hits).inc({ path: '/3.php', zone: 'b' });
  expect(samples(await registry.metrics()).filter((line) => /hits|folded/.test(line))).toEqual([
    ...[0, 1, 2].map((n) => `shop_hits_total{path="/${n}.php",zone="a"} 1`),
    'shop_hits_total{path="/3.php",zone="a"} 1',
    'shop_hits_total{path="<other>",zone="a"} 996',
    'shop_hits_total{path="/3.php",zone="<other>"} 1',
    'promwright_label_values_folded_total{metric="shop_hits_total",label="path"} 996',
    'promwright_label_values_folded_total{metric="shop_hits_total",label="zone"} 1',
  ]);
});

test('shows when each series was made, where the catalog says so', async () => {
  const registry = new Registry();
  const { on } = instrument(shop, { job: 'worker', registry });
  on(jobs).inc({ kind: 'a' });
  const [created, first] = samples(await registry.metrics());
  expect(first).toBe('worker_jobs_total{kind="a"} 1');
  expect(Number(/^worker_jobs_created\{kind="a"\} (\S+)$/.exec(created ?? '')?.[1])).toBeCloseTo(Date.now() / 1000, -1);
});

test('a gauge that is there only at times is not there before it is set', async () => {
  const { on, registry } = instrument(shop, { job: 'shop' });
  expect(samples(await registry.metrics())).not.toContain('shop_failing 0');
  on(failing).set(1);
  expect(samples(await registry.metrics())).toContain('shop_failing 1');
});

const { on: live } = instrument(shop, { job: 'shop' });
/** Calls as JavaScript makes them, whom no compiler warns. */
const loosely = (of: object) => of as Record<string, (...args: unknown[]) => void>;
const rows: readonly [string, () => unknown][] = [
  [
    'The label `status` of `shop_orders_total` has no value `payed`. Did you mean `paid`?',
    () => loosely(live(orders))['inc']?.({ status: 'payed' }),
  ],
  [
    '`shop_orders_total` has no label `stauts`. Did you mean `status`?',
    () => loosely(live(orders))['inc']?.({ stauts: 'paid' }),
  ],
  ['`shop_orders_total` needs the label `status`.', () => loosely(live(orders))['inc']?.({})],
  ['`shop_stock` takes a number, not a string.', () => loosely(live(stock))['set']?.('7')],
  ['`shop_stock` is a gauge: it has no `observe`.', () => loosely(live(stock))['observe']?.(7)],
  ['`up` is not among the metrics that `shop` exports itself.', () => live(shop.scrape.up)],
  ['`worker_jobs_total` is not among the metrics that `shop` exports itself.', () => live(jobs)],
  ['The system `shop` has no job `wroker`. Did you mean `worker`?', () => instrument(shop, { job: 'wroker' })],
];
test.each(rows)('%s', (message, call) => {
  expect(call).toThrow(message);
});

function samples(page: string): readonly string[] {
  return page.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
