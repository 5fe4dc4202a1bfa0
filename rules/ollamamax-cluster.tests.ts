import { nexusgate } from 'promwright/catalog/nexusgate';
import {
  apiRequests,
  clusterUp,
  consensusCommitLatency,
  consensusLeaderElections,
  consensusNodeStates,
  consensusQuorumStatus,
  faultToleranceSystemHealth,
  modelErrors,
  modelInferenceLatency,
  modelReplicationOperations,
  modelRequests,
  schedulerNodeUtilization,
  schedulerTaskErrors,
  schedulerTasks,
} from 'promwright/catalog/ollamamax';
import {
  at,
  changing,
  counts,
  type Distribution,
  type Givens,
  none,
  observes,
  reset,
  type Signal,
  shows,
  tests,
} from 'promwright/test';
import { floored, overShare } from './_ollamamax-cases.ts';
import {
  clusterErrorsHigh,
  clusterVanished,
  commitSlow,
  electionsHigh,
  healthLow,
  majorityDown,
  modelErrorsHigh,
  modelLatencyHigh,
  nodeDown,
  nodeWithoutQuorum,
  noLeader,
  quorumLost,
  replicationsFail,
  taskErrorsHigh,
  twoLeaders,
  utilizationHigh,
} from './ollamamax.ts';

const nodes = ['ollama-1:9090', 'ollama-2:9090', 'ollama-3:9090'] as const;
const [first, second, third] = nodes;
const follower = 0;
const candidate = 1;
const leader = 2;

/** Whether each node answers. */
const answering = (...levels: readonly Signal[]): Givens =>
  levels.map((level, i) => shows(clusterUp, { instance: `ollama-${i + 1}:9090` }, level));
/** What each node sees itself. */
const quorum = (...levels: readonly Signal[]): Givens =>
  levels.map((level, i) => shows(consensusQuorumStatus, { instance: `ollama-${i + 1}:9090` }, level));
const states = (...levels: readonly Signal[]): Givens =>
  levels.map((level, i) =>
    shows(consensusNodeStates, { instance: `ollama-${i + 1}:9090`, node_id: `node-${i + 1}` }, level),
  );
/** Single events: one within each of these minutes, between two evaluations. */
const events = (...minutes: readonly number[]): Signal =>
  changing<number>(0, ...minutes.flatMap((minute) => [at(`${minute}m15s`, 1 / 15), at(`${minute}m30s`, 0)]));
const committed = (each: Signal<Distribution>, perSecond: Signal) =>
  observes(consensusCommitLatency, { node_id: { 'node-1': 0.6, 'node-2': 0.4 } }, perSecond, each);
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
const members = [
  answering(1, 1, 1),
  shows(nexusgate.scrape.up, {}, 1),
  quorum(1, 1, 1),
  states(leader, follower, follower),
  counts(consensusLeaderElections, { node_id: ['node-1', 'node-2'], result: 'success' }, events(4)),
];
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
const idle = [answering(1, 1, 1), states(leader, follower, follower), quorum(1, 1, 1)];

/** What stands for shares without a failure. */
const ofZero = (recording: string, ...changes: readonly string[]) =>
  Object.fromEntries(
    changes.map((change) => [
      `${recording}: ${change}`,
      'A share without a sample is as quiet as one of 0; the 0 is for panels.',
    ]),
  );

