import {
  availability,
  circuitFailures,
  circuitRejected,
  circuitState,
  fallbacks,
  modelCount,
} from 'promwright/catalog/gatewayz';
import { at, changing, counts, type Givens, none, type Signal, shows, type Time, tests } from 'promwright/test';
import { events, inference, replicas, turns } from './_gatewayz.ts';
import { circuitOpen, fallbackActive, noModels, noProvider, providerUnavailable } from './gatewayz.ts';

/** What the checks of each replica say of two providers. */
function checks(fireworks: Signal, openrouter: Signal = 1, other = fireworks): Givens {
  return [
    shows(availability, { provider: 'openrouter', instance: replicas }, openrouter),
    shows(availability, { provider: 'fireworks', instance: replicas[0] }, fireworks),
    shows(availability, { provider: 'fireworks', instance: replicas[1] }, other),
  ];
}

/** The circuit of a provider, as one replica shows it: while it is not closed, it is open. */
function circuit(provider: string, closed: Signal, open: Signal, instance: string = replicas[0]): Givens {
  return [
    shows(circuitState, { provider, instance, state: 'closed' }, closed),
    shows(circuitState, { provider, instance, state: 'open' }, open),
    shows(circuitState, { provider, instance, state: 'half_open' }, 0),
  ];
}

const broken = circuit('fireworks', turns(1, 0, '5m10s'), turns(0, 1, '5m10s'));
const others = [
  circuit('openrouter', 1, 0),
  counts(circuitFailures, { provider: 'openrouter', state: 'closed' }, 0.05),
  counts(circuitRejected, { provider: 'openrouter' }, 0.01),
];
const rejected = (perSecond: Signal) =>
  counts(circuitRejected, { provider: 'fireworks', instance: replicas }, perSecond);
const tried = (perSecond: Signal) => counts(circuitFailures, { provider: 'fireworks', state: 'half_open' }, perSecond);
const unavailable = turns(1, 0, '5m10s');
const fallsBack = (
  primary_gateway: string,
  fallback_source: 'database' | 'cache' | 'static',
  ...times: readonly Time[]
): Givens => counts(fallbacks, { primary_gateway, fallback_source }, events(...times));

