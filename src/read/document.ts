import type { Position } from '../diagnostic.ts';

/** A text that stands in a file, and where each of its letters stands there, also in a block scalar or behind JSON's escapes. */
export interface Source {
  readonly text: string;
  /** Of the letter at an offset into `text`; of its end at `text.length`. */
  readonly at: (offset: number) => Position;
}

/** `# promwright allow match/never: why`, above what it is about. */
export interface AllowComment {
  readonly rule: string;
  readonly why: string;
  readonly at: Position;
}

export interface ReadRule {
  readonly rule: 'alert' | 'record';
  readonly name: string;
  readonly at: Position;
  /** Absent where the file has none, which `problems` says. */
  readonly expr?: Source;
  /** Of a Grafana alert rule: more than one query, each by its refId. Of all others one, without. */
  readonly refId?: string;
  readonly for?: string;
  readonly keepFiringFor?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, Source>>;
  readonly allow: readonly AllowComment[];
}

export interface ReadGroup {
  readonly name: string;
  readonly at: Position;
  readonly interval?: string;
  /** Added to every series and alert of the group (Prometheus 3.0). */
  readonly labels: Readonly<Record<string, string>>;
  readonly queryOffset?: string;
  readonly rules: readonly ReadRule[];
}

export interface ReadQuery {
  readonly refId: string;
  readonly expr: Source;
  readonly instant: boolean;
  /** Its own minimal step, as `30s`. */
  readonly minStep?: string;
}

export interface ReadPanel {
  readonly title: string;
  /** Rows and panels above it, by title. */
  readonly path: readonly string[];
  readonly at: Position;
  /** Grafana's plug-in: `timeseries`, `stat`. */
  readonly type: string;
  readonly description?: string;
  readonly unit?: string;
  /** Its values are named by mappings, or its fields have units of their own. */
  readonly unitless?: boolean;
  /** Its width, of 24 columns. */
  readonly columns?: string;
  readonly queries: readonly ReadQuery[];
}

export interface ReadVariable {
  readonly name: string;
  /** `query`, `custom`, `datasource`, `interval`, … */
  readonly type: string;
  /** The PromQL selector or expression within `label_values(…)` or `query_result(…)`, where there is one. */
  readonly expr?: Source;
  /** The label that `label_values` lists. */
  readonly label?: string;
}

/** Marks in all panels, drawn where an expression has a value. */
export interface ReadAnnotation {
  readonly name: string;
  readonly expr: Source;
}

export interface ReadDashboard {
  readonly uid?: string;
  readonly title: string;
  readonly description?: string;
  readonly at: Position;
  /** Where its time range begins, as `now-6h`. */
  readonly from?: string;
  readonly variables: readonly ReadVariable[];
  readonly annotations: readonly ReadAnnotation[];
  readonly panels: readonly ReadPanel[];
}

/** What a file of somebody else's holds: rules, or a dashboard. */
export interface Document {
  readonly path: string;
  readonly kind: 'rule-file' | 'prometheus-rule' | 'grafana-alerting' | 'dashboard' | 'dashboard-v2';
  readonly groups: readonly ReadGroup[];
  readonly dashboards: readonly ReadDashboard[];
}
