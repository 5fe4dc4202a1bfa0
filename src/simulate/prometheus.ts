import type { Profile } from './profile.ts';

const never = { each: 0 } as const;
const watches = 'Prometheus only watches: it has no such traffic';

export const prometheus: Profile = {
  load: 1,
  metrics: {
    prometheus_rule_evaluation_failures_total: never,
    prometheus_rule_group_last_duration_seconds: { level: [0.01, 0.03] },
    prometheus_rule_group_interval_seconds: { level: 30 },
    prometheus_rule_group_iterations_missed_total: never,
    prometheus_notifications_sent_total: { each: 0, steady: 0.05 },
    prometheus_notifications_errors_total: never,
    prometheus_notifications_dropped_total: never,
    prometheus_notifications_alertmanagers_discovered: { level: 1 },
    prometheus_target_scrapes_exceeded_sample_limit_total: never,
    prometheus_target_scrapes_sample_duplicate_timestamp_total: never,
    prometheus_config_last_reload_successful: { level: 1 },
    prometheus_tsdb_head_series: { level: [20_000, 21_000] },
  },
  without: {
    'provider-outage': watches,
    'slow-first-tokens': watches,
    'error-burst': watches,
    'rate-limit-squeeze': watches,
    'cost-spike': watches,
    'cardinality-attack': watches,
    'no-traffic': watches,
  },
};
