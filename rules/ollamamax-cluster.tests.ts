import { nexusgate } from 'promwright/catalog/nexusgate';
import {
  clusterUp,
  consensusCommitLatency,
  consensusLeaderElections,
  consensusNodeStates,
  consensusQuorumStatus,
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
import { events, floored, nodes } from './_ollamamax-cases.ts';
import {
  clusterVanished,
  commitSlow,
  electionsHigh,
  majorityDown,
  nodeDown,
  nodeWithoutQuorum,
  noLeader,
  quorumLost,
  twoLeaders,
} from './ollamamax.ts';

const [, second, third] = nodes;
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
const committed = (each: Signal<Distribution>, perSecond: Signal) =>
  observes(consensusCommitLatency, { node_id: { 'node-1': 0.6, 'node-2': 0.4 } }, perSecond, each);
/** A cluster of three nodes at work. */
const members = [
  answering(1, 1, 1),
  shows(nexusgate.scrape.up, {}, 1),
  quorum(1, 1, 1),
  states(leader, follower, follower),
  counts(consensusLeaderElections, { node_id: ['node-1', 'node-2'], result: 'success' }, events(4)),
];
const idle = [answering(1, 1, 1), states(leader, follower, follower), quorum(1, 1, 1)];

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
];
