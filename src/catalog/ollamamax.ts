import { open, upTo } from '../metric/label.ts';
import type { Wart } from '../metric/metric.ts';
import { system } from '../metric/system.ts';

// Facts from KhryptorGraphics/OllamaMax: pkg/api/server.go, pkg/api/websocket.go, ollama-distributed/pkg/observability/metrics_registry.go and
// metrics_integration.go. The API has a registry of its own, without the metrics of the Go runtime and the process; the distributed part can
// export those too (EnableGoMetrics, EnableProcessMetrics).

/** A cluster of Ollama servers behind one API: two jobs, the API and the distributed part. */
export const ollamamax = system('ollamamax', {
  title: 'OllamaMax',
  description:
    'A cluster of Ollama servers behind one API. The API exports three metrics with common names, so every query needs its job; the distributed part exports 37 with a prefix, each from the moment when a component first reports it.',
  job: 'ollamamax',
  targets: ['ollamamax:8080'],
  interval: '15s',
  target: { instance: upTo(5, 'ollamamax:8080') },
});
const cluster = ollamamax.job({
  job: 'ollamamax-cluster',
  targets: ['ollama-distributed:9090'],
  interval: '15s',
  target: { instance: upTo(20, 'ollama-distributed:9090') },
});

const apiMethod = open('a client may send any word as the method', 6, 'GET', 'POST');
const apiEndpoint = open(
  'a path that no route takes is counted as it is: whoever scans the server makes series',
  40,
  '/api/v1/inference/generate',
  '/api/v1/models/:id',
  '/health',
);
const apiStatus = upTo(15, '200', '404', '500');
const panics: Wart = {
  kind: 'only-when',
  why: 'A request whose handler panics is answered with 500 and never counted.',
};
/** Of the counters whose single events matter. */
const first: Wart = {
  kind: 'born-late',
  why: 'A series appears with its first event, counted already, so `increase` misses that one.',
};
/** Of the gauges of the distributed part. */
const reported: Wart = {
  kind: 'only-when',
  why: 'There is no series until a component first reports a value, and the last one stands until it reports another.',
};

export const httpRequests = ollamamax.counter('http_requests_total', {
  unit: 'requests',
  help: 'Total number of HTTP requests',
  labels: { method: apiMethod, endpoint: apiEndpoint, status: apiStatus },
  warts: [
    panics,
    {
      kind: 'overlaps',
      label: 'endpoint',
      why: 'Probes of `/health`, which answers 503 without its database, are counted with the requests of clients.',
    },
  ],
});
export const httpDuration = ollamamax.histogram('http_request_duration_seconds', {
  unit: 'seconds',
  help: 'HTTP request duration in seconds',
  labels: { method: apiMethod, endpoint: apiEndpoint, status: apiStatus },
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  warts: [
    {
      kind: 'overlaps',
      label: 'endpoint',
      why: 'Of `/ws` and `/ws/inference/:id` it measures a connection, its upgrade or its whole life by the version, not an answer: leave them out of latency.',
    },
    panics,
  ],
});
export const httpInFlight = ollamamax.gauge('http_requests_in_flight', {
  unit: 'requests',
  help: 'Number of HTTP requests currently being processed',
});

const node_id = upTo(20, 'node-1', 'node-2');
const peer_id = open('every peer that ever connects makes one', 50, '12D3KooW');
const client_id = open('every client makes one', 100);
const model_name = open('whoever uses the cluster chooses the models', 30, 'llama2-7b');

export const schedulerTasks = cluster.counter('ollama_distributed_scheduler_tasks_total', {
  unit: 'tasks',
  help: 'Total number of tasks processed by the scheduler',
  labels: { status: upTo(5, 'completed', 'failed'), node_id, task_type: upTo(10, 'inference') },
});
export const schedulerTasksActive = cluster.gauge('ollama_distributed_scheduler_tasks_active', {
  unit: 'tasks',
  help: 'Number of currently active tasks',
  labels: { node_id, task_type: upTo(10, 'inference') },
  warts: [reported],
});
export const schedulerTaskDuration = cluster.histogram('ollama_distributed_scheduler_task_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of task execution in seconds',
  labels: { task_type: upTo(10, 'inference'), node_id },
  buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60],
});
export const schedulerTaskErrors = cluster.counter('ollama_distributed_scheduler_task_errors_total', {
  unit: 'errors',
  help: 'Total number of task errors',
  labels: { error_type: upTo(10, 'timeout'), node_id, task_type: upTo(10, 'inference') },
  warts: [first],
});
export const schedulerLoadBalancerRequests = cluster.counter(
  'ollama_distributed_scheduler_load_balancer_requests_total',
  {
    unit: 'requests',
    help: 'Total number of load balancer requests',
    labels: { strategy: upTo(6, 'round_robin'), node_id },
  },
);
export const schedulerNodeUtilization = cluster.gauge('ollama_distributed_scheduler_node_utilization', {
  unit: 'ratio',
  help: 'Current utilization of cluster nodes',
  labels: { node_id, resource_type: upTo(5, 'cpu', 'memory') },
  warts: [reported],
});

