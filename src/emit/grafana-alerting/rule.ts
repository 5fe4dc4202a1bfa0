import type { ResolvedAlert, ResolvedRecording, ResolvedRule } from '../../model/resolved.ts';
import { slug } from '../slug.ts';
import { annotation, escaped } from './interpolation.ts';
import { translated } from './template.ts';

/** How the rules of one system are called. */
export interface Titled {
  readonly system: string;
  readonly titleOf: (rule: ResolvedRule) => string;
}

export function ruleModel(rule: ResolvedRule, titled: Titled, datasource: string): unknown {
  const title = titled.titleOf(rule);
  return rule.rule === 'record'
    ? recordModel(rule, uidOf(`${titled.system}-${title}`), title, datasource)
    : alertModel(rule, uidOf(rule.name), title, datasource);
}

/** https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/prom/convert.go */
function alertModel(alert: ResolvedAlert, uid: string, title: string, datasource: string): unknown {
  return {
    uid,
    title: escaped(title),
    condition: 'threshold',
    data: [queryNode(alert.text, datasource), MATH, THRESHOLD],
    // Prometheus knows no series for no alert, and resolves an alert as soon as its series is gone.
    noDataState: 'OK',
    execErrState: 'Error',
    missing_series_evals_to_resolve: 1,
    for: alert.for,
    ...(alert.keepFiringFor !== undefined && { keepFiringFor: alert.keepFiringFor }),
    labels: mapped({ severity: alert.severity, ...alert.labels }, (text) => escaped(translated(text))),
    annotations: mapped({ ...alert.annotations, ...panelOf(alert) }, (text) => annotation(translated(text))),
  };
}

function recordModel(
  { name, text, labels }: ResolvedRecording,
  uid: string,
  title: string,
  datasource: string,
): unknown {
  return {
    uid,
    title: escaped(title),
    record: { metric: name, from: 'query', targetDatasourceUid: datasource },
    data: [queryNode(text, datasource)],
    ...(Object.keys(labels).length > 0 && { labels: mapped(labels, escaped) }),
  };
}

/** Both or none: Grafana refuses one without the other. */
function panelOf({ panel }: ResolvedAlert): Readonly<Record<string, string>> {
  return panel ? { __dashboardUid__: panel.dashboard, __panelId__: String(panel.id) } : {};
}

function uidOf(name: string): string {
  return slug(name, /[^A-Za-z0-9_-]/g, 40);
}

function mapped(
  texts: Readonly<Record<string, string>>,
  change: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, change(text)]));
}

/** Without these, Terraform and Grafana's own export find a difference where there is none. */
const LIMITS = { intervalMs: 1000, maxDataPoints: 43200 };

function queryNode(expr: string, uid: string): unknown {
  return {
    refId: 'query',
    relativeTimeRange: { from: 600, to: 0 },
    datasourceUid: uid,
    model: { refId: 'query', datasource: { type: 'prometheus', uid }, expr, instant: true, range: false, ...LIMITS },
  };
}

const EXPRESSIONS = { type: '__expr__', uid: '__expr__' };

/** 1 for whatever the query found, be it 0 or no number: what a rule of Prometheus returns is what it alerts on. */
const MATH = {
  refId: 'prometheus_math',
  queryType: 'math',
  relativeTimeRange: { from: 0, to: 0 },
  datasourceUid: '__expr__',
  model: {
    refId: 'prometheus_math',
    type: 'math',
    datasource: EXPRESSIONS,
    expression: 'is_number($query) || is_nan($query) || is_inf($query)',
    ...LIMITS,
  },
};

const THRESHOLD = {
  refId: 'threshold',
  queryType: 'threshold',
  relativeTimeRange: { from: 0, to: 0 },
  datasourceUid: '__expr__',
  model: {
    refId: 'threshold',
    type: 'threshold',
    datasource: EXPRESSIONS,
    expression: 'prometheus_math',
    conditions: [{ evaluator: { type: 'gt', params: [0] } }],
    ...LIMITS,
  },
};
