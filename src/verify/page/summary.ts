import type { State, Verified } from '../verdict.ts';
import { isAsTold, isFine } from '../verdict.ts';
import { type Html, html, prose } from './html.ts';

/** What was asked and how it went, and whatever is not in order. */
export function summaryOf(verified: Verified): Html {
  const { prometheus, panels, rules, scenarios } = verified;
  const recordings = rules.filter(({ rule }) => rule === 'record');
  const alerts = rules.filter(({ rule }) => rule === 'alert');
  const asTold = scenarios.filter(isAsTold);
  const fine = isFine(verified);
  const cards = [
    html`<div class="${fine ? 'good' : 'wrong'}"><b>${fine ? 'All is well' : 'Not all is well'}</b><span>Prometheus ${prometheus}</span></div>`,
    counted(panels, `queries of ${new Set(panels.map(({ uid }) => uid)).size} dashboards`),
    counted(recordings, 'recordings'),
    counted(alerts, 'alerts'),
    ...(scenarios.length > 0
      ? [card(asTold.length, scenarios.length, 'scenarios fire what they should and no other')]
      : []),
  ];
  const wrong = [
    ...panels
      .filter(({ state }) => state !== 'ok')
      .map(({ uid, dashboard, row, panel, refId, state, why, expr }) =>
        item(html`<a href="#${uid}">${dashboard} › ${row} › ${panel} › ${refId}</a>`, state, why.join(' '), expr),
      ),
    ...rules
      .filter(({ state }) => state !== 'ok')
      .map(({ group, name, state, why }) => item(html`${group} › ${name}`, state, why.join(' '))),
    ...scenarios
      .filter((one) => !isAsTold(one))
      .map(({ system, scenario, missing, besides, broken }) =>
        item(
          html`<a href="#scenarios.${system}">${system} › ${scenario}</a>`,
          'not as told',
          [
            ...broken,
            ...(missing.length > 0 ? [`Silent: ${listed(missing)}.`] : []),
            ...(besides.length > 0 ? [`Fires besides: ${listed(besides)}.`] : []),
          ].join(' '),
        ),
      ),
  ];
  const list = wrong.length > 0 && html`<section id="wrong"><h2>What is not in order</h2><ul>${wrong}</ul></section>`;
  return html`<div class="cards">${cards}</div>${list}`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function counted(all: readonly { readonly state: State }[], what: string): Html {
  const good = all.filter(({ state }) => state === 'ok').length;
  return card(good, all.length, good === all.length ? `${what} in order` : what);
}

function card(good: number, of: number, what: string): Html {
  return html`<div class="${good === of ? 'good' : 'wrong'}"><b>${good === of ? of : `${good} of ${of}`}</b><span>${what}</span></div>`;
}

function item(place: Html, state: string, why: string, expr?: string): Html {
  return html`<li><b>${state}</b> ${place}: ${prose(why)}${expr !== undefined && html`<br><code>${expr}</code>`}</li>`;
}
