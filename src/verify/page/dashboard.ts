import type { ResolvedDashboard, ResolvedRow } from '../../model/resolved.ts';
import type { PanelVerdict } from '../verdict.ts';
import type { Answered } from './answered.ts';
import { type Html, html, prose } from './html.ts';
import { panelOf } from './panel.ts';

export type Verdicts = (uid: string, row: string, panel: string, refId: string) => PanelVerdict | undefined;

/** A dashboard as its rows of panels on Grafana's grid. */
export function dashboardOf(dashboard: ResolvedDashboard, verdicts: Verdicts): Html {
  const { uid, title, description, rows, time } = dashboard;
  return html`<article id="${uid}"><h2>${title}</h2><p class="about">${prose(description)} <small>The last ${time}.</small></p>
${rows.map((row) => rowOf(dashboard, row, verdicts))}</article>
`;
}

function rowOf({ uid }: ResolvedDashboard, { title, panels }: ResolvedRow, verdicts: Verdicts): Html {
  const top = Math.min(...panels.map(({ place }) => place.y));
  const drawn = panels.map((panel) => {
    const queries: Answered['queries'] = panel.targets.map((target) => {
      const verdict = verdicts(uid, title, panel.title, target.refId);
      return { target, ...(verdict && { verdict }) };
    });
    return panelOf({ panel, queries }, uid, top);
  });
  return html`<h3>${title}</h3><div class="grid">${drawn}</div>`;
}
