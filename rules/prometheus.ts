import {
  absent,
  add,
  alert,
  and,
  by,
  div,
  eq,
  gt,
  humanizeDuration,
  humanizePercentage,
  increase,
  promql,
  rate,
  record,
  ruleGroup,
  sampleLimit,
  sum,
  targetLimit,
  value,
  vector,
} from 'promwright';
import { systems } from 'promwright/catalog/index';
import {
  alertmanagersDiscovered,
  configReloadSuccessful,
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

export const down = alert('PrometheusDown', {
  expr: eq(value(up), 0),
  for: '5m',
  severity: 'critical',
  summary: ({ instance }) => `Prometheus at ${instance} does not answer itself.`,
  description: ({ instance }) =>
    `Prometheus has failed to scrape itself at ${instance} for 5 minutes: it is overloaded, or its address is wrong in the configuration.`,
});
export const vanished = alert('PrometheusAbsent', {
  expr: absent(up),
  for: '5m',
  severity: 'warning',
  summary: () => 'Prometheus does not scrape itself.',
  description: ({ job }) =>
    `There is no target of the job ${job}: nobody would notice rules or notifications that fail.`,
});
export const ruleFailures = alert('PrometheusRuleFailures', {
  expr: gt(sum(increase(ruleEvaluationFailures, '5m'), by('job', 'instance', 'rule_group')), 0),
  for: '5m',
  severity: 'critical',
  summary: ({ rule_group }) => `Rules of ${rule_group} fail.`,
  description: ({ rule_group, instance }) =>
    `Prometheus at ${instance} has failed to evaluate a rule of ${rule_group} for 5 minutes. The alerts of that rule cannot fire.`,
});
export const ruleGroupSlow = alert('PrometheusRuleGroupSlow', {
  expr: gt(div(value(ruleGroupLastDuration), value(ruleGroupInterval)), 1),
  for: '10m',
  severity: 'warning',
  summary: ({ rule_group }, share) => `${rule_group} takes ${humanizePercentage(share)} of its interval.`,
  description: ({ rule_group, instance }) =>
    `At ${instance} one evaluation of ${rule_group} takes longer than the interval between two, for 10 minutes: evaluations are left out, and alerts come late.`,
});
export const iterationsMissed = alert('PrometheusRuleIterationsMissed', {
  expr: gt(sum(increase(ruleGroupIterationsMissed, '10m'), by('job', 'instance', 'rule_group')), 0),
  for: '10m',
  severity: 'warning',
  summary: ({ rule_group }) => `Evaluations of ${rule_group} are left out.`,
  description: ({ rule_group, instance }) =>
    `Prometheus at ${instance} has left out evaluations of ${rule_group} for 10 minutes, because the ones before took too long.`,
});
export const configReloadFailed = alert('PrometheusConfigReloadFailed', {
  expr: eq(value(configReloadSuccessful), 0),
  for: '10m',
  severity: 'critical',
  summary: ({ instance }) => `Prometheus at ${instance} did not take its new configuration.`,
  description: ({ instance }) =>
    `The last reload at ${instance} failed 10 minutes ago or more: it goes on with old rules, perhaps with old targets too, and a restart would fail.`,
});
/** Since 3.10 `sent` counts only what arrived; before, all of it, which makes the share a little lower than it is. */
const delivered = sum(rate(notificationsSent, '5m'), by('job', 'instance', 'alertmanager'));
const undelivered = sum(rate(notificationErrors, '5m'), by('job', 'instance', 'alertmanager'));
export const notificationsFail = alert('PrometheusNotificationsFailing', {
  expr: gt(div(undelivered, add(delivered, undelivered)), 0.01),
  for: '5m',
  severity: 'critical',
  summary: ({ alertmanager }, share) => `${humanizePercentage(share)} of the alerts to ${alertmanager} do not arrive.`,
  description: ({ alertmanager, instance }, share, limit) =>
    `Of the alerts that Prometheus at ${instance} sends to ${alertmanager}, ${humanizePercentage(share)} fail, more than ${limit} for 5 minutes. Nobody is told of what those alerts say.`,
});
export const notificationsLost = alert('PrometheusNotificationsDropped', {
  expr: and(
    gt(sum(increase(notificationsDropped, '5m'), by('job', 'instance')), 0),
    gt(sum(value(alertmanagersDiscovered), by('job', 'instance')), 0),
  ),
  for: '5m',
  severity: 'critical',
  summary: ({ instance }) => `Prometheus at ${instance} drops alerts.`,
  description: ({ instance }) =>
    `Prometheus at ${instance} has thrown alerts away for 5 minutes, because an Alertmanager does not take them.`,
});

export const overSampleLimit = alert('PrometheusScrapesOverLimit', {
  expr: gt(sum(increase(scrapesOverSampleLimit, '5m'), by('job', 'instance')), 0),
  for: '0s',
  severity: 'critical',
  summary: () => 'A target exposes more samples than it may, and is not stored.',
  description: ({ instance }) =>
    `Prometheus at ${instance} throws away whole scrapes, because they have more samples than the \`sample_limit\` of their job. For that target every alert is blind. An open label has exploded.`,
});
export const duplicateSamples = alert('PrometheusDuplicateSamples', {
  expr: gt(sum(increase(scrapesDuplicateTimestamp, '10m'), by('job', 'instance')), 0),
  for: '30m',
  severity: 'info',
  summary: () => 'A target exposes one series twice.',
  description: ({ instance }) =>
    `For 30 minutes Prometheus at ${instance} has met several samples of one series in one scrape, and kept the first. API keys of NexusGate that share a comment do that.`,
});

// Every job, whoever's it is: a matcher by hand keeps these from being narrowed to Prometheus' own.
const all = '{job=~".+"}';
export const samplesHigh = alert('ScrapeSamplesHigh', {
  expr: promql<
    'job' | 'instance'
  >`scrape_samples_post_metric_relabeling${all} / on (job) group_left () job:scrape_samples:limit${all} > 0.8`,
  for: '10m',
  severity: 'warning',
  summary: ({ instance, job }, share) =>
    `${instance} (${job}) exposes ${humanizePercentage(share)} of the samples it may.`,
  description: ({ instance, job }, share, limit) =>
    `A scrape of ${instance} of the job ${job} has ${humanizePercentage(share)} of its sample limit, more than ${limit} for 10 minutes. By the catalog it has half at most. Beyond the limit the target is lost.`,
});
export const seriesChurn = alert('ScrapeSeriesChurn', {
  expr: promql<
    'job' | 'instance'
  >`sum by (job, instance) (sum_over_time(scrape_series_added${all}[1h])) / on (job) group_left () job:scrape_samples:limit${all} > 1`,
  for: '15m',
  severity: 'warning',
  summary: ({ instance, job }) => `${instance} (${job}) makes new series all the time.`,
  description: ({ instance, job }, times) =>
    `Within an hour ${instance} of the job ${job} has made ${humanizePercentage(times)} of its sample limit in new series. A label takes ever new values, such as a path or a user: memory grows until Prometheus dies.`,
});
export const targetsVanished = alert('ScrapeTargetsVanished', {
  expr: promql<'job'>`count by (job) (up${all} offset 1h) - (count by (job) (up${all}) or 0 * count by (job) (up${all} offset 1h)) > 0`,
  for: '5m',
  severity: 'warning',
  summary: ({ job }, lost) => `${lost} of the targets of ${job} have vanished.`,
  description: ({ job }, lost) =>
    `The job ${job} has ${lost} targets fewer than an hour ago. No alert on \`up\` sees that: a target that is gone is not down.`,
});
export const targetsMore = alert('ScrapeTargetsMore', {
  expr: promql<'job'>`count by (job) (up${all}) / on (job) job:scrape_targets:limit${all} > 1`,
  for: '30m',
  severity: 'info',
  summary: ({ job }, times) =>
    `The job ${job} has ${humanizePercentage(times)} of the targets that its catalog expects.`,
  description: ({ job }, times) =>
    `Prometheus scrapes ${humanizePercentage(times)} of the targets that the catalog expects of the job ${job}, for 30 minutes. Every metric of the job has as many series more, and what all replicas export alike is counted more often.`,
});
export const scrapesSlow = alert('ScrapeSlow', {
  expr: promql<'job' | 'instance'>`scrape_duration_seconds${all} > 8`,
  for: '10m',
  severity: 'warning',
  summary: ({ instance, job }, seconds) => `Scrapes of ${instance} (${job}) take ${humanizeDuration(seconds)}.`,
  description: ({ instance, job }, seconds, limit) =>
    `A scrape of ${instance} of the job ${job} takes ${humanizeDuration(seconds)}, more than ${limit} for 10 minutes. At 10 s it is given up, and the target counts as down.`,
});

/** What the catalog implies for each job; the samples are the `sample_limit` of prometheus.yml. */
const limits = systems.flatMap((system) => {
  const rules = system.jobs.flatMap(({ job }) => {
    const samples = sampleLimit(system, job);
    const targets = targetLimit(system, job);
    const of = { labels: { job } };
    return [
      ...(samples === undefined
        ? []
        : [
            record('job:scrape_samples:limit', vector(samples), {
              ...of,
              unit: 'samples',
              help: 'How many samples a scrape of one target of the job may have',
            }),
          ]),
      ...(targets === undefined
        ? []
        : [
            record('job:scrape_targets:limit', vector(targets), {
              ...of,
              unit: 'targets',
              help: 'How many targets the job has at most',
            }),
          ]),
    ];
  });
  return rules.length === 0 ? [] : [ruleGroup({ name: `${system.name}-limits`, system, every: '1m', rules })];
});

export default [
  ruleGroup({
    name: 'prometheus-rules',
    system: prometheus,
    every: '1m',
    rules: [
      down,
      vanished,
      ruleFailures,
      ruleGroupSlow,
      iterationsMissed,
      configReloadFailed,
      notificationsFail,
      notificationsLost,
    ],
  }),
  ruleGroup({
    name: 'prometheus-scrapes',
    system: prometheus,
    every: '1m',
    rules: [overSampleLimit, duplicateSamples, samplesHigh, seriesChurn, targetsVanished, targetsMore, scrapesSlow],
  }),
  ...limits,
];
