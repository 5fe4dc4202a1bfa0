import {
  and,
  by,
  changes,
  countOf,
  dashboard,
  max,
  mean,
  not,
  quantile,
  rate,
  row,
  shareUnder,
  stat,
  sub,
  sum,
  sumOf,
  table,
  timeseries,
  topk,
  value,
  where,
} from 'promwright';
import {
  cacheHitRatio,
  client,
  databaseDuration,
  httpDuration,
  httpRequestSize,
  httpResponseSize,
  mcp,
  queueDepth,
} from 'promwright/catalog/mcp';
import * as alerts from '../rules/mcp.ts';
import { posted, requestRate, requests, serverErrorRatio } from './_mcp.ts';
import { distribution, processPanels, quantiles, share, window } from './_panels.ts';

const byRoute = sum(rate(requests, window), by('route'));
const busiest = topk(20, byRoute);

export default dashboard({
  uid: 'mcp-resources',
  title: 'MCP server HTTP and resources',
  description: 'Does the server around the tools hold up: HTTP, database, cache, queues, and the process itself?',
  system: mcp,
  rows: [
    row('Does it hold up?', [
      stat('HTTP success ratio', {
        description:
          'Requests not answered with 5xx, without the scrapes of Prometheus. Below 95%: look which route. A tool that fails is usually answered with 200 and not in here.',
        queries: { success: sub(1, serverErrorRatio) },
        base: 'red',
        thresholds: [
          { at: 0.8, color: 'orange' },
          { at: 0.95, color: 'green' },
        ],
        decimals: 2,
        color: 'value',
      }),
      stat('POST within 2.5 s', {
        description:
          'Share of POST requests answered within 2.5 s, a bucket’s bound. Below 95%: compare with the duration of tools, then with the event loop.',
        queries: { share: shareUnder(posted, 2.5, window) },
        base: 'red',
        thresholds: [
          { at: 0.9, color: 'orange' },
          { at: 0.95, color: 'green' },
        ],
        color: 'value',
        links: [{ title: 'Tools and widgets', dashboard: 'mcp-tools' }],
      }),
      stat('Longest queue', {
        description:
          'Jobs in the fullest queue. Above 50 somebody is woken: what works it off has stopped or is too slow.',
        queries: { jobs: max(value(queueDepth)) },
        thresholds: [
          { at: 10, color: 'orange' },
          { at: 50, color: 'red' },
        ],
        color: 'value',
        noValue: 'no queues',
      }),
      stat('Worst event loop lag', {
        description:
          'P99 of the replica that lags most, since its last scrape. Above 0.1 s every request waits: look for work that blocks.',
        queries: { P99: max(value(client.eventLoopLagP99)) },
        thresholds: [{ at: 0.1, color: 'orange' }],
        color: 'value',
      }),
      stat('Node.js version', {
        description: 'What the replicas run on. Two at once: a rollout is under way, or stuck.',
        queries: { '{{version}}': max(value(client.versionInfo), by('version')) },
        named: true,
        sparkline: false,
        color: 'none',
      }),
    ]),
    row('What does HTTP answer?', [
      timeseries('Requests by status code', {
        description:
          'Requests per second, without the scrapes of Prometheus. 401 and 403: look at authentication. 404: a client with an old path, or a scanner.',
        queries: { '{{status_code}}': sum(rate(requests, window), by('status_code')) },
        stack: true,
        min: 0,
      }),
      timeseries('5xx ratio', {
        description: 'Requests answered with 5xx, of all.',
        queries: { '5xx': serverErrorRatio },
        alerts: [alerts.httpErrorRatioHigh, alerts.httpErrorRatioCritical],
        min: 0,
      }),
      timeseries('4xx ratio', {
        description:
          'Requests that were refused, of all. It rises with a client’s mistake, an attack, or our own stricter check.',
        queries: { '4xx': share(sum(rate(where(requests, { status_code: /4../ }), window)), requestRate) },
        min: 0,
      }),
    ]),
    row('How long does HTTP take?', [
      timeseries('POST duration', {
        description:
          'P50 and P95 of POST requests, by which calls come. GET is left out, for a stream of events lasts as long as it lasts.',
        queries: { P50: quantile(0.5, posted, window), P95: quantile(0.95, posted, window) },
        alerts: [alerts.httpDurationHigh],
        min: 0,
      }),
      distribution(
        'POST duration distribution',
        posted,
        'How many POST requests took how long. The highest bucket ends at 5 s.',
      ),
    ]),
    row('Which routes?', [
      table('Routes', {
        description:
          'The twenty busiest routes. A router’s routes lack the path it is mounted at, so `/` may be several. A long list of odd paths: a scanner, and too many series.',
        queries: {
          'Requests/s': busiest,
          '5xx': and(share(sum(rate(where(requests, { status_code: /5../ }), window), by('route')), byRoute), busiest),
          'Mean duration': and(mean(where(httpDuration, { route: not('/metrics') }), window, by('route')), busiest),
        },
        sortBy: 'Requests/s',
      }),
    ]),
    row('How large are messages?', [
      quantiles(
        'Request size',
        httpRequestSize,
        'Quantiles of request bodies whose length is announced. The highest bucket ends at 500 kB. It rises when clients send files or whole histories.',
      ),
      quantiles(
        'Response size',
        httpResponseSize,
        'Quantiles of responses whose length is announced; streams are not in it. Large answers cost time twice: here and in ChatGPT.',
      ),
    ]),
    row('Is the database fast?', [
      timeseries('Query P95 by collection', {
        description:
          'One line up: an index is missing or the collection has grown. All lines up: the database or the way to it.',
        queries: { '{{collection}}': quantile(0.95, databaseDuration, window, by('collection')) },
        alerts: [alerts.databaseDurationHigh],
        min: 0,
      }),
      timeseries('Query P95 by operation', {
        description:
          'Writes slow and reads not: locks or a full disk. Reads slow and writes not: a cache that went cold.',
        queries: { '{{operation}}': quantile(0.95, databaseDuration, window, by('operation')) },
        min: 0,
      }),
      timeseries('Queries by collection', {
        description:
          'Queries per second. Rising faster than tool invocations: a loop of queries, or a cache that no longer answers.',
        queries: { '{{collection}}': sum(rate(countOf(databaseDuration), window), by('collection')) },
        unit: 'ops',
        stack: true,
        min: 0,
      }),
    ]),
    row('Do caches and queues keep up?', [
      timeseries('Cache hit ratio', {
        description:
          'By cache and replica: the ratios cannot be averaged. Low after a restart is normal for a cache in memory.',
        queries: { '{{cache_type}} {{instance}}': value(cacheHitRatio) },
        alerts: [alerts.cacheHitRatioLow],
        min: 0,
        max: 1,
      }),
      timeseries('Queue depth', {
        description: 'Jobs that wait, by queue and replica. The same line for all replicas: they share the queue.',
        queries: { '{{queue_name}} {{instance}}': value(queueDepth) },
        alerts: [alerts.queueDepthHigh, alerts.queueDepthCritical],
        min: 0,
      }),
    ]),
    row('What does the process use?', [
      ...processPanels(client, { memory: { alerts: [alerts.memoryHigh] }, cpu: { alerts: [alerts.cpuHigh] } }),
      timeseries('Heap in use', {
        description: 'What JavaScript itself holds. Memory that grows while this does not: buffers or a native module.',
        queries: { '{{instance}}': value(client.heapUsed) },
        min: 0,
      }),
    ]),
    row('Is the event loop free?', [
      timeseries('Event loop lag', {
        description: 'P99 since the last scrape; near 0.01 s is idle. Something computes for long without pause.',
        queries: { '{{instance}}': value(client.eventLoopLagP99) },
        alerts: [alerts.eventLoopLagHigh],
        min: 0,
      }),
      timeseries('Time in garbage collection', {
        description: 'Share of the time. Above 10%: the heap is nearly full, look at memory.',
        queries: { '{{instance}}': sum(rate(sumOf(client.gcDuration), window), by('instance')) },
        min: 0,
      }),
      timeseries('Restarts in 30 minutes', {
        description:
          'How often each replica started. More than 2: it crashes or is killed, find out why before you restart it again.',
        queries: { '{{instance}}': changes(client.startTime, '30m') },
        alerts: [alerts.restarting],
        min: 0,
      }),
    ]),
  ],
});
