import type { Metric } from '../metric/metric.ts';
import type { Behaviour } from './profile.ts';
import { FAILING_SHARE, FAILURES } from './share.ts';

type Level = NonNullable<Behaviour['level']>;

/** How much a request adds to a counter, by the counter's unit; what is not named counts requests, or what happens in half of them. */
const EACH: Readonly<Record<string, number>> = {
  requests: 1,
  invocations: 1,
  attempts: 1,
  tokens: 400,
  USD: 0.002,
  credits: 0.05,
  bytes: 4000,
  seconds: 0.01,
  milliseconds: 10,
  joules: 20,
};
const SOMETIMES = 0.5;

/** The value of a gauge without load and at the highest, by its unit; what is not named is a count of things. */
const LEVEL: Readonly<Record<string, Level>> = {
  ratio: [0.3, 0.6],
  percent: [20, 45],
  seconds: [0.004, 0.02],
  milliseconds: [4, 20],
  minutes: 10,
  hours: 1,
  days: 10,
  bytes: [3e8, 5e8],
  USD: [40, 60],
  celsius: [45, 65],
  watts: [120, 280],
  state: 1,
};
const THINGS: Level = [4, 20];
const CEILING: Level = 100;
const BELOW_CEILING: Level = [10, 60];
const NEARLY_ALL: Level = [0.95, 0.93];
const NEARLY_NONE: Level = [0.002, 0.008];

const LIMIT = /(^|_)(limit|max|maximum|capacity|quota)(_|$)/;
const BAD = /error|fail|degraded|exceeded|down|lost|unhealthy|throttled/;
const GOOD = /hit|accuracy|health|success|avail|quality|tracking/;

/** What the kind, the unit and the name of a metric make likely. */
export function guess(metric: Metric): Behaviour {
  const { name, kind, unit } = metric;
  if (unit === 'bool' && BAD.test(name) && metric.warts.some((wart) => wart.kind === 'only-when'))
    return { absent: true };
  if (kind === 'gauge') return { level: levelOf(name, unit) };
  if (kind === 'info') return { level: 1 };
  const each = FAILURES.test(name) ? FAILING_SHARE : (EACH[unit] ?? SOMETIMES);
  if (kind === 'counter') return /(^|_)process_cpu/.test(name) ? { each: each / 10, steady: 0.02 } : { each };
  return { each: FAILURES.test(name) ? FAILING_SHARE : 1, ...observations(metric) };
}

function levelOf(name: string, unit: string): Level {
  if (unit === 'bool') return BAD.test(name) ? 0 : 1;
  if (unit === 'ratio' && GOOD.test(name)) return NEARLY_ALL;
  if (unit === 'ratio' && BAD.test(name)) return NEARLY_NONE;
  const level = LEVEL[unit];
  if (LIMIT.test(name)) return typeof level === 'object' ? 2 * level[1] : CEILING;
  if (level !== undefined) return level;
  return /usage|used|active/.test(name) ? BELOW_CEILING : THINGS;
}

/** A median in the lower half of the buckets, and a tail that ends below the highest. */
function observations({ buckets = [], unit }: Metric): Pick<Behaviour, 'median' | 'tail'> {
  const positive = buckets.filter((bound) => bound > 0);
  const middle = positive[Math.floor((positive.length - 1) * 0.4)];
  if (middle === undefined) return { median: { seconds: 0.02, bytes: 2000, ratio: 0.5 }[unit] ?? 1, tail: 3 };
  const high = positive[Math.floor((positive.length - 1) * 0.7)] ?? middle;
  return { median: middle * 0.8, tail: Math.min(4, Math.max(1.5, high / middle)) };
}

/** Observations on both sides of zero spread around it. */
export function widthOf({ buckets = [] }: Metric): number | undefined {
  const [lowest = 0] = buckets;
  return lowest < 0 ? (buckets.at(-1) ?? 1) / 10 : undefined;
}
