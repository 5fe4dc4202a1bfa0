import { pythonClient } from '../metric/client.ts';
import { oneOf, open, upTo } from '../metric/label.ts';
import { system } from '../metric/system.ts';

// Facts from gptme/gptme: gptme/server/metrics.py, gptme/server/app.py, gptme/server/cli.py, tests/test_server_metrics.py.

const target = { instance: upTo(5, 'gptme:5700') };

/** The server of an agent in the terminal: Flask, prometheus_client, its metrics at /api/v0/metrics of its own port. */
export const gptme = system('gptme', {
  title: 'gptme',
  description:
    'The server of gptme, an agent in the terminal. It exports its own metrics and those of Python’s client at /api/v0/metrics of its port, 5700 by default; the port 8000 of the project’s own scrape configuration is the telemetry exporter, another thing.',
  job: 'gptme-server',
  targets: ['gptme:5700'],
  path: '/api/v0/metrics',
  interval: '15s',
  target,
  created: true,
});

const method = open('a client may send any word as the method', 6, 'GET', 'POST');
const endpoint = upTo(120, '/api/v2/conversations', '<not_found>');

export const requests = gptme.counter('gptme_server_requests_total', {
  unit: 'requests',
  help: 'Total HTTP requests handled by the gptme server',
  labels: { method, endpoint, status: upTo(15, '200', '404', '500') },
  warts: [
    {
      kind: 'overlaps',
      label: 'endpoint',
      why: 'Requests that no route takes share `<not_found>`; so do those with a wrong method (405).',
    },
    {
      kind: 'only-when',
      why: 'The model answers in the background, after the request that asked for it: its failure is an event in the stream, never a status here.',
    },
  ],
});
export const requestDuration = gptme.histogram('gptme_server_request_duration_seconds', {
  unit: 'seconds',
  help: 'HTTP request latency in seconds',
  labels: { method, endpoint },
  buckets: [0.005, 0.01, 0.05, 0.1, 0.5, 1, 2.5, 5, 10],
  warts: [
    {
      kind: 'not-aggregable',
      why: 'It is observed when the headers are sent: of a stream of events it measures the beginning, not the whole.',
    },
  ],
});
export const conversations = gptme.gauge('gptme_server_conversations_total', {
  unit: 'conversations',
  help: 'Total number of persisted conversations',
  warts: [
    { kind: 'misnamed', why: 'A gauge whose name ends in `_total`: never `rate` it.' },
    {
      kind: 'stale',
      why: 'It is set only when a client lists the conversations (v2 API): 0 until the first does, then stale for as long as none does.',
    },
  ],
});
export const messages = gptme.gauge('gptme_server_messages_total', {
  unit: 'messages',
  help: 'Total number of messages across all conversations',
  warts: [
    { kind: 'misnamed', why: 'A gauge whose name ends in `_total`: never `rate` it.' },
    {
      kind: 'stale',
      why: 'It is set only when a client lists the conversations (v2 API): 0 until the first does, then stale for as long as none does.',
    },
  ],
});
export const cacheHitRatio = gptme.gauge('gptme_server_cache_hit_ratio', {
  unit: 'ratio',
  help: 'Cache hit ratio (0.0–1.0) per named cache',
  labels: { cache_name: oneOf('conversation_list') },
  warts: [
    { kind: 'only-when', why: 'It appears with the first lookup in the cache.' },
    {
      kind: 'not-aggregable',
      why: 'A ratio over the life of the process: it cannot be windowed, and no sum or average of it means anything.',
    },
  ],
});
export const sseConnections = gptme.gauge('gptme_server_sse_connections_active', {
  unit: 'connections',
  help: 'Number of currently active SSE connections',
});

export const client = pythonClient(gptme);
export const { up } = gptme.scrape;
