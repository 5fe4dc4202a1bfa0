import type { Resolved } from '../../model/resolved.ts';
import type { Verified } from '../verdict.ts';
import { dashboardOf, type Verdicts } from './dashboard.ts';
import { type Html, html } from './html.ts';
import { scenariosOf } from './scenarios.ts';
import { STYLE } from './style.ts';
import { summaryOf } from './summary.ts';

/** What draws in the browser: a script and the style of its charts. */
export interface Script {
  readonly script: string;
  readonly style: string;
}

/** One page that holds all it needs: every dashboard with what Prometheus answered, and the alerts of each scenario. */
export function pageOf(resolved: Resolved, verified: Verified, { script, style }: Script): string {
  const byPlace = new Map(verified.panels.map((one) => [place(one.uid, one.row, one.panel, one.refId), one]));
  const verdicts: Verdicts = (...of) => byPlace.get(place(...of));
  const { dashboards } = resolved;
  const played = verified.scenarios.length > 0;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>promwright verify</title>
<link rel="icon" href="data:,">
<style>${raw(style)}${raw(STYLE)}</style>
</head>
<body>
<h1>What Prometheus answers</h1>
${summaryOf(verified)}
${contents(resolved, verified)}
${dashboards.map((dashboard) => dashboardOf(dashboard, verdicts))}
${
  played &&
  html`<h2 id="scenarios">Alerts by scenario</h2>
<p class="about">When each alert fires after the scenario began: <i class="key critical"></i> critical, <i class="key warning"></i> warning, <i class="key info"></i> info.</p>
${scenariosOf(resolved, verified.scenarios)}`
}
<script>${raw(script)}</script>
</body>
</html>
`.markup;
}

function contents({ dashboards, settings }: Resolved, { scenarios }: Verified): Html {
  const folders = [...new Set(dashboards.map(({ folder }) => folder))].toSorted((a, b) => a.localeCompare(b, 'en'));
  const played = settings.systems.filter(({ name }) => scenarios.some(({ system }) => system === name));
  return html`<nav>${folders.map(
    (folder) =>
      html`<div><b>${folder}</b>${dashboards.filter((one) => one.folder === folder).map(({ uid, title }) => html`<a href="#${uid}">${title}</a>`)}</div>`,
  )}${played.length > 0 && html`<div><b>Alerts by scenario</b>${played.map(({ name, title }) => html`<a href="#scenarios.${name}">${title}</a>`)}</div>`}</nav><p class="about">Times are in UTC. Click a line of a legend to hide its series.</p>`;
}

function place(...of: readonly string[]): string {
  return JSON.stringify(of);
}

/** Our own script and style, which no data is in. */
function raw(markup: string): Html {
  return { markup: markup.replaceAll('</', '<\\/') };
}
