import { add, by, dashboard, div, increase, promql, rate, row, stat, sum, timeseries, value } from 'promwright';
import {
  configReloadSuccessful,
  headSeries,
  notificationErrors,
  notificationsDropped,
  notificationsSent,
  prometheus,
  ruleEvaluationFailures,
  ruleGroupInterval,
  ruleGroupIterationsMissed,
  ruleGroupLastDuration,
  scrapesDuplicateTimestamp,
  scrapesOverSampleLimit,
  up,
} from 'promwright/catalog/prometheus';
import * as alerts from '../rules/prometheus.ts';
import { targetsUp, window } from './_panels.ts';

/** A matcher by hand: these look at every job, not at Prometheus' own. */
const all = '{job=~".+"}';
const everyJob = { job: 'It shows every job.', instance: 'It shows every job.' };

const delivered = sum(rate(notificationsSent, window), by('alertmanager'));
const undelivered = sum(rate(notificationErrors, window), by('alertmanager'));

export default dashboard({
  uid: 'prometheus-watch',
  title: 'Monitoring of the monitoring',
  description: 'Do the scrapes, rules and notifications work that everything else here stands on?',
  system: prometheus,
  rows: [
    row('Does the watching work?', [
      targetsUp(up, { alerts: [alerts.down, alerts.vanished] }),
      stat('Configuration', {
        description:
          'Whether the last reload took. Refused: run `promtool check config` on it; Prometheus goes on with the old one until it is restarted.',
        queries: { '{{instance}}': value(configReloadSuccessful) },
        mappings: [
          { value: 1, text: 'taken', color: 'green' },
          { value: 0, text: 'REFUSED', color: 'red' },
        ],
        base: 'red',
        thresholds: [{ at: 1, color: 'green' }],
        color: 'background',
        alerts: [alerts.configReloadFailed],
      }),
      stat('Rules that fail', {
        description: 'Evaluations that failed in the last 5 minutes. An alert whose rule fails cannot fire.',
        queries: { failures: sum(increase(ruleEvaluationFailures, '5m')) },
        thresholds: [{ at: 1, color: 'red' }],
        decimals: 0,
        color: 'value',
      }),
      stat('Targets down', {
        description: 'Targets of any job that do not answer. Which: the row on targets.',
        queries: { down: promql`count(up${all} == 0) or vector(0)` },
        thresholds: [{ at: 1, color: 'red' }],
        color: 'value',
        ignores: everyJob,
      }),
      stat('Series in memory', {
        description: 'What memory goes by: some kilobytes each. It should move only when something new is scraped.',
        queries: { series: sum(value(headSeries)) },
        color: 'none',
      }),
    ]),
    row('Are the rules evaluated?', [
      timeseries('Failing rules by group', {
        description: 'Failed evaluations in 5 minutes. The message stands on Prometheus’ page of rules.',
        queries: { '{{rule_group}}': sum(increase(ruleEvaluationFailures, '5m'), by('rule_group')) },
        alerts: [alerts.ruleFailures],
        min: 0,
      }),
      timeseries('Time of a group, of its interval', {
        description:
          'How much of the time between two evaluations one takes. Near 100%: split the group, or record what it computes often.',
        queries: { '{{rule_group}}': div(value(ruleGroupLastDuration), value(ruleGroupInterval)) },
        alerts: [alerts.ruleGroupSlow],
        min: 0,
      }),
      timeseries('Evaluations left out', {
        description: 'Evaluations that did not happen in 10 minutes, since the ones before took too long.',
        queries: { '{{rule_group}}': sum(increase(ruleGroupIterationsMissed, '10m'), by('rule_group')) },
        alerts: [alerts.iterationsMissed],
        min: 0,
      }),
    ]),
    row('Are the targets scraped?', [
      timeseries('Targets by job', {
        description:
          'Targets that Prometheus knows, down or up. A step down is a target that vanished, which no alert on `up` sees.',
        queries: { '{{job}}': promql<'job'>`count by (job) (up${all})` },
        alerts: [alerts.targetsVanished],
        min: 0,
        ignores: everyJob,
      }),
      timeseries('Slowest scrape by job', {
        description: 'At 10 s a scrape is given up, and the target counts as down.',
        queries: { '{{job}}': promql<'job'>`max by (job) (scrape_duration_seconds${all})` },
        alerts: [alerts.scrapesSlow],
        min: 0,
        ignores: everyJob,
      }),
      timeseries('Scrapes thrown away', {
        description:
          'Scrapes with more samples than their job may have, and samples of one series twice in a scrape, in 5 minutes.',
        queries: {
          'over the limit': sum(increase(scrapesOverSampleLimit, '5m')),
          'one series twice': sum(increase(scrapesDuplicateTimestamp, '5m')),
        },
        alerts: [alerts.overSampleLimit, alerts.duplicateSamples],
        unit: 'short',
        min: 0,
      }),
    ]),
    row('Does the number of series stay in bounds?', [
      timeseries('Samples of a scrape, of the limit', {
        description:
          'The largest target of each job beside its `sample_limit`, which is twice what the catalog implies. At 100% the target is lost: find the label in the catalog’s page on metrics.',
        queries: {
          '{{job}}': promql<'job'>`max by (job) (scrape_samples_post_metric_relabeling${all}) / on (job) job:scrape_samples:limit${all}`,
        },
        alerts: [alerts.samplesHigh],
        min: 0,
        ignores: everyJob,
      }),
      timeseries('New series in an hour, of the limit', {
        description:
          'Series that were new within the last hour. After a restart of Prometheus all are; going on, a label takes ever new values.',
        queries: {
          '{{job}}': promql<'job'>`max by (job) (sum by (job, instance) (sum_over_time(scrape_series_added${all}[1h]))) / on (job) job:scrape_samples:limit${all}`,
        },
        unit: 'percentunit',
        alerts: [alerts.seriesChurn],
        min: 0,
        ignores: everyJob,
      }),
      timeseries('Targets, of those expected', {
        description:
          'Targets of each job by how many its catalog expects. Above 100%: a job that scales has outgrown its catalog, or a replica is scraped that exports what another does.',
        queries: { '{{job}}': promql<'job'>`count by (job) (up${all}) / on (job) job:scrape_targets:limit${all}` },
        unit: 'percentunit',
        alerts: [alerts.targetsMore],
        min: 0,
        ignores: everyJob,
      }),
      timeseries('Samples by job', {
        description: 'What all targets of a job expose together.',
        queries: { '{{job}}': promql<'job'>`sum by (job) (scrape_samples_scraped${all})` },
        stack: true,
        min: 0,
        ignores: everyJob,
      }),
    ]),
    row('Do alerts arrive?', [
      timeseries('Alerts sent', {
        description: 'Alerts handed to each Alertmanager per second.',
        queries: { '{{alertmanager}}': delivered },
        min: 0,
        noValue: 'no Alertmanager',
      }),
      timeseries('Alerts that do not arrive', {
        description:
          'Of those sent. Above 1% somebody is woken, if the message still gets through: have a second Alertmanager.',
        queries: {
          '{{alertmanager}}': div(undelivered, add(delivered, undelivered)),
        },
        alerts: [alerts.notificationsFail],
        min: 0,
        noValue: 'none sent',
      }),
      timeseries('Alerts dropped', {
        description: 'Alerts thrown away in 5 minutes, because no Alertmanager took them.',
        queries: { dropped: sum(increase(notificationsDropped, '5m')) },
        alerts: [alerts.notificationsLost],
        min: 0,
      }),
    ]),
  ],
});
