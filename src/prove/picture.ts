import type { Run, Track } from '../metric/track.ts';
import type { Limit } from '../model/limit.ts';
import type { ResolvedTest } from '../model/test/resolved-test.ts';
import { printMs } from '../promql/duration.ts';
import type { Seen } from './seen.ts';
import { POINTS } from './trial.ts';

const HEIGHT = 8;
const BARS = ' ▁▂▃▄▅▆▇█';

/** A test as a terminal can show it: the value and its limit, when the alert fires, and the series that were given. */
export function picture(test: ResolvedTest, seen: Seen, limit: Limit | undefined, width: number): readonly string[] {
  const columns = Math.max(20, Math.min(POINTS, width - MARGIN - 2));
  return [
    ...chart(test, seen, limit?.at, columns),
    ...(seen.firing.length === 0 && seen.pending === undefined
      ? []
      : [`${'state'.padStart(MARGIN - 1)} ${states(test, seen, columns)}   · pending, █ firing`]),
    '',
    ...given(test, columns),
  ];
}

const MARGIN = 12;

/** The highest of the series at each moment, with the limit as a line across. */
function chart(
  { lasts }: ResolvedTest,
  { curves }: Seen,
  limit: number | undefined,
  columns: number,
): readonly string[] {
  const at = (column: number): number | undefined => {
    const [from, to] = [(column / columns) * lasts, ((column + 1) / columns) * lasts];
    const inside = curves.flatMap((curve) =>
      curve.filter(({ ms, value }) => ms >= from && (ms < to || to === lasts) && Number.isFinite(value)),
    );
    return inside.length === 0 ? undefined : Math.max(...inside.map(({ value }) => value));
  };
  const values = Array.from({ length: columns }, (_, column) => at(column));
  const all = [...values.filter((value) => value !== undefined), ...(limit === undefined ? [] : [limit])];
  if (all.length === 0) return [`${'value'.padStart(MARGIN - 1)} none throughout`];
  const [low, high] = [Math.min(0, ...all), Math.max(...all)];
  const span = high - low || 1;
  const row = (value: number): number => Math.round(((value - low) / span) * (HEIGHT - 1));
  const lines = Array.from({ length: HEIGHT }, (_, i) => {
    const level = HEIGHT - 1 - i;
    const isLimit = limit !== undefined && row(limit) === level;
    const text = values
      .map((value) => (value !== undefined && row(value) === level ? '●' : isLimit ? '┄' : ' '))
      .join('');
    const label = isLimit
      ? `limit ${short(limit)}`
      : level === HEIGHT - 1
        ? short(high)
        : level === 0
          ? short(low)
          : '';
    return `${label.padStart(MARGIN - 1)} ┤${text}`;
  });
  return [...lines, `${' '.repeat(MARGIN)}└${axis(lasts, columns)}`];
}

function axis(lasts: number, columns: number): string {
  const marks = [0, 0.5, 1].map((share) => ({ at: Math.round(share * columns), text: printMs(share * lasts) }));
  let line = '';
  for (const { at, text } of marks) {
    const start = at === columns ? at - text.length : at;
    line = line.padEnd(start, '─') + text;
  }
  return line;
}

function states({ lasts }: ResolvedTest, { firing, pending }: Seen, columns: number): string {
  return Array.from({ length: columns }, (_, column) => {
    const ms = ((column + 0.5) / columns) * lasts;
    if (firing.some(({ first, last }) => first <= ms && ms <= last)) return '█';
    const first = Math.min(Infinity, ...firing.map((one) => one.first));
    return pending !== undefined && pending <= ms && ms < first ? '·' : ' ';
  }).join('');
}

const SHOWN = 12;

/** Counters as their rate, gauges as they are. */
function given({ tracks, interval }: ResolvedTest, columns: number): readonly string[] {
  const rows = tracks
    .filter(({ name }) => name !== 'up')
    .slice(0, SHOWN)
    .map((track) => {
      const values = valuesOf(track.runs);
      const counted = track.counted === true;
      const drawn = counted
        ? values.map((value, i) =>
            value === undefined || i === 0
              ? undefined
              : Math.max(0, value - (values[i - 1] ?? value)) / (interval / 1000),
          )
        : values;
      return `${' '.repeat(MARGIN)} ${spark(drawn, columns)}  ${nameOf(track)}${counted ? ' /s' : ''} ${between(drawn)}`;
    });
  const rest = tracks.filter(({ name }) => name !== 'up').length - rows.length;
  return rest > 0 ? [...rows, `${' '.repeat(MARGIN)} and ${rest} more series`] : rows;
}

function spark(values: readonly (number | undefined)[], columns: number): string {
  const all = values.filter((value): value is number => value !== undefined && Number.isFinite(value));
  const [low, high] = [Math.min(0, ...all), Math.max(...all, 0)];
  return Array.from({ length: columns }, (_, column) => {
    const value =
      values[Math.min(values.length - 1, Math.round((column / Math.max(1, columns - 1)) * (values.length - 1)))];
    if (value === undefined || !Number.isFinite(value)) return ' ';
    return BARS[high === low ? 1 : 1 + Math.round(((value - low) / (high - low)) * (BARS.length - 2))] ?? ' ';
  }).join('');
}

function between(values: readonly (number | undefined)[]): string {
  const all = values.filter((value): value is number => value !== undefined && Number.isFinite(value));
  if (all.length === 0) return '';
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return low === high ? short(low) : `${short(low)} … ${short(high)}`;
}

function valuesOf(runs: readonly Run[]): readonly (number | undefined)[] {
  return runs.flatMap(({ count, value, step = 0 }) =>
    Array.from({ length: count }, (_, i) => (value === undefined ? undefined : value + i * step)),
  );
}

function nameOf({ name, labels }: Track): string {
  const told = Object.entries(labels).filter(([label]) => label !== 'job' && label !== 'instance');
  return `${name}${told.length === 0 ? '' : `{${told.map(([label, value]) => `${label}="${value}"`).join(',')}}`}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
