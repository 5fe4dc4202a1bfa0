import { client as other, up as otherUp } from 'promwright/catalog/gatewayz';
import { client, requestDuration, requests, sseConnections, up } from 'promwright/catalog/gptme';
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
import {
  down,
  errorRatioCritical,
  errorRatioHigh,
  latencyHigh,
  memoryHigh,
  notFoundStorm,
  restarts,
  sseHigh,
  vanished,
} from './gptme.ts';

const INSTANCES = ['gptme:5700', 'gptme-2:5700'] as const;
const STARTED = 1_700_000_000;

/** What users ask of the routes, in requests a second; `failing` of them are answered with 500. */
const asked = (failing: Signal, perSecond: Signal) =>
  counts(
    requests,
    {
      endpoint: { '/api/v2/conversations': 'rest', '/api/v2/conversations/<string:conversation_id>': 0.4 },
      status: { 200: 'rest', 404: 0.02, 500: failing },
    },
    perSecond,
  );
/** Requests that no route takes. Those of a wrong method are among them. */
const scanned = (perSecond: Signal) =>
  counts(requests, { endpoint: '<not_found>', status: { 404: 'rest', 405: 0.2 } }, perSecond);
/** Until the headers are sent. What no route takes is answered at once. */
const served = (each: Signal<Distribution>, perSecond: Signal) =>
  observes(requestDuration, { method: ['GET', 'POST'] }, perSecond, each);
const scannedAtOnce = (perSecond: Signal) => observes(requestDuration, { endpoint: '<not_found>' }, perSecond, 0.002);

/** Seconds. Slow is one request in a hundred as a rule; the limit is one in twenty. */
const QUICK = { 0.3: 0.9, 2: 0.09, 4: 0.01 };
const SLOW = { 0.3: 0.5, 2: 0.444, 4: 0.056 };
const NEARLY_SLOW = { 0.3: 0.5, 2: 0.46, 4: 0.04 };

const processes = [
  shows(sseConnections, { instance: INSTANCES }, 40),
  shows(client.residentMemory, { instance: INSTANCES }, 600_000_000),
  shows(client.startTime, { instance: INSTANCES }, STARTED),
];
const healthy = [
  processes,
  asked(0.01, 5),
  scanned(0.5),
  served(QUICK, 2.5),
  scannedAtOnce(0.5),
  shows(up, { instance: INSTANCES }, 1),
  shows(otherUp, {}, 0),
  shows(other.residentMemory, {}, 8e9),
  shows(
    other.startTime,
    {},
    changing(STARTED, at('5m', STARTED + 300), at('17m', STARTED + 1020), at('29m', STARTED + 1740)),
  ),
];
/** Nobody asks anything: the series stand still. */
const idle = [processes, asked(0, 0), scanned(0), served(QUICK, 0), scannedAtOnce(0)];

/** The branch that makes a share 0 where nothing fails is for those who look at it: an alert is as silent without a value. */
const ZERO = 'No alert fires on the 0 that it gives.';
const FAILED = 'job:gptme_server_requests_failed:ratio_rate5m';
const NOT_FOUND = 'job:gptme_server_requests_not_found:ratio_rate5m';
const noFailure = {
  [`${FAILED}: or … dropped: sum by (job) (job_status:gptme_server_requests:rate5m{job="…`]: ZERO,
  [`${FAILED}: by (job) without job (place 2)`]: ZERO,
};

/** One instance as it should be, and the other as the test says. */
const oneOfTwo = (of: typeof client.residentMemory, usual: number, ill: Signal) => [
  shows(of, { instance: INSTANCES[0] }, usual),
  shows(of, { instance: INSTANCES[1] }, ill),
];

