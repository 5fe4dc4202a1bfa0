import type uPlot from 'uplot';
import { clock } from '../time.ts';
import { browser, type Element, element } from './dom.ts';

interface Row {
  readonly name: string;
  readonly color: string;
  readonly value: number | null;
}

const MOST = 14;

/** What every series has where the pointer is, the highest first. */
export function tip(rowsAt: (index: number) => readonly Row[], written: (value: number) => string): uPlot.Plugin {
  const box = browser.document.createElement('div');
  box.className = 'tip';
  return {
    hooks: {
      init: (chart) => (chart.over as unknown as Element).append(box),
      setCursor: (chart) => {
        const { idx, left = -1 } = chart.cursor;
        const time = idx === null || idx === undefined ? undefined : chart.data[0][idx];
        if (idx === null || idx === undefined || left < 0 || time === undefined) {
          box.style['display'] = 'none';
          return;
        }
        const shown = rowsAt(idx)
          .filter((row, i) => row.value !== null && chart.series[i + 1]?.show !== false)
          .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
        box.replaceChildren(
          element('div', {}, clock(time)),
          ...shown.slice(0, MOST).map((row) => lineOf(row, written)),
        );
        const right = left > chart.over.clientWidth / 2;
        Object.assign(box.style, {
          display: 'block',
          top: '4px',
          left: right ? 'auto' : `${left + 14}px`,
          right: right ? `${chart.over.clientWidth - left + 14}px` : 'auto',
        });
      },
    },
  };
}

function lineOf({ name, color, value }: Row, written: (value: number) => string): Element {
  const line = element('div', {});
  line.append(element('i', { background: color }), element('span', {}, name), element('b', {}, written(value ?? 0)));
  return line;
}
