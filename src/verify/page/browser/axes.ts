import uPlot from 'uplot';
import { clock } from '../time.ts';
import { colorOf, type Element } from './dom.ts';

/** What both kinds of chart have in common: their size, UTC, and a quiet grid. */
export function frame(plot: Element) {
  return {
    width: plot.clientWidth,
    height: plot.clientHeight,
    padding: [8, 12, 0, 0] as [number, number, number, number],
    tzDate: (seconds: number) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
    legend: { show: false },
  };
}

export function axis() {
  const grid = colorOf('grid');
  return {
    stroke: colorOf('dim'),
    font: '11px system-ui, sans-serif',
    grid: { stroke: grid, width: 1 },
    ticks: { stroke: grid, width: 1, size: 4 },
  };
}

export function timeAxis(): uPlot.Axis {
  return { ...axis(), size: 26, space: 70, values: (_, splits) => splits.map((at) => (at === null ? '' : clock(at))) };
}

/** As wide as the longest of the words. */
export function widthOf(words: readonly string[]): number {
  return 16 + 6.2 * Math.max(3, ...words.map((word) => word.length));
}
