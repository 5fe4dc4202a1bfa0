import pc from 'picocolors';
import { type PanelCost, type ProjectCost, type RuleCost, total } from '../model/cost/cost.ts';
import type { Io } from './io.ts';

interface Style {
  readonly top: number;
  /** All panels, not the heaviest alone. */
  readonly whole: boolean;
  readonly io: Pick<Io, 'color'>;
}

/** Panels that are shown of a dashboard among others. */
const HEAVIEST = 3;

export function costTable({ dashboards, rules }: ProjectCost, { top, whole, io }: Style): string {
  const { bold, dim } = pc.createColors(io.color);
  const lines: string[] = [];
  if (dashboards.length > 0) {
    const panels = dashboards.flatMap((dashboard) => dashboard.panels);
    lines.push(bold('Dashboards: samples read per load'));
    const heavy = dashboards.map((one) => ({ ...one, ...total(one.panels) })).toSorted(byWeight);
    for (const { uid, title, panels: own, samples, bound } of heavy.slice(0, top)) {
      lines.push('', `${amount(samples, bound)}  ${bold(title)} ${dim(uid)}`);
      const shown = own.toSorted(byWeight).slice(0, whole ? undefined : HEAVIEST);
      for (const panel of shown) lines.push(`${amount(panel.samples, panel.bound)}    ${panelName(panel)}`);
    }
    const left = heavy.length - top;
    lines.push(
      '',
      `${amount(total(panels).samples, total(panels).bound)}  ${counted(dashboards.length, 'dashboard')}, ${counted(panels.length, 'panel')}${left > 0 ? dim(` (${left} not shown)`) : ''}`,
    );
  }
  if (rules.length > 0) {
    if (lines.length > 0) lines.push('');
    const heavy = rules.toSorted((a, b) => (b.perHour ?? 0) - (a.perHour ?? 0));
    lines.push(bold('Rules: samples read per hour, per evaluation; series made'), '');
    for (const rule of heavy.slice(0, top)) lines.push(`${ruleNumbers(rule)}  ${rule.name} ${dim(rule.group)}`);
    const sum = {
      perHour: rules.reduce((all, { perHour = 0 }) => all + perHour, 0),
      ...total(rules),
      series: rules.reduce((all, rule) => all + (rule.rule === 'record' ? (rule.series ?? 0) : 0), 0),
      seriesBound: rules.some(({ rule, seriesBound }) => rule === 'record' && seriesBound === true),
    };
    const left = heavy.length - top;
    lines.push(
      '',
      `${ruleNumbers(sum)}  ${counted(rules.length, 'rule')}${left > 0 ? dim(` (${left} not shown)`) : ''}; series of recordings alone`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function byWeight(a: { readonly samples: number }, b: { readonly samples: number }): number {
  return b.samples - a.samples;
}

function panelName({ title, row, queries }: PanelCost): string {
  const unknown = queries.filter(({ samples }) => samples === undefined).length;
  return `${row} › ${title}${unknown > 0 ? `, without ${counted(unknown, 'query', 'queries')} whose series the catalog does not count` : ''}`;
}

function ruleNumbers(rule: Pick<RuleCost, 'samples' | 'perHour' | 'bound' | 'series' | 'seriesBound'>): string {
  return [
    amount(rule.perHour, rule.bound),
    amount(rule.samples, rule.bound),
    amount(rule.series, rule.seriesBound),
  ].join(' ');
}

/** `≤` where a condition decides how many there are. */
function amount(samples: number | undefined, bound = false): string {
  return `${bound ? '≤' : ''}${samples === undefined ? '?' : short(samples)}`.padStart(9);
}

export function short(samples: number): string {
  for (const [size, letter] of [
    [1e12, 'T'],
    [1e9, 'G'],
    [1e6, 'M'],
    [1e3, 'k'],
  ] as const)
    if (samples >= size) return `${Number((samples / size).toPrecision(3))} ${letter}`;
  return String(Math.round(samples));
}

const counted = (n: number, noun: string, many = `${noun}s`): string => `${n} ${n === 1 ? noun : many}`;
