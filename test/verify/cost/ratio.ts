import type { Evaluations } from '../../../src/model/cost/setting.ts';
import type { Resolved, ResolvedDashboard } from '../../../src/model/resolved.ts';
import { parseDuration } from '../../../src/promql/duration.ts';
import { print } from '../../../src/promql/print.ts';
import type { Asked, Backfilled } from './backfilled.ts';
import { expanded } from './expanded.ts';
import { inlined, type Records } from './inlined.ts';

export interface Spent {
  readonly samples: number;
  readonly took: number;
}

export interface Ratio {
  readonly title: string;
  readonly recorded: Spent;
  readonly raw: Spent;
  /** The panels that read recordings alone. */
  readonly panels: { readonly recorded: Spent; readonly raw: Spent };
}

export function recordsOf({ known, groups }: Resolved): Records {
  const recordings = groups.flatMap(({ jobs, every, rules }) =>
    rules.flatMap((rule) =>
      rule.rule === 'record' && !rule.text.startsWith('vector(')
        ? [[rule.name, { expr: rule.expr, jobs, every: parseDuration(every) ?? 0 }] as const]
        : [],
    ),
  );
  return { known, recordings: new Map(recordings) };
}

const NOTHING: Spent = { samples: 0, took: 0 };
const plus = (a: Spent, b: Spent): Spent => ({ samples: a.samples + b.samples, took: a.took + b.took });

/** What a dashboard costs a server as it is, and on raw metrics: the faster of two loads each, in turn. */
export async function ratioOf(
  dashboard: ResolvedDashboard,
  evaluations: Evaluations,
  records: Records,
  { ask }: Backfilled,
): Promise<Ratio> {
  let [recorded, raw, ofRecorded, ofRaw] = [NOTHING, NOTHING, NOTHING, NOTHING];
  for (const row of dashboard.rows)
    for (const panel of row.panels)
      for (const target of panel.targets) {
        const { steps, setting } = evaluations.panel(dashboard, panel, target);
        const own = expanded(target.text, setting);
        const inner = inlined(target.expr, records);
        const other = expanded(print(inner), setting);
        let [a, b] = [await ask(own, steps), await ask(other, steps)];
        a = faster(a, await ask(own, steps));
        b = own === other ? a : faster(b, await ask(other, steps));
        [recorded, raw] = [plus(recorded, a), plus(raw, b)];
        if (own !== other) [ofRecorded, ofRaw] = [plus(ofRecorded, a), plus(ofRaw, b)];
      }
  return { title: dashboard.title, recorded, raw, panels: { recorded: ofRecorded, raw: ofRaw } };
}

const faster = (a: Asked, b: Asked): Asked => (a.took <= b.took ? a : b);

export function ratioLine({ title, recorded, raw, panels }: Ratio): string {
  const by = (of: Spent, than: Spent): string =>
    `${(than.samples / of.samples).toFixed(1)} in samples, ${(than.took / of.took).toFixed(1)} in time`;
  const figures = `${recorded.samples} samples, ${recorded.took.toFixed(0)} ms; raw ${raw.samples}, ${raw.took.toFixed(0)} ms`;
  return `${title}: ${figures}: ${by(recorded, raw)}; of the panels that read recordings ${by(panels.recorded, panels.raw)}`;
}

export function total(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce((a, b) => ({
    title: 'Total',
    recorded: plus(a.recorded, b.recorded),
    raw: plus(a.raw, b.raw),
    panels: { recorded: plus(a.panels.recorded, b.panels.recorded), raw: plus(a.panels.raw, b.panels.raw) },
  }));
}
