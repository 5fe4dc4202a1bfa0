import type { Inference } from '../analysis/infer.ts';
import type { Known } from '../analysis/known.ts';
import type { System } from '../metric/system.ts';
import type { Expr } from '../promql/ast.ts';
import type { Settings } from './config.ts';
import type { Color, Mapping, Panel, Threshold } from './panel.ts';
import type { Loaded } from './project.ts';
import type { Severity } from './rule.ts';
import type { ResolvedTest } from './test/resolved-test.ts';
import type { ScenarioFires } from './test/scenarios.ts';

/** The project with everything implicit made explicit: what the emitters print, and nothing that they must decide. */
export interface Resolved {
  readonly settings: Settings;
  /** What queries may name. */
  readonly known: Known;
  /** Modules about systems that are not built. */
  readonly leftOut: readonly string[];
  readonly dashboards: readonly ResolvedDashboard[];
  readonly groups: readonly ResolvedGroup[];
  readonly tests: readonly ResolvedTest[];
  readonly scenarios: readonly Loaded<ScenarioFires>[];
  /** The alerts that have tests, those too whose tests are left out since the site changes their limits. */
  readonly tested: ReadonlySet<string>;
}

export interface ResolvedDashboard {
  /** The module it comes from. */
  readonly file: string;
  readonly folder: string;
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly time: string;
  readonly refresh: string;
  readonly variables: readonly ResolvedVariable[];
  readonly links: readonly ResolvedLink[];
  /** The names of the alerts whose firing is marked on the graphs. */
  readonly alerts: readonly string[];
  /** The jobs of its systems. */
  readonly jobs: readonly string[];
  readonly rows: readonly ResolvedRow[];
  readonly allow: Readonly<Record<string, string>>;
}

export type ResolvedVariable =
  | { readonly type: 'datasource'; readonly name: string; readonly title: string; readonly current: string }
  | {
      readonly type: 'query';
      readonly name: string;
      readonly title: string;
      /** `label_values(metric{…}, label)` */
      readonly query: string;
      /** The regular expression that All stands for; without it, the alternation of all values. */
      readonly all?: string;
      /** The selector within the query. */
      readonly selector: Expr;
      readonly label: string;
    };

/** `tag` for a menu of the dashboards that have it. */
export interface ResolvedLink {
  readonly title: string;
  readonly url?: string;
  readonly tag?: string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface ResolvedRow {
  readonly id: number;
  readonly title: string;
  readonly collapsed: boolean;
  readonly place: Place;
  readonly panels: readonly ResolvedPanel[];
}

export interface ResolvedPanel {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly place: Place;
  /** As declared: type, and the options of its kind. */
  readonly source: Panel;
  readonly targets: readonly ResolvedTarget[];
  /** A Grafana unit; empty where none is known. */
  readonly unit: string;
  readonly base: Color;
  readonly thresholds: readonly Threshold[];
  /** Whether the thresholds are drawn as lines: they are an alert's. */
  readonly lines: boolean;
  readonly mappings: readonly Mapping[];
  readonly links: readonly ResolvedLink[];
}

export interface ResolvedTarget {
  readonly refId: string;
  readonly expr: Expr;
  /** The text of `expr`. */
  readonly text: string;
  readonly legend: string;
  readonly instant: boolean;
  readonly format: 'time_series' | 'table' | 'heatmap';
  readonly inference: Inference;
  /** The unit of this query's values, where a table's columns differ. */
  readonly unit: string;
}

export interface ResolvedGroup {
  readonly file: string;
  readonly name: string;
  /** What its rule file is called: that of its system, or one apart. */
  readonly ruleFile: string;
  readonly system: System;
  readonly jobs: readonly string[];
  readonly every: string;
  readonly rules: readonly ResolvedRule[];
}

export type ResolvedRule = ResolvedRecording | ResolvedAlert;

export interface ResolvedRecording {
  readonly rule: 'record';
  readonly name: string;
  readonly help: string;
  readonly expr: Expr;
  readonly text: string;
  readonly inference: Inference;
  readonly labels: Readonly<Record<string, string>>;
  readonly allow: Readonly<Record<string, string>>;
}

export interface ResolvedAlert {
  readonly rule: 'alert';
  readonly name: string;
  readonly expr: Expr;
  readonly text: string;
  readonly inference: Inference;
  readonly for: string;
  readonly keepFiringFor?: string;
  readonly severity: Severity;
  readonly labels: Readonly<Record<string, string>>;
  /** summary, description, runbook_url, dashboard_url. */
  readonly annotations: Readonly<Record<string, string>>;
  /** The panel that names the alert. */
  readonly panel?: { readonly dashboard: string; readonly id: number };
  readonly allow: Readonly<Record<string, string>>;
}
