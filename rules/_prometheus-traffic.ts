import { gptme } from 'promwright/catalog/gptme';
import { nexusgate } from 'promwright/catalog/nexusgate';
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
} from 'promwright/catalog/prometheus';
import { at, changing, counts, type Givens, type Signal, shows, type Time } from 'promwright/test';

/** What is ill in the tests, and what stands beside it and is not. */
export const ill = {
  instance: 'localhost:9090',
  group: 'shop.rules.yml;shop-alerts',
  manager: 'http://alertmanager-1:9093/api/v2/alerts',
};
export const well = {
  instance: 'prometheus-2:9090',
  group: 'bank.rules.yml;bank-alerts',
  manager: 'http://alertmanager-2:9093/api/v2/alerts',
};

/** One event a minute, from minute 10 until minute 30. */
export const trouble = changing(0, at('10m', 1 / 60), at('30m', 0));

/** A single event in each of these stretches of 15 seconds. */
export const events = (...stretches: readonly (readonly [Time, Time])[]): Signal =>
  changing(0, ...stretches.flatMap(([from, until]) => [at(from, 1 / 15), at(until, 0)]));

type Counter = typeof ruleEvaluationFailures | typeof ruleGroupIterationsMissed;

/** Something that should not happen to the groups of rules happens to one of them, at one of two Prometheis. */
export const ofGroup = (counter: Counter, happens: Signal): Givens => [
  counts(counter, { instance: ill.instance, rule_group: ill.group }, happens),
  counts(counter, { instance: ill.instance, rule_group: well.group }, 0),
  counts(counter, { instance: well.instance, rule_group: ill.group }, 0),
];

type Unlabelled = typeof scrapesOverSampleLimit;
export const ofOne = (counter: Unlabelled, happens: Signal): Givens => [
  counts(counter, { instance: ill.instance }, happens),
  counts(counter, { instance: well.instance }, 0),
];

export const timed = (group: string, seconds: Signal): Givens => [
  shows(ruleGroupLastDuration, { rule_group: group }, seconds),
  shows(ruleGroupInterval, { rule_group: group }, 60),
];

export const notifying = (manager: string, errors: Signal, sent: Signal): Givens => [
  counts(notificationErrors, { alertmanager: manager }, errors),
  counts(notificationsSent, { alertmanager: manager }, sent),
];
export const dropping = (dropped: Signal, discovered: Signal): Givens => [
  counts(notificationsDropped, { alertmanager: { [ill.manager]: 1, [well.manager]: 0 } }, dropped),
  shows(alertmanagersDiscovered, {}, discovered),
];

/** A target as Prometheus sees it; each has well below half of the samples that it may have. */
const scraped = ({ scrape }: typeof nexusgate | typeof gptme, share: number): Givens => [
  shows(scrape.up, {}, 1),
  shows(scrape.durationSeconds, {}, 0.1 + share),
  shows(scrape.samplesPostMetricRelabeling, {}, 1000 + 9000 * share),
  shows(scrape.seriesAdded, {}, 5 * share),
];

/** All that the alerts read where Prometheus works, at a share of its usual load. */
const day = (share: number): Givens => [
  ofGroup(ruleEvaluationFailures, 0),
  ofGroup(ruleGroupIterationsMissed, 0),
  [ill.group, well.group].map((group) => timed(group, 0.1 + 2 * share)),
  shows(configReloadSuccessful, {}, 1),
  [ill.manager, well.manager].map((manager) => notifying(manager, 0.0002 * share, 0.1 * share)),
  dropping(0, 2),
  ofOne(scrapesOverSampleLimit, 0),
  ofOne(scrapesDuplicateTimestamp, 0),
  scraped(nexusgate, share),
  scraped(gptme, share),
];
export const quiet = { healthy: day(1), idle: day(0) };

/** A Prometheus that was just set up: no rules, no Alertmanager, nothing to scrape but itself. */
export const fresh: Givens = [
  shows(prometheus.scrape.up, {}, 1),
  shows(prometheus.scrape.durationSeconds, {}, 0.02),
  shows(prometheus.scrape.samplesPostMetricRelabeling, {}, 700),
  shows(prometheus.scrape.seriesAdded, {}, changing(700, at('15s', 0))),
  shows(configReloadSuccessful, {}, 1),
  shows(alertmanagersDiscovered, {}, 0),
  ofOne(scrapesOverSampleLimit, 0),
  ofOne(scrapesDuplicateTimestamp, 0),
];
