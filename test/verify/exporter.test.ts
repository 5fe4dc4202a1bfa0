import { expect, test } from 'vitest';
import { oneOf, open, optional, upTo } from '../../src/metric/label.ts';
import { exposedNames } from '../../src/metric/metric.ts';
import { type System, system } from '../../src/metric/system.ts';
import { serve } from './exporter.ts';

const made = system('made', {
  title: 'Made up',
  description: 'A metric of every kind.',
  job: 'made',
  targets: ['made:1'],
  path: '/stats',
  interval: '15s',
  created: true,
  target: { instance: upTo(1) },
});
const help = 'What it is';
const many = open('clients make them up', 30, 'first');
made.counter('made_requests_total', {
  unit: 'requests',
  help,
  labels: {
    route: upTo(40),
    model: many,
    status: oneOf('ok', 'failed'),
    format: optional(oneOf('a', 'b'), 'it is old'),
    key: many,
    zone: upTo(3),
  },
});
made.gauge('made_used', { unit: 'connections', help, labels: { key: many } });
made.gauge('made_used_limit', { unit: 'connections', help, labels: { key: many } });
made.gauge('made_busy', { unit: 'ratio', help });
made.gauge('made_error', { unit: 'bool', help });
made.info('made_info', { help, labels: { version: upTo(2, '1.0') } });
made.histogram('made_duration_seconds', { unit: 'seconds', help, buckets: [0.1, 1, 10] });
made.summary('made_size_bytes', { unit: 'bytes', help, quantiles: [0.5, 0.9] });
made.summary('made_wait_seconds', { unit: 'seconds', help, quantiles: [] });

test('serves what the catalog declares, the same at the same scrape', async () => {
  const [first, second, other] = await scrapes(made, 2);
  expect((await scrapes(made, 2)).slice(0, 2)).toEqual([first, second]);
  expect(second).not.toEqual(first);
  expect(other).toBe(404);
  const names = new Set(samples(first).map(({ name }) => name));
  expect([...names].toSorted()).toEqual(made.metrics.flatMap(exposedNames).toSorted());
});

test('shows every value of every label, and series without an optional one', async () => {
  const [page] = await scrapes(made, 1);
  const requests = samples(page).filter(({ name }) => name === 'made_requests_total');
  const shown = (label: string) =>
    new Set(requests.map(({ labels }) => new RegExp(`${label}="([^"]+)"`).exec(labels)?.[1]));
  expect(requests.length).toBe(400);
  expect(shown('status')).toEqual(new Set(['ok', 'failed']));
  expect(shown('format')).toEqual(new Set(['a', 'b', undefined]));
  expect(shown('model')).toEqual(new Set(['first', 'model-2', 'model-3']));
});

test('counts up, keeps what is limited below its limit, and spreads over the buckets', async () => {
  const [first, last] = await scrapes(made, 60).then((pages) => [samples(pages[0]), samples(pages[59])] as const);
  const valuesOf = (name: string, of = last) => of.filter((sample) => sample.name === name).map(({ value }) => value);
  const before = valuesOf('made_requests_total', first);
  expect(valuesOf('made_requests_total').every((value, i) => value > (before[i] ?? 0))).toBe(true);
  const limits = valuesOf('made_used_limit');
  expect(valuesOf('made_used').every((value, i) => value < (limits[i] ?? 0))).toBe(true);
  expect(valuesOf('made_busy')[0]).toBeLessThan(1);
  expect(valuesOf('made_error')).toEqual([0]);
  const buckets = valuesOf('made_duration_seconds_bucket');
  expect(new Set(buckets).size).toBe(4);
});

/** So many pages, and the status of another path. */
async function scrapes(of: System, times: number): Promise<readonly (string | number)[]> {
  const [job] = of.jobs;
  if (!job) throw new Error('no job');
  const { address, close } = await serve(of, job);
  const pages: (string | number)[] = [];
  for (let i = 0; i < times; i++) pages.push(await (await fetch(`http://${address}${job.path}`)).text());
  pages.push((await fetch(`http://${address}/`)).status);
  close();
  return pages;
}

function samples(
  page: string | number | undefined,
): readonly { readonly name: string; readonly labels: string; readonly value: number }[] {
  return [...String(page).matchAll(/^(\w+)(\{.*\})? (\S+)$/gm)].map(([, name = '', labels = '', value]) => ({
    name,
    labels,
    value: Number(value),
  }));
}
