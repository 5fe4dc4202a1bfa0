import type { Resolved } from '../../model/resolved.ts';
import type { Severity } from '../../model/rule.ts';
import { scenarios as known } from '../../simulate/scenario.ts';
import { WATCHED } from '../scenario.ts';
import { type Fired, isAsTold, type ScenarioVerdict } from '../verdict.ts';
import { type Html, html } from './html.ts';

const MINUTE = 60_000;

/** Which alerts fire when, scenario by scenario. */
export function scenariosOf({ settings, groups }: Resolved, verdicts: readonly ScenarioVerdict[]): Html {
  const severities = new Map(
    groups.flatMap(({ rules }) => rules.flatMap((rule) => (rule.rule === 'alert' ? [[rule.name, rule.severity]] : []))),
  );
  const systems = settings.systems.flatMap(({ name, title }) => {
    const own = verdicts.filter(({ system }) => system === name);
    if (own.length === 0) return [];
    return [
      html`<article id="scenarios.${name}"><h3>${title}</h3><div class="scenarios">${own.map((one) => scenarioOf(one, severities))}</div></article>
`,
    ];
  });
  return html`${systems}`;
}

function scenarioOf(verdict: ScenarioVerdict, severities: ReadonlyMap<string, string>): Html {
  const { scenario, fired, missing, besides, broken } = verdict;
  const names = [...new Set(fired.map(({ alert }) => alert))];
  const first = (name: string): number =>
    Math.min(...fired.filter(({ alert }) => alert === name).map(({ from }) => from));
  const lines = names
    .toSorted((a, b) => first(a) - first(b) || a.localeCompare(b, 'en'))
    .map((name) =>
      lineOf(
        name,
        fired.filter(({ alert }) => alert === name),
        (severities.get(name) ?? 'info') as Severity,
        besides.includes(name),
      ),
    );
  const ticks = [30, 60].map(
    (minute) => html`<span style="left:${((minute * MINUTE) / WATCHED) * 100}%">${minute} min</span>`,
  );
  return html`<section class="scenario ${isAsTold(verdict) ? '' : 'bad'}"><h4>${scenario}</h4><p class="about">${known.find(({ name }) => name === scenario)?.summary ?? ''}</p>
${broken.map((why) => html`<p class="mark">${why}</p>`)}${
  lines.length + missing.length === 0
    ? html`<p class="quiet">No alert fires.</p>`
    : html`${lines}${missing.map((name) => html`<div class="fired absent"><span title="${name}">${name}</span><div>should fire, and does not</div></div>`)}<div class="fired ticks"><span></span><div>${ticks}</div></div>`
}</section>`;
}

function lineOf(name: string, fired: readonly Fired[], severity: Severity, besides: boolean): Html {
  const during = unionOf(fired);
  const bars = during.map(({ from, until }) => {
    const left = (from / WATCHED) * 100;
    const minutes = `${Math.round(from / MINUTE)} to ${Math.round(until / MINUTE)} min`;
    return html`<i class="${severity}" title="${severity}, ${minutes}, ${fired.length} series" style="left:${left.toFixed(2)}%;width:${(((until - from) / WATCHED) * 100).toFixed(2)}%"></i>`;
  });
  return html`<div class="fired ${besides ? 'besides' : ''}"><span title="${name}">${name}${besides && html` <em>${during.length === 0 ? 'fired before' : 'should not'}</em>`}</span><div>${bars}</div></div>`;
}

/** When any of the series fires, within what is watched. */
function unionOf(fired: readonly Fired[]): readonly { readonly from: number; readonly until: number }[] {
  const found: { readonly from: number; readonly until: number }[] = [];
  for (const one of fired.filter(({ until }) => until > 0).toSorted((a, b) => a.from - b.from)) {
    const from = Math.min(WATCHED, Math.max(0, one.from));
    const until = Math.min(WATCHED, Math.max(from, one.until));
    const last = found.at(-1);
    if (last && from <= last.until) found[found.length - 1] = { from: last.from, until: Math.max(last.until, until) };
    else found.push({ from, until });
  }
  return found;
}
