import {
  avg,
  by,
  count,
  dashboard,
  eq,
  increase,
  max,
  min,
  mul,
  or,
  quantile,
  rate,
  row,
  stat,
  stateTimeline,
  sum,
  timeseries,
  topk,
  value,
  where,
} from 'promwright';
import {
  apiActiveConnections,
  apiRateLimitHits,
  apiRequestDuration,
  apiRequests,
  apiResponseSizeBytes,
  apiWebsocketConnections,
  clusterUp,
  consensusCommitLatency,
  consensusErrors,
  consensusLeaderElections,
  consensusLogEntries,
  consensusNodeStates,
  consensusQuorumStatus,
  faultToleranceFaultsDetected,
  faultToleranceHealingOperations,
  faultTolerancePredictionAccuracy,
  faultToleranceRecoveryAttempts,
  faultToleranceRecoverySuccess,
  faultToleranceSystemHealth,
  ollamamax,
  schedulerLoadBalancerRequests,
  schedulerNodeUtilization,
  schedulerTaskDuration,
  schedulerTaskErrors,
  schedulerTasks,
  schedulerTasksActive,
} from 'promwright/catalog/ollamamax';
import * as alerts from '../rules/ollamamax.ts';
import { distribution, quantiles, share, targetsUp, window } from './_panels.ts';

const tasks = sum(rate(schedulerTasks, window));
const tasksByType = sum(rate(schedulerTasks, window), by('task_type'));
/** How many nodes call themselves leader; 0 where nodes report their state and none is one. */
const leaders = or(count(eq(value(consensusNodeStates), 2)), mul(count(value(consensusNodeStates)), 0));
const quorum = [
  { value: 1, text: 'quorum', color: 'green' },
  { value: 0, text: 'NO QUORUM', color: 'red' },
] as const;

