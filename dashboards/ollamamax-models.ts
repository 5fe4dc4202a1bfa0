import {
  barGauge,
  by,
  dashboard,
  increase,
  quantile,
  rate,
  row,
  stat,
  sum,
  table,
  timeseries,
  topk,
  value,
  variable,
} from 'promwright';
import {
  modelErrors,
  modelInferenceLatency,
  modelLoadedCount,
  modelReplicationOperations,
  modelRequests,
  modelStorageUsageBytes,
  ollamamax,
  p2pBandwidthUsageBytesPerSecond,
  p2pConnections,
  p2pConnectionsActive,
  p2pMessagesReceived,
  p2pMessagesSent,
  p2pNetworkLatency,
  p2pPeerDiscovery,
} from 'promwright/catalog/ollamamax';
import * as alerts from '../rules/ollamamax.ts';
import { distribution, quantiles, share, window } from './_panels.ts';

const requests = sum(rate(modelRequests, window), by('model_name'));
const errors = share(sum(rate(modelErrors, window), by('model_name')), requests);
const latency = quantile(0.95, modelInferenceLatency, window, by('model_name'));
const loaded = sum(value(modelLoadedCount), by('model_name'));
const storage = sum(value(modelStorageUsageBytes), by('model_name'));
const noModel = { model_name: 'It is about the network between the nodes.' };

