import { up as otherUp } from 'promwright/catalog/gatewayz';
import {
  activeConnections,
  authAttempts,
  authFailures,
  cacheHitRatio,
  client,
  databaseDuration,
  httpDuration,
  httpRequests,
  queueDepth,
  toolDuration,
  toolInvocations,
  up,
  widgetRenderDuration,
  widgetRenders,
} from 'promwright/catalog/mcp';
import {
  at,
  changing,
  counts,
  type Distribution,
  type Givens,
  none,
  observes,
  type Signal,
  shows,
  tests,
} from 'promwright/test';
import {
  connectionsHigh,
  cpuHigh,
  down,
  eventLoopLagHigh,
  memoryHigh,
  queueDepthCritical,
  queueDepthHigh,
  restarting,
  vanished,
} from './mcp.ts';

export const [FIRST, SECOND, THIRD] = ['mcp-server-1:3000', 'mcp-server-2:3000', 'mcp-server-3:3000'] as const;
const STARTED = 1_700_000_000;
const GIB = 1024 ** 3;

/** Seconds. Slow is one call in a hundred as a rule; the limit is one in twenty above 2.5 s. */
export const QUICK = { 0.3: 0.9, 2: 0.09, 4: 0.01 };
export const SLOW = { 0.3: 0.5, 2: 0.444, 4: 0.056 };
export const NEARLY_SLOW = { 0.3: 0.5, 2: 0.46, 4: 0.04 };

/** Calls of a tool that came to an end, a second; `failing` of them in an error. */
export const called = (tool_name: string, failing: Signal, perSecond: Signal, instance: string = FIRST) =>
  counts(
    toolInvocations,
    { tool_name, status: { success: 'rest', error: failing }, user_tier: { free: 'rest', pro: 0.2 }, instance },
    perSecond,
  );
/** How long they took; what fails, fails at once. */
export const took = (tool_name: string, each: Signal<Distribution>, perSecond: Signal) => [
  observes(toolDuration, { tool_name, status: 'success' }, perSecond, each),
  observes(toolDuration, { tool_name, status: 'error' }, perSecond, 0.01),
];
/** All renders of a widget, and those of them that succeed, a second. */
export const rendered = (widget_type: string, succeeding: Signal, all: Signal) => [
  counts(widgetRenders, { widget_type, display_mode: { inline: 'rest', fullscreen: 0.3 } }, succeeding),
  observes(widgetRenderDuration, { widget_type, display_mode: { inline: 'rest', fullscreen: 0.3 } }, all, 0.08),
];
/** Answers of the server, a second; `failing` of them with 5xx. */
export const answered = (failing: Signal, perSecond: Signal) =>
  counts(
    httpRequests,
    { method: 'POST', route: '/mcp', status_code: { 200: 'rest', 404: 0.03, 500: failing } },
    perSecond,
  );
/** Prometheus itself, at three replicas. */
export const scraped = counts(
  httpRequests,
  { route: '/metrics', status_code: '200', instance: [FIRST, SECOND, THIRD] },
  0.067,
);
/** POST requests, and streams of events, which last for minutes. */
export const lasted = (each: Signal<Distribution>, perSecond: Signal) => [
  observes(httpDuration, { method: 'POST', route: '/mcp' }, perSecond, each),
  observes(httpDuration, { method: 'GET', route: '/mcp' }, perSecond, 300),
];
/** Attempts to sign in, a second; `failing` of them fail. */
export const attempted = (method: string, failing: Signal, perSecond: Signal): Givens => [
  counts(authAttempts, { method, status: { success: 'rest', failure: failing } }, perSecond),
  counts(authFailures, { method, reason: { expired: failing } }, perSecond),
];
export const queried = (collection: string, each: Signal<Distribution>, perSecond: Signal) =>
  observes(databaseDuration, { collection, operation: { find: 'rest', insert: 0.2 } }, perSecond, each);

