import uPlot from 'uplot';
import type { GraphDrawing } from '../drawing.ts';
import { format, formatTick } from '../format.ts';
import { axis, frame, timeAxis, widthOf } from './axes.ts';
import { colorOf, type Element } from './dom.ts';
import { tip } from './tip.ts';

// uPlot's enum of distributions is declared for the compiler alone.
// oxlint-disable-next-line no-unsafe-enum-assignment
const LOGARITHMIC = 3 as uPlot.Scale.Distr;

/** Steps of an axis of seconds: 2 min, not 1.67. */
const SECONDS = [
  [1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1].flatMap((one) => [one, 2 * one, 2.5 * one, 5 * one]),
  [10, 15, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400],
  [2, 5, 7, 14, 28, 70, 140, 365].map((days) => days * 86_400),
].flat();

export function graphChart(plot: Element, drawing: GraphDrawing): uPlot {
  const { unit, stack, log, names, colors, values, lines } = drawing;
  const times = Array.from({ length: values[0]?.length ?? 0 }, (_, i) => drawing.start + i * drawing.step);
  const drawn = stack ? stacked(values) : values;
  const lone = times.length < 2;
  const ticks = (_: uPlot, splits: readonly (number | null)[]): string[] => {
    const step = Math.abs((splits[1] ?? 1) - (splits[0] ?? 0)) || 1;
    return splits.map((at) => (at === null ? '' : log ? format(at, unit) : formatTick(at, step, unit)));
  };
  const options: uPlot.Options = {
    ...frame(plot),
    scales: {
      x: { time: true },
      y: log ? { distr: LOGARITHMIC, log: 10 } : { range: (_, low, high) => rangeOf(drawing, low, high) },
    },
    axes: [
      timeAxis(),
      {
        ...axis(),
        ...(unit === 's' && !log && { incrs: SECONDS }),
        values: ticks,
        size: (_, words) => widthOf(words ?? []),
        space: 28,
      },
    ],
    series: [
      {},
      ...names.map(
        (label, i): uPlot.Series => ({
          label,
          stroke: colors[i] as string,
          width: stack ? 1 : 1.6,
          ...(stack && { fill: `${colors[i]}66` }),
          points: { show: lone },
        }),
      ),
    ],
    // Each area is filled down to the one below.
    ...(stack && { bands: names.slice(1).map((_, i) => ({ series: [i + 2, i + 1] as [number, number] })) }),
    hooks: { draw: [(chart) => limits(chart, lines)] },
    cursor: { points: { size: 6 }, drag: { x: true, y: false } },
    plugins: [
      tip(
        (at) => names.map((name, i) => ({ name, color: colors[i] as string, value: values[i]?.[at] ?? null })),
        (value) => format(value, unit),
      ),
    ],
  };
  return new uPlot(options, [times, ...drawn] as unknown as uPlot.AlignedData, plot);
}

function stacked(values: GraphDrawing['values']): GraphDrawing['values'] {
  const sums: (number | null)[][] = [];
  for (const [i, row] of values.entries())
    sums.push(row.map((value, at) => (i === 0 ? value : (sums[i - 1]?.[at] ?? 0) + (value ?? 0))));
  return sums;
}

/** As told; else from 0 where that is near, and with some air. */
function rangeOf({ min, max, stack, values }: GraphDrawing, low: number | null, high: number | null): [number, number] {
  if (low === null || high === null) return [min ?? 0, max ?? 1];
  const every = values.flat().filter((value) => value !== null);
  const positive = every.every((value) => value >= 0);
  const span = high - low || Math.abs(high) || 1;
  const bottom = stack || (positive && low < span * 2) ? Math.min(0, low) : low - span * 0.08;
  const top = high === 0 && low === 0 ? 1 : high + span * 0.08;
  return [min ?? bottom, Math.max(max ?? top, (min ?? bottom) + 1e-12)];
}

/** The thresholds of alerts, dashed. */
function limits(chart: uPlot, lines: GraphDrawing['lines']): void {
  const { ctx, bbox } = chart;
  const { min = 0, max = 0 } = chart.scales['y'] ?? {};
  ctx.save();
  ctx.lineWidth = 1.5;
  ctx.setLineDash([8, 6]);
  for (const { at, color } of lines) {
    if (at < min || at > max) continue;
    const y = Math.round(chart.valToPos(at, 'y', true));
    ctx.strokeStyle = colorOf(color);
    ctx.beginPath();
    ctx.moveTo(bbox.left, y);
    ctx.lineTo(bbox.left + bbox.width, y);
    ctx.stroke();
  }
  ctx.restore();
}
