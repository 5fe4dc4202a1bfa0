import { pythonClient } from '../../metric/client.ts';
import { open, upTo } from '../../metric/label.ts';
import type { Wart } from '../../metric/metric.ts';
import { born, common, gateway, gatewayz } from './system.ts';

const cache_name = upTo(15, 'response_cache', 'model_catalog');
const table = open('it is whatever table the code asks for', 60, 'users', 'api_keys');
const pool_name = upTo(5, 'supabase');

/** Every replica asks the one Redis. */
const mirrored: readonly Wart[] = [
  {
    kind: 'overlaps',
    why: 'Every replica shows the same Redis, and an exporter of Redis uses the same name: take the highest, not the sum.',
  },
  { kind: 'only-when', why: 'While Redis cannot be reached the last value stands: look at `redis_up` first.' },
];
const total: readonly Wart[] = [
  {
    kind: 'misnamed',
    why: 'A gauge whose name ends in `_total`: it copies a total of Redis, which starts again with Redis. Take `deriv`, never `rate`.',
  },
  ...mirrored,
];

export const cacheHits = gatewayz.counter('cache_hits_total', {
  unit: 'lookups',
  help: 'Total cache hits',
  labels: { cache_name },
  warts: [common, born],
});
export const cacheMisses = gatewayz.counter('cache_misses_total', {
  unit: 'lookups',
  help: 'Total cache misses',
  labels: { cache_name },
  warts: [common, born],
});
export const cacheSize = gatewayz.gauge('cache_size_bytes', {
  unit: 'bytes',
  help: 'Cache size in bytes',
  labels: { cache_name },
  warts: [common],
});
export const catalogCacheHits = gatewayz.counter('catalog_cache_hits_total', {
  unit: 'lookups',
  help: 'Total catalog cache hits (successful cache retrievals)',
  labels: { gateway },
  warts: [born],
});
export const catalogCacheMisses = gatewayz.counter('catalog_cache_misses_total', {
  unit: 'lookups',
  help: 'Total catalog cache misses (cache not found, fetch required)',
  labels: { gateway },
  warts: [born],
});
export const catalogCacheSize = gatewayz.gauge('catalog_cache_size_bytes', {
  unit: 'bytes',
  help: 'Size of catalog cache in bytes per gateway',
  labels: { gateway },
  warts: [{ kind: 'overlaps', label: 'gateway', why: '`all` is the catalog as a whole, beside its parts.' }],
});
export const catalogInvalidations = gatewayz.counter('catalog_cache_invalidations_total', {
  unit: 'invalidations',
  help: 'Total catalog cache invalidation operations',
  labels: { gateway, reason: upTo(6, 'model_sync', 'manual', 'expired') },
  warts: [born],
});

export const databaseQueries = gatewayz.counter('database_queries_total', {
  unit: 'queries',
  help: 'Total database queries',
  labels: { table, operation: upTo(8, 'select', 'insert', 'update') },
  warts: [common, born],
});
export const databaseDuration = gatewayz.summary('database_query_duration_seconds', {
  unit: 'seconds',
  help: 'Database query duration in seconds',
  labels: { table },
  quantiles: [],
  warts: [
    common,
    {
      kind: 'not-aggregable',
      why: 'Python’s client exports a summary without quantiles, so the mean is all that can be had of it.',
    },
  ],
});
export const replicaQueries = gatewayz.counter('read_replica_queries_total', {
  unit: 'queries',
  help: 'Total queries routed to read replica',
  labels: { table, status: upTo(4, 'success', 'error', 'fallback_to_primary') },
  warts: [born],
});
export const replicaErrors = gatewayz.counter('read_replica_connection_errors_total', {
  unit: 'errors',
  help: 'Total read replica connection errors (fallback to primary)',
});