const processes = [FIRST, SECOND, THIRD].map((instance) => [
  shows(client.startTime, { instance }, STARTED),
  shows(client.eventLoopLagP99, { instance }, 0.02),
  shows(client.residentMemory, { instance }, 0.6 * GIB),
  shows(activeConnections, { protocol: ['websocket', 'sse', 'http'], authenticated: ['true', 'false'], instance }, 100),
  shows(cacheHitRatio, { cache_type: ['redis', 'memory'], instance }, 0.8),
  shows(queueDepth, { queue_name: ['email', 'webhooks'], instance }, 3),
]);
const works = (perSecond: number): Givens => [
  processes,
  scraped,
  counts(client.cpuSeconds, { instance: [FIRST, SECOND, THIRD] }, perSecond === 0 ? 0.01 : 0.4),
  ['search', 'book_table'].map((tool) => [called(tool, 0.01, perSecond), took(tool, QUICK, perSecond)]),
  [SECOND, THIRD].map((instance) => called('search', 0.01, perSecond, instance)),
  ['calendar', 'map'].map((widget) => rendered(widget, 0.99 * perSecond, perSecond)),
  answered(0.01, 3 * perSecond),
  lasted(QUICK, 3 * perSecond),
  ['oauth', 'api_key'].map((method) => attempted(method, 0.05, perSecond)),
  ['users', 'sessions'].map((collection) => queried(collection, { 0.03: 0.97, 0.8: 0.02, 2: 0.01 }, perSecond)),
];

/** Three replicas under load; another service is down. */
export const healthy: Givens = [works(2), shows(up, { instance: [FIRST, SECOND, THIRD] }, 1), shows(otherUp, {}, 0)];
/** Nobody calls: the series stand still. */
export const idle: Givens = works(0);
/** After a restart, before the first call: most series are not there yet. */
export const fresh: Givens = [processes, scraped];

/** A gauge of two replicas: of the second it is as the test says. */
const oneOfTwo = (of: typeof client.residentMemory, usual: number, ill: Signal) => [
  shows(of, { instance: FIRST }, usual),
  shows(of, { instance: SECOND }, ill),
];
/** Started again at these minutes. */
const startedAgain = (instance: string, ...minutes: readonly number[]) =>
  shows(client.startTime, { instance }, changing(STARTED, ...minutes.map((m) => at(`${m}m`, STARTED + 60 * m))));
/** Two replicas that hold as many connections of two protocols, signed in or not. */
const connected = (first: number, second: Signal) => [
  shows(
    activeConnections,
    { protocol: ['websocket', 'sse'], authenticated: ['true', 'false'], instance: FIRST },
    first,
  ),
  shows(
    activeConnections,
    { protocol: ['websocket', 'sse'], authenticated: ['true', 'false'], instance: SECOND },
    second,
  ),
];
const queued = (email: Signal, webhooks: Signal) => [
  shows(queueDepth, { queue_name: 'email', instance: SECOND }, email),
  shows(queueDepth, { queue_name: 'webhooks', instance: SECOND }, webhooks),
];

