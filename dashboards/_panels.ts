import {
  type Alert,
  buckets,
  by,
  div,
  heatmap,
  min,
  mul,
  or,
  type Panel,
  quantile,
  rate,
  type Series,
  stat,
  timeseries,
  type Vector,
  value,
} from 'promwright';

// The same question looks the same on every dashboard.

/** Every panel follows the time range; rules say their own windows. */
export const window = '$__rate_interval';

type Notes = Readonly<Record<string, string>>;
interface Extra {
  readonly alerts?: readonly Alert[];
  /** Variables that the panel cannot honour, with the reason. */
  readonly ignores?: Notes;
}

/** A share of events. A series of bad events appears with the first one: none is zero. */
export function share<T extends string>(bad: Vector<T>, all: Vector<T>): Vector<T> {
  // For labels that are not known yet the compiler cannot work out what may stand on the right.
  return div(or(bad, mul(all, 0)), all as never);
}

/** Which targets answer: the first panel of every system. */
export function targetsUp(up: Series<'gauge', 'instance' | 'job'>, extra: Extra = {}): Panel {
  return stat('Targets up', {
    description:
      'Whether Prometheus reaches the service. Down: look at the process and the network before anything else here, the rest is blind.',
    queries: { '{{instance}}': min(value(up), by('instance')) },
    mappings: [
      { value: 1, text: 'up', color: 'green' },
      { value: 0, text: 'DOWN', color: 'red' },
    ],
    base: 'red',
    thresholds: [{ at: 1, color: 'green' }],
    color: 'background',
    noValue: 'no target',
    ...extra,
  });
}

/** P50, P95 and P99 of a histogram over all that is chosen. */
export function quantiles<T extends string>(
  title: string,
  of: Series<'histogram', T, unknown, number>,
  description: string,
  extra: Extra = {},
): Panel {
  return timeseries(title, {
    description,
    queries: {
      P50: quantile(0.5, of, window),
      P95: quantile(0.95, of, window),
      P99: quantile(0.99, of, window),
    },
    min: 0,
    ...extra,
  });
}

/** How the observations of a histogram spread over its buckets. */
export function distribution<T extends string>(
  title: string,
  of: Series<'histogram', T, unknown, number>,
  description: string,
  extra: Extra = {},
): Panel {
  return heatmap(title, { description, queries: { '{{le}}': buckets(of, window) }, ...extra });
}

interface Process {
  readonly cpuSeconds: Series<'counter', 'instance' | 'job'>;
  readonly residentMemory: Series<'gauge', 'instance' | 'job'>;
  readonly openFds: Series<'gauge', 'instance' | 'job'>;
  readonly maxFds: Series<'gauge', 'instance' | 'job'>;
}

/** What the process itself uses, by instance: the row below the questions about users. */
export function processPanels(
  of: Process,
  extra: { readonly ignores?: Notes; readonly memory?: Extra; readonly cpu?: Extra } = {},
): readonly Panel[] {
  const { ignores = {}, memory = {}, cpu = {} } = extra;
  return [
    timeseries('Memory', {
      description:
        'Resident memory by instance. A line that only rises is a leak: restart, then look for what holds on.',
      queries: { '{{instance}}': value(of.residentMemory) },
      min: 0,
      ignores,
      ...memory,
    }),
    timeseries('CPU', {
      description: 'Cores in use by instance: 100% is one core. A single-threaded service is full at 100%.',
      queries: { '{{instance}}': rate(of.cpuSeconds, window) },
      min: 0,
      ignores,
      ...cpu,
    }),
    timeseries('Open files', {
      description: 'File descriptors in use, of those that the process may open. Near 100% it refuses connections.',
      queries: { '{{instance}}': div(value(of.openFds), value(of.maxFds)) },
      min: 0,
      ignores,
    }),
  ];
}
