import type { Behaviour, Profile } from './profile.ts';

const cluster = (metrics: Readonly<Record<string, Behaviour>>) =>
  Object.fromEntries(
    Object.entries(metrics).map(([name, behaviour]) => [`ollama_distributed_${name}`, behaviour] as const),
  );

export const ollamamax: Profile = {
  load: 3,
  shares: {
    method: { GET: 0.4, POST: 0.6, 'method-3': 0 },
    endpoint: { '/api/v1/inference/generate': 0.6, '/api/v1/models/:id': 0.3, '/health': 0.1 },
  },
  metrics: {
    http_request_duration_seconds: { each: 1, median: 0.08, tail: 5 },
    ...cluster({
      scheduler_tasks_total: { each: 1 },
      scheduler_task_duration_seconds: { each: 1, median: 1.5, tail: 4 },
      scheduler_node_utilization: { level: [0.25, 0.6] },
      consensus_leader_elections_total: { each: 0, steady: 0.000_01 },
      consensus_commit_latency_seconds: { each: 1, median: 0.012, tail: 4 },
      consensus_node_states: { level: 0, where: [{ labels: { node_id: 'node-1' }, level: 2 }] },
      consensus_errors_total: { each: 0.0005 },
      p2p_connections_total: { each: 0.02 },
      p2p_bandwidth_usage_bytes_per_second: { level: [2e4, 4e5] },
      p2p_network_latency_seconds: { each: 1, median: 0.01, tail: 4 },
      p2p_peer_discovery_total: { each: 0.01 },
      api_rate_limit_hits_total: { each: 0.003 },
      fault_tolerance_faults_detected_total: { each: 0, steady: 0.002 },
      fault_tolerance_recovery_attempts_total: { each: 0, steady: 0.002 },
      fault_tolerance_recovery_success_total: { each: 0, steady: 0.002 },
      fault_tolerance_healing_operations_total: { each: 0, steady: 0.002 },
      model_loaded_count: { level: 2 },
      model_inference_latency_seconds: { each: 1, median: 1.2, tail: 4 },
      model_errors_total: { each: 0.01 },
      model_replication_operations_total: { each: 0.001 },
      model_storage_usage_bytes: { level: 4e9 },
    }),
  },
  apart: { 'provider-outage': /consensus|p2p|fault_tolerance/, 'error-burst': /p2p/ },
  scenarios: {
    'error-burst': [
      { metric: /fault_tolerance_system_health$/, value: 0.55 },
      { metric: /fault_tolerance_faults_detected_total$/, times: 100 },
    ],
  },
};
