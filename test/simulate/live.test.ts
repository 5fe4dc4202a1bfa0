import { expect, onTestFinished, test } from 'vitest';
import { oneOf, open, upTo } from '../../src/metric/label.ts';
import { exposedNames } from '../../src/metric/metric.ts';
import { system } from '../../src/metric/system.ts';
import { serviceOf } from '../../src/simulate/live.ts';
import { scenarios } from '../../src/simulate/scenario.ts';
import { serve } from '../../src/simulate/serve.ts';
import { targetsOf } from '../../src/simulate/service.ts';

const help = 'What it is';
/** A catalog that promwright knows nothing else of. */
const made = system('made', {
  title: 'Made up',
  description: 'A metric of every kind.',
  job: 'made',
  targets: ['made:1'],
  path: '/stats',
  interval: '15s',
  created: true,
  target: { instance: upTo(1), zone: oneOf('eu') },
});
made.counter('made_requests_total', {
  unit: 'requests',
  help,
  labels: { path: open('clients make them up', 30, '/'), status: upTo(15, '200', '404', '500') },
});
made.gauge('made_key_usage', { unit: 'requests/minute', help, labels: { key: upTo(9) } });
made.gauge('made_key_limit', { unit: 'requests/minute', help, labels: { key: upTo(9) } });
made.gauge('made_busy', { unit: 'ratio', help });
made.gauge('made_down', { unit: 'bool', help });
made.info('made_info', { help, labels: { version: upTo(2, '1.0') } });
made.histogram('made_duration_seconds', { unit: 'seconds', help, buckets: [0.1, 0.5, 1, 10] });
made.summary('made_size_bytes', { unit: 'bytes', help, quantiles: [0.5, 0.9] });
made.summary('made_wait_seconds', { unit: 'seconds', help, quantiles: [] });

const START = 1_700_000_000;
const AT = START + 600;

function live(scenario: string) {
  const [target] = targetsOf(made);
  const found = scenarios.find(({ name }) => name === scenario);
  if (!target || !found) throw new Error(scenario);
  return serviceOf(made, target, { scenario: found, seed: 1, few: 3, start: START, at: AT });
}

/** The pages at these seconds after the start, sample by sample. */
async function pages(scenario: string, times: readonly number[]) {
  const service = live(scenario);
  const all: ReadonlyMap<string, number>[] = [];
  for (const time of times) {
    const page = (await service.page(START + time)) ?? '';
    all.push(new Map([...page.matchAll(/^(\S+) (\S+)$/gm)].map(([, key = '', value]) => [key, Number(value)])));
  }
  return all;
}

const sum = (page: ReadonlyMap<string, number> | undefined, key: RegExp): number =>
  [...(page ?? [])].reduce((total, [name, value]) => total + (key.test(name) ? value : 0), 0);

test('shows all that the catalog declares, the same at the same times', async () => {
  const [page, later] = await pages('healthy', [60, 120]);
  const names = new Set([...(page?.keys() ?? [])].map((key) => key.replace(/\{.*/, '')));
  expect([...names].toSorted()).toEqual(made.metrics.flatMap(exposedNames).toSorted());
  // When a series was made is the clock's, and prom-client estimates quantiles with random numbers.
  const untimed = (of: ReadonlyMap<string, number> | undefined) =>
    [...(of ?? [])].filter(([key]) => !/_created|quantile=/.test(key));
  const again = await pages('healthy', [60, 120]);
  expect(untimed(again[1])).toEqual(untimed(later));
  expect(untimed(later)).not.toEqual(untimed(page));
});

test('counts up, observes what it counts, and keeps what is used below its limit', async () => {
  const [, first, last] = await pages('healthy', [0, 60, 120]);
  const grown = (key: RegExp) => sum(last, key) - sum(first, key);
  expect(grown(/^made_requests_total/)).toBeGreaterThan(100);
  expect(Math.abs(grown(/^made_requests_total/) - grown(/^made_duration_seconds_count/))).toBeLessThan(12);
  expect(sum(last, /^made_requests_total\{.*500/)).toBeLessThan(0.05 * sum(last, /^made_requests_total/));
  for (const key of ['made_key_usage{key="key-1"}', 'made_busy', 'made_down'])
    expect([key, last?.get(key)]).toEqual([key, expect.any(Number)]);
  expect(last?.get('made_key_usage{key="key-1"}')).toBeLessThan(last?.get('made_key_limit{key="key-1"}') ?? 0);
  expect(last?.get('made_busy')).toBeLessThan(1);
  expect(last?.get('made_down')).toBe(0);
});

test('a scenario begins when it is told to', async () => {
  const [, before, begun, after] = await pages('error-burst', [0, 60, 600, 720]);
  const failing = (from: typeof before, to: typeof before) =>
    (sum(to, /requests_total\{.*500/) - sum(from, /requests_total\{.*500/)) /
    (sum(to, /requests_total/) - sum(from, /requests_total/));
  expect(failing(new Map(), before)).toBeLessThan(0.05);
  expect(failing(begun, after)).toBeGreaterThan(0.35);
});

test('a restart: no page for a minute, then counters from 0', async () => {
  const service = live('restart');
  await service.page(START + 540);
  expect(await service.page(AT)).toBe(undefined);
  expect(await service.page(AT + 59)).toBe(undefined);
  expect(await service.page(AT + 60)).toMatch(/^made_requests_total\{path="\/",status="200"\} 0$/m);
});

// With each a series `_created`.
test('an attack: ever new paths, as a service without a guard has them', async () => {
  const counts = (await pages('cardinality-attack', [599, 630, 660])).map(
    (page) => [...page.keys()].filter((key) => key.includes('.php')).length,
  );
  expect(counts).toEqual([0, 120, 240]);
});

test('is served at the path of its job, and at no other', async () => {
  const served = await serve(live('healthy'), 0, () => START + 15);
  onTestFinished(served.close);
  const page = await fetch(`http://${served.address}/stats`);
  expect(page.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await page.text()).toContain('# TYPE made_duration_seconds histogram');
  expect((await fetch(`http://${served.address}/metrics`)).status).toBe(404);
  const port = Number(served.address.split(':')[1]);
  await expect(serve(live('healthy'), port, () => START)).rejects.toThrow('EADDRINUSE');
});
