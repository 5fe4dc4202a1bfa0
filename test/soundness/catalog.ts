import { type LabelSpec, type Labels, oneOf, open, optional, upTo } from '../../src/metric/label.ts';
import { type Declare, type System, system } from '../../src/metric/system.ts';
import type { Dice } from './dice.ts';

/** One name has different values in different metrics, as in life. */
const LABELS: Readonly<Record<string, readonly LabelSpec[]>> = {
  method: [oneOf('GET', 'POST'), oneOf('GET')],
  code: [oneOf('200', '404', '500'), oneOf('200', '500'), upTo(3)],
  route: [upTo(2), upTo(3), oneOf('/a', '/b')],
  user: [open('a client makes them up', 10)],
  tier: [oneOf('free', 'paid'), oneOf('paid', 'trial')],
  queue: [oneOf('fast', 'slow'), upTo(1)],
};

const BUCKETS = [[0.1, 0.5, 1, 5], [1, 2, 5], [-1, 0, 1], [1], [0, 10], [0.5, 1e6], [-5, -1]] as const;
const QUANTILES = [[0.5, 0.9], [1], []] as const;

/** A system or two, with names and labels in common. */
export function randomCatalog(dice: Dice): readonly System[] {
  const gate = system('gate', { ...job('gate', dice), title: 'Gate', description: 'Lets in.' });
  declare(gate, dice);
  if (dice.chance(0.4)) declare(gate.job(job('gate-worker', dice)), dice);
  if (dice.chance(0.6)) return [gate];
  const store = system('store', { ...job('store', dice), title: 'Store', description: 'Keeps.' });
  declare(store, dice);
  return [gate, store];
}

function job(name: string, dice: Dice) {
  const instance = dice.pick([upTo(2), upTo(1), oneOf('i0', 'i1')]);
  const target: Labels = { instance, ...(dice.chance(0.3) && { zone: dice.pick([oneOf('eu', 'us'), upTo(2)]) }) };
  return { job: name, targets: ['i0:80'], interval: '1m', target, ...(dice.chance(0.15) && { created: true }) };
}

function declare(of: Declare<Labels>, dice: Dice): void {
  const labels = (most = 3): Labels => {
    const names = dice.subset(Object.keys(LABELS), most);
    return Object.fromEntries(
      names.map((name) => {
        const spec = dice.pick(LABELS[name] ?? []);
        return [name, dice.chance(0.25) ? optional(spec, 'when there is none') : spec];
      }),
    );
  };
  const some = (make: () => void): void => {
    if (dice.chance(0.6)) make();
  };
  const help = 'Random';
  of.counter('requests_total', { unit: 'requests', help, labels: labels() });
  some(() => of.counter('errors_total', { unit: 'errors', help, labels: labels() }));
  some(() => of.counter('busy_seconds_total', { unit: 'seconds', help, labels: labels(1) }));
  of.gauge('depth', { unit: 'requests', help, labels: labels(2) });
  some(() => of.gauge('temperature', { unit: 'celsius', help, labels: labels(2) }));
  some(() => of.gauge('healthy', { unit: 'bool', help, labels: labels(2) }));
  some(() => of.gauge('seen_timestamp_seconds', { unit: 'timestamp', help, labels: labels(1) }));
  some(() => of.gauge('memory_bytes', { unit: 'bytes', help, labels: labels(1) }));
  of.histogram('latency_seconds', { unit: 'seconds', help, buckets: dice.pick(BUCKETS), labels: labels(2) });
  some(() => of.histogram('size_bytes', { unit: 'bytes', help, buckets: dice.pick(BUCKETS), labels: labels(1) }));
  some(() =>
    of.summary('query_seconds', { unit: 'seconds', help, quantiles: dice.pick(QUANTILES), labels: labels(1) }),
  );
  some(() => of.info('target_info', { help, labels: { version: upTo(2), ...labels(1) } }));
  some(() => of.info('build_info', { help, labels: { version: upTo(2), ...labels(1) } }));
}
