import {
  apiRequests,
  clusterUp,
  faultToleranceSystemHealth,
  modelErrors,
  modelInferenceLatency,
  modelReplicationOperations,
  modelRequests,
  schedulerNodeUtilization,
  schedulerTaskErrors,
  schedulerTasks,
} from 'promwright/catalog/ollamamax';
import { at, changing, counts, type Distribution, observes, type Signal, shows, tests } from 'promwright/test';
import { events, floored, nodes, overShare } from './_ollamamax-cases.ts';
import {
  clusterErrorsHigh,
  healthLow,
  modelErrorsHigh,
  modelLatencyHigh,
  replicationsFail,
  taskErrorsHigh,
  utilizationHigh,
} from './ollamamax.ts';

const [first, second] = nodes;
/** Of one type of tasks; another type has more of them and few errors. */
const tasks = (failing: Signal, perSecond: Signal) => [
  counts(schedulerTasks, { node_id: { 'node-1': 0.5, 'node-2': 0.5 }, task_type: 'embedding' }, perSecond),
  counts(
    schedulerTaskErrors,
    { node_id: 'node-1', task_type: 'embedding', error_type: { timeout: failing } },
    perSecond,
  ),
  counts(schedulerTasks, { node_id: ['node-1', 'node-2'], task_type: 'inference' }, 3),
  counts(schedulerTaskErrors, { node_id: ['node-1', 'node-2'], task_type: 'inference' }, 0.03),
];
/** Of one model; another has more requests and few errors. */
const inferences = (failing: Signal, perSecond: Signal) => [
  counts(modelRequests, { model_name: 'mistral-7b', node_id: { 'node-1': 0.5, 'node-2': 0.5 } }, perSecond),
  counts(modelErrors, { model_name: 'mistral-7b', node_id: 'node-2', error_type: { timeout: failing } }, perSecond),
  counts(modelRequests, { model_name: 'llama2-7b', node_id: ['node-1', 'node-2'] }, 3),
  counts(modelErrors, { model_name: 'llama2-7b', node_id: ['node-1', 'node-2'] }, 0.03),
];
const inferred = (each: Signal<Distribution>, perSecond: Signal) => [
  counts(modelRequests, { model_name: 'mistral-7b' }, perSecond),
  observes(
    modelInferenceLatency,
    { model_name: 'mistral-7b', node_id: { 'node-1': 0.5, 'node-2': 0.5 } },
    perSecond,
    each,
  ),
  counts(modelRequests, { model_name: 'llama2-7b' }, 3),
  observes(modelInferenceLatency, { model_name: 'llama2-7b' }, 3, 4),
];
const nodeApi = (failing: Signal, perSecond: Signal) =>
  counts(apiRequests, { status_code: { '200': 'rest', '404': 0.2, '500': failing } }, perSecond);
const replicated = (operation_type: string, status: string, perSecond: Signal) =>
  counts(modelReplicationOperations, { operation_type, model_name: 'llama2-7b', status }, perSecond);

/** A cluster of three nodes at work. */
const work = [
  tasks(0.02, 2),
  inferences(0.02, 2),
  nodeApi(0.01, 2),
  shows(schedulerNodeUtilization, { node_id: ['node-1', 'node-2', 'node-3'], resource_type: ['cpu', 'memory'] }, 0.7),
  shows(faultToleranceSystemHealth, { instance: nodes, component: ['scheduler', 'consensus'] }, 0.97),
  replicated('sync', 'success', 0.1),
  replicated('sync', 'failed', events(12)),
  replicated('delete', 'Timeout', events(16)),
];
const idle = shows(clusterUp, { instance: nodes }, 1);

/** What stands for shares without a failure. */
const ofZero = (recording: string, ...changes: readonly string[]) =>
  Object.fromEntries(
    changes.map((change) => [
      `${recording}: ${change}`,
      'A share without a sample is as quiet as one of 0; the 0 is for panels.',
    ]),
  );

