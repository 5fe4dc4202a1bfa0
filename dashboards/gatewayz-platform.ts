import {
  add,
  avgOverTime,
  by,
  clampMin,
  dashboard,
  deriv,
  div,
  gt,
  max,
  mean,
  mul,
  or,
  quantile,
  rate,
  row,
  stat,
  stateTimeline,
  sum,
  table,
  timeseries,
  topk,
  value,
} from 'promwright';
import {
  botTracesDropped,
  cacheSize,
  catalogCacheHits,
  catalogCacheMisses,
  catalogCacheSize,
  catalogInvalidations,
  client,
  connections,
  databaseDuration,
  databaseQueries,
  eventLoopLag,
  frontendProcessing,
  gatewayz,
  keyLookups,
  poolActive,
  poolErrors,
  poolIdle,
  poolSize,
  poolUtilization,
  queueSize,
  redisClients,
  redisCommands,
  redisEvicted,
  redisExpired,
  redisHits,
  redisKeys,
  redisMemory,
  redisMemoryMax,
  redisMisses,
  redisUp,
  replicaErrors,
  replicaQueries,
} from 'promwright/catalog/gatewayz';
import * as alerts from '../rules/gatewayz.ts';
import { cacheHitRatio, cacheLookups } from './_gatewayz.ts';
import { share, window } from './_panels.ts';

/** Every replica shows the same Redis: the highest counts. Its totals are gauges, and fall when Redis restarts. */
const redisRate = (of: typeof redisHits) => max(clampMin(deriv(of, window), 0));
const limit = gt(max(value(redisMemoryMax)), 0);
const catalogHits = sum(rate(catalogCacheHits, window), by('gateway'));
const catalogMisses = sum(rate(catalogCacheMisses, window), by('gateway'));
/** A provider whose list is always found, or never, has one of the two series. */
const catalogLookups = add(or(catalogHits, mul(catalogMisses, 0)), or(catalogMisses, mul(catalogHits, 0)));

