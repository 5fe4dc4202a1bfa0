import type { StatSpec } from '../../model/panel.ts';
import type { ResolvedPanel } from '../../model/resolved.ts';
import { type Answered, type NamedSeries, namedSeries, nothing, unitOf } from './answered.ts';
import { shown } from './color.ts';
import { courseOf } from './course.ts';
import { type Html, html } from './html.ts';

const MOST = 24;

interface Numbered extends NamedSeries {
  readonly last: number;
}

function numbers(answered: Answered): readonly Numbered[] {
  return namedSeries(answered)
    .filter((one): one is Numbered => one.last !== undefined)
    .slice(0, MOST);
}

export function stat(answered: Answered, spec: StatSpec): Html {
  const { panel } = answered;
  const all = numbers(answered);
  const judged = spec.color !== 'none';
  if (all.length === 0) return html`<div class="numbers"><div class="number"><b>${nothing(panel)}</b></div></div>`;
  const tiles = all.map((one) => {
    const { text, color } = shown(one.last, panel, unitOf(panel, one.target));
    const name = spec.named === true || all.length > 1 ? html`<span>${one.name}</span>` : '';
    const line = spec.sparkline !== false && !one.target.instant ? spark(one) : '';
    return html`<div class="number ${spec.color === 'background' ? 'filled' : ''}" style="--c:var(--${judged ? color : 'text'})">${line}${name}<b>${text}</b></div>`;
  });
  return html`<div class="numbers">${tiles}</div>`;
}

/** The course behind a number. */
function spark({ series }: NamedSeries): Html | string {
  const row = (courseOf([[series]], 60).values[0] ?? []).map((value) => value ?? 0);
  if (row.length < 2) return '';
  const low = row.reduce((a, b) => Math.min(a, b));
  const high = row.reduce((a, b) => Math.max(a, b));
  const y = (value: number): number => (high === low ? 20 : Math.round(38 - ((value - low) / (high - low)) * 34));
  const points = row.map((value, i) => `${Math.round((i / (row.length - 1)) * 200)},${y(value)}`).join(' ');
  return html`<svg viewBox="0 0 200 40" preserveAspectRatio="none"><polygon points="0,40 ${points} 200,40"/><polyline points="${points}"/></svg>`;
}

export function gauge(answered: Answered): Html {
  const { panel } = answered;
  const all = numbers(answered);
  if (all.length === 0) return html`<p class="nothing">${nothing(panel)}</p>`;
  const dials = all.map((one) => {
    const { text, color } = shown(one.last, panel, unitOf(panel, one.target));
    const { low, high } = span(panel, all);
    const share = Math.min(1, Math.max(0, (one.last - low) / (high - low || 1)));
    const name = all.length > 1 ? html`<span>${one.name}</span>` : '';
    return html`<div class="dial" style="--c:var(--${color})"><svg viewBox="0 0 100 60"><path d="${arc(1)}" class="ground"/>${share > 0 && html`<path d="${arc(share)}"/>`}<text x="50" y="52">${text}</text></svg>${name}</div>`;
  });
  return html`<div class="numbers">${dials}</div>`;
}

/** A part of a half circle, from the left. */
function arc(share: number): string {
  const angle = Math.PI * (1 - share);
  const at = (value: number): string => value.toFixed(1);
  return `M10,52 A40,40 0 0 1 ${at(50 + 40 * Math.cos(angle))},${at(52 - 40 * Math.sin(angle))}`;
}

export function barGauge(answered: Answered): Html {
  const { panel } = answered;
  const all = numbers(answered);
  if (all.length === 0) return html`<p class="nothing">${nothing(panel)}</p>`;
  const { low, high } = span(panel, all);
  const bars = all.map((one) => {
    const { text, color } = shown(one.last, panel, unitOf(panel, one.target));
    const share = Math.min(1, Math.max(0, (one.last - low) / (high - low || 1)));
    return html`<div class="bar" style="--c:var(--${color})"><span title="${one.name}">${one.name}</span><div><i style="width:${(share * 100).toFixed(1)}%"></i></div><b>${text}</b></div>`;
  });
  return html`<div class="bars">${bars}</div>`;
}

/** From where to where a dial or a bar reaches: as told, or as the values do. */
function span(
  { source, unit }: ResolvedPanel,
  all: readonly Numbered[],
): { readonly low: number; readonly high: number } {
  const { min, max } = source.type === 'text' ? { min: 0, max: 1 } : source.spec;
  const values = all.map(({ last }) => last);
  const full = unit === 'percentunit' ? 1 : unit === 'percent' ? 100 : Math.max(...values);
  return { low: min ?? Math.min(0, ...values), high: max ?? full };
}