export default [
  tests(providerUnavailable, {
    incident: {
      given: [checks(changing(1, at('5m10s', 0), at('20m10s', 1)), 1, 1), inference({ fireworks: 0.4 })],
      fires: {
        after: '10m30s',
        until: '20m30s',
        labels: { provider: 'fireworks' },
        summary: 'fireworks is unavailable to Gatewayz.',
      },
    },
    healthy: [checks(1), inference({ fireworks: 0.4 })],
    below: [checks(changing(1, at('5m10s', 0), at('10m20s', 1))), inference()],
    idle: [checks(1), inference({ openrouter: 0, fireworks: 0 })],
    also: {
      'stays silent on a provider that nobody asks for': [checks(unavailable), inference({ fireworks: 0 })],
      'ends an hour after the last request': {
        given: [checks(unavailable), inference({ fireworks: changing(0.4, at('10m20s', 0)) })],
        fires: { after: '10m30s', until: '1h10m30s', labels: { provider: 'fireworks' } },
      },
    },
  }),
  tests(noProvider, {
    incident: {
      given: checks(changing(1, at('5m10s', 0), at('12m10s', 1)), unavailable, 0),
      fires: { after: '7m30s', until: '12m30s', summary: 'gatewayz-api finds no provider available.' },
    },
    healthy: checks(1),
    below: checks(changing(1, at('5m10s', 0), at('7m20s', 1)), unavailable, 0),
    idle: [checks(1), inference({ openrouter: 0, fireworks: 0 })],
    also: { 'stays silent while one replica finds one': checks(unavailable, 0, 1) },
  }),
  tests(circuitOpen, {
    incident: {
      given: [broken, others, rejected(changing(0, at('5m10s', 0.3), at('12m20s', 0)))],
      fires: {
        after: '10m30s',
        until: '22m30s',
        labels: { provider: 'fireworks' },
        summary: 'Gatewayz has stopped sending requests to fireworks.',
      },
    },
    healthy: [circuit('fireworks', 1, 0), others, rejected(0), tried(0)],
    below: [
      circuit('fireworks', changing(1, at('5m10s', 0), at('10m20s', 1)), changing(0, at('5m10s', 1), at('10m20s', 0))),
      others,
      rejected(0.3),
    ],
    idle: [circuit('fireworks', 1, 0), rejected(0), tried(0)],
    also: {
      'stays silent while nobody asks for the provider': [broken, others, rejected(0), tried(0)],
      'fires on requests that fail while they try': {
        given: [broken, others, tried(changing(none, at('5m10s', 0.02), at('12m20s', 0)))],
        fires: { after: '10m30s', until: '22m30s', labels: { provider: 'fireworks' } },
      },
      'fires where the provider is down for good and its circuit swings': {
        given: [
          shows(circuitState, { provider: 'fireworks', state: 'closed' }, turns(1, 0, '5m10s')),
          shows(
            circuitState,
            { provider: 'fireworks', state: 'open' },
            changing(0, at('5m10s', 1), at('7m10s', 0), at('8m10s', 1)),
          ),
          shows(
            circuitState,
            { provider: 'fireworks', state: 'half_open' },
            changing(0, at('7m10s', 1), at('8m10s', 0)),
          ),
          rejected(0.3),
        ],
        fires: { after: '10m30s', labels: { provider: 'fireworks' } },
      },
      'stays silent where another replica has closed it': [
        broken,
        circuit('fireworks', 1, 0, replicas[1]),
        rejected(0.3),
      ],
    },
  }),
  tests(noModels, {
    incident: {
      given: [
        shows(modelCount, { gateway: 'all', instance: replicas }, 312),
        shows(modelCount, { gateway: 'openrouter', instance: replicas }, 300),
        shows(modelCount, { gateway: 'groq', instance: replicas }, changing(12, at('5m10s', 0), at('50m10s', 12))),
      ],
      fires: {
        after: '35m30s',
        until: '50m30s',
        labels: { gateway: 'groq' },
        summary: 'The list of models of groq is empty.',
      },
    },
    healthy: shows(modelCount, { gateway: ['all', 'openrouter', 'groq'], instance: replicas }, 12),
    below: shows(modelCount, { gateway: 'groq' }, changing(1, at('5m10s', 0), at('35m20s', 1))),
    idle: shows(modelCount, { gateway: 'groq' }, 1),
    also: {
      'stays silent where another replica has them': [
        shows(modelCount, { gateway: 'groq', instance: replicas[0] }, 0),
        shows(modelCount, { gateway: 'groq', instance: replicas[1] }, 1),
      ],
    },
  }),
  tests(fallbackActive, {
    incident: {
      given: [
        fallsBack('groq', 'database', '5m20s', '17m20s', '29m20s'),
        fallsBack('groq', 'cache', '11m20s', '23m20s', '35m20s'),
        fallsBack('openrouter', 'database', '5m20s', '17m20s'),
      ],
      fires: {
        after: '33m30s',
        until: '47m30s',
        value: 5,
        labels: { primary_gateway: 'groq' },
        summary: 'The models of groq come from a fallback.',
      },
    },
    healthy: [fallsBack('groq', 'database', '7m20s'), fallsBack('openrouter', 'static')],
    below: {
      given: fallsBack('groq', 'database', '5m20s', '15m20s', '25m20s', '35m20s', '45m20s', '55m20s', '65m20s'),
      lasts: '75m',
    },
    idle: [fallsBack('groq', 'database'), fallsBack('openrouter', 'static')],
    also: {
      'stays silent on four within an hour': fallsBack('groq', 'static', '1m20s', '2m20s', '35m20s', '36m20s'),
    },
  }),
];
