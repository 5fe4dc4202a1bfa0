import { velocityActivations } from 'promwright/catalog/gatewayz';
import { at, changing, counts, type Distribution, type Givens, none, reset, tests } from 'promwright/test';
import {
  answers,
  bornWith,
  events,
  everyJob,
  firstChunks,
  http,
  httpDurations,
  inference,
  inferenceDurations,
  neverExact,
  rejections,
  replicas,
  turns,
  unseenZero,
} from './_gatewayz.ts';
import {
  httpErrorsCritical,
  httpErrorsHigh,
  httpLatencyHigh,
  inferenceErrorsCritical,
  inferenceErrorsHigh,
  inferenceSlow,
  limitedHigh,
  providerErrorsHigh,
  providerSlow,
  ttfcCritical,
  ttfcHigh,
  velocity,
} from './gatewayz.ts';

/** From what time on too much happens at ten events a second, and again at little more and little less than 0.1. */
function floored<F>(given: (times: number) => Givens, fires: F) {
  return {
    'fires at little traffic': { given: given(0.011), fires },
    'stays silent below the floor of traffic': given(0.009),
  };
}

const rejectionsInAll = 'rejections are a tenth of all requests at the limit: it moves the share by seconds';
const failedLong = (ok: number, failed: number) =>
  http({
    ok: changing(8.95, at('5m', ok), at('22m', 8.95)),
    failed: changing(0.05, at('5m', failed), at('22m', 0.05)),
  });
const resetHttp = http({ ok: changing(8.95, reset('6m')), failed: changing(0.05, reset('6m')) });
const requestsOfProvider = { openrouter: 6, fireworks: 4 };
/** The quantile 0.95 is in the bucket of `slowest`, or in that of `slow` just below it. */
const slower = (
  quick: number,
  slow: number,
  slowest: number,
): { readonly above: Distribution; readonly below: Distribution } => ({
  above: { [quick]: 0.94, [slowest]: 0.06 },
  below: { [quick]: 0.9, [slow]: 0.055, [slowest]: 0.045 },
});
const times = (by: number) => ({
  openrouter: requestsOfProvider.openrouter * by,
  fireworks: requestsOfProvider.fireworks * by,
});

const listed = slower(0.03, 2, 3);
const chunks = slower(0.4, 4, 6);
const chunksOfOne = slower(0.4, 1.8, 2.5);
const answersOfOne = slower(4, 28, 33);

