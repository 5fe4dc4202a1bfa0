import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, Gauge, Histogram, Registry, Summary } from 'prom-client';
import type { LabelSpec, Labels } from '../../src/metric/label.ts';
import { exposedNames, type Metric } from '../../src/metric/metric.ts';
import type { Job, System } from '../../src/metric/system.ts';

export interface Exporter {
  /** `host:port`, as Prometheus wants it. */
  readonly address: string;
  readonly close: () => void;
}

type LabelSet = Readonly<Record<string, string>>;

const SERIES = 400;
const LOW_WHEN_WELL = /error|fail|degraded|exceeded|down/;
const CEILING = /(^|_)(limit|max|maximum|capacity|quota|total)(_|$)/;

/** Serves all metrics that the catalog declares for a job, on loopback. A scrape is one step in time: the same scrapes give the same values. */
export async function serve(system: System, { job, path }: Job): Promise<Exporter> {
  const registry = new Registry();
  const random = generator(1);
  const steps = system.metrics
    .filter((metric) => metric.job === job)
    .flatMap((metric) => instrument(metric, registry, random));
  const server = createServer((request, response) => {
    if (new URL(request.url ?? '', 'http://exporter').pathname !== path) {
      response.writeHead(404).end();
      return;
    }
    for (const step of steps) step();
    response.setHeader('content-type', registry.contentType);
    void registry.metrics().then((text) => response.end(text));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `127.0.0.1:${port}`, close };
}

/** The label sets of a metric: all combinations, or where those are too many, some of them spread over all. */
function labelSets(labels: Labels): readonly LabelSet[] {
  const choices = Object.entries(labels).map(([name, spec]) => ({ name, values: valuesOf(name, spec) }));
  const all = choices.reduce((product, { values }) => product * values.length, 1);
  let stride = all > SERIES ? Math.floor(all * 0.618) : 1;
  while (divisor(stride, all) > 1) stride += 1;
  return Array.from({ length: Math.min(all, SERIES) }, (_, i) => {
    let rest = (i * stride) % all;
    const set: Record<string, string> = {};
    for (const { name, values } of choices) {
      const value = values[rest % values.length];
      if (value !== undefined) set[name] = value;
      rest = Math.floor(rest / values.length);
    }
    return set;
  });
}

/** All values that are known, else up to three; undefined where a series may lack the label. */
function valuesOf(name: string, { values, max, examples = [], absent }: LabelSpec): readonly (string | undefined)[] {
  const some = Math.min(max ?? 3, 3);
  const made = Array.from({ length: some }, (_, i) => examples[i] ?? `${name}-${i + 1}`);
  return [...(values ?? made), ...(absent === undefined ? [] : [undefined])];
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** Registers a metric and gives what moves it on. */
function instrument(metric: Metric, registry: Registry, random: () => number): readonly (() => void)[] {
  const { name, kind, unit, help } = metric;
  const config = { name, help, labelNames: Object.keys(metric.labels), registers: [registry] };
  const all = labelSets(metric.labels);
  const sets = kind === 'info' ? all.slice(0, 1) : all;
  const each = (move: (labels: LabelSet, i: number) => void) => () => {
    for (const [i, labels] of sets.entries()) move(labels, i);
  };
  const created = exposedNames(metric).filter((exposed) => exposed.endsWith('_created') && metric.created);
  const born = created.map((gauge) => {
    const at = new Gauge({ ...config, name: gauge, help: `When a series of ${name} was made` });
    return each((labels) => at.set(labels, 1_700_000_000));
  });
  switch (kind) {
    case 'counter': {
      const counter = new Counter(config);
      return [each((labels) => counter.inc(labels, (PER_SCRAPE[unit] ?? 2) * (0.5 + random()))), ...born];
    }
    case 'info':
    case 'gauge': {
      const gauge = new Gauge(config);
      return [each((labels, i) => gauge.set(labels, kind === 'info' ? 1 : level(metric, i, random)))];
    }
    case 'histogram': {
      const buckets = metric.buckets ?? [];
      const histogram = new Histogram({ ...config, buckets: [...buckets] });
      return [each((labels) => histogram.observe(labels, observation(buckets, random))), ...born];
    }
    case 'summary': {
      const summary = new Summary({ ...config, percentiles: [...(metric.quantiles ?? [])] });
      return [each((labels) => summary.observe(labels, (TYPICAL[unit] ?? 100) * random())), ...born];
    }
  }
}

const PER_SCRAPE: Readonly<Record<string, number>> = {
  seconds: 0.2,
  milliseconds: 200,
  bytes: 1e5,
  USD: 0.002,
  tokens: 300,
};
const TYPICAL: Readonly<Record<string, number>> = { ratio: 1, seconds: 2, milliseconds: 2000, bytes: 1e9, celsius: 80 };

/** What a gauge shows: the series of one that is limited stay below its limit, the first of them near it. */
function level({ name, unit }: Metric, i: number, random: () => number): number {
  if (unit === 'bool') return LOW_WHEN_WELL.test(name) ? 0 : 1;
  if (unit === 'timestamp') return 1_700_000_000;
  const typical = TYPICAL[unit] ?? 100;
  if (CEILING.test(name)) return typical;
  const value = typical * (([0.9, 0.6, 0.3][i % 3] ?? 0) + 0.05 * random());
  return typical < 100 ? value : Math.round(value);
}

/** From half the lowest bound to a little above the highest, small and large ones alike. */
function observation(buckets: readonly number[], random: () => number): number {
  const low = (buckets.find((bound) => bound > 0) ?? 1) / 2;
  const high = 1.5 * Math.max(...buckets, low);
  return low * (high / low) ** random();
}

/** Numbers from 0 to 1 that look random: mulberry32 (https://github.com/cprosche/mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