export default [
  tests(down, {
    incident: {
      given: [
        shows(up, { instance: INSTANCES[0] }, changing(1, at('5m', 0), at('15m', 1))),
        shows(up, { instance: INSTANCES[1] }, 1),
      ],
      fires: { after: '7m', until: '15m', summary: 'The gptme server at gptme:5700 does not answer Prometheus.' },
    },
    healthy,
    below: [shows(up, { instance: INSTANCES }, changing(1, at('5m', 0), at('7m', 1)))],
    idle,
  }),
  tests(vanished, {
    incident: {
      given: [shows(up, {}, changing(1, at('5m', none), at('20m', 1))), shows(otherUp, {}, 1)],
      fires: { after: '10m', until: '20m', summary: 'Prometheus has no target for the job gptme-server.' },
    },
    healthy,
    below: [shows(up, {}, changing(1, at('5m', none), at('9m45s', 1)))],
    idle,
    also: { 'a server that is down is a target': [shows(up, {}, 0)] },
  }),
  tests(errorRatioHigh, {
    incident: {
      given: [asked(changing(0.01, at('5m', 0.057), at('30m', 0.01)), 5), scanned(5)],
      fires: { after: '19m30s', until: '31m', value: 0.057, summary: '5.7% of the requests to the gptme server fail.' },
    },
    healthy,
    below: [asked(0.048, 5), scanned(0)],
    idle,
    also: {
      'a failure that ends in time': [asked(changing(0.01, at('5m', 0.057), at('14m', 0.01)), 5)],
      'the first failures of the process': {
        given: [
          counts(requests, { status: '200' }, 4),
          counts(requests, { status: '503' }, changing(none, at('5m', 0.3))),
        ],
        fires: { after: '19m', value: 0.3 / 4.3 },
      },
      'few requests, most of which fail': [asked(0.9, 0.095), scanned(5)],
      'just enough requests': { given: [asked(0.9, 0.11)], fires: { after: '15m', value: 0.9 } },
      'a restart while some fail': [
        counts(requests, { status: '200' }, changing(5, reset('10m'))),
        counts(requests, { status: '500' }, changing(0.2, reset('10m'))),
      ],
      'before the first request': [processes],
    },
    unnoticed: noFailure,
  }),
  tests(errorRatioCritical, {
    incident: {
      given: [asked(changing(0.01, at('5m', 0.225), at('30m', 0.01)), 5), scanned(5)],
      fires: {
        after: '14m30s',
        until: '31m',
        value: 0.225,
        summary: '22.5% of the requests to the gptme server fail.',
      },
    },
    healthy,
    below: [asked(0.19, 5), scanned(0)],
    idle,
    also: {
      'a failure that ends in time': [asked(changing(0.01, at('5m', 0.225), at('9m', 0.01)), 5)],
      'few requests, most of which fail': [asked(0.9, 0.095), scanned(5)],
      'just enough requests': { given: [asked(0.9, 0.11)], fires: { after: '10m', value: 0.9 } },
      'scrapes that are missed': [asked(changing(0.01, gap('8m', '12m')), 5)],
    },
    unnoticed: noFailure,
  }),
  tests(latencyHigh, {
    incident: {
      given: [served(changing(QUICK, at('5m', SLOW), at('30m', QUICK)), 2), scannedAtOnce(4)],
      fires: {
        after: '19m30s',
        until: '31m',
        value: 2.5 + (2.5 * 0.006) / 0.056,
        summary: 'The gptme server takes 2.768s until it answers (P95).',
      },
    },
    healthy,
    below: [served(NEARLY_SLOW, 2)],
    idle,
    also: {
      'slowness that ends in time': [served(changing(QUICK, at('5m', SLOW), at('14m', QUICK)), 2)],
      'few requests, all slow': [served(4, 0.0475), scannedAtOnce(5)],
      'just enough requests': { given: [served(4, 0.055)], fires: { after: '15m', value: 4.875 } },
    },
  }),
  tests(notFoundStorm, {
    incident: {
      given: [asked(0, 1.3), scanned(changing(0.03, at('5m', 0.7), at('40m', 0.03)))],
      fires: {
        after: '24m',
        until: '41m30s',
        value: 0.35,
        summary: 'No route takes 35% of the requests to the gptme server.',
      },
    },
    healthy,
    below: [asked(0, 1.42), scanned(0.58)],
    idle,
    also: {
      'nothing but scans, and few': [scanned(0.95)],
      // In both versions' windows, the rates of 0.7 and 0.3 add up to exactly 1.
      'just at the floor': [counts(requests, { endpoint: '<not_found>', status: { 404: 'rest', 405: 0.3 } }, 1)],
      'just enough scans': { given: [scanned(1.1)], fires: { after: '20m', value: 1 } },
      'routes that answer 404': [counts(requests, { status: '404' }, 3)],
      'the first scan': {
        given: [
          counts(requests, { status: '200' }, 2),
          counts(requests, { endpoint: '<not_found>', status: '404' }, changing(none, at('5m', 1))),
        ],
        fires: { after: '24m30s', value: 1 / 3 },
      },
    },
    unnoticed: {
      [`${NOT_FOUND}: or … dropped: sum by (job) (rate(gptme_server_requests_total{job="gptme-s…`]: ZERO,
      [`${NOT_FOUND}: by (job) without job (place 2)`]: ZERO,
      [`${NOT_FOUND}: [5m] → [2m30s] (place 2)`]: ZERO,
      [`${NOT_FOUND}: [5m] → [10m] (place 2)`]: ZERO,
    },
  }),
  tests(sseHigh, {
    incident: {
      given: oneOfTwo(sseConnections, 90, changing(90, at('5m', 110), at('20m', 90))),
      fires: {
        after: '15m',
        until: '20m',
        labels: { instance: INSTANCES[1] },
        value: 110,
        summary: '110 event streams are open at the gptme server gptme-2:5700.',
      },
    },
    healthy,
    below: [shows(sseConnections, { instance: INSTANCES }, 100)],
    idle,
    also: { 'a crowd that leaves in time': oneOfTwo(sseConnections, 90, changing(90, at('5m', 110), at('15m', 90))) },
  }),
  tests(memoryHigh, {
    incident: {
      given: oneOfTwo(client.residentMemory, 1.9e9, changing(1.9e9, at('5m', 2.2e9), at('30m', 4e8))),
      fires: {
        after: '20m',
        until: '30m',
        labels: { instance: INSTANCES[1] },
        value: 2.2e9,
        summary: 'The gptme server gptme-2:5700 uses 2.2GB of memory.',
      },
    },
    healthy,
    below: [shows(client.residentMemory, { instance: INSTANCES }, 2e9)],
    idle,
    also: {
      'memory that is given back in time': [
        shows(client.residentMemory, {}, changing(1.9e9, at('5m', 2.2e9), at('20m', 4e8))),
      ],
    },
  }),
  tests(restarts, {
    incident: {
      given: [
        shows(
          client.startTime,
          { instance: INSTANCES[1] },
          changing(STARTED, at('5m', STARTED + 300), at('17m', STARTED + 1020), at('29m', STARTED + 1740)),
        ),
        shows(client.startTime, { instance: INSTANCES[0] }, STARTED),
      ],
      fires: {
        after: '30m',
        until: '35m',
        labels: { instance: INSTANCES[1] },
        value: 3,
        summary: 'The gptme server gptme-2:5700 has restarted 3 times in 30 minutes.',
      },
    },
    healthy,
    below: [shows(client.startTime, {}, changing(STARTED, at('5m', STARTED + 300), at('17m', STARTED + 1020)))],
    idle,
    also: {
      'three restarts in an hour': [
        shows(
          client.startTime,
          {},
          changing(STARTED, at('5m', STARTED + 300), at('25m', STARTED + 1500), at('45m', STARTED + 2700)),
        ),
      ],
    },
    unnoticed: { '> 2 → > 2.5': 'Restarts are counted whole.' },
  }),
];
