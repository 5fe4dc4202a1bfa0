import { collectDefaultMetrics, Registry } from 'prom-client';
import { oneOf, open, optional, system, upTo } from 'promwright';
import { nexusgate } from 'promwright/catalog/nexusgate';
import { describe, expect, test } from 'vitest';
import { nodeClient, pythonClient } from '../../src/metric/client.ts';
import { exposedNames } from '../../src/metric/metric.ts';

const fresh = () =>
  system('demo', {
    title: 'Demo',
    description: 'A demo.',
    job: 'demo',
    targets: ['demo:80'],
    interval: '15s',
    target: { instance: upTo(2) },
  });
const spec = { unit: 'requests', help: 'Requests' };

describe('refused where it is declared', () => {
  const rows: readonly [string, () => unknown, string][] = [
    [
      'a name twice',
      () =>
        [1, 2].map(
          (
            (demo) => () =>
              demo.counter('a_total', spec)
          )(fresh()),
        ),
      'The metric `a_total` is declared twice in the system `demo`.',
    ],
    [
      'a part of a histogram',
      () => {
        const demo = fresh();
        demo.histogram('a', { ...spec, buckets: [1] });
        demo.gauge('a_sum', spec);
      },
      'The series `a_sum` of the system `demo` belong to both `a` and `a_sum`.',
    ],
    ['an illegal name', () => fresh().gauge('a-b', spec), 'In `a-b` of the system `demo`, the name is not of the form'],
    ['a colon', () => fresh().gauge('a:b', spec), 'a colon is kept for recording rules'],
    ['no help', () => fresh().gauge('a', { unit: 'requests', help: ' ' }), 'the help is empty'],
    [
      'a strange unit',
      () => fresh().gauge('a', { unit: 'per second', help: 'x' }),
      'the unit `per second` is not a word',
    ],
    [
      'a label le',
      () => fresh().gauge('a', { ...spec, labels: { le: upTo(2) } }),
      'the label `le` follows from the type',
    ],
    ['a label __x', () => fresh().gauge('a', { ...spec, labels: { __x: upTo(2) } }), 'starts with `__`'],
    ['an illegal label', () => fresh().gauge('a', { ...spec, labels: { 'a-b': upTo(2) } }), 'the label name `a-b`'],
    [
      'a target label again',
      () => fresh().gauge('a', { ...spec, labels: { instance: upTo(2) } }),
      'is a target label already',
    ],
    [
      'an empty value set',
      () => fresh().gauge('a', { ...spec, labels: { x: { values: [] } } }),
      'has an empty set of values',
    ],
    [
      'a value twice',
      () => fresh().gauge('a', { ...spec, labels: { x: oneOf('a', 'a') } }),
      'names the value `a` twice',
    ],
    [
      'an empty value',
      () => fresh().gauge('a', { ...spec, labels: { x: oneOf('a', '') } }),
      'an empty value, which is the same as no label',
    ],
    ['a bound of 0', () => fresh().gauge('a', { ...spec, labels: { x: upTo(0) } }), 'is bounded by 0'],
    ['nothing said of a label', () => fresh().gauge('a', { ...spec, labels: { x: {} } }), 'must say exactly one of'],
    ['open for no reason', () => fresh().gauge('a', { ...spec, labels: { x: open('', 3) } }), 'open for no reason'],
    ['no buckets', () => fresh().histogram('a', { ...spec, buckets: [] }), 'a histogram has no buckets'],
    [
      'buckets out of order',
      () => fresh().histogram('a', { ...spec, buckets: [1, 0.5] }),
      'the bucket bound 0.5 does not stand above 1',
    ],
    ['a bucket twice', () => fresh().histogram('a', { ...spec, buckets: [1, 1] }), 'does not stand above 1'],
    ['+Inf', () => fresh().histogram('a', { ...spec, buckets: [1, Infinity] }), '+Inf is implied'],
    [
      'a wart on no label',
      () => fresh().counter('a_total', { ...spec, warts: [{ kind: 'falls', why: 'x', labels: { y: ['z'] } }] }),
      'a wart names the label `y`',
    ],
    [
      'a job twice',
      () => fresh().job({ job: 'demo', targets: [], interval: '1m', target: {} }),
      'The job `demo` stands twice',
    ],
    [
      'a system name',
      () => system('Demo', { title: '', description: '', job: 'x', targets: [], interval: '1m', target: {} }),
      'is not lower case',
    ],
  ];
  test.each(rows)('%s', (_, declare, message) => expect(declare).toThrow(message));
});

test('one name in two jobs of a system is legal: the job tells them apart', () => {
  const demo = fresh();
  demo.gauge('a', spec);
  demo.job({ job: 'worker', targets: ['w:1'], interval: '1m', target: {} }).gauge('a', spec);
  expect(demo.metrics.map(({ name, job }) => `${job}/${name}`)).toEqual(['demo/a', 'worker/a']);
});

test('what Prometheus stores follows from the type', () => {
  const demo = system('py', {
    title: '',
    description: '',
    job: 'py',
    targets: [],
    interval: '1m',
    target: {},
    created: true,
  });
  demo.counter('a_total', spec);
  demo.histogram('b', { ...spec, buckets: [1] });
  demo.summary('c', { ...spec, quantiles: [] });
  demo.summary('d', { ...spec, quantiles: [0.5] });
  demo.gauge('e', { ...spec, labels: { x: optional(upTo(2), 'never') } });
  expect(demo.metrics.map(exposedNames)).toEqual([
    ['a_total', 'a_created'],
    ['b_bucket', 'b_sum', 'b_count', 'b_created'],
    ['c_sum', 'c_count', 'c_created'],
    ['d', 'd_sum', 'd_count', 'd_created'],
    ['e'],
  ]);
});

test('the runtime metrics of Node.js are those that prom-client exports', async () => {
  const register = new Registry();
  collectDefaultMetrics({ register, prefix: 'x_' });
  const real = (await register.getMetricsAsJSON()).map(({ name, type }) => `${name} ${type}`);
  const demo = fresh();
  nodeClient(demo, 'x_');
  const ours = demo.metrics.map(({ name, kind }) => `${name} ${kind === 'info' ? 'gauge' : kind}`);
  expect(ours.toSorted()).toEqual(real.toSorted());
});

test('a Python client is one line too', () => {
  const demo = fresh();
  expect(pythonClient(demo).residentMemory.metric.unit).toBe('bytes');
  expect(demo.metrics.map(({ name }) => name)).toContain('python_gc_collections_total');
});

test('NexusGate exposes 21 families, the real names and labels', () => {
  expect(nexusgate.metrics).toHaveLength(21);
  const completions = nexusgate.metrics.find(({ name }) => name === 'nexusgate_completions_total');
  expect(Object.keys(completions?.labels ?? {})).toEqual(['model', 'status', 'api_format', 'api_key_comment']);
  expect(completions?.warts.flatMap((wart) => (wart.kind === 'falls' && wart.labels ? [wart.labels] : []))).toEqual([
    { status: ['pending'] },
  ]);
});
