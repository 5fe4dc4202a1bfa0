import { closed, DURATION, INTEGER, list, mapOf, type Schema, STRING, text, WORDS } from './schema.ts';

const STATIC = list(closed({ targets: list(WORDS) }), 1);

/** The part of https://prometheus.io/docs/prometheus/latest/configuration/configuration/ that we write. */
export const PROMETHEUS: Schema = closed(
  {
    global: closed({ scrape_interval: DURATION, evaluation_interval: DURATION }),
    rule_files: list(WORDS),
    scrape_configs: list(
      closed(
        { job_name: WORDS, scrape_interval: DURATION, scrape_timeout: DURATION },
        {
          metrics_path: text('^/'),
          sample_limit: INTEGER,
          label_value_length_limit: INTEGER,
          static_configs: STATIC,
          file_sd_configs: list(closed({ files: list(text('^targets/[\\w-]+\\.json$'), 1) }), 1),
        },
      ),
    ),
  },
  { alerting: closed({ alertmanagers: list(closed({ static_configs: STATIC }), 1) }) },
);

/** A file that `file_sd_configs` names. */
export const TARGETS: Schema = list(closed({ targets: list(WORDS, 1) }), 1);

const LABEL = '^[a-zA-Z_][a-zA-Z0-9_]*$';
const LABELS = mapOf(STRING, LABEL);

/** https://github.com/prometheus/prometheus/blob/main/model/rulefmt/rulefmt.go: what it refuses, and what 2.42 does not know yet. */
const RECORD = closed({ record: text('^[a-zA-Z_:][a-zA-Z0-9_:]*$'), expr: WORDS }, { labels: LABELS });
const ALERT = closed(
  { alert: WORDS, expr: WORDS },
  { for: DURATION, keep_firing_for: DURATION, labels: LABELS, annotations: mapOf(STRING, LABEL) },
);

/** Told apart by which key is there, so that a fault is reported against the kind that was meant. */
const RULE: Schema = {
  type: 'object',
  if: { type: 'object', required: ['record'] },
  // oxlint-disable-next-line unicorn/no-thenable
  then: RECORD,
  else: ALERT,
};

export const RULES: Schema = closed({
  groups: list(
    closed(
      { name: WORDS, interval: DURATION, rules: list(RULE, 1) },
      { query_offset: DURATION, limit: INTEGER, labels: LABELS },
    ),
    1,
  ),
});
