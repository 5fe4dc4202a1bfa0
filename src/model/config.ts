import type { System } from '../metric/system.ts';

export type TargetName = 'grafana' | 'prometheus' | 'docs' | 'grafana-alerting' | 'kubernetes' | 'stack';

export interface Config {
  /** The systems that are built. */
  readonly systems: readonly System[];
  /** Folders of modules, each a dashboard. Default `dashboards`. */
  readonly dashboards?: string;
  /** Folders of modules, each one or more rule groups. Default `rules`. */
  readonly rules?: string;
  /** Default `out`. */
  readonly out?: string;
  /** What is emitted. Default `grafana`, `prometheus` and `docs`. */
  readonly targets?: readonly TargetName[];
  readonly prometheus?: {
    /** The oldest Prometheus that must run the rules, as `2.42`. Default `3.0`. */
    readonly version?: string;
    /** The feature flags that it runs with, as `promql-experimental-functions`. Default none. */
    readonly features?: readonly string[];
    /** As Grafana reaches it. Default `http://prometheus:9090`. */
    readonly url?: string;
    /** Default `1m`. */
    readonly evaluationInterval?: string;
    /** `host:port`. Default none, or that of the stack where `targets` names it. */
    readonly alertmanagers?: readonly string[];
    /** Whether the targets stand in `prometheus.yml`, or in files beside it that Prometheus reads again by itself. Default `static`. */
    readonly discovery?: 'static' | 'file';
  };
  readonly grafana?: {
    /** As people reach it: alerts link to it. Default `http://localhost:3000`. */
    readonly url?: string;
    /** The uid of the Prometheus data source. Default `prometheus`. */
    readonly datasource?: string;
    /** Where Grafana finds the dashboards folder. Default `/var/lib/grafana/dashboards`. */
    readonly path?: string;
  };
  readonly kubernetes?: {
    /** Default none: `kubectl` says where. */
    readonly namespace?: string;
    /** By which the operator's Prometheus selects monitors and rules. Default `release: kube-prometheus-stack`, its Helm chart's. */
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly stack?: {
    /** What Alertmanager calls for `critical` alerts, and for `warning`. They stand in clear in `out/`: no tokens. */
    readonly webhooks?: { readonly page: string; readonly ticket: string };
  };
  /** What dashboards and rules may cost before it is a finding. */
  readonly budget?: Partial<Budget>;
  /** Where the runbook pages are, as people reach them: an alert's page is `<runbooks>/<AlertName>.md`. */
  readonly runbooks?: string;
  /** What differs on site, by the name of the system. */
  readonly overrides?: Readonly<Record<string, Override>>;
}

/** What `promwright cost` may foretell at most. */
export interface Budget {
  /** Samples that a panel reads when its dashboard is loaded. */
  readonly panel: number;
  /** Samples that all panels of a dashboard read. */
  readonly dashboard: number;
  /** Samples that a rule reads at each evaluation. */
  readonly rule: number;
  /** Series that a recording makes. */
  readonly series: number;
}

/** Prometheus reads about a hundred million samples a second from memory (docs/cost.md): a panel takes a fifth of a second, a dashboard one. */
export const DEFAULT_BUDGET: Budget = { panel: 20_000_000, dashboard: 100_000_000, rule: 1_000_000, series: 300 };

/** One site's own way with a system. */
export interface Override {
  /** Other names, targets or intervals of its jobs, by the job's name in the catalog. */
  readonly jobs?: Readonly<
    Record<string, { readonly job?: string; readonly targets?: readonly string[]; readonly interval?: string }>
  >;
  /** The limits of its alerts, by name: a number in the unit that the alert compares in, or with one, as `80%`, `3s`, `500 USD`. */
  readonly thresholds?: Readonly<Record<string, number | string>>;
  /** Another place of its runbooks. */
  readonly runbooks?: string;
  /** Another Grafana for the links of its alerts. */
  readonly grafana?: string;
  /** Another data source for its dashboards, by uid. */
  readonly datasource?: string;
}

/** Names what a project builds, and where. The default export of `promwright.config.ts`. */
export function defineConfig(config: Config): Config & { readonly kind: 'config' } {
  return { kind: 'config', ...config };
}

export interface Settings {
  readonly systems: readonly System[];
  readonly dashboards: string;
  readonly rules: string;
  readonly out: string;
  readonly targets: readonly TargetName[];
  readonly prometheus: Required<NonNullable<Config['prometheus']>>;
  readonly grafana: Required<NonNullable<Config['grafana']>>;
  readonly kubernetes: { readonly namespace?: string; readonly labels: Readonly<Record<string, string>> };
  readonly stack: Required<NonNullable<Config['stack']>>;
  readonly budget: Budget;
  readonly runbooks: string;
  readonly overrides: Readonly<Record<string, Override>>;
}

/** Where nobody says which Prometheus it is. */
export const DEFAULT_VERSION = '3.0';

export function settingsOf(config: Config): Settings {
  return {
    systems: config.systems,
    dashboards: config.dashboards ?? 'dashboards',
    rules: config.rules ?? 'rules',
    out: config.out ?? 'out',
    targets: config.targets ?? ['grafana', 'prometheus', 'docs'],
    prometheus: {
      version: DEFAULT_VERSION,
      features: [],
      url: 'http://prometheus:9090',
      evaluationInterval: '1m',
      alertmanagers: config.targets?.includes('stack') ? ['alertmanager:9093'] : [],
      discovery: 'static',
      ...config.prometheus,
    },
    grafana: {
      url: 'http://localhost:3000',
      datasource: 'prometheus',
      path: '/var/lib/grafana/dashboards',
      ...config.grafana,
    },
    kubernetes: { labels: { release: 'kube-prometheus-stack' }, ...config.kubernetes },
    stack: {
      webhooks: { page: 'http://127.0.0.1:5001/page', ticket: 'http://127.0.0.1:5001/ticket' },
      ...config.stack,
    },
    budget: { ...DEFAULT_BUDGET, ...config.budget },
    runbooks: config.runbooks ?? 'https://runbooks.example.com',
    overrides: config.overrides ?? {},
  };
}
