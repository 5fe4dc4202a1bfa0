import { type Answered, namedSeries, nothing, unitOf } from './answered.ts';
import { seriesColor, shown } from './color.ts';
import { courseOf } from './course.ts';
import { type Html, html } from './html.ts';
import { clock } from './time.ts';

const MOST = 40;
const MOST_POINTS = 200;

interface Band {
  readonly value: number | null;
  readonly from: number;
  readonly until: number;
}

/** A few states along time: a line a series, a band as long as its value lasts. */
export function bands(answered: Answered): Html {
  const { panel, queries } = answered;
  const all = namedSeries(answered).slice(0, MOST);
  const { start, step, count, values } = courseOf(
    queries.map(({ target }) => all.filter((one) => one.target === target).map(({ series }) => series)),
    MOST_POINTS,
  );
  if (count < 2) return html`<p class="nothing">${nothing(panel)}</p>`;
  const judged = panel.thresholds.length > 0 || panel.mappings.length > 0;
  const states = [...new Set(values.flat().filter((value) => value !== null))];
  const lines = all.map(({ name, target }, i) => {
    const drawn = bandsOf(values[i] ?? []).map(({ value, from, until }) => {
      if (value === null) return '';
      const { text, color } = shown(value, panel, unitOf(panel, target));
      const fill = judged ? `var(--${color})` : seriesColor(states.indexOf(value));
      const width = ((until - from) / count) * 100;
      return html`<i title="${text}" style="left:${((from / count) * 100).toFixed(2)}%;width:${width.toFixed(2)}%;background:${fill}">${width > 8 ? text : ''}</i>`;
    });
    return html`<div class="band"><span title="${name}">${name}</span><div>${drawn}</div></div>`;
  });
  const ticks = hoursIn(start, start + step * count).map(
    (hour) => html`<span style="left:${(((hour - start) / (step * count)) * 100).toFixed(2)}%">${clock(hour)}</span>`,
  );
  return html`<div class="bands">${lines}<div class="band ticks"><span></span><div>${ticks}</div></div></div>`;
}

/** Some full hours between two times, in seconds. */
function hoursIn(start: number, end: number): readonly number[] {
  const apart = 3600 * Math.max(1, Math.ceil((end - start) / 3600 / 6));
  const first = Math.ceil(start / apart) * apart;
  return Array.from({ length: Math.max(0, Math.floor((end - first) / apart) + 1) }, (_, i) => first + i * apart);
}

function bandsOf(row: readonly (number | null)[]): readonly Band[] {
  const found: Band[] = [];
  for (const [i, value] of row.entries()) {
    const last = found.at(-1);
    if (last && last.value === value) found[found.length - 1] = { ...last, until: i + 1 };
    else found.push({ value, from: i, until: i + 1 });
  }
  return found;
}
