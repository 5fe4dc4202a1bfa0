import uPlot from 'uplot';
import type { HeatDrawing } from '../drawing.ts';
import { format } from '../format.ts';
import { axis, frame, timeAxis, widthOf } from './axes.ts';
import { colorOf, type Element } from './dom.ts';
import { tip } from './tip.ts';

export function heatChart(plot: Element, drawing: HeatDrawing): uPlot {
  const { start, step, bounds, values, most } = drawing;
  const times = Array.from({ length: values[0]?.length ?? 0 }, (_, i) => start + i * step);
  const every = Math.max(1, Math.ceil((bounds.length * 20) / Math.max(1, plot.clientHeight - 40)));
  const splits = bounds.map((_, i) => i + 1).filter((row) => (bounds.length - row) % every === 0);
  const options: uPlot.Options = {
    ...frame(plot),
    scales: {
      x: { time: true, range: [start - step / 2, start + (times.length - 0.5) * step] },
      y: { range: [0, bounds.length] },
    },
    axes: [
      timeAxis(),
      {
        ...axis(),
        splits: () => splits,
        values: () => splits.map((row) => bounds[row - 1] ?? ''),
        size: () => widthOf(bounds),
        grid: { show: false },
      },
    ],
    series: [{}, { show: true, paths: () => null, points: { show: false } }],
    hooks: { drawClear: [(chart) => cells(chart, drawing, times, most)] },
    cursor: { y: false, points: { show: false } },
    plugins: [
      tip(
        (at) =>
          bounds.map((bound, i) => ({ name: `≤ ${bound}`, color: colorOf('orange'), value: values[i]?.[at] || null })),
        (value) => format(value, 'short'),
      ),
    ],
  };
  return new uPlot(options, [times, times.map(() => 0)], plot);
}

/** Square roots tell few from none. */
function cells(chart: uPlot, { values, step }: HeatDrawing, times: readonly number[], most: number): void {
  const { ctx } = chart;
  ctx.save();
  for (const [row, counts] of values.entries()) {
    const top = chart.valToPos(row + 1, 'y', true);
    const height = chart.valToPos(row, 'y', true) - top;
    for (const [i, count] of counts.entries()) {
      const time = times[i];
      if (count === null || count <= 1e-9 || time === undefined) continue;
      const left = chart.valToPos(time - step / 2, 'x', true);
      const width = chart.valToPos(time + step / 2, 'x', true) - left;
      ctx.fillStyle = `hsl(${38 - 24 * Math.sqrt(count / most)} 90% 52% / ${0.12 + 0.88 * Math.sqrt(count / most)})`;
      ctx.fillRect(left, top, Math.max(1, width - 0.5), Math.max(1, height - 1));
    }
  }
  ctx.restore();
}
