import { hash, noise } from './noise.ts';

/** The share of the highest load, hour by hour in UTC: people work, and a few machines never sleep. */
const HOURS = [
  0.42, 0.38, 0.35, 0.34, 0.35, 0.4, 0.48, 0.6, 0.75, 0.87, 0.94, 0.97, 0.93, 0.96, 1, 0.99, 0.95, 0.88, 0.8, 0.73,
  0.67, 0.6, 0.53, 0.47,
];
/** From Sunday. */
const DAYS = [0.7, 0.98, 1, 1, 1, 0.95, 0.75];
const HOUR = 3600;
const WOBBLE = 0.06;

/** A stretch of time in which every rate stands still. */
export interface Block {
  /** In seconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** The share of the highest load. */
  readonly load: number;
  /** Whether the scenario is on. */
  readonly stirred: boolean;
}

/** The load at a moment: it repeats every week, so that a comparison with last week finds nothing. */
export function loadAt(time: number): number {
  const hours = time / HOUR;
  const hour = Math.floor(hours);
  const part = hours - hour;
  return level(hour) * (1 - part) + level(hour + 1) * part;
}

function level(hour: number): number {
  const day = (Math.floor(hour / 24) + 4) % 7;
  return (HOURS[modulo(hour, 24)] ?? 1) * (DAYS[modulo(day, 7)] ?? 1);
}

/** The load in the middle of a block, and a little more or less in short ones. */
export function loadOver(from: number, to: number, seed: number): number {
  const steady = loadAt((from + to) / 2);
  if (to - from > FINE) return steady;
  return steady * (1 + WOBBLE * (noise(hash('load', seed), Math.floor(from / FINE)) - 0.5));
}

/** Seconds of a block where it is looked at closely, and elsewhere. */
export const FINE = 300;
export const COARSE = HOUR;

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly seed: number;
  /** When the scenario begins; never, where it is not said. */
  readonly at?: number;
  /** When it is over. */
  readonly until?: number;
}

/** The blocks of a span: of five minutes in its last day and around a scenario, of an hour before. */
export function blocksOf({ start, end, seed, at = Infinity, until = Infinity }: Span): readonly Block[] {
  const fineFrom = Math.min(end - 24 * HOUR, at - HOUR);
  const blocks: Block[] = [];
  let from = start;
  while (from < end) {
    const size = from >= fineFrom ? FINE : COARSE;
    const edges = [(Math.floor(from / size) + 1) * size, at, until, end].filter((edge) => edge > from);
    const to = Math.min(...edges);
    blocks.push({ from, to, load: loadOver(from, to, seed), stirred: from >= at && from < until });
    from = to;
  }
  return blocks;
}

const modulo = (a: number, b: number): number => ((a % b) + b) % b;
