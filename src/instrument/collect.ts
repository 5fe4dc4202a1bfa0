import { Counter, Gauge, Histogram, type Registry, Summary } from 'prom-client';
import { exposedParts, type Metric } from '../metric/metric.ts';
import { guard, type LabelSet } from './values.ts';

type Arguments = readonly unknown[];

/** A metric in a registry, with what all kinds can do. */
export interface Collected {
  readonly set: (...args: Arguments) => void;
  readonly inc: (...args: Arguments) => void;
  readonly dec: (...args: Arguments) => void;
  readonly observe: (...args: Arguments) => void;
  /** Shows a series before its first event. */
  readonly zero: (...args: Arguments) => void;
}

/** Registers a metric. Without `onFold`, no value of a label is ever folded. */
export function collect(metric: Metric, registry: Registry, onFold: ((label: string) => void) | undefined): Collected {
  const { admit } = guard(metric, onFold);
  const hasLabels = Object.keys(metric.labels).length > 0;
  const born = birth(metric, registry);
  const update =
    (how: (labels: LabelSet, value: number) => void, fallback?: number) =>
    (...args: Arguments) => {
      const labels = admit((hasLabels ? args[0] : undefined) as Parameters<typeof admit>[0]);
      const said = args[hasLabels ? 1 : 0] ?? fallback;
      if (typeof said !== 'number')
        throw new Error(
          `\`${metric.name}\` takes a number, not ${said === undefined ? 'nothing' : `a ${typeof said}`}.`,
        );
      born(labels);
      how(labels, said);
    };
  const config = {
    name: metric.name,
    help: metric.help,
    labelNames: Object.keys(metric.labels),
    registers: [registry],
  };
  const none = refuse(metric);
  switch (metric.kind) {
    case 'counter': {
      const counter = new Counter(config);
      return {
        ...none,
        inc: update((labels, by) => counter.inc(labels, by), 1),
        zero: update((labels) => counter.inc(labels, 0), 0),
      };
    }
    case 'gauge': {
      const gauge = new Gauge(config);
      // prom-client shows a gauge without labels as 0 from the beginning.
      if (!hasLabels && metric.warts.some((wart) => wart.kind === 'only-when')) gauge.remove({});
      return {
        ...none,
        set: update((labels, value) => gauge.set(labels, value)),
        inc: update((labels, by) => gauge.inc(labels, by), 1),
        dec: update((labels, by) => gauge.dec(labels, by), 1),
        zero: update((labels) => gauge.set(labels, 0), 0),
      };
    }
    case 'info': {
      const gauge = new Gauge(config);
      const set = update((labels) => gauge.set(labels, 1), 1);
      return { ...none, set, zero: set };
    }
    case 'histogram': {
      const histogram = new Histogram({ ...config, buckets: [...(metric.buckets ?? [])] });
      return {
        ...none,
        observe: update((labels, value) => histogram.observe(labels, value)),
        zero: update((labels) => histogram.zero(labels), 0),
      };
    }
    case 'summary': {
      const summary = new Summary({ ...config, percentiles: [...(metric.quantiles ?? [])] });
      return { ...none, observe: update((labels, value) => summary.observe(labels, value)) };
    }
  }
}

/** Where the catalog says so, a gauge with the time at which each series was made. */
function birth(metric: Metric, registry: Registry): (labels: LabelSet) => void {
  const name = [...exposedParts(metric)].find(([, part]) => part === 'created')?.[0];
  if (name === undefined) return () => {};
  const gauge = new Gauge({
    name,
    help: `When a series of ${metric.name} was made`,
    labelNames: Object.keys(metric.labels),
    registers: [registry],
  });
  const seen = new Set<string>();
  return (labels) => {
    const key = JSON.stringify(labels);
    if (seen.has(key)) return;
    seen.add(key);
    gauge.set(labels, Date.now() / 1000);
  };
}

function refuse({ name, kind }: Metric): Collected {
  const no = (what: string) => () => {
    throw new Error(`\`${name}\` is ${kind === 'info' ? 'an' : 'a'} ${kind}: it has no \`${what}\`.`);
  };
  return { set: no('set'), inc: no('inc'), dec: no('dec'), observe: no('observe'), zero: () => {} };
}
