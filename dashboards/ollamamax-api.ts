import {
  barGauge,
  by,
  dashboard,
  div,
  quantile,
  rate,
  row,
  shareUnder,
  stat,
  sub,
  sum,
  table,
  timeseries,
  topk,
  value,
  where,
} from 'promwright';
import { httpDuration, httpInFlight, httpRequests, ollamamax, up } from 'promwright/catalog/ollamamax';
import * as alerts from '../rules/ollamamax.ts';
import {
  errorRatio,
  inference,
  limitedRatio,
  notFoundRatio,
  plain,
  requestsByEndpoint,
  served,
  total,
} from './_ollamamax.ts';
import { distribution, quantiles, share, targetsUp, window } from './_panels.ts';

const slow = sub(1, shareUnder(inference, 10, window));
const probes = sum(rate(where(httpRequests, { endpoint: '/health' }), window), by('instance'));
const badProbes = sum(rate(where(httpRequests, { endpoint: '/health', status: /5../ }), window), by('instance'));

export default dashboard({
  uid: 'ollamamax-api',
  title: 'OllamaMax API',
  description: 'Does the API answer its clients, and how fast?',
  system: ollamamax,
  rows: [
    row('Is it healthy?', [
      targetsUp(up, { alerts: [alerts.down, alerts.vanished] }),
      stat('Success ratio', {
        description:
          'Requests that were not answered with 5xx, of all but health checks and WebSockets. Below 95%: find the endpoint in the table below. Panics are not counted.',
        queries: { success: div(sum(rate(where(served, { status: /[1-4]../ }), window)), total) },
        base: 'red',
        thresholds: [
          { at: 0.8, color: 'orange' },
          { at: 0.95, color: 'green' },
        ],
        decimals: 2,
        color: 'value',
      }),
      stat('Request rate', {
        description:
          'Requests per second, without health checks and WebSockets. A fall to zero in working hours means that clients do not get through.',
        queries: { requests: total },
        color: 'none',
      }),
      stat('Latency P95', {
        description:
          'Nineteen of twenty answers that need no model were sooner. Above 1 s the database is slow or the server busy; inference has its own panels.',
        queries: { latency: quantile(0.95, plain, window) },
        thresholds: [{ at: 1, color: 'orange' }],
        color: 'value',
      }),
      stat('Inference beyond 10 s', {
        description:
          'Share of chat and generate requests that took longer than 10 s. After 30 s the API cuts them off.',
        queries: { slow },
        thresholds: [{ at: 0.5, color: 'orange' }],
        color: 'value',
        noValue: 'no inference',
      }),
      stat('In flight', {
        description: 'Requests being worked on now, by all servers. It should rise and fall with traffic.',
        queries: { requests: sum(value(httpInFlight)) },
        color: 'none',
      }),
    ]),
    row('How much traffic is there?', [
      timeseries('Request rate by status', {
        description:
          'Requests per second. Many 401: tokens have expired or the database does not know its users. Compare with a week ago before you call a change unusual.',
        queries: { '{{status}}': sum(rate(served, window), by('status')) },
        stack: true,
        min: 0,
        alerts: [alerts.noTraffic],
      }),
      timeseries('Requests in flight', {
        description:
          'By server. Rising while the request rate does not: requests wait for models or for the database. One server far above the others: the load balancer.',
        queries: { '{{instance}}': value(httpInFlight) },
        min: 0,
        alerts: [alerts.inFlightHigh],
      }),
    ]),
    row('What fails?', [
      timeseries('Error ratio', {
        description: 'Requests answered with 5xx. Panics are answered with 500 and not counted.',
        queries: { failed: errorRatio },
        min: 0,
        alerts: [alerts.errorRatioHigh, alerts.errorRatioCritical],
      }),
      timeseries('Failing health checks', {
        description:
          'Share of the probes of /health that got 5xx, by server: its database or Redis does not answer. No line: nobody probes it.',
        queries: { '{{instance}}': share(badProbes, probes) },
        min: 0,
        alerts: [alerts.unhealthy],
      }),
      timeseries('Rejected by the rate limit', {
        description:
          'Requests answered with 429. The limit counts by address: behind a proxy that does not pass addresses on, all clients share one.',
        queries: { rejected: limitedRatio },
        min: 0,
        alerts: [alerts.rateLimited],
      }),
    ]),
    row('How long do clients wait?', [
      quantiles(
        'Latency',
        plain,
        'Answers that need no model: logins, lists of models and nodes. Above 1 s for 10 minutes somebody is told. P99 far from P95: a few requests wait for a lock.',
        { alerts: [alerts.latencyHigh] },
      ),
      timeseries('Share beyond 10 s', {
        description:
          'Share of chat and generate requests that took longer than 10 s, the highest bucket’s bound. Look at the models’ own latency next.',
        queries: { slow },
        min: 0,
        alerts: [alerts.inferenceSlow],
        links: [{ title: 'Models and peers', dashboard: 'ollamamax-models' }],
      }),
      distribution(
        'Inference distribution',
        inference,
        'How many chat and generate requests took how long. Long answers are slow by nature; a band that moves up is not.',
      ),
    ]),
    row('Which endpoints?', [
      table('Endpoints', {
        description:
          'The twenty busiest endpoints. Sort by `Failed` to find the one that fails, by `P95` the one that is slow. A path without a route stands here as it was asked for.',
        queries: {
          'Requests/s': topk(20, requestsByEndpoint),
          Failed: share(sum(rate(where(served, { status: /5../ }), window), by('endpoint')), requestsByEndpoint),
          P95: quantile(0.95, httpDuration, window, by('endpoint')),
        },
        sortBy: 'Requests/s',
      }),
    ]),
    row('Does somebody scan it?', [
      timeseries('Not found', {
        description:
          'Requests answered with 404. A few are clients that ask for what is gone; many at once are a scan. Block its address in front of the API.',
        queries: { '404': notFoundRatio },
        min: 0,
        alerts: [alerts.notFoundStorm],
      }),
      barGauge('Paths not found', {
        description:
          'The ten paths that are asked for most and answered with 404. Names of scripts and dot files: a scan.',
        queries: {
          '{{endpoint}}': topk(10, sum(rate(where(served, { status: '404' }), window), by('endpoint'))),
        },
      }),
      timeseries('Samples per scrape', {
        description:
          'Samples on the metrics page, by server. Every path that no route takes adds 15 until the next restart. Its own routes need a few thousand.',
        queries: { '{{instance}}': value(alerts.samples) },
        min: 0,
        alerts: [alerts.seriesHigh],
      }),
    ]),
  ],
});
