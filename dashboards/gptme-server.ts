import {
  by,
  changes,
  dashboard,
  div,
  max,
  not,
  quantile,
  rate,
  row,
  stat,
  sum,
  table,
  timeseries,
  value,
  variable,
  where,
} from 'promwright';
import {
  cacheHitRatio,
  client,
  conversations,
  gptme,
  messages,
  requestDuration,
  requests,
  sseConnections,
  up,
} from 'promwright/catalog/gptme';
import * as alerts from '../rules/gptme.ts';
import { distribution, processPanels, quantiles, share, targetsUp, window } from './_panels.ts';

const total = sum(rate(requests, window));
const byEndpoint = sum(rate(requests, window), by('endpoint'));
const failed = where(requests, { status: /5../ });
/** Who scans the server must not hide what fails. */
const routed = where(requests, { endpoint: not('<not_found>') });
const routedTotal = sum(rate(routed, window));
const routedDuration = where(requestDuration, { endpoint: not('<not_found>') });

const noEndpoint = { endpoint: 'The metric has no endpoint label: it is about the server as a whole.' };
const allRoutes = { endpoint: 'It is about all routes, as its alert is.' };

export default dashboard({
  uid: 'gptme-server',
  title: 'gptme server',
  description: 'Does the server answer its clients, and has it room for more?',
  system: gptme,
  variables: [variable(requests, 'endpoint', 'Endpoint')],
  rows: [
    row('Is it healthy?', [
      targetsUp(up, { alerts: [alerts.down, alerts.vanished], ignores: noEndpoint }),
      stat('Success ratio', {
        description:
          'Requests that a route took and that were not answered with 5xx. Failures of the model are not seen here: they are events in the stream.',
        queries: { success: div(sum(rate(where(routed, { status: /[1-4]../ }), window)), routedTotal) },
        base: 'red',
        thresholds: [
          { at: 0.8, color: 'orange' },
          { at: 0.95, color: 'green' },
        ],
        decimals: 2,
        color: 'value',
        ignores: allRoutes,
      }),
      stat('Request rate', {
        description: 'Requests per second, of the endpoints chosen.',
        queries: { requests: total },
        color: 'none',
      }),
      stat('Latency P95', {
        description:
          'Nineteen of twenty requests got their headers sooner. Above 2.5 s the server is busy; how long the model takes is not in it.',
        queries: { latency: quantile(0.95, requestDuration, window) },
        thresholds: [{ at: 2.5, color: 'orange' }],
        color: 'value',
      }),
      stat('Event streams', {
        description: 'Open streams of events: about one for each conversation that somebody watches.',
        queries: { streams: sum(value(sseConnections)) },
        color: 'none',
        ignores: noEndpoint,
      }),
      stat('Memory', {
        description: 'The largest resident memory of a server. Above 2 GB for 15 minutes somebody is told.',
        queries: { memory: max(value(client.residentMemory)) },
        thresholds: [{ at: 2_000_000_000, color: 'orange' }],
        color: 'value',
        ignores: noEndpoint,
      }),
    ]),
    row('How much traffic is there?', [
      timeseries('Request rate by endpoint', {
        description: 'Requests per second by route. One route far above its usual: a client that polls or retries.',
        queries: { '{{endpoint}}': byEndpoint },
        stack: true,
        min: 0,
      }),
      timeseries('Request rate by status', {
        description:
          'Requests per second. Many 401: a client has no token or an old one. Many 409: the conversation is busy.',
        queries: { '{{status}}': sum(rate(requests, window), by('status')) },
        stack: true,
        min: 0,
      }),
      timeseries('Event streams by server', {
        description:
          'Open streams. Each holds a thread and a file. Rising while the requests do not: streams are not closed when clients go.',
        queries: { '{{instance}}': value(sseConnections) },
        min: 0,
        alerts: [alerts.sseHigh],
        ignores: noEndpoint,
      }),
    ]),
    row('What fails?', [
      timeseries('Error ratio', {
        description: 'Requests answered with 5xx, of those that a route took.',
        queries: { failed: share(sum(rate(where(routed, { status: /5../ }), window)), routedTotal) },
        min: 0,
        alerts: [alerts.errorRatioHigh, alerts.errorRatioCritical],
        ignores: allRoutes,
      }),
      timeseries('Error ratio by endpoint', {
        description: 'One line up is that route; all lines up is the server, its disk or its configuration.',
        queries: { '{{endpoint}}': share(sum(rate(failed, window), by('endpoint')), byEndpoint) },
        min: 0,
      }),
      timeseries('Not found', {
        description:
          'Requests that no route took, wrong methods among them. Much of it for long: a scan, or a client of another version.',
        queries: {
          'not found': share(
            sum(rate(where(requests, { endpoint: '<not_found>' }), window)),
            sum(rate(requests, window)),
          ),
        },
        min: 0,
        alerts: [alerts.notFoundStorm],
        ignores: allRoutes,
      }),
    ]),
    row('How long until it answers?', [
      quantiles(
        'Latency',
        routedDuration,
        'Until the headers are sent: of a stream the beginning, not the whole. Above 2.5 s for 10 minutes somebody is told. The highest bucket ends at 10 s.',
        { alerts: [alerts.latencyHigh], ignores: allRoutes },
      ),
      distribution(
        'Latency distribution',
        requestDuration,
        'How many requests took how long. Two bands are two kinds of requests, such as lists from the cache and from the disk.',
      ),
      table('Endpoints', {
        description: 'The routes in use now, busiest first. Sort by a column to find the slow or the failing one.',
        queries: {
          'Requests/s': byEndpoint,
          Failed: share(sum(rate(failed, window), by('endpoint')), byEndpoint),
          P95: quantile(0.95, requestDuration, window, by('endpoint')),
        },
        sortBy: 'Requests/s',
      }),
    ]),
    row('What is stored?', [
      stat('Conversations', {
        description:
          'Conversations on disk, as of the last time that a client listed them; 0 after a start until then.',
        queries: { '{{instance}}': value(conversations) },
        color: 'none',
        ignores: noEndpoint,
      }),
      stat('Messages', {
        description: 'Messages in all conversations, as of the last time that a client listed them.',
        queries: { '{{instance}}': value(messages) },
        color: 'none',
        ignores: noEndpoint,
      }),
      stat('Cache hits since start', {
        description:
          'Share of lists of conversations that came from the cache, since the server started: an hour of misses hardly moves it after a week.',
        queries: { '{{instance}} {{cache_name}}': value(cacheHitRatio) },
        color: 'none',
        ignores: noEndpoint,
      }),
    ]),
    row('Has the process room?', [
      ...processPanels(client, { ignores: noEndpoint, memory: { alerts: [alerts.memoryHigh] } }),
      timeseries('Restarts in 30 minutes', {
        description: 'How often the process was started anew. It crashes, or is ended for its memory.',
        queries: { '{{instance}}': changes(client.startTime, '30m') },
        min: 0,
        unit: 'short',
        alerts: [alerts.restarts],
        ignores: noEndpoint,
      }),
      timeseries('Garbage collections', {
        description: 'Runs per second by generation. Many of generation 2: large objects come and go, and cost CPU.',
        queries: { 'generation {{generation}}': sum(rate(client.gcCollections, window), by('generation')) },
        min: 0,
        ignores: noEndpoint,
      }),
      stat('Python', {
        description: 'The Python that runs it. Two at once: a rollout is under way, or stuck.',
        queries: { '{{version}}': max(value(client.pythonInfo), by('version')) },
        named: true,
        sparkline: false,
        color: 'none',
        ignores: noEndpoint,
      }),
    ]),
  ],
});
