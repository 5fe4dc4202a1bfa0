import type { ResolvedPanel, ResolvedTarget } from '../../model/resolved.ts';
import type { AnsweredSeries } from '../shape.ts';
import type { PanelVerdict } from '../verdict.ts';
import { ends } from './course.ts';
import { nameOf } from './named.ts';

/** A panel with what Prometheus answers to its queries. */
export interface Answered {
  readonly panel: ResolvedPanel;
  readonly queries: readonly { readonly target: ResolvedTarget; readonly verdict?: PanelVerdict }[];
}

export interface NamedSeries {
  readonly name: string;
  readonly target: ResolvedTarget;
  readonly series: AnsweredSeries;
  /** The last number; undefined where it has none. */
  readonly last: number | undefined;
  readonly max: number | undefined;
}

/** Every series that a panel draws, under its legend's name. */
export function namedSeries({ queries }: Answered): readonly NamedSeries[] {
  return queries.flatMap(({ target, verdict }) =>
    (verdict?.series ?? []).map((series) => ({
      name: nameOf(target, series.metric),
      target,
      series,
      ...ends(series),
    })),
  );
}

/** The unit that a query's values are written in. */
export function unitOf({ unit }: ResolvedPanel, target: ResolvedTarget): string {
  return unit === '' ? target.unit : unit;
}

/** What a panel says that has nothing to draw. */
export function nothing({ source }: ResolvedPanel): string {
  return (source.type === 'text' ? undefined : source.spec.noValue) ?? 'No data';
}