export default [
  tests(nodeDown, {
    incident: {
      given: answering(1, changing(1, at('5m', 0), at('20m', 1)), 1),
      fires: {
        after: '10m',
        until: '20m',
        labels: { instance: second },
        summary: `The OllamaMax node ${second} does not answer Prometheus.`,
      },
    },
    healthy: members,
    below: answering(1, changing(1, at('5m', 0), at('10m', 1)), 1),
    idle,
    also: { 'another job is down': [answering(1, 1, 1), shows(nexusgate.scrape.up, {}, 0)] },
  }),
  tests(majorityDown, {
    incident: {
      given: answering(1, 1, changing(1, at('5m', 0), at('20m', 1)), changing(1, at('4m', 0))),
      fires: {
        after: '7m',
        until: '20m',
        value: 0.5,
        summary: 'Only 50% of the OllamaMax nodes answer Prometheus.',
      },
    },
    healthy: members,
    below: answering(1, 1, 1, 0, 0),
    idle,
    also: {
      'half of them are back in time': answering(1, changing(1, at('5m', 0), at('7m', 1))),
      'another job is down': [answering(1, 1, 1), shows(nexusgate.scrape.up, {}, 0)],
    },
  }),
  tests(clusterVanished, {
    incident: {
      given: [answering(changing(1, at('5m', none), at('30m', 1))), shows(nexusgate.scrape.up, {}, 1)],
      fires: { after: '10m', until: '30m', summary: 'Prometheus has no target for the job ollamamax-cluster.' },
    },
    healthy: members,
    below: answering(changing(1, at('5m', none), at('10m', 1))),
    idle,
    also: {
      'it was never there': { given: shows(nexusgate.scrape.up, {}, 1), fires: { after: '5m' } },
      'one of three nodes is removed': answering(1, 1, changing(1, at('5m', none))),
      'all nodes are down and are targets': answering(0, 0, 0),
    },
  }),
  tests(quorumLost, {
    incident: {
      given: [
        quorum(changing(1, at('5m', 0), at('10m', 1)), changing(1, at('4m', 0)), changing(1, at('3m', none))),
        shows(consensusQuorumStatus, { instance: nodes, cluster_id: 'cluster2' }, 1),
      ],
      fires: {
        after: '6m',
        until: '10m',
        labels: { cluster_id: 'cluster1' },
        summary: 'No node of the OllamaMax cluster cluster1 sees a quorum.',
      },
    },
    healthy: members,
    below: quorum(1, 0, 0),
    idle,
    also: {
      'it is back within the minute': quorum(changing(1, at('5m', 0), at('6m', 1)), 0, 0),
      'no node has reported anything yet': answering(1, 1, 1),
    },
  }),
  tests(nodeWithoutQuorum, {
    incident: {
      given: [
        quorum(1, 1, changing(1, at('5m', 0), at('20m', 1))),
        shows(consensusQuorumStatus, { instance: nodes, cluster_id: 'cluster2' }, 1),
      ],
      fires: {
        after: '10m',
        until: '20m',
        labels: { instance: third, cluster_id: 'cluster1' },
        summary: `The node ${third} is cut off from the OllamaMax cluster cluster1.`,
      },
    },
    healthy: members,
    below: quorum(1, 1, changing(1, at('5m', 0), at('10m', 1))),
    idle,
    also: {
      'no node has a quorum, which is another alert': [
        quorum(0, 0, 0),
        shows(consensusQuorumStatus, { instance: nodes, cluster_id: 'cluster2' }, 1),
      ],
      'it is down, which is another alert': [
        quorum(1, 1, changing(1, at('5m', none))),
        answering(1, 1, changing(1, at('5m', 0))),
      ],
    },
  }),
  tests(noLeader, {
    incident: {
      given: states(
        changing(leader, at('5m', candidate)),
        changing(follower, at('5m', candidate), at('10m', leader)),
        follower,
      ),
      fires: { after: '6m', until: '10m', summary: 'The OllamaMax cluster has no leader (job ollamamax-cluster).' },
    },
    healthy: members,
    below: states(changing(leader, at('5m', follower)), changing(follower, at('5m', candidate), at('6m', leader)), 0),
    idle,
    also: {
      'the leader dies and nobody follows': {
        given: states(changing(leader, at('5m', none)), follower, follower),
        fires: { after: '6m' },
      },
      'no node has reported anything yet': answering(1, 1, 1),
    },
  }),
  tests(twoLeaders, {
    incident: {
      given: states(leader, changing(follower, at('5m', candidate), at('6m', leader), at('20m', follower)), follower),
      fires: {
        after: '8m',
        until: '20m',
        value: 2,
        summary: '2 nodes of the OllamaMax cluster call themselves leader.',
      },
    },
    healthy: members,
    below: states(changing(leader, at('7m', follower)), changing(follower, at('5m', leader)), follower),
    idle,
    also: { 'several are candidates': states(leader, candidate, candidate) },
    unnoticed: {
      '> 1 → > 1.25': 'Nodes are counted: both mean two.',
      'or … dropped: count by (job) (ollama_distributed_consensus_node_states{jo…':
        'Where none leads there are not two.',
      'by (job) without job (place 2)': 'Where none leads there are not two.',
    },
  }),
  tests(electionsHigh, {
    incident: {
      given: [
        counts(consensusLeaderElections, { node_id: 'node-1', result: 'success' }, events(5, 7, 9)),
        counts(consensusLeaderElections, { node_id: 'node-2', result: 'failed' }, events(5, 8, 10)),
      ],
      fires: {
        after: '15m30s',
        until: '20m30s',
        value: 6,
        summary: 'The OllamaMax cluster has held 6 elections in 15 minutes.',
      },
    },
    healthy: members,
    below: {
      given: counts(consensusLeaderElections, { node_id: 'node-1' }, events(1, 2, 3, 20, 22, 24, 26, 28)),
      lasts: '45m',
    },
    idle: [idle, counts(consensusLeaderElections, { node_id: ['node-1', 'node-2'] }, 0)],
    also: {
      'as many in twice the time': {
        given: counts(consensusLeaderElections, { node_id: 'node-1' }, events(5, 9, 13, 17, 21, 25, 29)),
        lasts: '50m',
      },
      'nodes restart': counts(
        consensusLeaderElections,
        { node_id: 'node-1' },
        changing<number>(0, at('2m15s', 5 / 15), at('2m30s', 0), reset('12m')),
      ),
    },
  }),
  tests(
    commitSlow,
    floored({
      given: committed,
      fine: { 0.02: 0.98, 0.4: 0.02 },
      ill: { 0.02: 0.8, 0.2: 0.145, 0.4: 0.055 },
      nearly: { 0.02: 0.9, 0.2: 0.0535, 0.4: 0.0465 },
      floor: 0.1,
      usual: 2,
      healthy: committed({ 0.02: 0.97, 0.2: 0.02, 0.4: 0.01 }, 2),
      fires: {
        after: '19m30s',
        until: '31m',
        value: 0.25 + 0.25 * (0.005 / 0.055),
        summary: 'The OllamaMax cluster takes 272.7ms to commit (P95).',
      },
      enough: '18m',
      also: { 'nothing was ever committed': idle },
    }),
  ),
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
      'no node has reported anything yet': answering(1, 1, 1),
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
      'no component has reported anything yet': answering(1, 1, 1),
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
