import type { Run, Track } from '../metric/track.ts';
import type { Limit } from '../model/limit.ts';
import type { ResolvedTest } from '../model/test/resolved-test.ts';
import { printMs } from '../promql/duration.ts';
import type { Seen } from './seen.ts';
import { momentsOf, POINTS } from './trial.ts';

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

const MARGIN = 14;

/** The highest of the series at each moment, with the limit as a line across. */
function chart(
  { tick, lasts }: ResolvedTest,
  { curves }: Seen,
  limit: number | undefined,
  columns: number,
): readonly string[] {
  const moments = momentsOf({ tick, lasts });
  /** Where none was looked at, as it was before. */
  const at = (column: number): number | undefined => {
    const [from, to] = [(column / columns) * lasts, ((column + 1) / columns) * lasts];
    const inside = moments.filter((ms) => ms >= from && (ms < to || to === lasts));
    const looked = inside.length > 0 ? inside : [moments.findLast((ms) => ms < from)];
    return highest(curves.flat().flatMap(({ ms, value }) => (looked.includes(ms) ? [value] : [])));
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
  const [middle, end] = [printMs(lasts / 2), printMs(lasts)];
  const half = '0s'.padEnd(Math.round(columns / 2), '─');
  const fits = half.length + middle.length < columns - end.length;
  return (fits ? half + middle : half).padEnd(columns - end.length, '─') + end;
}

function states({ lasts, tick }: ResolvedTest, { firing, pending }: Seen, columns: number): string {
  return Array.from({ length: columns }, (_, column) => {
    const ms = ((column + 0.5) / columns) * lasts;
    if (firing.some(({ first, last }) => first <= ms && ms < last + tick)) return '█';
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
      const counted = track.counted === true;
      const values = valuesOf(track.runs);
      const drawn = counted ? ratesOf(values, interval / 1000) : values;
      return `${' '.repeat(MARGIN)} ${spark(drawn, columns)}  ${nameOf(track)}${counted ? ' /s' : ''} ${between(drawn)}`;
    });
  const rest = tracks.filter(({ name }) => name !== 'up').length - rows.length;
  return rest > 0 ? [...rows, `${' '.repeat(MARGIN)} and ${rest} more series`] : rows;
}

type Values = readonly (number | undefined)[];

/** From each sample to the next, restarts included; what was counted in a gap is there when it ends. */
function ratesOf(values: Values, seconds: number): Values {
  let last: { readonly at: number; readonly value: number } | undefined;
  const rates = values.map((value, at): number | undefined => {
    const before = last;
    if (value === undefined) return undefined;
    last = { at, value };
    if (before === undefined) return undefined;
    return (value < before.value ? value : value - before.value) / (seconds * (at - before.at));
  });
  return rates.slice(1);
}

/** The highest of what falls into each column; as before where nothing does. */
function spark(values: Values, columns: number): string {
  const all = finite(values);
  const [low, high] = [Math.min(0, ...all), Math.max(...all, 0)];
  const start = (column: number): number => Math.floor((column / columns) * values.length);
  return Array.from({ length: columns }, (_, column) => {
    const value = highest(values.slice(start(column), Math.max(start(column) + 1, start(column + 1))));
    if (value === undefined) return ' ';
    return BARS[high === low ? 1 : 1 + Math.round(((value - low) / (high - low)) * (BARS.length - 2))] ?? ' ';
  }).join('');
}

function between(values: Values): string {
  const all = finite(values);
  if (all.length === 0) return '';
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return low === high ? short(low) : `${short(low)} … ${short(high)}`;
}

function valuesOf(runs: readonly Run[]): Values {
  return runs.flatMap(({ count, value, step = 0 }) =>
    Array.from({ length: count }, (_, i) => (value === undefined ? undefined : value + i * step)),
  );
}

function nameOf({ name, labels }: Track): string {
  const told = Object.entries(labels).filter(([label]) => label !== 'job' && label !== 'instance');
  return `${name}${told.length === 0 ? '' : `{${told.map(([label, value]) => `${label}="${value}"`).join(',')}}`}`;
}

function finite(values: Values): readonly number[] {
  return values.filter((value): value is number => value !== undefined && Number.isFinite(value));
}

function highest(values: Values): number | undefined {
  const all = finite(values);
  return all.length === 0 ? undefined : Math.max(...all);
}

const LETTERS = ['', 'k', 'M', 'G', 'T'];

/** Three digits, and no more than seven characters. */
function short(value: number): string {
  const rounded = Number(value.toPrecision(3));
  const size = Math.abs(rounded);
  if (size !== 0 && (size < 1e-3 || size >= 1e15)) return rounded.toExponential();
  const letter = size < 1e5 ? 0 : Math.floor(Math.log10(size) / 3);
  return `${Number((rounded / 1000 ** letter).toPrecision(3))}${LETTERS[letter]}`;
}