export const consensusLeaderElections = cluster.counter('ollama_distributed_consensus_leader_elections_total', {
  unit: 'elections',
  help: 'Total number of leader elections',
  labels: { node_id, result: upTo(4, 'success', 'failed') },
  warts: [first],
});
export const consensusLogEntries = cluster.counter('ollama_distributed_consensus_log_entries_total', {
  unit: 'entries',
  help: 'Total number of log entries',
  labels: { node_id, entry_type: upTo(6, 'append') },
});
export const consensusCommitLatency = cluster.histogram('ollama_distributed_consensus_commit_latency_seconds', {
  unit: 'seconds',
  help: 'Latency of consensus commits in seconds',
  labels: { node_id },
  buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1],
});
export const consensusQuorumStatus = cluster.gauge('ollama_distributed_consensus_quorum_status', {
  unit: 'bool',
  help: 'Current quorum status (1 = has quorum, 0 = no quorum)',
  labels: { cluster_id: upTo(2, 'cluster1') },
  warts: [
    {
      kind: 'overlaps',
      why: 'Every node tells what it sees itself: a node that is cut off says 0 while the others say 1.',
    },
    reported,
  ],
});
export const consensusNodeStates = cluster.gauge('ollama_distributed_consensus_node_states', {
  unit: 'state',
  help: 'Current state of consensus nodes (0=follower, 1=candidate, 2=leader)',
  labels: { node_id },
  warts: [
    {
      kind: 'not-aggregable',
      why: 'A number for a word, and -1 for any other word: count the nodes in a state, never add or average the states.',
    },
    reported,
  ],
});
export const consensusErrors = cluster.counter('ollama_distributed_consensus_errors_total', {
  unit: 'errors',
  help: 'Total number of consensus errors',
  labels: { error_type: upTo(10, 'timeout'), node_id },
  warts: [first],
});

export const p2pConnections = cluster.counter('ollama_distributed_p2p_connections_total', {
  unit: 'connections',
  help: 'Total number of P2P connections',
  labels: { direction: upTo(2, 'inbound', 'outbound'), peer_id },
});
export const p2pConnectionsActive = cluster.gauge('ollama_distributed_p2p_connections_active', {
  unit: 'connections',
  help: 'Number of active P2P connections',
  labels: { protocol: upTo(6, 'tcp', 'quic') },
  warts: [reported],
});
export const p2pMessagesSent = cluster.counter('ollama_distributed_p2p_messages_sent_total', {
  unit: 'messages',
  help: 'Total number of P2P messages sent',
  labels: { message_type: upTo(15, 'heartbeat'), peer_id },
});
export const p2pMessagesReceived = cluster.counter('ollama_distributed_p2p_messages_received_total', {
  unit: 'messages',
  help: 'Total number of P2P messages received',
  labels: { message_type: upTo(15, 'heartbeat'), peer_id },
});
export const p2pNetworkLatency = cluster.histogram('ollama_distributed_p2p_network_latency_seconds', {
  unit: 'seconds',
  help: 'P2P network latency in seconds',
  labels: { peer_id },
  buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});
export const p2pBandwidthUsageBytesPerSecond = cluster.gauge(
  'ollama_distributed_p2p_bandwidth_usage_bytes_per_second',
  {
    unit: 'bytes/second',
    help: 'P2P bandwidth usage in bytes per second',
    labels: { direction: upTo(2, 'inbound', 'outbound'), peer_id },
    warts: [reported],
  },
);
export const p2pPeerDiscovery = cluster.counter('ollama_distributed_p2p_peer_discovery_total', {
  unit: 'events',
  help: 'Total number of peer discovery events',
  labels: { discovery_type: upTo(5, 'mdns', 'dht'), result: upTo(4, 'success', 'failed') },
});

export const apiRequests = cluster.counter('ollama_distributed_api_requests_total', {
  unit: 'requests',
  help: 'Total number of API requests',
  labels: {
    method: upTo(7, 'GET', 'POST'),
    endpoint: upTo(40, '/api/v1/inference', '/api/v1/status'),
    status_code: upTo(15, '200', '500'),
  },
});
export const apiRequestDuration = cluster.histogram('ollama_distributed_api_request_duration_seconds', {
  unit: 'seconds',
  help: 'Duration of API requests in seconds',
  labels: { method: upTo(7, 'GET', 'POST'), endpoint: upTo(40, '/api/v1/inference', '/api/v1/status') },
  buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});
