import { labelFault } from './label.ts';
import type { Metric } from './metric.ts';
import { parseUnit } from './unit.ts';

export interface Fault {
  readonly what: string;
  /** The keys that lead to it from the metric. */
  readonly at: readonly (string | number)[];
}

/** What is wrong with a metric as declared; undefined where nothing is. */
export function metricFault(metric: Metric): Fault | undefined {
  const { name, help, unit, labels, target } = metric;
  if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name))
    return {
      what: /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(name)
        ? 'a colon is kept for recording rules'
        : 'the name is not of the form [a-zA-Z_][a-zA-Z0-9_]*',
      at: ['name'],
    };
  if (help.trim() === '') return { what: 'the help is empty: say what the metric counts', at: ['help'] };
  if (parseUnit(unit) === undefined)
    return {
      what: `the unit \`${unit}\` is not a word or one word by another, such as seconds, tokens, requests/minute`,
      at: ['unit'],
    };
  for (const [label, spec] of Object.entries(labels)) {
    const what =
      labelFault(label, spec) ??
      (Object.hasOwn(target, label) ? `the label \`${label}\` is a target label already` : undefined);
    if (what !== undefined) return { what, at: ['labels', label] };
  }
  return boundFault(metric) ?? wartFault(metric);
}

function boundFault({ kind, buckets, quantiles }: Metric): Fault | undefined {
  const [bounds, key, word] =
    kind === 'summary' ? [quantiles, 'quantiles', 'the quantile'] : [buckets, 'buckets', 'the bucket bound'];
  if (kind === 'histogram' && !bounds?.length) return { what: 'a histogram has no buckets', at: [key] };
  for (const [i, bound] of (bounds ?? []).entries()) {
    const below = bounds?.[i - 1];
    if (!Number.isFinite(bound))
      return { what: `${word} ${bound} is not a finite number (+Inf is implied)`, at: [key, i] };
    if (below !== undefined && bound <= below)
      return { what: `${word} ${bound} does not stand above ${below}`, at: [key, i] };
  }
  return undefined;
}

function wartFault({ labels, warts }: Metric): Fault | undefined {
  for (const [i, wart] of warts.entries()) {
    if (wart.kind !== 'falls') continue;
    for (const [label, values] of Object.entries(wart.labels ?? {})) {
      const at = ['warts', i, 'labels', label];
      const known = Object.hasOwn(labels, label) ? labels[label] : undefined;
      if (!known) return { what: `a wart names the label \`${label}\`, which the metric does not have`, at };
      const possible = known.values && new Set(known.values);
      const unknown = values.findIndex((value) => possible && !possible.has(value));
      if (unknown >= 0)
        return { what: `a wart names \`${values[unknown]}\`, which is no value of \`${label}\``, at: [...at, unknown] };
    }
  }
  return undefined;
}