export default dashboard({
  uid: 'ollamamax-models',
  title: 'OllamaMax models and peers',
  description: 'Which models are served well, where do they lie, and do the nodes reach each other?',
  system: ollamamax,
  variables: [variable(modelRequests, 'model_name', 'Model')],
  rows: [
    row('Are models served?', [
      stat('Inferences', {
        description: 'Inference requests per second, of the models chosen.',
        queries: { requests: sum(rate(modelRequests, window)) },
        color: 'none',
      }),
      stat('Model errors', {
        description: 'Errors by inference requests. Above 10%: find the model below.',
        queries: { failed: share(sum(rate(modelErrors, window)), sum(rate(modelRequests, window))) },
        unit: 'percentunit',
        thresholds: [{ at: 0.1, color: 'orange' }],
        color: 'value',
      }),
      stat('Inference P95', {
        description: 'Nineteen of twenty inferences were sooner. Above 20 s the first are cut off by the API, at 30 s.',
        queries: { latency: quantile(0.95, modelInferenceLatency, window) },
        thresholds: [{ at: 20, color: 'orange' }],
        color: 'value',
      }),
      stat('Models loaded', {
        description: 'Copies of models in the memory of the nodes. A request for one that is not loaded waits for it.',
        queries: { models: sum(value(modelLoadedCount)) },
        color: 'none',
      }),
      stat('Storage used', {
        description: 'What the models take on the nodes, all copies.',
        queries: { storage: sum(value(modelStorageUsageBytes)) },
        color: 'none',
      }),
    ]),
    row('Which model fails or is slow?', [
      timeseries('Inferences by model', {
        description: 'Inference requests per second. Compare with a week ago before you call a change unusual.',
        queries: { '{{model_name}}': requests },
        stack: true,
        min: 0,
      }),
      timeseries('Error ratio by model', {
        description: 'Errors by requests. One bad line is a model; all lines together are a node or the network.',
        queries: { '{{model_name}}': errors },
        min: 0,
        unit: 'percentunit',
        alerts: [alerts.modelErrorsHigh],
      }),
      timeseries('Inference P95 by model', {
        description: 'The buckets end at 10 s and 30 s: between them the line is an estimate.',
        queries: { '{{model_name}}': latency },
        min: 0,
        alerts: [alerts.modelLatencyHigh],
      }),
      timeseries('Errors by type and node', {
        description: 'Errors per second. `out_of_memory` on one node: the model does not fit there beside the others.',
        queries: { '{{error_type}} {{node_id}}': sum(rate(modelErrors, window), by('error_type', 'node_id')) },
        min: 0,
      }),
      quantiles(
        'Inference latency',
        modelInferenceLatency,
        'Over the models chosen. The highest bucket ends at 30 s: a line there means 30 s or longer.',
      ),
      distribution(
        'Inference latency distribution',
        modelInferenceLatency,
        'How many inferences took how long. Two bands are two kinds of prompts, or nodes of two kinds.',
      ),
    ]),
    row('Which models?', [
      table('Models', {
        description:
          'The models in use now, busiest first. Sort by a column to find the slow, the failing or the big one.',
        queries: {
          'Requests/s': requests,
          'Errors/request': errors,
          P95: latency,
          Loaded: loaded,
          Storage: storage,
        },
        sortBy: 'Requests/s',
      }),
    ]),
    row('Where do models lie?', [
      timeseries('Loaded models by node', {
        description: 'Copies in memory. A node that falls to none has restarted or thrown them out for want of memory.',
        queries: { '{{node_id}}': sum(value(modelLoadedCount), by('node_id')) },
        stack: true,
        min: 0,
      }),
      timeseries('Storage by node', {
        description: 'Bytes that models take, by node and kind of storage. Compare with the size of the disk.',
        queries: { '{{node_id}} {{storage_type}}': sum(value(modelStorageUsageBytes), by('node_id', 'storage_type')) },
        stack: true,
        min: 0,
      }),
      timeseries('Replication by outcome', {
        description: 'Operations per second on the replicas of models, by operation and status.',
        queries: {
          '{{operation_type}} {{status}}': sum(
            rate(modelReplicationOperations, window),
            by('operation_type', 'status'),
          ),
        },
        stack: true,
        min: 0,
      }),
      timeseries('Failed replications in 30 minutes', {
        description: 'Operations whose status sounds like a failure. Look for full disks and lost peers.',
        queries: {
          '{{operation_type}}': sum(increase(alerts.failedReplications, '30m'), by('operation_type')),
        },
        min: 0,
        noValue: '0',
        alerts: [alerts.replicationsFail],
      }),
    ]),
    row('Do the nodes reach each other?', [
      timeseries('Connections by protocol', {
        description:
          'Open connections between peers, as each node counts them. A step down is a node that left or was cut off.',
        queries: { '{{instance}} {{protocol}}': sum(value(p2pConnectionsActive), by('instance', 'protocol')) },
        min: 0,
        ignores: noModel,
      }),
      timeseries('New connections by direction', {
        description: 'Connections per second that were made. A steady line: connections break and are made again.',
        queries: { '{{direction}}': sum(rate(p2pConnections, window), by('direction')) },
        min: 0,
        ignores: noModel,
      }),
      timeseries('Peer discovery', {
        description:
          'Attempts per second to find peers, by way and outcome. Only failures: nodes cannot find the cluster.',
        queries: {
          '{{discovery_type}} {{result}}': sum(rate(p2pPeerDiscovery, window), by('discovery_type', 'result')),
        },
        min: 0,
        ignores: noModel,
      }),
      timeseries('Messages sent', {
        description: 'Messages per second by type. Heartbeats alone: the cluster is idle.',
        queries: { '{{message_type}}': sum(rate(p2pMessagesSent, window), by('message_type')) },
        stack: true,
        min: 0,
        ignores: noModel,
      }),
      timeseries('Messages received', {
        description: 'Messages per second by type. Far fewer than sent: they get lost, or a node is not scraped.',
        queries: { '{{message_type}}': sum(rate(p2pMessagesReceived, window), by('message_type')) },
        stack: true,
        min: 0,
        ignores: noModel,
      }),
      timeseries('Bandwidth by direction', {
        description:
          'Bytes per second between peers, as the nodes report them. Replicas of models on their way show here.',
        queries: { '{{direction}}': sum(value(p2pBandwidthUsageBytesPerSecond), by('direction')) },
        min: 0,
        ignores: noModel,
      }),
      quantiles(
        'Network latency',
        p2pNetworkLatency,
        'Between peers. Above 100 ms commits slow down; the slowest peers stand beside it.',
        { ignores: noModel },
      ),
      barGauge('Slowest peers', {
        description: 'The ten peers with the highest P95. One alone: its network. All of one site: the way there.',
        queries: { '{{peer_id}}': topk(10, quantile(0.95, p2pNetworkLatency, window, by('peer_id'))) },
        ignores: noModel,
      }),
    ]),
  ],
});