export default [
  tests(down, {
    incident: {
      given: [
        shows(up, { instance: SECOND }, changing(1, at('5m', 0), at('15m', 1))),
        shows(up, { instance: [FIRST, THIRD] }, 1),
      ],
      fires: {
        after: '7m',
        until: '15m',
        labels: { instance: SECOND },
        summary: 'The MCP server at mcp-server-2:3000 does not answer Prometheus.',
      },
    },
    healthy,
    below: [shows(up, { instance: [FIRST, SECOND] }, changing(1, at('5m', 0), at('7m', 1)))],
    idle,
  }),
  tests(vanished, {
    incident: {
      given: [shows(up, {}, changing(1, at('5m', none), at('20m', 1))), shows(otherUp, {}, 1)],
      fires: { after: '10m', until: '20m', summary: 'Prometheus has no target for the job mcp-server.' },
    },
    healthy,
    below: [shows(up, {}, changing(1, at('5m', none), at('9m45s', 1)))],
    idle,
    also: {
      'a server that is down is a target': [shows(up, {}, 0)],
      'one of two targets is enough': [
        shows(up, { instance: FIRST }, 1),
        shows(up, { instance: SECOND }, changing(1, at('5m', none))),
      ],
    },
  }),
  tests(restarting, {
    incident: {
      given: [startedAgain(SECOND, 5, 17, 29), startedAgain(FIRST)],
      fires: {
        after: '30m',
        until: '35m',
        labels: { instance: SECOND },
        value: 3,
        summary: 'The MCP server at mcp-server-2:3000 has restarted 3 times in 30 minutes.',
      },
    },
    healthy,
    below: [startedAgain(FIRST, 5, 17)],
    idle,
    also: {
      'three restarts in an hour': [startedAgain(FIRST, 5, 25, 45)],
      'each replica starts again once': [startedAgain(FIRST, 5), startedAgain(SECOND, 7), startedAgain(THIRD, 9)],
    },
    unnoticed: { '> 2 → > 2.5': 'Restarts are counted whole.' },
  }),
  tests(connectionsHigh, {
    incident: {
      given: connected(200, changing(200, at('5m', 240), at('20m', 200))),
      fires: {
        after: '10m',
        until: '20m',
        labels: { instance: SECOND },
        value: 960,
        summary: 'mcp-server-2:3000 holds 960 connections of 1000.',
      },
    },
    healthy,
    below: connected(225, 225),
    idle,
    also: { 'a crowd that leaves in time': connected(200, changing(200, at('5m', 240), at('10m', 200))) },
  }),
  tests(queueDepthHigh, {
    incident: {
      given: queued(changing(4, at('5m', 12), at('20m', 4)), 9),
      fires: {
        after: '15m',
        until: '20m',
        labels: { queue_name: 'email', instance: SECOND },
        value: 12,
        summary: '12 jobs wait in the queue email.',
      },
    },
    healthy,
    below: queued(10, 10),
    idle,
    also: { 'a batch that is done in time': queued(changing(4, at('5m', 12), at('15m', 4)), 9) },
  }),
  tests(queueDepthCritical, {
    incident: {
      given: queued(48, changing(4, at('5m', 58), at('20m', 4))),
      fires: {
        after: '10m',
        until: '20m',
        labels: { queue_name: 'webhooks', instance: SECOND },
        value: 58,
        summary: '58 jobs wait in the queue webhooks.',
      },
    },
    healthy,
    below: queued(50, 50),
    idle,
    also: { 'a batch that is done in time': queued(changing(4, at('5m', 58), at('10m', 4)), 4) },
  }),
  tests(eventLoopLagHigh, {
    incident: {
      given: oneOfTwo(client.eventLoopLagP99, 0.09, changing(0.02, at('5m', 0.115), at('20m', 0.02))),
      fires: {
        after: '15m',
        until: '20m',
        labels: { instance: SECOND },
        value: 0.115,
        summary: 'The event loop of mcp-server-2:3000 lags by 115ms (P99).',
      },
    },
    healthy,
    below: oneOfTwo(client.eventLoopLagP99, 0.095, 0.095),
    idle,
    also: {
      'a lag that ends in time': oneOfTwo(
        client.eventLoopLagP99,
        0.02,
        changing(0.02, at('5m', 0.115), at('15m', 0.02)),
      ),
    },
  }),
  tests(cpuHigh, {
    incident: {
      given: [
        counts(client.cpuSeconds, { instance: FIRST }, 0.3),
        counts(client.cpuSeconds, { instance: SECOND }, changing(0.3, at('5m', 0.88), at('30m', 0.3))),
      ],
      fires: {
        after: '19m30s',
        until: '31m',
        labels: { instance: SECOND },
        value: 0.88,
        summary: 'The MCP server at mcp-server-2:3000 uses 88% of a core.',
      },
    },
    healthy,
    below: [counts(client.cpuSeconds, { instance: [FIRST, SECOND] }, 0.78)],
    idle,
    also: { 'work that ends in time': [counts(client.cpuSeconds, {}, changing(0.3, at('5m', 0.88), at('14m', 0.3)))] },
  }),
  tests(memoryHigh, {
    incident: {
      given: oneOfTwo(client.residentMemory, 1.9 * GIB, changing(GIB, at('5m', 2.25 * GIB), at('20m', 0.4 * GIB))),
      fires: {
        after: '15m',
        until: '20m',
        labels: { instance: SECOND },
        value: 2.25 * GIB,
        summary: 'The MCP server at mcp-server-2:3000 holds 2.25GiB of memory.',
      },
    },
    healthy,
    below: oneOfTwo(client.residentMemory, 2 * GIB, 2 * GIB),
    idle,
    also: {
      'memory that is given back in time': oneOfTwo(
        client.residentMemory,
        GIB,
        changing(GIB, at('5m', 2.25 * GIB), at('15m', 0.4 * GIB)),
      ),
    },
  }),
];