export const poolSize = gatewayz.gauge('connection_pool_size', {
  unit: 'connections',
  help: 'Total number of connections in the pool',
  labels: { pool_name },
  warts: [common],
});
export const poolActive = gatewayz.gauge('connection_pool_active_connections', {
  unit: 'connections',
  help: 'Number of active connections currently in use',
  labels: { pool_name },
  warts: [common],
});
export const poolIdle = gatewayz.gauge('connection_pool_idle_connections', {
  unit: 'connections',
  help: 'Number of idle connections available for use',
  labels: { pool_name },
  warts: [common],
});
export const poolUtilization = gatewayz.gauge('connection_pool_utilization_ratio', {
  unit: 'ratio',
  help: 'Connection pool utilization ratio (active/total)',
  labels: { pool_name },
  warts: [
    {
      kind: 'overlaps',
      why: 'It divides by the size that the pool may reach, not by the connections that it has: it differs from active by size.',
    },
    { kind: 'only-when', why: 'A pool without an upper size has none.' },
    common,
  ],
});
export const poolErrors = gatewayz.counter('connection_pool_errors_total', {
  unit: 'errors',
  help: 'Total number of connection pool errors',
  labels: { pool_name, error_type: open('it is named by the code that meets the error', 5, 'error', 'timeout') },
  warts: [
    {
      kind: 'overlaps',
      why: 'Each look at the pool adds what its statistics say so far, so an error may be counted again at every look.',
    },
    common,
    born,
  ],
});

export const connections = gatewayz.gauge('active_connections', {
  unit: 'connections',
  help: 'Number of active connections',
  labels: { connection_type: upTo(5, 'db', 'redis', 'provider') },
  warts: [common],
});
export const queueSize = gatewayz.gauge('queue_size', {
  unit: 'requests',
  help: 'Queue size for prioritization',
  labels: { queue_name: upTo(5) },
  warts: [common],
});
export const eventLoopLag = gatewayz.gauge('gatewayz_event_loop_lag_seconds', {
  unit: 'seconds',
  help: 'Time (seconds) between scheduling a no-op coroutine and its execution',
  warts: [
    {
      kind: 'only-when',
      why: 'A loop that is blocked for good answers no scrape: it shows as a target that is down, not as lag.',
    },
  ],
});

export const redisUp = gatewayz.gauge('redis_up', {
  unit: 'bool',
  help: 'Whether Redis is reachable (1=UP, 0=DOWN)',
  warts: [
    { kind: 'misnamed', why: 'An exporter of Redis uses the same name: the job must stand in every query.' },
    { kind: 'only-when', why: 'It is also 0 where Redis is not configured.' },
  ],
});
export const redisMemory = gatewayz.gauge('redis_memory_used_bytes', {
  unit: 'bytes',
  help: 'Total bytes allocated by Redis',
  warts: mirrored,
});
export const redisMemoryMax = gatewayz.gauge('redis_memory_max_bytes', {
  unit: 'bytes',
  help: 'Maximum memory configured for Redis (maxmemory)',
  warts: [
    { kind: 'only-when', why: 'It is 0 where Redis has no limit: a share of it needs a limit above 0.' },
    ...mirrored,
  ],
});
export const redisClients = gatewayz.gauge('redis_connected_clients', {
  unit: 'clients',
  help: 'Number of connected client connections',
  warts: mirrored,
});
export const redisUptime = gatewayz.gauge('redis_uptime_in_seconds', {
  unit: 'seconds',
  help: 'Redis server uptime in seconds',
  warts: mirrored,
});
export const redisCommands = gatewayz.gauge('redis_commands_processed_total', {
  unit: 'commands',
  help: 'Total number of commands processed by Redis',
  warts: total,
});
export const redisHits = gatewayz.gauge('redis_keyspace_hits_total', {
  unit: 'lookups',
  help: 'Total number of successful key lookups',
  warts: total,
});
export const redisMisses = gatewayz.gauge('redis_keyspace_misses_total', {
  unit: 'lookups',
  help: 'Total number of failed key lookups',
  warts: total,
});
export const redisExpired = gatewayz.gauge('redis_expired_keys_total', {
  unit: 'keys',
  help: 'Total number of keys expired by TTL',
  warts: total,
});
export const redisEvicted = gatewayz.gauge('redis_evicted_keys_total', {
  unit: 'keys',
  help: 'Total number of keys evicted due to maxmemory policy',
  warts: total,
});
export const redisConnections = gatewayz.gauge('redis_total_connections_received_total', {
  unit: 'connections',
  help: 'Total number of connections accepted by Redis',
  warts: total,
});
export const redisKeys = gatewayz.gauge('redis_db_keys', {
  unit: 'keys',
  help: 'Number of keys in a Redis database',
  labels: { db: upTo(16, 'db0') },
  warts: [{ kind: 'only-when', why: 'A database that is emptied keeps its last count.' }, ...mirrored],
});

export const client = pythonClient(gatewayz);
