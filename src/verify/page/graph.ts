import type { TimeseriesSpec } from '../../model/panel.ts';
import { type Answered, namedSeries, nothing, unitOf } from './answered.ts';
import { seriesColor } from './color.ts';
import { courseOf } from './course.ts';
import type { GraphDrawing } from './drawing.ts';
import { format } from './format.ts';
import { data, type Html, html } from './html.ts';

/** More lines than that say nothing. */
const MOST_SERIES = 60;
const MOST_POINTS = 180;

export function graph(answered: Answered, spec: TimeseriesSpec): Html {
  const { panel, queries } = answered;
  const all = namedSeries(answered);
  const drawn = all.slice(0, MOST_SERIES);
  if (!drawn.some(({ last }) => last !== undefined)) return html`<p class="nothing">${nothing(panel)}</p>`;
  const { start, step, values } = courseOf(
    queries.map(({ target }) => drawn.filter((one) => one.target === target).map(({ series }) => series)),
    MOST_POINTS,
  );
  const unit = unitOf(panel, (drawn[0] as (typeof drawn)[number]).target);
  const drawing: GraphDrawing = {
    kind: 'graph',
    start,
    step,
    unit,
    stack: spec.stack === true,
    log: spec.log === true,
    ...(spec.min !== undefined && { min: spec.min }),
    ...(spec.max !== undefined && { max: spec.max }),
    names: drawn.map(({ name }) => name),
    colors: drawn.map((_, i) => seriesColor(i)),
    values,
    lines: panel.lines ? panel.thresholds : [],
  };
  const decimals = spec.decimals;
  const written = (value: number | undefined): string => (value === undefined ? '–' : format(value, unit, decimals));
  const legend = spec.legend ?? 'table';
  const rows = drawn.map(({ name, last, max }, i) =>
    legend === 'table'
      ? html`<tr data-series="${i}"><td title="${name}"><i style="background:${seriesColor(i)}"></i>${name}</td><td>${written(last)}</td><td>${written(max)}</td></tr>`
      : html`<span data-series="${i}"><i style="background:${seriesColor(i)}"></i>${name}</span>`,
  );
  return html`<div class="plot"></div><script type="application/json">${data(drawing)}</script>
${
  legend === 'hidden'
    ? ''
    : legend === 'table'
      ? html`<div class="legend"><table><thead><tr><th></th><th>Last</th><th>Max</th></tr></thead><tbody>${rows}</tbody></table></div>`
      : html`<div class="legend">${rows}</div>`
}${all.length > drawn.length ? html`<p class="note">${drawn.length} of ${all.length} series are drawn.</p>` : ''}`;
}