export default [
  tests(
    taskErrorsHigh,
    overShare({
      given: tasks,
      limit: 0.1,
      floor: 0.1,
      usual: 2,
      healthy: work,
      fires: {
        after: '19m30s',
        until: '31m',
        labels: { task_type: 'embedding' },
        summary: '12% of the embedding tasks of OllamaMax fail.',
      },
      enough: '18m',
      unnoticed: ofZero(
        'job_task_type:ollamamax_task_errors:ratio_rate5m',
        'or … dropped: sum by (job, task_type) (rate(ollama_distributed_scheduler_…',
        'by (job, task_type) without job (place 2)',
        'by (job, task_type) without task_type (place 2)',
        '[5m] → [2m30s] (place 2)',
        '[5m] → [10m] (place 2)',
      ),
    }),
  ),
  tests(utilizationHigh, {
    incident: {
      given: [
        shows(
          schedulerNodeUtilization,
          { node_id: 'node-1', resource_type: 'cpu' },
          changing(0.7, at('5m', 0.98), at('30m', 0.9)),
        ),
        shows(schedulerNodeUtilization, { node_id: 'node-1', resource_type: 'memory' }, 0.8),
        shows(schedulerNodeUtilization, { node_id: 'node-2', resource_type: ['cpu', 'memory'] }, 0.7),
      ],
      fires: {
        after: '20m',
        until: '30m',
        labels: { node_id: 'node-1', resource_type: 'cpu' },
        value: 0.98,
        summary: 'The cpu of the OllamaMax node node-1 is 98% used.',
      },
    },
    healthy: work,
    below: shows(schedulerNodeUtilization, { node_id: ['node-1', 'node-2'], resource_type: ['cpu', 'memory'] }, 0.94),
    idle: [idle, shows(schedulerNodeUtilization, { node_id: ['node-1', 'node-2'] }, 0.02)],
    also: {
      'a peak that ends just before': shows(schedulerNodeUtilization, {}, changing(0.7, at('5m', 1), at('20m', 0.7))),
      'no node has reported anything yet': idle,
    },
  }),
  tests(
    modelErrorsHigh,
    overShare({
      given: inferences,
      limit: 0.1,
      floor: 0.1,
      usual: 2,
      healthy: work,
      fires: {
        after: '19m30s',
        until: '31m',
        labels: { model_name: 'mistral-7b' },
        summary: '12% of the inferences of mistral-7b fail.',
      },
      enough: '18m',
      unnoticed: ofZero(
        'job_model_name:ollamamax_model_errors:ratio_rate5m',
        'or … dropped: job_model_name:ollamamax_model_requests:rate5m{job="ollamam…',
      ),
    }),
  ),
  tests(
    modelLatencyHigh,
    floored({
      given: inferred,
      fine: { 4: 0.98, 25: 0.02 },
      ill: { 4: 0.875, 25: 0.125 },
      nearly: { 4: 0.909, 25: 0.091 },
      floor: 0.1,
      usual: 2,
      healthy: inferred({ 4: 0.97, 25: 0.03 }, 2),
      fires: {
        after: '19m',
        until: '31m30s',
        labels: { model_name: 'mistral-7b' },
        value: 22,
        summary: 'Inferences of mistral-7b take 22s (P95).',
      },
      enough: '18m',
      unnoticed: { '> 20 → >= 20': 'Only by accident is a quantile exactly the limit.' },
    }),
  ),
  tests(replicationsFail, {
    incident: {
      given: [
        replicated('sync', 'success', 0.1),
        replicated('sync', 'failed', events(5, 15)),
        replicated('sync', 'ERROR', events(20)),
        replicated('delete', 'Timeout', events(6, 16)),
      ],
      fires: {
        after: '25m30s',
        until: '35m30s',
        labels: { operation_type: 'sync' },
        value: 3,
        summary: '3 sync operations on model replicas have failed in 30 minutes.',
      },
    },
    healthy: work,
    below: {
      given: [replicated('sync', 'success', 0.1), replicated('sync', 'failed', events(1, 2, 40, 50))],
      lasts: '1h30m',
    },
    idle: [idle, replicated('sync', 'success', 0), replicated('sync', 'failed', 0)],
    unnoticed: { '>= 3 → >= 2.4': 'Failures are counted: both mean three.' },
  }),
  tests(healthLow, {
    incident: {
      given: [
        shows(faultToleranceSystemHealth, { instance: first }, 0.95),
        shows(faultToleranceSystemHealth, { instance: second }, changing(0.95, at('5m', 0.6), at('30m', 0.9))),
        shows(faultToleranceSystemHealth, { instance: second, subsystem: 'replicator' }, 0.9),
        shows(faultToleranceSystemHealth, { instance: second, component: 'consensus' }, 0.9),
      ],
      fires: {
        after: '15m',
        until: '30m',
        labels: { component: 'scheduler', subsystem: 'task_manager' },
        value: 0.6,
        summary: 'The health of scheduler / task_manager in OllamaMax is down to 0.60.',
      },
    },
    healthy: work,
    below: shows(faultToleranceSystemHealth, { instance: nodes }, 0.72),
    idle: [idle, shows(faultToleranceSystemHealth, { instance: nodes }, 1)],
    also: {
      'a dip that ends just before': shows(
        faultToleranceSystemHealth,
        { instance: second },
        changing(0.95, at('5m', 0.6), at('15m', 0.95)),
      ),
      'no component has reported anything yet': idle,
    },
  }),
  tests(
    clusterErrorsHigh,
    overShare({
      given: nodeApi,
      limit: 0.05,
      floor: 0.1,
      usual: 2,
      healthy: work,
      fires: { after: '19m30s', until: '31m', summary: '6% of the requests to the OllamaMax nodes fail.' },
      enough: '18m',
      unnoticed: ofZero(
        'job:ollamamax_cluster_api_requests_failed:ratio_rate5m',
        'or … dropped: sum by (job) (rate(ollama_distributed_api_requests_total{jo…',
        'by (job) without job (place 2)',
        '[5m] → [2m30s] (place 2)',
        '[5m] → [10m] (place 2)',
      ),
    }),
  ),
];
