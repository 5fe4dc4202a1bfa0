import { nexusgate } from 'promwright/catalog/nexusgate';
import { httpDuration, httpInFlight, httpRequests, up } from 'promwright/catalog/ollamamax';
import {
  at,
  changing,
  counts,
  type Distribution,
  gap,
  none,
  observes,
  reset,
  type Signal,
  shows,
  tests,
} from 'promwright/test';
import { floored, overShare } from './_ollamamax-cases.ts';
import {
  down,
  errorRatioCritical,
  errorRatioHigh,
  inFlightHigh,
  inferenceSlow,
  latencyHigh,
  noTraffic,
  notFoundStorm,
  rateLimited,
  samples,
  seriesHigh,
  unhealthy,
  vanished,
} from './ollamamax.ts';

const one = 'ollamamax-1:8080';
const other = 'ollamamax-2:8080';

/** What clients ask for, by status; and what is none of theirs, in amounts that would show if it counted. */
const asked = (status: Readonly<Record<string, Signal | 'rest'>>, perSecond: Signal) => [
  counts(httpRequests, { endpoint: '/api/v1/models/:id', status }, perSecond),
  counts(httpRequests, { endpoint: ['/health', '/ws', '/ws/inference/:id'], status: '200' }, 2),
];
/** Answers that need no model, beside WebSockets and probes. */
const plain = (each: Signal<Distribution>, perSecond: Signal) => [
  observes(httpDuration, { endpoint: '/api/v1/models/:id', status: '200' }, perSecond, each),
  observes(httpDuration, { endpoint: ['/ws', '/ws/inference/:id'], status: '200' }, 0.5, 60),
  observes(httpDuration, { endpoint: '/health', status: '200' }, 2, 0.004),
];
const inferred = (each: Signal<Distribution>, perSecond: Signal) =>
  observes(
    httpDuration,
    {
      method: 'POST',
      endpoint: { '/api/v1/inference/chat': 0.7, '/api/v1/inference/generate': 0.3 },
      status: '200',
    },
    perSecond,
    each,
  );
const probed = (instance: string, failing: Signal) => [
  counts(httpRequests, { instance, endpoint: '/health', status: { '200': 'rest', '503': failing } }, 0.5),
  counts(httpRequests, { instance, endpoint: '/api/v1/models/:id', status: { '200': 'rest', '500': 0.1 } }, 4),
];

const quick: Distribution = { 0.04: 0.9, 0.8: 0.08, 2: 0.02 };
/** Ordinary traffic, as three kinds of metrics show it. */
const traffic = [
  counts(
    httpRequests,
    {
      instance: [one, other],
      endpoint: '/api/v1/models/:id',
      status: { '200': 'rest', '404': 0.05, '429': 0.02, '500': 0.01 },
    },
    2,
  ),
  counts(httpRequests, { instance: [one, other], endpoint: ['/health', '/ws'], status: '200' }, 2),
];
const answers = [plain(quick, 2), inferred({ 4: 0.7, 25: 0.3 }, 0.5)];
const servers = [
  shows(httpInFlight, { instance: [one, other] }, 60),
  shows(samples, { instance: [one, other] }, 3000),
  shows(nexusgate.scrape.up, {}, 1),
  shows(nexusgate.scrape.samplesScraped, {}, 30_000),
];
const started = shows(up, { instance: [one, other] }, 1);

const joined = 'The other operand has the job.';
const readers = 'Whatever reads the recording names the job.';
const zero = 'A share without a sample is as quiet as one of 0; the 0 is for panels.';
const ofShare = (recording: string) => ({
  [`${recording}: or … dropped: sum by (job) (job_status:ollamamax_http_requests:rate5m{job…`]: zero,
  [`${recording}: by (job) without job (place 2)`]: zero,
});