export default [
  tests(httpErrorsHigh, {
    incident: {
      given: failedLong(8.42, 0.58),
      fires: { after: '19m30s', until: '23m', value: 0.058, summary: "5.8% of Gatewayz's answers are 5xx." },
    },
    healthy: http(),
    below: http({ ok: 8.52, failed: 0.48 }),
    idle: http({ times: 0 }),
    also: {
      ...floored((by) => http({ ok: 8.42, failed: 0.58, times: by }), { after: '15m', value: 0.058 }),
      'fires with the first failures since the start': {
        given: http({ ok: turns(9, 8.42), failed: changing(none, at('5m', 0.58)) }),
        fires: { after: '19m30s', value: 0.058 },
      },
      'stays silent on a restart': resetHttp,
    },
    unnoticed: {
      'job_status_class:gatewayz_http_requests:rate5m: http_requests_total{job="gatewayz-api"} dropped': everyJob,
      ...unseenZero(
        'job:gatewayz_http_requests_5xx:ratio_rate5m',
        'or … dropped: sum by (job) (job_status_class:gatewayz_http_requests:rate5…',
        'by (job) without job (place 2)',
      ),
    },
  }),
  tests(httpErrorsCritical, {
    incident: {
      given: failedLong(6.7, 2.3),
      fires: { after: '14m30s', until: '23m', value: 0.23, summary: "23% of Gatewayz's answers are 5xx." },
    },
    healthy: http(),
    below: http({ ok: 7.05, failed: 1.95 }),
    idle: http({ times: 0 }),
    also: {
      ...floored((by) => http({ ok: 6.7, failed: 2.3, times: by }), { after: '10m', value: 0.23 }),
      'stays silent on a restart': resetHttp,
    },
  }),
  tests(httpLatencyHigh, {
    incident: {
      given: [http(), httpDurations(turns<Distribution>({ 0.03: 1 }, listed.above))],
      fires: {
        after: '19m30s',
        value: 2.5 + 2.5 / 6,
        summary: 'Gatewayz takes 2.917s for requests that wait for no model (P95).',
      },
    },
    healthy: [http(), httpDurations()],
    below: [http(), httpDurations(listed.below)],
    idle: [http({ times: 0 }), httpDurations(0.03, 0)],
    also: floored((by) => [http({ times: by }), httpDurations(listed.above, by)], {
      after: '15m',
      value: 2.5 + 2.5 / 6,
    }),
    unnoticed: {
      'job_le:gatewayz_http_request_duration_seconds_bucket:rate5m: http_request_duration_seconds_bucket{job="gatewayz-api"} dropped':
        everyJob,
    },
  }),
  tests(inferenceErrorsHigh, {
    incident: {
      given: inference({ failed: changing(0.02, at('5m', 0.115), at('22m', 0.02)) }),
      fires: {
        after: '19m30s',
        until: '23m',
        value: 0.115,
        summary: "11.5% of Gatewayz's attempts at inference fail.",
      },
    },
    healthy: inference(),
    below: inference({ failed: 0.095 }),
    idle: inference(times(0)),
    also: floored((by) => inference({ failed: 0.115, ...times(by) }), { after: '15m', value: 0.115 }),
    unnoticed: {
      ...unseenZero(
        'job:gatewayz_model_inference_failed:ratio_rate5m',
        'or … dropped: sum by (job) (job_provider_status:gatewayz_model_inference_…',
        'by (job) without job (place 2)',
      ),
    },
  }),
  tests(inferenceErrorsCritical, {
    incident: {
      given: inference({ failed: changing(0.02, at('5m', 0.34), at('22m', 0.02)) }),
      fires: { after: '14m30s', until: '23m', value: 0.34, summary: "34% of Gatewayz's attempts at inference fail." },
    },
    healthy: inference(),
    below: inference({ failed: 0.29 }),
    idle: inference(times(0)),
    also: {
      ...floored((by) => inference({ failed: 0.34, ...times(by) }), { after: '10m', value: 0.34 }),
      'stays silent when one provider fails half of its attempts': inference({ failedAtFireworks: 0.5 }),
    },
  }),
  tests(inferenceSlow, {
    incident: {
      given: [
        inference(),
        inferenceDurations(turns<Distribution>({ 2: 0.95, 90: 0.05 }, { 2: 0.765, 90: 0.235 }), turns(10, 5)),
      ],
      fires: { after: '19m30s', value: 0.235, summary: "23.5% of Gatewayz's inferences take over a minute." },
    },
    healthy: [inference(), inferenceDurations()],
    below: [inference(), inferenceDurations({ 2: 0.81, 90: 0.19 })],
    idle: [inference(times(0)), inferenceDurations(2, 0)],
    also: floored((by) => [inference(times(by)), inferenceDurations({ 2: 0.765, 90: 0.235 }, 10 * by)], {
      after: '15m',
      value: 0.235,
    }),
  }),
  tests(ttfcCritical, {
    incident: {
      given: firstChunks({
        openrouter: turns<Distribution>({ 0.4: 1 }, chunks.above),
        fireworks: turns<Distribution>({ 0.4: 1 }, chunks.above),
      }),
      fires: { after: '14m30s', value: 5.5, summary: "Gatewayz's streams take 5.5s to their first chunk (P95)." },
    },
    healthy: firstChunks(),
    below: firstChunks({ openrouter: chunks.below, fireworks: chunks.below }),
    idle: firstChunks({ perSecond: 0 }),
    also: {
      ...floored((by) => firstChunks({ openrouter: chunks.above, fireworks: chunks.above, perSecond: 5 * by }), {
        after: '10m',
        value: 5.5,
      }),
    },
    unnoticed: {
      '> 5 → >= 5': neverExact,
    },
  }),
  tests(limitedHigh, {
    incident: {
      given: [http({ ok: turns(11, 8.95), limited: turns(0.2, 1.6) }), rejections(turns(0.2, 1.25))],
      fires: { after: '19m30s', value: 1.25 / 11.05, summary: "Gatewayz's limits reject 11.31% of its requests." },
    },
    healthy: [http(), rejections()],
    below: [http({ limited: 1.03 }), rejections(1.03)],
    idle: [http({ times: 0 }), rejections(0, 0)],
    also: {
      'fires on the same rejections when other requests stay away': {
        given: [http({ ok: turns(30, 5.7) }), rejections(0.81)],
        fires: { after: '20m', value: 0.81 / 7.36 },
      },
      'stays silent while velocity mode is switched on all the time': [http(), rejections(1.03, 1)],
      ...floored((by) => [http({ ok: 7.9, limited: 1.25, times: by }), rejections(1.1 * by)], {
        after: '15m',
        value: 1.1 / 9.85,
      }),
    },
    unnoticed: {
      ...unseenZero(
        'job:gatewayz_rate_limited_requests:ratio_rate5m',
        'or … dropped: sum by (job) (job_status_class:gatewayz_http_requests:rate5…',
        'by (job) without job (place 2)',
      ),
      'job:gatewayz_rate_limited_requests:ratio_rate5m: http_requests_total{job="gatewayz-api"} dropped': everyJob,
      'job:gatewayz_rate_limited_requests:ratio_rate5m: [5m] → [2m30s] (place 3)': rejectionsInAll,
      'job:gatewayz_rate_limited_requests:ratio_rate5m: [5m] → [10m] (place 3)': rejectionsInAll,
    },
  }),
  tests(velocity, {
    incident: {
      given: [
        counts(velocityActivations, { instance: replicas[0] }, 0),
        counts(velocityActivations, { instance: replicas[1] }, events('5m10s')),
      ],
      fires: {
        after: '6m30s',
        until: '15m30s',
        labels: { instance: replicas[1] },
        summary: 'Gatewayz at gatewayz-api-2:8000 went into velocity mode.',
      },
    },
    healthy: [http(), counts(velocityActivations, { instance: replicas }, 0)],
    below: counts(velocityActivations, {}, bornWith('5m')),
    idle: counts(velocityActivations, {}, 0),
    also: {
      'stays silent on a restart': {
        given: counts(velocityActivations, {}, changing(0, at('10s', 0.1), at('20s', 0), reset('15m'))),
        lasts: '30m',
        fires: { after: '1m30s', until: '10m30s' },
      },
    },
  }),
  tests(providerErrorsHigh, {
    incident: {
      given: inference({ failedAtFireworks: changing(0.02, at('5m', 0.23), at('22m', 0.02)) }),
      fires: {
        after: '19m30s',
        until: '23m',
        labels: { provider: 'fireworks' },
        value: 0.23,
        summary: '23% of the requests to fireworks fail.',
      },
    },
    healthy: inference(),
    below: inference({ failedAtFireworks: 0.19 }),
    idle: inference(times(0)),
    also: floored((by) => inference({ fireworks: 10 * by, failedAtFireworks: 0.23 }), {
      after: '15m',
      labels: { provider: 'fireworks' },
      value: 0.23,
    }),
    unnoticed: {
      ...unseenZero(
        'job_provider:gatewayz_model_inference_failed:ratio_rate5m',
        'or … dropped: sum by (job, provider) (job_provider_status:gatewayz_model_…',
        'by (job, provider) without job (place 2)',
        'by (job, provider) without provider (place 2)',
      ),
    },
  }),
  tests(providerSlow, {
    incident: {
      given: [inference(), answers(turns<Distribution>({ 4: 1 }, answersOfOne.above))],
      fires: {
        after: '19m30s',
        labels: { provider: 'fireworks' },
        value: 30 + 5 / 6,
        summary: 'fireworks takes 30.83s to answer (P95).',
      },
    },
    healthy: [inference(), answers()],
    below: [inference(), answers(answersOfOne.below)],
    idle: [inference(times(0)), answers(4, 0)],
    also: {
      ...floored((by) => [inference({ fireworks: 10 * by }), answers(answersOfOne.above, 10 * by)], {
        after: '15m',
        labels: { provider: 'fireworks' },
        value: 30 + 5 / 6,
      }),
    },
    unnoticed: {
      '> 30 → >= 30': neverExact,
    },
  }),
  tests(ttfcHigh, {
    incident: {
      given: firstChunks({ fireworks: turns<Distribution>({ 0.4: 1 }, chunksOfOne.above) }),
      fires: {
        after: '14m30s',
        labels: { provider: 'fireworks' },
        value: 2 + 1 / 6,
        summary: 'Streams of fireworks take 2.167s to their first chunk (P95).',
      },
    },
    healthy: firstChunks(),
    below: firstChunks({ fireworks: chunksOfOne.below }),
    idle: firstChunks({ perSecond: 0 }),
    also: {
      ...floored((by) => firstChunks({ fireworks: chunksOfOne.above, perSecond: 10 * by }), {
        after: '10m',
        labels: { provider: 'fireworks' },
        value: 2 + 1 / 6,
      }),
    },
    unnoticed: {
      '> 2 → >= 2': neverExact,
    },
  }),
];
