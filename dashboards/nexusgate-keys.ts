import {
  bottomk,
  by,
  count,
  dashboard,
  div,
  gauge,
  gt,
  max,
  rate,
  row,
  stat,
  sub,
  sum,
  table,
  timeseries,
  value,
  variable,
} from 'promwright';
import {
  activeApiKeys,
  completions,
  nexusgate,
  rateLimitRejections,
  rpmLimit,
  rpmUsage,
  tpmLimit,
  tpmUsage,
} from 'promwright/catalog/nexusgate';
import * as alerts from '../rules/nexusgate.ts';
import { ended } from '../rules/nexusgate.ts';
import { rejectedShareByKey, rejectionsByKey } from './_nexusgate.ts';
import { window } from './_panels.ts';

/** A limit of 0 means none. */
const limitedRpm = gt(value(rpmLimit), 0);
const limitedTpm = gt(value(tpmLimit), 0);
const rpmByKey = max(div(value(rpmUsage), limitedRpm), by('api_key_comment'));
const tpmByKey = max(div(value(tpmUsage), limitedTpm), by('api_key_comment'));

export default dashboard({
  uid: 'nexusgate-keys',
  title: 'NexusGate keys and rate limits',
  description: 'Which API keys are near their limits, and whose requests are rejected?',
  system: nexusgate,
  variables: [variable(completions, 'api_key_comment', 'API key')],
  rows: [
    row('Is anybody held back?', [
      gauge('Fullest RPM limit', {
        description:
          'The highest share of a requests-per-minute limit that a key uses. Near 0% for a key that stays below its limit; beyond 100% it lives on its reserve, near 300% it gets 429.',
        queries: { 'of its limit': max(rpmByKey) },
        min: 0,
        max: 3,
        thresholds: [
          { at: 0.8, color: 'orange' },
          { at: 0.95, color: 'red' },
        ],
        noValue: 'no limits',
      }),
      gauge('Fullest TPM limit', {
        description: 'The highest share of a tokens-per-minute limit that a key uses.',
        queries: { 'of its limit': max(tpmByKey) },
        min: 0,
        max: 3,
        thresholds: [
          { at: 0.8, color: 'orange' },
          { at: 0.95, color: 'red' },
        ],
        noValue: 'no limits',
      }),
      stat('Rejections', {
        description:
          'Requests per second answered with 429. Any at all: find the key below, then raise its limit or talk to its owner.',
        queries: { rejections: sum(rate(rateLimitRejections, window)) },
        thresholds: [{ at: 0.01, color: 'orange' }],
        color: 'value',
        noValue: '0',
      }),
      stat('Keys above 80%', {
        description: 'How many keys use more than 80% of their requests-per-minute limit.',
        queries: { keys: count(gt(rpmByKey, 0.8)) },
        thresholds: [{ at: 1, color: 'orange' }],
        color: 'value',
        noValue: '0',
      }),
      stat('Active keys', {
        description: 'Keys that are not revoked.',
        queries: { keys: max(value(activeApiKeys)) },
        color: 'none',
        ignores: { api_key_comment: 'It counts all keys.' },
      }),
    ]),
    row('How much headroom is left?', [
      timeseries('RPM used by key', {
        description:
          'Share of the requests-per-minute limit used up. It rises while a client sends more than the limit refills; a line that stays near 300% is a client that retries.',
        queries: { '{{api_key_comment}}': rpmByKey },
        alerts: [alerts.rpmHigh, alerts.rpmCritical],
        min: 0,
      }),
      timeseries('TPM used by key', {
        description:
          'Share of the tokens-per-minute limit in use. Full here and not in RPM: the prompts are long, not many.',
        queries: { '{{api_key_comment}}': tpmByKey },
        alerts: [alerts.tpmHigh, alerts.tpmCritical],
        min: 0,
      }),
      table('Least headroom', {
        description: 'The twenty keys with the fewest requests left before their reserve; below zero they live on it.',
        queries: {
          'RPM left': bottomk(20, max(sub(limitedRpm, value(rpmUsage)), by('api_key_comment'))),
          'RPM used': rpmByKey,
          'TPM used': tpmByKey,
        },
        sortBy: 'RPM used',
      }),
    ]),
    row('Who is rejected?', [
      timeseries('Rejections by key and limit', {
        description: 'Requests per second answered with 429, and by which limit.',
        queries: { '{{api_key_comment}} {{limit_type}}': rejectionsByKey },
        stack: true,
        min: 0,
      }),
      timeseries('Rejected share by key', {
        description: 'Rejected requests of all that the key sent.',
        queries: { '{{api_key_comment}}': rejectedShareByKey },
        alerts: [alerts.rejectionsHigh],
        min: 0,
      }),
    ]),
    row('Who uses the gateway?', [
      timeseries('Requests by key', {
        description: 'Completion requests per second that came to an end, by key.',
        queries: { '{{api_key_comment}}': sum(rate(ended, window), by('api_key_comment')) },
        stack: true,
        min: 0,
      }),
      timeseries('Requests by key and outcome', {
        description:
          'One key with many `failed` or `aborted`: its client asks for a model that is not there, or gives up too early.',
        queries: { '{{api_key_comment}} {{status}}': sum(rate(ended, window), by('api_key_comment', 'status')) },
        min: 0,
      }),
    ]),
  ],
});