export default [
  tests(down, {
    incident: {
      given: [shows(up, { instance: one }, changing(1, at('5m', 0), at('20m', 1))), shows(up, { instance: other }, 1)],
      fires: {
        after: '7m',
        until: '20m',
        labels: { instance: one },
        summary: `The OllamaMax API at ${one} does not answer Prometheus.`,
      },
    },
    healthy: servers,
    below: shows(up, {}, changing(1, at('5m', 0), at('7m', 1))),
    idle: started,
    also: {
      'another job is down': [started, shows(nexusgate.scrape.up, {}, 0)],
      'the target is removed while it is down': {
        given: shows(up, {}, changing(1, at('5m', 0), at('20m', none))),
        fires: { after: '7m', until: '20m' },
      },
    },
  }),
  tests(vanished, {
    incident: {
      given: [shows(up, {}, changing(1, at('5m', none), at('30m', 1))), shows(nexusgate.scrape.up, {}, 1)],
      fires: { after: '10m', until: '30m', summary: 'Prometheus has no target for the job ollamamax.' },
    },
    healthy: servers,
    below: shows(up, {}, changing(1, at('5m', none), at('10m', 1))),
    idle: started,
    also: {
      'it was never there': { given: shows(nexusgate.scrape.up, {}, 1), fires: { after: '5m' } },
      'one of two targets is removed': [
        shows(up, { instance: one }, changing(1, at('5m', none))),
        shows(up, { instance: other }, 1),
      ],
      'it is down and has a target': shows(up, {}, 0),
    },
  }),
  tests(unhealthy, {
    incident: {
      given: [probed(one, changing(0, at('5m', 0.6), at('20m', 0))), probed(other, 0.01)],
      fires: {
        after: '14m30s',
        until: '21m',
        labels: { instance: one },
        value: 0.6,
        summary: `The OllamaMax API at ${one} calls itself unhealthy.`,
      },
    },
    healthy: [probed(one, 0.01), probed(other, 0)],
    below: [probed(one, 0.48), probed(other, 0.01)],
    idle: [started, counts(httpRequests, { endpoint: '/api/v1/models/:id', status: '500' }, 4)],
    also: {
      'no check has failed before': {
        given: [
          counts(httpRequests, { endpoint: '/health', status: '200' }, changing(0.5, at('5m', 0.175))),
          counts(httpRequests, { endpoint: '/health', status: '503' }, changing(none, at('5m', 0.325))),
        ],
        fires: { after: '14m', value: 0.65 },
      },
      'the checks that pass stop': {
        given: [
          counts(httpRequests, { endpoint: '/health', status: '200' }, changing(0.3, at('5m', 0))),
          counts(httpRequests, { endpoint: '/health', status: '503' }, 0.2),
        ],
        fires: { after: '12m', value: 1 },
      },
    },
    unnoticed: {
      'http_requests_total{job="ollamamax"} dropped': joined,
      'http_requests_total{job="ollamamax"} dropped (place 2)': joined,
    },
  }),
  tests(
    errorRatioHigh,
    overShare({
      given: (ill, perSecond) => asked({ '200': 'rest', '404': 0.1, '500': ill }, perSecond),
      limit: 0.05,
      floor: 0.1,
      usual: 2,
      healthy: traffic,
      fires: { after: '19m30s', until: '31m', summary: '6% of the requests to the OllamaMax API fail.' },
      enough: '18m',
      also: {
        'mistakes of clients are none of the server': asked({ '404': 'rest', '401': 0.3, '429': 0.3 }, 2),
        'every 5xx counts': {
          given: asked({ '200': 'rest', '500': changing(0, at('5m', 0.03)), '503': changing(0, at('5m', 0.03)) }, 2),
          fires: { after: '19m30s', value: 0.06 },
        },
        'its failing health checks are another alert': [
          counts(httpRequests, { endpoint: '/api/v1/models/:id', status: '200' }, 2),
          counts(httpRequests, { endpoint: '/health', status: '503' }, 2),
        ],
      },
      unnoticed: {
        'job_status:ollamamax_http_requests:rate5m: http_requests_total{job="ollamamax"} dropped': readers,
        ...ofShare('job:ollamamax_http_requests_failed:ratio_rate5m'),
      },
    }),
  ),
  tests(
    errorRatioCritical,
    overShare({
      given: (ill, perSecond) => asked({ '200': 'rest', '404': 0.1, '500': ill }, perSecond),
      limit: 0.2,
      floor: 0.1,
      usual: 2,
      healthy: traffic,
      fires: { after: '14m30s', until: '31m', summary: '24% of the requests to the OllamaMax API fail.' },
      enough: '13m',
      also: { 'mistakes of clients are none of the server': asked({ '404': 'rest', '401': 0.3, '429': 0.3 }, 2) },
    }),
  ),
  tests(
    latencyHigh,
    floored({
      given: plain,
      fine: quick,
      ill: { 0.04: 0.8, 0.8: 0.145, 2: 0.055 },
      nearly: { 0.04: 0.9, 0.8: 0.053, 2: 0.047 },
      floor: 0.1,
      usual: 2,
      healthy: answers,
      fires: {
        after: '19m30s',
        until: '31m',
        value: 1.13636,
        summary: 'The OllamaMax API takes 1.136s for its own answers (P95).',
      },
      enough: '18m',
      also: {
        'only inference, WebSockets and probes are slow': [plain(0.04, 2), inferred(25, 2)],
        'has just started': started,
      },
      unnoticed: {
        '> 1 → >= 1': 'Only by accident is a quantile exactly the limit.',
        'http_request_duration_seconds_count{job="ollamamax"} dropped': joined,
        'job_le:ollamamax_http_request_duration_seconds_bucket:rate5m: http_request_duration_seconds_bucket{job="ollamamax"} dropped':
          readers,
      },
    }),
  ),
  tests(
    inferenceSlow,
    floored({
      given: (each, perSecond) => [inferred(each, perSecond), plain(quick, 2)],
      fine: { 4: 0.84, 25: 0.16 },
      ill: { 4: 0.4, 25: 0.6 },
      nearly: { 4: 0.52, 25: 0.48 },
      floor: 0.1,
      usual: 0.5,
      healthy: answers,
      fires: {
        after: '19m',
        until: '31m30s',
        value: 0.6,
        summary: '60% of the inference requests take longer than 10 s.',
      },
      enough: '18m',
      also: {
        'those that are fast stop, and those that are slow go on': {
          given: inferred(
            changing<Distribution>({ 4: 0.6, 25: 0.4 }, at<Distribution>('5m', 25)),
            changing(0.5, at('5m', 0.2)),
          ),
          fires: { after: '17m', value: 1 },
        },
        'has just started': started,
      },
      unnoticed: {
        'http_request_duration_seconds_bucket{job="ollamamax"} dropped': joined,
        'http_request_duration_seconds_count{job="ollamamax"} dropped': joined,
        'http_request_duration_seconds_count{job="ollamamax"} dropped (place 2)': joined,
      },
    }),
  ),
  tests(inFlightHigh, {
    incident: {
      given: [
        shows(httpInFlight, { instance: one }, changing(20, at('5m', 115), at('20m', 20))),
        shows(httpInFlight, { instance: other }, 60),
      ],
      fires: {
        after: '10m',
        until: '20m',
        labels: { instance: one },
        value: 115,
        summary: `115 requests are in flight at the OllamaMax API on ${one}.`,
      },
    },
    healthy: servers,
    below: shows(httpInFlight, { instance: [one, other] }, 100),
    idle: shows(httpInFlight, {}, 0),
    also: {
      'a burst that ends just before': shows(httpInFlight, {}, changing(20, at('5m', 115), at('10m', 20))),
      'bursts that do not add up': shows(
        httpInFlight,
        {},
        changing(115, at('4m', 90), at('5m', 115), at('9m30s', 90), at('10m', 115), at('14m30s', 90)),
      ),
    },
  }),
  tests(noTraffic, {
    incident: {
      given: asked({ '200': 'rest', '404': 0.1 }, changing(0.11, at('1w2h', 0))),
      fires: { after: '1w2h20m', summary: 'ollamamax has answered no request for 20 minutes.' },
      lasts: '1w2h40m',
    },
    healthy: asked({ '200': 'rest', '404': 0.05, '500': 0.01 }, 2),
    below: asked({ '200': 'rest' }, changing(2, at('1w2h', 0.002))),
    idle: asked({ '200': 'rest' }, 0),
    also: {
      'a week ago there was too little': asked({ '200': 'rest' }, changing(0.09, at('1w2h', 0))),
      'only probes and WebSockets were ever there': [
        started,
        counts(httpRequests, { endpoint: ['/health', '/ws', '/ws/inference/:id'], status: '200' }, 2),
      ],
      'is quiet again once last week’s traffic had ended': {
        given: asked({ '200': 'rest' }, changing(0.29, at('2h', 0))),
        fires: { after: '1w35m', until: '1w2h40m' },
        lasts: '1w4h',
      },
      'was restarted, and nobody has asked anything since': {
        given: [
          counts(httpRequests, { endpoint: '/api/v1/models/:id', status: '200' }, changing(2, at('1w2h', none))),
          started,
        ],
        fires: { after: '1w2h20m' },
        lasts: '1w2h40m',
      },
      'is down, which is another alert': [
        counts(httpRequests, { endpoint: '/api/v1/models/:id', status: '200' }, changing(2, at('1w2h', none))),
        shows(up, { instance: [one, other] }, changing(1, at('1w2h', 0))),
      ],
      'a restart': asked({ '200': 'rest' }, changing(2, reset('1w2h'), gap('1w2h', '1w2h5m'))),
    },
    unnoticed: {
      'http_requests_total{job="ollamamax"} dropped': joined,
      'http_requests_total{job="ollamamax"} dropped (place 2)': joined,
      'up{job="ollamamax"} dropped': joined,
    },
  }),
  tests(
    notFoundStorm,
    overShare({
      given: (ill, perSecond) => asked({ '200': 'rest', '403': 0.4, '404': ill }, perSecond),
      limit: 0.3,
      floor: 1,
      usual: 4,
      healthy: traffic,
      fires: { after: '24m30s', until: '31m', summary: '36% of the requests to the OllamaMax API get 404.' },
      enough: '23m',
      also: {
        // In both versions' windows, the rates of 0.7 and 0.3 add up to exactly 1.
        'exactly as many requests as the floor': asked({ '404': 'rest', '403': 0.3 }, 1),
        'other refusals are no 404': asked({ '403': 'rest', '400': 0.2, '500': 0.2 }, 4),
      },
      unnoticed: ofShare('job:ollamamax_http_requests_not_found:ratio_rate5m'),
    }),
  ),
  tests(seriesHigh, {
    incident: {
      given: [
        shows(samples, { instance: one }, changing(3000, at('5m', 24_000), at('20m', 3000))),
        shows(samples, { instance: other }, 3000),
      ],
      fires: {
        after: '15m',
        until: '20m',
        labels: { instance: one },
        value: 24_000,
        summary: `The OllamaMax API at ${one} exports 24k samples.`,
      },
    },
    healthy: servers,
    below: shows(samples, { instance: [one, other] }, 20_000),
    idle: shows(samples, {}, 60),
    also: {
      'it is restarted just before': shows(samples, {}, changing(3000, at('5m', 24_000), at('15m', 3000))),
    },
  }),
  tests(
    rateLimited,
    overShare({
      given: (ill, perSecond) => asked({ '200': 'rest', '403': 0.2, '429': ill }, perSecond),
      limit: 0.1,
      floor: 0.1,
      usual: 2,
      healthy: traffic,
      fires: { after: '19m30s', until: '31m', summary: 'The OllamaMax API rejects 12% of its requests with 429.' },
      enough: '18m',
      also: { 'other refusals are no 429': asked({ '403': 'rest', '404': 0.2, '503': 0.2 }, 2) },
      unnoticed: ofShare('job:ollamamax_http_requests_rate_limited:ratio_rate5m'),
    }),
  ),
];
