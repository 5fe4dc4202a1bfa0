import { type Queries, type Query, queryList } from './query.ts';
import type { Alert } from './rule.ts';

export type Color = 'green' | 'yellow' | 'orange' | 'red' | 'blue' | 'purple' | 'text';

/** From `at` on, this colour. Below the lowest step the colour is `base`. */
export interface Threshold {
  readonly at: number;
  readonly color: Color;
}

/** A value shown as a word. */
export interface Mapping {
  readonly value: number;
  readonly text: string;
  readonly color?: Color;
}

/** A link below a panel's title or in a cell: to a dashboard of the project by its uid, or to an address. */
export interface Link {
  readonly title: string;
  readonly dashboard?: string;
  readonly url?: string;
}

interface Common {
  /** What the panel answers, and what to do about a bad answer. */
  readonly description?: string;
  /** Columns of 24; without it, the panels of a line share its width. */
  readonly width?: number;
  /** Rows of 30 pixels; without it, what suits the kind of panel. */
  readonly height?: number;
  readonly links?: readonly Link[];
  /** Dashboard variables that this panel cannot honour, on purpose, each with the reason. */
  readonly ignores?: Readonly<Record<string, string>>;
  /** Lint rules that do not apply, each with the reason. */
  readonly allow?: Readonly<Record<string, string>>;
}

interface Drawn extends Common {
  readonly queries: Queries;
  /** A Grafana unit; without it, the one that the analysis infers. */
  readonly unit?: string;
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
  /** The alerts that watch what the panel shows: it draws their thresholds, and they link to it. */
  readonly alerts?: readonly Alert[];
  readonly thresholds?: readonly Threshold[];
  readonly base?: Color;
  readonly mappings?: readonly Mapping[];
  /** Shown where there is no data: `0` for a count of rare things, or words. */
  readonly noValue?: string;
}

export interface TimeseriesSpec extends Drawn {
  /** Draw series on top of each other: for parts of a whole. */
  readonly stack?: boolean;
  readonly log?: boolean;
  /** `table` adds last and highest value; the default. */
  readonly legend?: 'table' | 'list' | 'hidden';
}
export interface StatSpec extends Drawn {
  /** Draw the course behind the number; the default unless instant. */
  readonly sparkline?: boolean;
  /** Colour the number by the thresholds, or its background. */
  readonly color?: 'value' | 'background' | 'none';
  /** Show the series' name: for one number a series. */
  readonly named?: boolean;
}
export interface GaugeSpec extends Drawn {}
export interface BarGaugeSpec extends Drawn {}
export interface TableSpec extends Drawn {
  /** The column to sort by, as its query's legend says; highest first. */
  readonly sortBy?: string;
  /** Labels to leave out. */
  readonly hide?: readonly string[];
}
export interface HeatmapSpec extends Drawn {}
export interface StateTimelineSpec extends Drawn {}
export interface TextSpec extends Common {
  /** Markdown. */
  readonly content: string;
}

export type DrawnType = 'timeseries' | 'stat' | 'gauge' | 'barGauge' | 'table' | 'heatmap' | 'stateTimeline';

interface PanelOf<Type extends string, Spec> {
  readonly type: Type;
  readonly title: string;
  readonly spec: Spec;
  readonly queries: readonly Query[];
}
export type Panel =
  | PanelOf<'timeseries', TimeseriesSpec>
  | PanelOf<'stat', StatSpec>
  | PanelOf<'gauge', GaugeSpec>
  | PanelOf<'barGauge', BarGaugeSpec>
  | PanelOf<'table', TableSpec>
  | PanelOf<'heatmap', HeatmapSpec>
  | PanelOf<'stateTimeline', StateTimelineSpec>
  | PanelOf<'text', TextSpec>;

/** Lines along time. */
export function timeseries(title: string, spec: TimeseriesSpec): Panel {
  return { type: 'timeseries', title, spec, queries: queryList(spec.queries) };
}
/** The latest value as a number, its course behind it. */
export function stat(title: string, spec: StatSpec): Panel {
  return { type: 'stat', title, spec, queries: queryList(spec.queries) };
}
/** The latest value on a dial: for a share of a limit. Needs `max`. */
export function gauge(title: string, spec: GaugeSpec): Panel {
  return { type: 'gauge', title, spec, queries: queryList(spec.queries) };
}
/** The latest value of each series as a bar. */
export function barGauge(title: string, spec: BarGaugeSpec): Panel {
  return { type: 'barGauge', title, spec, queries: queryList(spec.queries) };
}
/** One line a series, one column a query: the legend is the column's title. Queries are joined by the labels they share. */
export function table(title: string, spec: TableSpec): Panel {
  return { type: 'table', title, spec, queries: queryList(spec.queries) };
}
/** How observations spread over a histogram's buckets along time. Takes `buckets(…)`. */
export function heatmap(title: string, spec: HeatmapSpec): Panel {
  return { type: 'heatmap', title, spec, queries: queryList(spec.queries) };
}
/** A few states along time; `mappings` name them. */
export function stateTimeline(title: string, spec: StateTimelineSpec): Panel {
  return { type: 'stateTimeline', title, spec, queries: queryList(spec.queries) };
}
/** Words. */
export function text(title: string, spec: TextSpec): Panel {
  return { type: 'text', title, spec, queries: [] };
}
