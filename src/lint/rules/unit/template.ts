import type { Alt } from '../../../analysis/value.ts';
import { printUnit, sameScale, type Unit } from '../../../metric/unit.ts';
import { rule } from '../../rule.ts';
import type { ValueUse } from '../../template/use.ts';

interface Misread {
  readonly shows: string;
  readonly fix: string;
  readonly sure: boolean;
}

export default rule({
  id: 'unit/template',
  on: 'alert',
  severity: 'error',
  summary: 'An annotation prints the value as something that it is not.',
  why: 'Whoever is paged reads a wrong number: a ratio of 0.05 as 0.05 %, 50 percent as 5000 %, 300 milliseconds as 5 minutes.',
  fix: 'Print it by its unit: `humanizePercentage` takes a ratio, `humanizeDuration` seconds, `humanize1024` bytes.',
  bad: [
    `alert: HitRatioLow
expr: 100 * gateway_cache_hit_ratio < 50
annotations:
  summary: 'The cache answers {{ $value | humanizePercentage }}.'`,
    `alert: UpstreamSlow
expr: gateway_upstream_latency_milliseconds > 500
annotations:
  summary: 'The upstream takes {{ humanizeDuration $value }}.'`,
    `alert: HitRatioLow
expr: gateway_cache_hit_ratio < 0.5
annotations:
  summary: 'The cache answers {{ printf "%.2f" $value }}%.'`,
    `alert: HitRatioLow
expr: gateway_cache_hit_ratio < 0.5
annotations:
  summary: 'The cache answers {{ $value | printf "%.0f%%" }} of all.'`,
    `alert: MemoryHigh
expr: gateway_memory_bytes > 1e9
annotations:
  summary: 'The gateway uses {{ $value | humanizeDuration }}.'`,
  ],
  good: [
    `alert: HitRatioLow
expr: gateway_cache_hit_ratio < 0.5
annotations:
  summary: 'The cache answers {{ $value | humanizePercentage }}.'`,
    `alert: HitRatioLow
expr: 100 * gateway_cache_hit_ratio < 50
annotations:
  summary: 'The cache answers {{ printf "%.2f" $value }}%.'`,
    `alert: Stale
expr: time() - gateway_last_success_timestamp_seconds > 600
annotations:
  summary: 'Nothing succeeded for {{ $value | humanizeDuration }}.'`,
    `alert: Busy
expr: increase(gateway_duration_seconds_sum[1h]) / 3600 > 0.5
annotations:
  summary: 'Busy {{ $value | humanizePercentage }} of the time.'`,
  ],

  *check({ name, query, annotations, grafana }) {
    if (!query || grafana) return;
    const live = query.inference.root.alts.filter(({ presence }) => presence !== 'never');
    for (const [annotation, source] of Object.entries(annotations))
      for (const use of source.template.values) {
        const found = live.map((alt) => misread(use, alt));
        const [first] = found;
        const unit = live[0]?.unit;
        if (!first || !unit || found.includes(undefined)) continue;
        const { shows, fix } = first;
        yield {
          source,
          span: use.span,
          message: `The ${annotation} of \`${name}\` prints the value ${shows}, but it is in ${printUnit(unit)}.`,
          fix,
          ...(!found.every((one) => one?.sure) && { severity: 'warning' }),
        };
      }
  },
});

const isPlain = ({ dims }: Unit): boolean => Object.keys(dims).length === 0;
const isOf = (base: string, { dims }: Unit): boolean => dims[base] === 1 && Object.keys(dims).length === 1;
/** A physical quantity as it is: what a factor made of it is a share of something, perhaps. */
const isPhysical = ({ dims, scale }: Unit): boolean =>
  sameScale(scale, 1) && ['s', 'By', 'J', 'USD', 'celsius'].some((base) => (dims[base] ?? 0) > 0);

/** How the value is misread; undefined where it is read well, or nothing is known. */
function misread({ fn, format, after }: ValueUse, { unit, literal, kind }: Alt): Misread | undefined {
  if (!unit || literal !== undefined || kind === 'unknown') return undefined;
  const isRatio = isPlain(unit) && sameScale(unit.scale, 1);
  const isPercent = isPlain(unit) && sameScale(unit.scale, 0.01);
  const isSeconds = isOf('s', unit) && sameScale(unit.scale, 1);
  switch (fn) {
    case 'humanizePercentage':
      if (isPercent)
        return { shows: 'times 100 as a percentage', fix: 'Write `{{ printf "%.2f" $value }}%`.', sure: true };
      return isPhysical(unit) ? { shows: 'as a percentage', fix: fitting(unit), sure: true } : undefined;
    case 'humanizeDuration':
      if (unit.timestamp) return { shows: 'as a duration', fix: fitting(unit), sure: true };
      if (isOf('s', unit) && !isSeconds)
        return { shows: 'as seconds', fix: 'Bring the expression to seconds.', sure: true };
      if (isRatio || isPercent) return { shows: 'as a duration', fix: fitting(unit), sure: false };
      return isPhysical(unit) && !isOf('s', unit) && (unit.dims['s'] ?? 0) <= 0
        ? { shows: 'as a duration', fix: fitting(unit), sure: true }
        : undefined;
    case 'humanizeTimestamp':
    case 'toTime':
      return isSeconds && !unit.timestamp ? { shows: 'as a moment', fix: fitting(unit), sure: true } : undefined;
    case 'humanize1024':
      return isSeconds && !unit.timestamp ? { shows: 'by 1024', fix: fitting(unit), sure: false } : undefined;
    case undefined:
    case 'printf':
    case 'humanize': {
      const percent = /^ ?%/.test(after) || /%%\s*$/.test(format ?? '');
      return isRatio && percent ? { shows: 'as a percentage', fix: fitting(unit), sure: true } : undefined;
    }
    default:
      return undefined;
  }
}

function fitting(unit: Unit): string {
  if (unit.timestamp) return 'Write `{{ $value | humanizeTimestamp }}`.';
  if (isOf('s', unit)) return 'Write `{{ $value | humanizeDuration }}`.';
  if (isOf('By', unit)) return 'Write `{{ $value | humanize1024 }}B`.';
  if (isPlain(unit) && sameScale(unit.scale, 1)) return 'Write `{{ $value | humanizePercentage }}`.';
  if (isPlain(unit)) return 'Write `{{ printf "%.2f" $value }}%`.';
  return 'Write `{{ $value | humanize }}` and the unit.';
}