export const apiResponseSizeBytes = cluster.histogram('ollama_distributed_api_response_size_bytes', {
  unit: 'bytes',
  help: 'Size of API responses in bytes',
  labels: { method: upTo(7, 'GET', 'POST'), endpoint: upTo(40, '/api/v1/inference', '/api/v1/status') },
  buckets: [100, 1000, 10_000, 100_000, 1_000_000, 10_000_000],
});
export const apiActiveConnections = cluster.gauge('ollama_distributed_api_active_connections', {
  unit: 'connections',
  help: 'Number of active API connections',
  labels: { connection_type: upTo(5, 'http', 'websocket') },
  warts: [reported],
});
export const apiWebsocketConnections = cluster.gauge('ollama_distributed_api_websocket_connections', {
  unit: 'connections',
  help: 'Number of active WebSocket connections',
  labels: { endpoint: upTo(5, '/ws') },
  warts: [reported],
});
export const apiRateLimitHits = cluster.counter('ollama_distributed_api_rate_limit_hits_total', {
  unit: 'requests',
  help: 'Total number of rate limit hits',
  labels: { endpoint: upTo(40, '/api/v1/inference', '/api/v1/status'), client_id },
});

export const faultToleranceFaultsDetected = cluster.counter(
  'ollama_distributed_fault_tolerance_faults_detected_total',
  {
    unit: 'faults',
    help: 'Total number of faults detected',
    labels: { fault_type: upTo(10, 'node_failure'), component: upTo(10, 'scheduler'), severity: upTo(5, 'high') },
    warts: [first],
  },
);
export const faultToleranceRecoveryAttempts = cluster.counter(
  'ollama_distributed_fault_tolerance_recovery_attempts_total',
  {
    unit: 'attempts',
    help: 'Total number of recovery attempts',
    labels: { recovery_type: upTo(8, 'restart'), component: upTo(10, 'scheduler') },
    warts: [first],
  },
);
export const faultToleranceRecoverySuccess = cluster.counter(
  'ollama_distributed_fault_tolerance_recovery_success_total',
  {
    unit: 'attempts',
    help: 'Total number of successful recoveries',
    labels: { recovery_type: upTo(8, 'restart'), component: upTo(10, 'scheduler') },
    warts: [first],
  },
);
export const faultTolerancePredictionAccuracy = cluster.gauge(
  'ollama_distributed_fault_tolerance_prediction_accuracy',
  {
    unit: 'ratio',
    help: 'Accuracy of fault prediction models',
    labels: { model_type: upTo(6, 'ml_model'), component: upTo(10, 'scheduler') },
    warts: [reported],
  },
);
export const faultToleranceHealingOperations = cluster.counter(
  'ollama_distributed_fault_tolerance_healing_operations_total',
  {
    unit: 'operations',
    help: 'Total number of self-healing operations',
    labels: { healing_type: upTo(8, 'auto_restart'), component: upTo(10, 'scheduler') },
    warts: [first],
  },
);
export const faultToleranceSystemHealth = cluster.gauge('ollama_distributed_fault_tolerance_system_health', {
  unit: 'ratio',
  help: 'Overall system health score (0-1)',
  labels: { component: upTo(10, 'scheduler'), subsystem: upTo(10, 'task_manager') },
  warts: [reported],
});

export const modelLoadedCount = cluster.gauge('ollama_distributed_model_loaded_count', {
  unit: 'models',
  help: 'Number of currently loaded models',
  labels: { model_name, node_id },
  warts: [reported],
});
export const modelRequests = cluster.counter('ollama_distributed_model_requests_total', {
  unit: 'requests',
  help: 'Total number of model inference requests',
  labels: { model_name, node_id, status: upTo(5, 'success', 'failed') },
});
export const modelInferenceLatency = cluster.histogram('ollama_distributed_model_inference_latency_seconds', {
  unit: 'seconds',
  help: 'Model inference latency in seconds',
  labels: { model_name, node_id },
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
});
export const modelErrors = cluster.counter('ollama_distributed_model_errors_total', {
  unit: 'errors',
  help: 'Total number of model errors',
  labels: { model_name, error_type: upTo(10, 'out_of_memory', 'timeout'), node_id },
  warts: [first],
});
export const modelReplicationOperations = cluster.counter('ollama_distributed_model_replication_operations_total', {
  unit: 'operations',
  help: 'Total number of model replication operations',
  labels: { operation_type: upTo(5, 'sync'), model_name, status: upTo(5, 'success', 'failed') },
  warts: [first],
});
export const modelStorageUsageBytes = cluster.gauge('ollama_distributed_model_storage_usage_bytes', {
  unit: 'bytes',
  help: 'Model storage usage in bytes',
  labels: { model_name, node_id, storage_type: upTo(4, 'disk') },
  warts: [reported],
});

export const { up } = ollamamax.scrape;
export const { up: clusterUp } = cluster.scrape;
