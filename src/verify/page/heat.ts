import { numberOf } from '../shape.ts';
import { type Answered, namedSeries, nothing } from './answered.ts';
import { courseOf } from './course.ts';
import type { HeatDrawing } from './drawing.ts';
import { format } from './format.ts';
import { data, type Html, html } from './html.ts';

const MOST_COLUMNS = 120;

/** What falls between a bucket's bound and the one below: Prometheus counts what lies below each. */
export function heat(answered: Answered): Html {
  const { panel } = answered;
  const buckets = namedSeries(answered)
    .map(({ series }) => ({ series, bound: numberOf(series.metric['le'] ?? 'NaN') }))
    .filter(({ bound }) => !Number.isNaN(bound))
    .toSorted((a, b) => a.bound - b.bound);
  if (buckets.length === 0) return html`<p class="nothing">${nothing(panel)}</p>`;
  const { start, step, values } = courseOf([buckets.map(({ series }) => series)], MOST_COLUMNS);
  const own = values.map((row, i) =>
    row.map((value, column) => {
      const below = i === 0 ? 0 : (values[i - 1]?.[column] ?? 0);
      return value === null ? null : Number(Math.max(0, value - below).toPrecision(3));
    }),
  );
  const most = own.flat().reduce((a: number, b) => Math.max(a, b ?? 0), 0);
  const drawing: HeatDrawing = {
    kind: 'heat',
    start,
    step,
    bounds: buckets.map(({ bound }) => format(bound, panel.unit)),
    values: own,
    most,
  };
  return html`<div class="plot"></div><script type="application/json">${data(drawing)}</script>`;
}
