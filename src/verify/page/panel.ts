import { type Answered, nothing } from './answered.ts';
import { bands } from './bands.ts';
import { graph } from './graph.ts';
import { heat } from './heat.ts';
import { type Html, html, prose } from './html.ts';
import { barGauge, gauge, stat } from './number.ts';
import { table } from './table.ts';

/** A panel in its place on the grid, `top` rows below the row's first. */
export function panelOf(answered: Answered, uid: string, top: number): Html {
  const { panel, queries } = answered;
  const { x, y, w, h } = panel.place;
  const bad = queries.filter(({ verdict }) => verdict !== undefined && verdict.state !== 'ok');
  const alerts = panel.source.type === 'text' ? [] : (panel.source.spec.alerts ?? []);
  const bell =
    alerts.length > 0 &&
    html`<span class="bell" title="${alerts.map(({ name }) => name).join(', ')}">${alerts.length} alert${alerts.length > 1 ? 's' : ''}</span>`;
  const about =
    panel.description !== '' &&
    html`<details><summary title="${panel.description}">?</summary><div>${prose(panel.description)}</div></details>`;
  const marks = bad.map(
    ({ target, verdict }) =>
      html`<p class="mark"><b>${target.refId} ${verdict?.state}</b> ${verdict?.why.join(' ')}</p>`,
  );
  return html`<section class="panel ${panel.source.type} ${bad.length > 0 ? 'bad' : ''}" id="${anchor(uid, panel.id)}" style="grid-column:${x + 1}/span ${w};grid-row:${y - top + 1}/span ${h}">
<header><h4 title="${panel.title}">${panel.title}</h4>${bell}${about}</header>${marks}<div class="body">${bodyOf(answered)}</div></section>
`;
}

export function anchor(uid: string, id: number): string {
  return `${uid}.${id}`;
}

function bodyOf(answered: Answered): Html {
  const { source } = answered.panel;
  switch (source.type) {
    case 'timeseries':
      return graph(answered, source.spec);
    case 'stat':
      return stat(answered, source.spec);
    case 'gauge':
      return gauge(answered);
    case 'barGauge':
      return barGauge(answered);
    case 'table':
      return table(answered, source.spec);
    case 'heatmap':
      return heat(answered);
    case 'stateTimeline':
      return bands(answered);
    case 'text':
      return html`<div class="words">${prose(source.spec.content || nothing(answered.panel))}</div>`;
  }
}