export default dashboard({
  uid: 'ollamamax-cluster',
  title: 'OllamaMax cluster',
  description: 'Do the nodes agree, does the scheduler keep up, and does the cluster heal itself?',
  system: ollamamax,
  rows: [
    row('Is it healthy?', [
      targetsUp(clusterUp, { alerts: [alerts.nodeDown] }),
      stat('Nodes answering', {
        description:
          'Share of the nodes that answer Prometheus. At half or fewer there is no quorum: bring nodes back before anything else.',
        queries: { nodes: avg(value(clusterUp)) },
        unit: 'percentunit',
        base: 'red',
        thresholds: [
          { at: 0.51, color: 'orange' },
          { at: 1, color: 'green' },
        ],
        color: 'value',
        noValue: 'no target',
        alerts: [alerts.majorityDown, alerts.clusterVanished],
      }),
      stat('Quorum', {
        description:
          'Whether any node sees a quorum, by cluster. Without one nothing can be agreed on: see which nodes are down or cut off.',
        queries: { '{{cluster_id}}': max(value(consensusQuorumStatus), by('cluster_id')) },
        mappings: quorum,
        base: 'red',
        thresholds: [{ at: 1, color: 'green' }],
        color: 'background',
        noValue: 'not reported',
        alerts: [alerts.quorumLost],
      }),
      stat('Leaders', {
        description:
          'Nodes that call themselves leader. One is right; none for a minute, or two, wakes somebody: look at the timeline of states.',
        queries: { leaders },
        base: 'red',
        thresholds: [
          { at: 1, color: 'green' },
          { at: 2, color: 'red' },
        ],
        color: 'value',
        noValue: 'not reported',
        alerts: [alerts.noLeader, alerts.twoLeaders],
      }),
      stat('Task errors', {
        description: 'Errors of tasks by tasks. Above 10%: find the type and the node below.',
        queries: { failed: share(sum(rate(schedulerTaskErrors, window)), tasks) },
        unit: 'percentunit',
        thresholds: [{ at: 0.1, color: 'orange' }],
        color: 'value',
      }),
      stat('Lowest health', {
        description: 'The lowest score that any subsystem has, 1 being well. Below 0.7: find it in the row on healing.',
        queries: { score: min(value(faultToleranceSystemHealth)) },
        base: 'orange',
        thresholds: [{ at: 0.7, color: 'green' }],
        color: 'value',
        noValue: 'not reported',
      }),
    ]),
    row('Do the nodes agree?', [
      stateTimeline('Quorum by node', {
        description:
          'What each node sees. One without a quorum is cut off from its peers; all without one means that too many are gone.',
        queries: { '{{instance}} {{cluster_id}}': min(value(consensusQuorumStatus), by('instance', 'cluster_id')) },
        mappings: quorum,
        alerts: [alerts.nodeWithoutQuorum],
      }),
      stateTimeline('State by node', {
        description:
          'Who leads. A leader that changes often, or nodes that stay candidates: the network between them or a disk is slow.',
        queries: { '{{node_id}}': max(value(consensusNodeStates), by('node_id')) },
        mappings: [
          { value: -1, text: 'unknown', color: 'purple' },
          { value: 0, text: 'follower', color: 'blue' },
          { value: 1, text: 'candidate', color: 'orange' },
          { value: 2, text: 'leader', color: 'green' },
        ],
      }),
      timeseries('Elections in 15 minutes', {
        description:
          'Elections that the nodes counted. One after a leader stopped is right; more than 5 and the leader does not keep its followers.',
        queries: { elections: sum(increase(consensusLeaderElections, '15m')) },
        min: 0,
        alerts: [alerts.electionsHigh],
      }),
      quantiles(
        'Commit latency',
        consensusCommitLatency,
        'How long an entry takes to be agreed on. Above 250 ms for 10 minutes somebody is told: slow disks, or a slow network between nodes.',
        { alerts: [alerts.commitSlow] },
      ),
      timeseries('Log entries by type', {
        description: 'Entries per second that go through the log. A flood of one type is what loads consensus.',
        queries: { '{{entry_type}}': sum(rate(consensusLogEntries, window), by('entry_type')) },
        stack: true,
        min: 0,
      }),
      timeseries('Consensus errors by type', {
        description: 'Errors per second, by type and node. One node alone: its network or its disk.',
        queries: { '{{error_type}} {{node_id}}': sum(rate(consensusErrors, window), by('error_type', 'node_id')) },
        min: 0,
      }),
    ]),
    row('Does the scheduler keep up?', [
      timeseries('Tasks by status', {
        description: 'Tasks per second that the scheduler processed, by outcome.',
        queries: { '{{status}}': sum(rate(schedulerTasks, window), by('status')) },
        stack: true,
        min: 0,
      }),
      timeseries('Task errors by type', {
        description: 'Errors by tasks, by type of task. The error’s own type is in the panel beside it.',
        queries: {
          '{{task_type}}': share(sum(rate(schedulerTaskErrors, window), by('task_type')), tasksByType),
        },
        min: 0,
        unit: 'percentunit',
        alerts: [alerts.taskErrorsHigh],
      }),
      timeseries('Errors by kind and node', {
        description:
          'Errors per second. One node with all of them: take it out. One kind on all nodes: a model or a dependency.',
        queries: { '{{error_type}} {{node_id}}': sum(rate(schedulerTaskErrors, window), by('error_type', 'node_id')) },
        min: 0,
      }),
      timeseries('Node utilization', {
        description:
          'Use of each node’s resources as it reports it. All nodes near 100%: add one. One node alone: tasks are not spread.',
        queries: {
          '{{node_id}} {{resource_type}}': max(value(schedulerNodeUtilization), by('node_id', 'resource_type')),
        },
        min: 0,
        alerts: [alerts.utilizationHigh],
      }),
      timeseries('Active tasks by node', {
        description: 'Tasks under way. It should be spread as the nodes’ strength is.',
        queries: { '{{node_id}}': sum(value(schedulerTasksActive), by('node_id')) },
        stack: true,
        min: 0,
      }),
      quantiles(
        'Task duration',
        schedulerTaskDuration,
        'How long tasks take. The highest bucket ends at 60 s: a line there means 60 s or longer.',
      ),
      timeseries('Task duration P95 by node', {
        description: 'One line up: that node is slow. All lines up: the tasks got bigger, or all nodes are full.',
        queries: { '{{node_id}}': quantile(0.95, schedulerTaskDuration, window, by('node_id')) },
        min: 0,
      }),
      timeseries('Load balancing by strategy', {
        description: 'Decisions per second of the load balancer, by strategy.',
        queries: { '{{strategy}}': sum(rate(schedulerLoadBalancerRequests, window), by('strategy')) },
        stack: true,
        min: 0,
      }),
    ]),
    row('Does it heal itself?', [
      timeseries('System health', {
        description: 'The lowest score of each subsystem on any node, 1 being well.',
        queries: {
          '{{component}} {{subsystem}}': min(value(faultToleranceSystemHealth), by('component', 'subsystem')),
        },
        min: 0,
        alerts: [alerts.healthLow],
      }),
      timeseries('Faults by type', {
        description: 'Faults per second that were detected, by type and severity.',
        queries: {
          '{{fault_type}} {{severity}}': sum(rate(faultToleranceFaultsDetected, window), by('fault_type', 'severity')),
        },
        min: 0,
      }),
      timeseries('Recoveries that succeed', {
        description:
          'Successful recoveries of those attempted in the last half hour. Low while faults go on: the cluster does not heal itself, do it by hand.',
        queries: {
          '{{component}}': share(
            sum(increase(faultToleranceRecoverySuccess, '30m'), by('component')),
            sum(increase(faultToleranceRecoveryAttempts, '30m'), by('component')),
          ),
        },
        min: 0,
      }),
      timeseries('Healing operations', {
        description:
          'Operations per second by which the cluster mends itself. A steady line is a fault that comes back.',
        queries: {
          '{{healing_type}} {{component}}': sum(
            rate(faultToleranceHealingOperations, window),
            by('healing_type', 'component'),
          ),
        },
        min: 0,
      }),
      timeseries('Prediction accuracy', {
        description:
          'How often the models that predict faults are right, the worst of all nodes. Low: do not trust what they foretell.',
        queries: {
          '{{model_type}} {{component}}': min(value(faultTolerancePredictionAccuracy), by('model_type', 'component')),
        },
        min: 0,
      }),
    ]),
    row('Do the nodes’ own APIs answer?', [
      timeseries('Node requests by status', {
        description: 'Requests per second to the API of the nodes, by status.',
        queries: { '{{status_code}}': sum(rate(apiRequests, window), by('status_code')) },
        stack: true,
        min: 0,
      }),
      timeseries('Node error ratio', {
        description: 'Requests to the API of the nodes that got 5xx.',
        queries: {
          failed: share(sum(rate(where(apiRequests, { status_code: /5../ }), window)), sum(rate(apiRequests, window))),
        },
        min: 0,
        alerts: [alerts.clusterErrorsHigh],
      }),
      quantiles(
        'Node latency',
        apiRequestDuration,
        'Requests to the API of the nodes, inference among them. The highest bucket ends at 5 s: a line there means 5 s or longer.',
      ),
      distribution('Response size', apiResponseSizeBytes, 'How many answers had what size.'),
      timeseries('Connections', {
        description:
          'Open connections by type, and WebSockets by endpoint. A line that only rises: they are not closed.',
        queries: {
          '{{connection_type}}': sum(value(apiActiveConnections), by('connection_type')),
          'WebSocket {{endpoint}}': sum(value(apiWebsocketConnections), by('endpoint')),
        },
        min: 0,
      }),
      timeseries('Held back by the rate limit', {
        description: 'The ten clients that run into the rate limit most, in requests per second. Talk to their owners.',
        queries: { '{{client_id}}': topk(10, sum(rate(apiRateLimitHits, window), by('client_id'))) },
        min: 0,
      }),
    ]),
  ],
});
