import type { TableSpec } from '../../model/panel.ts';
import type { ResolvedPanel, ResolvedTarget } from '../../model/resolved.ts';
import { type Answered, namedSeries, nothing } from './answered.ts';
import { type Shown, shown } from './color.ts';
import { type Html, html } from './html.ts';

const MOST = 100;

interface Line {
  readonly labels: Readonly<Record<string, string>>;
  readonly values: ReadonlyMap<ResolvedTarget, number>;
}

/** One line a series, one column a query, joined by the labels they share, as Grafana's *merge* does. */
export function table(answered: Answered, spec: TableSpec): Html {
  const { panel, queries } = answered;
  const targets = queries.map(({ target }) => target);
  const lines = merged(answered);
  if (lines.length === 0) return html`<p class="nothing">${nothing(panel)}</p>`;
  const hidden = new Set(['__name__', ...(spec.hide ?? [])]);
  const labels = [...new Set(lines.flatMap(({ labels: own }) => Object.keys(own)))].filter((name) => !hidden.has(name));
  const sorted = sortedBy(
    lines,
    targets.find(({ legend }) => legend === spec.sortBy),
  );
  const titles = targets.map(({ legend, refId }) =>
    legend !== '' ? legend : targets.length > 1 ? `Value #${refId}` : 'Value',
  );
  const rows = sorted.slice(0, MOST).map(({ labels: own, values }) => {
    const cells = targets.map((target) => {
      const value = values.get(target);
      if (value === undefined) return html`<td></td>`;
      const { text, color } = cell(value, panel, target);
      return html`<td class="value" style="color:var(--${color})">${text}</td>`;
    });
    return html`<tr>${labels.map((name) => html`<td>${own[name] ?? ''}</td>`)}${cells}</tr>`;
  });
  const note = sorted.length > MOST && html`<p class="note">${MOST} of ${sorted.length} lines are shown.</p>`;
  return html`<div class="table"><table><thead><tr>${labels.map((name) => html`<th>${name}</th>`)}${titles.map((title) => html`<th class="value">${title}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>${note}`;
}

/** With the unit of its column; judged where that is the unit of the thresholds. */
function cell(value: number, panel: ResolvedPanel, target: ResolvedTarget): Shown {
  const alone = panel.targets.length === 1;
  const unit = alone ? panel.unit || target.unit : target.unit || panel.unit;
  const judged = alone || panel.unit === '' || unit === panel.unit;
  const { text, color } = shown(value, panel, unit, judged);
  return { text, color: panel.thresholds.length > 0 || color !== panel.base ? color : 'text' };
}

function merged(answered: Answered): readonly Line[] {
  const lines: Line[] = [];
  for (const { target, series, last } of namedSeries(answered)) {
    if (last === undefined) continue;
    const labels = series.metric;
    const shares = (line: Line): boolean =>
      !line.values.has(target) &&
      Object.entries(labels).every(([name, value]) => (line.labels[name] ?? value) === value);
    const index = lines.findIndex(shares);
    const line = lines[index];
    if (line)
      lines[index] = { labels: { ...line.labels, ...labels }, values: new Map([...line.values, [target, last]]) };
    else lines.push({ labels, values: new Map([[target, last]]) });
  }
  return lines;
}

function sortedBy(lines: readonly Line[], target: ResolvedTarget | undefined): readonly Line[] {
  if (!target) return lines;
  const of = (line: Line): number => line.values.get(target) ?? Number.NEGATIVE_INFINITY;
  return lines.toSorted((a, b) => of(b) - of(a));
}
