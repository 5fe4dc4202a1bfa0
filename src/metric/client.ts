import type { Labels } from './label.ts';
import { oneOf, upTo } from './label.ts';
import type { Declare } from './system.ts';

/** The metrics of the process that most client libraries export on Linux. Memory in bytes, start time in seconds since 1970. */
export function processMetrics<const T extends Labels>(of: Declare<T>, prefix = '') {
  return {
    cpuSeconds: of.counter(`${prefix}process_cpu_seconds_total`, {
      unit: 'seconds',
      help: 'User and system CPU time spent',
      created: false,
    }),
    residentMemory: of.gauge(`${prefix}process_resident_memory_bytes`, { unit: 'bytes', help: 'Resident memory size' }),
    virtualMemory: of.gauge(`${prefix}process_virtual_memory_bytes`, { unit: 'bytes', help: 'Virtual memory size' }),
    startTime: of.gauge(`${prefix}process_start_time_seconds`, {
      unit: 'timestamp',
      help: 'Start time of the process',
    }),
    openFds: of.gauge(`${prefix}process_open_fds`, { unit: 'descriptors', help: 'Number of open file descriptors' }),
    maxFds: of.gauge(`${prefix}process_max_fds`, {
      unit: 'descriptors',
      help: 'Maximum number of open file descriptors',
    }),
  };
}

/** What prometheus_client exports by itself: the process, the garbage collector, the version (prometheus/client_python, prometheus_client/gc_collector.py). */
export function pythonClient<const T extends Labels>(of: Declare<T>) {
  const labels = { generation: oneOf('0', '1', '2') };
  return {
    ...processMetrics<T>(of),
    gcObjectsCollected: of.counter('python_gc_objects_collected_total', {
      unit: 'objects',
      help: 'Objects collected during gc',
      created: false,
      labels,
    }),
    gcObjectsUncollectable: of.counter('python_gc_objects_uncollectable_total', {
      unit: 'objects',
      help: 'Uncollectable objects found during GC',
      created: false,
      labels,
    }),
    gcCollections: of.counter('python_gc_collections_total', {
      unit: 'collections',
      help: 'Number of times this generation was collected',
      created: false,
      labels,
    }),
    pythonInfo: of.info('python_info', {
      help: 'Python platform information',
      labels: {
        implementation: upTo(1, 'CPython'),
        major: upTo(1, '3'),
        minor: upTo(2, '12'),
        patchlevel: upTo(2, '4'),
        version: upTo(2, '3.12.4'),
      },
    }),
  };
}

/** What prom-client's collectDefaultMetrics exports on Linux, under its prefix (siimon/prom-client 15, lib/metrics). */
export function nodeClient<const T extends Labels>(of: Declare<T>, prefix = '') {
  const lag = (name: string, help: string) =>
    of.gauge(`${prefix}nodejs_eventloop_lag_${name}`, { unit: 'seconds', help });
  const type = { type: upTo(20) };
  const space = { space: upTo(12, 'old', 'new') };
  return {
    ...processMetrics<T>(of, prefix),
    cpuUserSeconds: of.counter(`${prefix}process_cpu_user_seconds_total`, {
      unit: 'seconds',
      help: 'User CPU time spent',
    }),
    cpuSystemSeconds: of.counter(`${prefix}process_cpu_system_seconds_total`, {
      unit: 'seconds',
      help: 'System CPU time spent',
    }),
    heapBytes: of.gauge(`${prefix}process_heap_bytes`, { unit: 'bytes', help: 'Process heap size' }),
    eventLoopLag: lag('seconds', 'Lag of the event loop'),
    eventLoopLagMin: lag('min_seconds', 'The minimum recorded event loop delay'),
    eventLoopLagMax: lag('max_seconds', 'The maximum recorded event loop delay'),
    eventLoopLagMean: lag('mean_seconds', 'The mean of the recorded event loop delays'),
    eventLoopLagStddev: lag('stddev_seconds', 'The standard deviation of the recorded event loop delays'),
    eventLoopLagP50: lag('p50_seconds', 'The 50th percentile of the recorded event loop delays'),
    eventLoopLagP90: lag('p90_seconds', 'The 90th percentile of the recorded event loop delays'),
    eventLoopLagP99: lag('p99_seconds', 'The 99th percentile of the recorded event loop delays'),
    activeResources: of.gauge(`${prefix}nodejs_active_resources`, {
      unit: 'resources',
      help: 'Active resources that keep the event loop alive',
      labels: type,
    }),
    activeResourcesTotal: of.gauge(`${prefix}nodejs_active_resources_total`, {
      unit: 'resources',
      help: 'Total number of active resources',
      warts: [{ kind: 'misnamed', why: 'A gauge whose name ends in `_total`.' }],
    }),
    activeHandles: of.gauge(`${prefix}nodejs_active_handles`, {
      unit: 'handles',
      help: 'Active libuv handles',
      labels: type,
    }),
    activeHandlesTotal: of.gauge(`${prefix}nodejs_active_handles_total`, {
      unit: 'handles',
      help: 'Total number of active handles',
      warts: [{ kind: 'misnamed', why: 'A gauge whose name ends in `_total`.' }],
    }),
    activeRequests: of.gauge(`${prefix}nodejs_active_requests`, {
      unit: 'requests',
      help: 'Active libuv requests',
      labels: type,
    }),
    activeRequestsTotal: of.gauge(`${prefix}nodejs_active_requests_total`, {
      unit: 'requests',
      help: 'Total number of active requests',
      warts: [{ kind: 'misnamed', why: 'A gauge whose name ends in `_total`.' }],
    }),
    heapTotal: of.gauge(`${prefix}nodejs_heap_size_total_bytes`, {
      unit: 'bytes',
      help: 'Process heap size from Node.js',
    }),
    heapUsed: of.gauge(`${prefix}nodejs_heap_size_used_bytes`, {
      unit: 'bytes',
      help: 'Process heap size used from Node.js',
    }),
    externalMemory: of.gauge(`${prefix}nodejs_external_memory_bytes`, {
      unit: 'bytes',
      help: 'Node.js external memory size',
    }),
    heapSpaceTotal: of.gauge(`${prefix}nodejs_heap_space_size_total_bytes`, {
      unit: 'bytes',
      help: 'Heap space size in total',
      labels: space,
    }),
    heapSpaceUsed: of.gauge(`${prefix}nodejs_heap_space_size_used_bytes`, {
      unit: 'bytes',
      help: 'Heap space size in use',
      labels: space,
    }),
    heapSpaceAvailable: of.gauge(`${prefix}nodejs_heap_space_size_available_bytes`, {
      unit: 'bytes',
      help: 'Heap space size available',
      labels: space,
    }),
    versionInfo: of.info(`${prefix}nodejs_version_info`, {
      help: 'Node.js version info',
      labels: { version: upTo(2, 'v20.20.2'), major: upTo(2, '20'), minor: upTo(2, '20'), patch: upTo(2, '2') },
    }),
    gcDuration: of.histogram(`${prefix}nodejs_gc_duration_seconds`, {
      unit: 'seconds',
      help: 'Garbage collection duration by kind',
      labels: { kind: oneOf('major', 'minor', 'incremental', 'weakcb') },
      buckets: [0.001, 0.01, 0.1, 1, 2, 5],
    }),
  };
}
