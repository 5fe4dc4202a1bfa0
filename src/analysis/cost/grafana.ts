import type { Steps } from './window.ts';

/** A panel as it loads: over how long, at how many points, and how often its data source scrapes; times in milliseconds. */
export interface Load {
  readonly range: number;
  readonly end: number;
  /** What Grafana asks for at most: the panel's width in pixels. */
  readonly points: number;
  readonly scrape: number;
}

export interface Query {
  readonly instant: boolean;
  /** The query's own minimal step. */
  readonly minStep: number | undefined;
}

/** Above the first, the second: pkg/promlib/intervalv2 of Grafana 11 rounds steps so. */
const ROUND: readonly (readonly [above: number, to: number])[] = [
  [31_536_000_000, 31_536_000_000],
  [3_628_800_000, 2_592_000_000],
  [1_814_400_000, 604_800_000],
  [604_800_000, 604_800_000],
  [86_400_000, 86_400_000],
  [32_400_000, 43_200_000],
  [16_200_000, 21_600_000],
  [9_000_000, 10_800_000],
  [5_400_000, 7_200_000],
  [2_700_000, 3_600_000],
  [1_500_000, 1_800_000],
  [1_050_000, 1_200_000],
  [750_000, 900_000],
  [450_000, 600_000],
  [210_000, 300_000],
  [90_000, 120_000],
  [45_000, 60_000],
  [25_000, 30_000],
  [17_500, 20_000],
  [12_500, 15_000],
  [7500, 10_000],
  [3500, 5000],
  [1500, 2000],
  [750, 1000],
  [350, 500],
  [150, 200],
  [75, 100],
  [35, 50],
  [15, 20],
  [10, 10],
];

/** Prometheus refuses more steps than this. */
const MOST_STEPS = 11_000;

/** When Grafana has a query evaluated, and what it puts for its own variables, in milliseconds (pkg/promlib/models/query.go of Grafana 11). */
export function loaded(
  { range, end, points, scrape }: Load,
  { instant, minStep }: Query,
): { readonly steps: Steps; readonly durations: ReadonlyMap<string, number> } {
  const panel = interval(range, points, scrape);
  const step = Math.max(interval(range, points, minStep ?? panel), rounded(range / MOST_STEPS));
  const apart = minStep ?? scrape;
  const durations = new Map([
    ['__interval', step],
    ['__range', Math.round(range / 1000) * 1000],
    ['__rate_interval', Math.max(panel + apart, 4 * apart)],
  ]);
  const aligned = (at: number): number => Math.floor(at / step) * step;
  const steps = instant ? { start: end, end, step: 1 } : { start: aligned(end - range), end: aligned(end), step };
  return { steps, durations };
}

function interval(range: number, points: number, least: number): number {
  const calculated = range / points;
  return calculated < least ? least : rounded(calculated);
}

function rounded(ms: number): number {
  return ROUND.find(([above]) => ms > above)?.[1] ?? 1;
}