export default dashboard({
  uid: 'gatewayz-platform',
  title: 'Gatewayz platform',
  description: 'Do the caches, the database, the pools, Redis and the event loop keep up?',
  system: gatewayz,
  rows: [
    row('Is anything full or down?', [
      stat('Redis', {
        description: 'Whether every replica reaches Redis.',
        queries: { '{{instance}}': max(value(redisUp), by('instance')) },
        mappings: [
          { value: 1, text: 'up', color: 'green' },
          { value: 0, text: 'DOWN', color: 'red' },
        ],
        base: 'red',
        thresholds: [{ at: 1, color: 'green' }],
        color: 'background',
      }),
      stat('Event loop lag', {
        description: 'How late the slowest event loop runs. Above 0.1 s everything waits for what blocks it.',
        queries: { lag: max(value(eventLoopLag)) },
        thresholds: [
          { at: 0.1, color: 'orange' },
          { at: 1, color: 'red' },
        ],
        color: 'value',
      }),
      stat('Fullest pool', {
        description: 'The highest share of its connections that a pool uses. At 100% requests wait for one.',
        queries: { 'of its connections': max(value(poolUtilization)) },
        thresholds: [
          { at: 0.7, color: 'orange' },
          { at: 0.9, color: 'red' },
        ],
        color: 'value',
        noValue: 'no limit',
      }),
      stat('Mean query', {
        description: 'Mean time of a database query. Python exports no quantiles of it.',
        queries: { mean: mean(databaseDuration, window) },
        color: 'none',
      }),
    ]),
    row('Does the event loop keep up?', [
      timeseries('Event loop lag by instance', {
        description: 'Mean lag over 5 minutes. A call that blocks, or too many streams.',
        queries: { '{{instance}}': avgOverTime(eventLoopLag, '5m') },
        min: 0,
        alerts: [alerts.lagHigh, alerts.lagCritical],
      }),
      timeseries('CPU by instance', {
        description: 'Cores in use: 100% is one core. A single event loop is full at 100%.',
        queries: { '{{instance}}': rate(client.cpuSeconds, window) },
        min: 0,
      }),
      timeseries('Time before the provider', {
        description:
          'P95 of reading, checking and preparing a request: what the gateway adds. The highest bucket ends at 0.5 s.',
        queries: { P95: quantile(0.95, frontendProcessing, window) },
        min: 0,
      }),
      timeseries('Queues', {
        description: 'Requests that wait for their turn, by queue. It grows while providers or the loop are slow.',
        queries: { '{{queue_name}}': sum(value(queueSize), by('queue_name')) },
        min: 0,
        noValue: 'none',
      }),
    ]),
    row('Do the caches help?', [
      timeseries('Cache hit ratio', {
        description: 'Share of look-ups that each cache answers. After a restart it starts empty.',
        queries: { '{{cache_name}}': cacheHitRatio },
        min: 0,
        max: 1,
        alerts: [alerts.cacheHitsLow],
      }),
      timeseries('Look-ups by cache', {
        description: 'Look-ups per second. A hit ratio says little of a cache that is hardly asked.',
        queries: { '{{cache_name}}': cacheLookups },
        stack: true,
        min: 0,
      }),
      timeseries('Catalog cache hit ratio', {
        description:
          'Share of requests for a list of models that the cache answers, by provider. The rest asks the provider.',
        queries: { '{{gateway}}': share(catalogHits, catalogLookups) },
        min: 0,
      }),
      timeseries('Catalog invalidations', {
        description:
          'How often cached lists are thrown away, per second and reason. A steady stream of `manual` is a loop.',
        queries: { '{{reason}}': sum(rate(catalogInvalidations, window), by('reason')) },
        min: 0,
        noValue: 'none',
      }),
    ]),
    row('How large are the caches?', [
      timeseries('Cache size', {
        description: 'Bytes by cache. A line that only rises has no limit.',
        queries: { '{{cache_name}}': sum(value(cacheSize), by('cache_name')) },
        min: 0,
      }),
      timeseries('Catalog cache size', {
        description: 'Bytes by provider; `all` is the whole catalog beside its parts.',
        queries: { '{{gateway}}': max(value(catalogCacheSize), by('gateway')) },
        min: 0,
      }),
    ]),
    row('Does the database keep up?', [
      timeseries('Mean query time by table', {
        description: 'The ten slowest tables. One line up: an index is missing, or a lock. All lines: the database.',
        queries: { '{{table}}': topk(10, mean(databaseDuration, window, by('table'))) },
        min: 0,
      }),
      timeseries('Queries by operation', {
        description: 'Queries per second. Reads that rise without more requests: a cache does not answer.',
        queries: { '{{operation}}': sum(rate(databaseQueries, window), by('operation')) },
        stack: true,
        min: 0,
      }),
      timeseries('Read replica', {
        description:
          'Queries per second sent to the read replica, by outcome. `fallback_to_primary`: the replica does not answer.',
        queries: { '{{status}}': sum(rate(replicaQueries, window), by('status')) },
        min: 0,
        noValue: 'none',
      }),
      timeseries('Read replica errors', {
        description: 'Connections to the read replica that failed, per second. Its load is on the primary now.',
        queries: { '{{instance}}': rate(replicaErrors, window) },
        min: 0,
      }),
    ]),
    row('Are the pools full?', [
      timeseries('Pool utilization', {
        description: 'Connections in use, of those that the pool may open.',
        queries: { '{{pool_name}} {{instance}}': value(poolUtilization) },
        min: 0,
        alerts: [alerts.poolFull],
      }),
      table('Pools', {
        description: 'Connections of each pool now, over all replicas.',
        queries: {
          Open: sum(value(poolSize), by('pool_name')),
          Active: sum(value(poolActive), by('pool_name')),
          Idle: sum(value(poolIdle), by('pool_name')),
        },
        sortBy: 'Active',
      }),
      timeseries('Pool errors', {
        description:
          'Errors per second by kind. Each look at the pool may count an error again: read when, not how many.',
        queries: { '{{pool_name}} {{error_type}}': sum(rate(poolErrors, window), by('pool_name', 'error_type')) },
        min: 0,
        noValue: 'none',
      }),
      timeseries('Connections', {
        description: 'Open connections by kind, over all replicas.',
        queries: { '{{connection_type}}': sum(value(connections), by('connection_type')) },
        min: 0,
        noValue: 'none',
      }),
    ]),
    row('Does Redis keep up?', [
      stateTimeline('Redis by instance', {
        description:
          'Whether each replica reaches Redis. All at once: Redis. One: its network or its pool of connections.',
        queries: { '{{instance}}': max(value(redisUp), by('instance')) },
        mappings: [
          { value: 1, text: 'up', color: 'green' },
          { value: 0, text: 'DOWN', color: 'red' },
        ],
        alerts: [alerts.redisDown],
      }),
      timeseries('Redis memory', {
        description:
          'Memory in use, of the limit. Above 90% keys are evicted or writes refused. Empty where Redis has no limit.',
        queries: { used: div(max(value(redisMemory)), limit) },
        min: 0,
        noValue: 'no limit',
        alerts: [alerts.redisMemoryHigh],
      }),
      timeseries('Redis look-ups', {
        description:
          'Look-ups per second that found a key and that did not. While Redis is down the last values stand still, at 0 here.',
        queries: { found: redisRate(redisHits), missed: redisRate(redisMisses) },
        min: 0,
      }),
      timeseries('Redis keys lost', {
        description:
          'Keys per second that expired, as planned, and that were evicted for want of memory, which is not.',
        queries: { expired: redisRate(redisExpired), evicted: redisRate(redisEvicted) },
        min: 0,
      }),
    ]),
    row('What does Redis hold?', [
      timeseries('Redis commands', {
        description: 'Commands per second, by all that use this Redis.',
        queries: { commands: redisRate(redisCommands) },
        min: 0,
      }),
      timeseries('Redis clients', {
        description: 'Connections to Redis, of all that use it. A line that only rises is a leak.',
        queries: { clients: max(value(redisClients)) },
        min: 0,
      }),
      timeseries('Redis keys', {
        description: 'Keys by database.',
        queries: { '{{db}}': max(value(redisKeys), by('db')) },
        min: 0,
      }),
    ]),
    row('Who knocks?', [
      timeseries('Key look-ups', {
        description:
          'Look-ups of API keys per second, by result. Many that fail: clients with old keys, or somebody who guesses.',
        queries: { '{{status}}': sum(rate(keyLookups, window), by('status')) },
        min: 0,
        noValue: 'none',
      }),
      timeseries('Bots', {
        description: 'Spans per second of bots and scanners that are kept out of tracing, by reason.',
        queries: { '{{reason}}': sum(rate(botTracesDropped, window), by('reason')) },
        min: 0,
        noValue: 'none',
      }),
    ]),
  ],
});
