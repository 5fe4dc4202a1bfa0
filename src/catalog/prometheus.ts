import { optional, upTo } from '../metric/label.ts';
import { system } from '../metric/system.ts';

// Facts from prometheus/prometheus v3: rules/group.go, notifier/manager.go, scrape/metrics.go, cmd/prometheus/main.go. All of these are in 2.42 too.

/** Prometheus, as it sees itself: whether what watches the others works. Only what its own alerts need. */
export const prometheus = system('prometheus', {
  title: 'Prometheus',
  description:
    'The Prometheus that evaluates these rules, scraping itself: whether rules, scrapes and notifications work.',
  job: 'prometheus',
  targets: ['localhost:9090'],
  interval: '15s',
  target: { instance: upTo(2, 'localhost:9090') },
  partial: true,
});

const rule_group = upTo(50, '/etc/prometheus/rules/nexusgate.rules.yml;nexusgate-alerts');
const alertmanager = upTo(3, 'http://alertmanager:9093/api/v2/alerts');

export const ruleEvaluationFailures = prometheus.counter('prometheus_rule_evaluation_failures_total', {
  unit: 'evaluations',
  help: 'The total number of rule evaluation failures',
  labels: { rule_group },
});
export const ruleGroupLastDuration = prometheus.gauge('prometheus_rule_group_last_duration_seconds', {
  unit: 'seconds',
  help: 'The duration of the last rule group evaluation',
  labels: { rule_group },
});
export const ruleGroupInterval = prometheus.gauge('prometheus_rule_group_interval_seconds', {
  unit: 'seconds',
  help: 'The interval of a rule group',
  labels: { rule_group },
});
export const ruleGroupIterationsMissed = prometheus.counter('prometheus_rule_group_iterations_missed_total', {
  unit: 'evaluations',
  help: 'The total number of rule group evaluations missed due to slow rule group evaluation',
  labels: { rule_group },
});
export const notificationsSent = prometheus.counter('prometheus_notifications_sent_total', {
  unit: 'alerts',
  help: 'Total number of alerts sent',
  labels: { alertmanager },
  warts: [{ kind: 'only-when', why: 'It is there once an Alertmanager is configured.' }],
});
export const notificationErrors = prometheus.counter('prometheus_notifications_errors_total', {
  unit: 'alerts',
  help: 'Total number of sent alerts affected by errors',
  labels: { alertmanager },
  warts: [{ kind: 'only-when', why: 'It is there once an Alertmanager is configured.' }],
});
export const notificationsDropped = prometheus.counter('prometheus_notifications_dropped_total', {
  unit: 'alerts',
  help: 'Total number of alerts dropped due to errors when sending to Alertmanager',
  labels: { alertmanager: optional(alertmanager, 'when Prometheus is older than 3.10') },
});
export const alertmanagersDiscovered = prometheus.gauge('prometheus_notifications_alertmanagers_discovered', {
  unit: 'alertmanagers',
  help: 'The number of alertmanagers discovered and active',
});
export const scrapesOverSampleLimit = prometheus.counter('prometheus_target_scrapes_exceeded_sample_limit_total', {
  unit: 'scrapes',
  help: 'Total number of scrapes that hit the sample limit and were rejected',
});
export const scrapesDuplicateTimestamp = prometheus.counter(
  'prometheus_target_scrapes_sample_duplicate_timestamp_total',
  {
    unit: 'samples',
    help: 'Total number of samples rejected due to duplicate timestamps but different values',
    warts: [{ kind: 'only-when', why: 'Before 2.52 it does not count samples of one series within one scrape.' }],
  },
);
export const configReloadSuccessful = prometheus.gauge('prometheus_config_last_reload_successful', {
  unit: 'bool',
  help: 'Whether the last configuration reload attempt was successful',
});
export const headSeries = prometheus.gauge('prometheus_tsdb_head_series', {
  unit: 'series',
  help: 'Total number of series in the head block',
});

export const { up } = prometheus.scrape;
