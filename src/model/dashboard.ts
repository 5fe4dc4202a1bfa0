import type { AnySeries } from '../metric/metric.ts';
import type { System } from '../metric/system.ts';
import { refuse } from '../query/vector.ts';
import type { Link, Panel } from './panel.ts';

export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
  readonly collapsed: boolean;
}

/** One question, and the panels that answer it. */
export function row(title: string, panels: readonly Panel[], options: { readonly collapsed?: boolean } = {}): Row {
  return { title, panels, collapsed: options.collapsed ?? false };
}

/** A choice at the top of a dashboard among the values of a label. Every selector whose metric has the label obeys it. */
export interface Variable {
  readonly variable: string;
  readonly label: string;
  readonly title: string;
  readonly of: AnySeries;
}

/** The values of a label of a metric, under the label's own name: `variable(completions, 'model')`. */
export function variable(of: AnySeries, label: string, title: string = label): Variable {
  return { variable: label, label, title, of };
}

export interface DashboardSpec {
  /** At most 40 letters, digits, `-` and `_`; permanent: addresses are made of it. */
  readonly uid: string;
  readonly title: string;
  /** The question that the dashboard answers. */
  readonly description: string;
  /** The system it shows: its folder, and the jobs that the variable `job` offers. More than one for an overview. */
  readonly system: System | readonly System[];
  /** The folder of a dashboard that shows more than one system. */
  readonly folder?: string;
  readonly tags?: readonly string[];
  /** Besides `datasource`, `job` and `instance`, which every dashboard has. */
  readonly variables?: readonly Variable[];
  readonly rows: readonly Row[];
  readonly links?: readonly Link[];
  /** How far back it looks when opened. Default `6h`. */
  readonly time?: string;
  /** Default `1m`: not faster than the data. */
  readonly refresh?: string;
  readonly allow?: Readonly<Record<string, string>>;
}

export interface Dashboard extends DashboardSpec {
  readonly kind: 'dashboard';
}

export function dashboard(spec: DashboardSpec): Dashboard {
  if (!/^[A-Za-z0-9_-]{1,40}$/.test(spec.uid))
    refuse(`The dashboard uid \`${spec.uid}\` is not 1 to 40 letters, digits, \`-\` and \`_\`.`);
  return { kind: 'dashboard', ...spec };
}
