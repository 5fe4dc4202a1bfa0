import {
  eventLoopLag,
  inferenceRequests,
  poolUtilization,
  redisMemory,
  redisMemoryMax,
  redisUp,
  up,
} from 'promwright/catalog/gatewayz';
import { up as otherUp } from 'promwright/catalog/nexusgate';
import { at, changing, counts, type Givens, none, type Signal, shows, tests } from 'promwright/test';
import { between, http, inference, lookups, neverExact, replicas, turns } from './_gatewayz.ts';
import {
  cacheHitsLow,
  down,
  lagCritical,
  lagHigh,
  noTraffic,
  poolFull,
  redisDown,
  redisMemoryHigh,
  vanished,
} from './gatewayz.ts';

const nothing: Signal = changing<number>(none);

/** Whether two replicas answer Prometheus; another service beside them does not, or alone does. */
function targets(first: Signal, second: Signal = 1, other: Signal = 0): Givens {
  return [
    shows(up, { instance: replicas[0] }, first),
    shows(up, { instance: replicas[1] }, second),
    shows(otherUp, {}, other),
  ];
}

/** A gauge of each replica: the second one is ordinary. */
function lags(first: Signal): Givens {
  return [shows(eventLoopLag, { instance: replicas[0] }, first), shows(eventLoopLag, { instance: replicas[1] }, 0.004)];
}

function memory(used: Signal, max: Signal = 1e9): Givens {
  return [
    shows(redisMemory, { instance: replicas[0] }, used),
    shows(redisMemoryMax, { instance: replicas[0] }, max),
    shows(redisMemory, { instance: replicas[1] }, 4e8),
    shows(redisMemoryMax, { instance: replicas[1] }, 1e9),
  ];
}

const pools = (supabase: Signal) => [
  shows(poolUtilization, { pool_name: 'supabase', instance: replicas[0] }, supabase),
  shows(poolUtilization, { pool_name: 'supabase', instance: replicas[1] }, 0.4),
  shows(poolUtilization, { pool_name: 'redis', instance: replicas[0] }, 0.6),
];

/** Redis as two replicas see it. */
const redis = (first: Signal, second: Signal = 1): Givens => [
  shows(redisUp, { instance: replicas[0] }, first),
  shows(redisUp, { instance: replicas[1] }, second),
];

/** Requests of the night and the day; those of a week ago began half an hour after the test does. */
const lastWeek = (perSecond: number, now: number | 'none'): Givens => [
  shows(up, { instance: replicas[0] }, 1),
  shows(up, { instance: replicas[1] }, 0),
  counts(
    inferenceRequests,
    { model: ['openai/gpt-4o', 'deepseek/deepseek-r1'] },
    now === none
      ? changing(0, at('30m', perSecond / 2), at('167h', none))
      : changing(0, at('30m', perSecond / 2), at('167h', now)),
  ),
];

const onlyZero = 'it makes a 0 where there is no hit, and misses of any window times 0 are that';

export default [
  tests(down, {
    incident: {
      given: targets(between(1, '5m10s', '9m10s', 0)),
      fires: {
        after: '7m30s',
        until: '9m30s',
        summary: 'Gatewayz at gatewayz-api:8000 does not answer Prometheus.',
      },
    },
    healthy: [targets(1), http()],
    below: targets(between(1, '5m10s', '7m10s', 0)),
    idle: targets(1),
  }),
  tests(vanished, {
    incident: {
      given: targets(
        changing(1, at('5m10s', none), at('14m10s', 1)),
        changing(1, at('5m10s', none), at('14m10s', 1)),
        1,
      ),
      fires: { after: '10m30s', until: '14m30s', summary: 'Prometheus has no target for the job gatewayz-api.' },
    },
    healthy: [targets(1), http()],
    below: targets(changing(1, at('5m10s', none), at('10m10s', 1)), nothing),
    idle: targets(1),
    also: {
      'stays silent on a target that is down': targets(0, 0),
      'stays silent when one of two replicas is taken away': targets(changing(1, at('5m', none))),
    },
  }),
  tests(noTraffic, {
    incident: {
      given: lastWeek(0.15, 0),
      fires: { after: '169h25m', summary: 'gatewayz-api has asked no provider for 20 minutes.' },
      lasts: '169h40m',
    },
    healthy: { given: lastWeek(0.15, 0.075), lasts: '170h' },
    below: { given: lastWeek(0.095, 0), lasts: '170h' },
    idle: { given: [shows(up, { instance: replicas }, 1), inference({ openrouter: 0, fireworks: 0 })], lasts: '170h' },
    also: {
      'fires where no request has come since a restart': {
        given: lastWeek(0.15, 'none'),
        fires: { after: '169h25m' },
        lasts: '169h40m',
      },
      'fires soon after the last request, and ends with the next': {
        given: [shows(up, {}, 1), counts(inferenceRequests, {}, changing(0.5, at('169h2m', 0), at('170h2m', 0.5)))],
        fires: { after: '169h25m', until: '170h5m' },
      },
      'stays silent when no replica answers': {
        given: [
          shows(up, {}, changing(1, at('167h', 0))),
          counts(inferenceRequests, {}, changing(0.15, at('167h', none))),
        ],
        lasts: '170h',
      },
    },
    unnoticed: { 'up{job="gatewayz-api"} dropped': 'what it is joined with has this job alone' },
  }),
  tests(cacheHitsLow, {
    incident: {
      given: lookups({ hits: between(4, '5m', '50m', 0.9), misses: between(1, '5m', '50m', 4.1) }),
      fires: {
        after: '40m',
        until: '50m30s',
        labels: { cache_name: 'model_catalog' },
        value: 0.18,
        summary: 'The cache model_catalog answers only 18% of its look-ups.',
      },
    },
    healthy: lookups(),
    below: lookups({ hits: 1.05, misses: 3.95 }),
    idle: lookups({ hits: 0, misses: 0 }),
    also: {
      'fires on a cache that never hits': {
        given: lookups({ hits: nothing, misses: turns(0, 4.5) }),
        fires: { after: '36m30s', labels: { cache_name: 'model_catalog' }, value: 0 },
      },
      'fires on look-ups of what is not there, on top of the others': {
        given: lookups({ hits: 1, misses: turns(1, 4.5) }),
        fires: { after: '39m30s', labels: { cache_name: 'model_catalog' }, value: 1 / 5.5 },
      },
      'ends when it is hardly asked any more': {
        given: lookups({ hits: turns(0.8, 0.14, '50m'), misses: turns(3.7, 0.66, '50m') }),
        fires: { after: '31m30s', until: '55m', labels: { cache_name: 'model_catalog' }, value: 0.8 / 4.5 },
      },
      'stays silent on a cache that never misses': lookups({ hits: 5, misses: nothing }),
      'fires at little more than one look-up a second': {
        given: lookups({ hits: 0.165, misses: 0.935 }),
        fires: { after: '35m', labels: { cache_name: 'model_catalog' }, value: 0.15 },
      },
      'stays silent at little less than one look-up a second': lookups({ hits: 0.14, misses: 0.81 }),
    },
    unnoticed: {
      '> 1 → >= 1': neverExact,
      'job_cache_name:gatewayz_cache_hits:ratio_rate5m: [5m] → [2m30s] (place 2)': onlyZero,
      'job_cache_name:gatewayz_cache_hits:ratio_rate5m: [5m] → [10m] (place 2)': onlyZero,
    },
  }),
  tests(redisDown, {
    incident: {
      given: redis(between(1, '5m10s', '20m10s', 0)),
      lasts: '30m',
      fires: { after: '10m30s', until: '20m30s', summary: 'Gatewayz at gatewayz-api:8000 does not reach Redis.' },
    },
    healthy: redis(1),
    below: redis(between(1, '5m10s', '10m10s', 0)),
    idle: redis(1),
    also: {
      'stays silent where Redis is not configured': redis(0, 0),
      'ends after a day': { given: redis(turns(1, 0, '1h2m')), fires: { after: '1h10m', until: '25h5m' } },
    },
  }),
  tests(redisMemoryHigh, {
    incident: {
      given: memory(between(8e8, '5m10s', '20m10s', 9.5e8)),
      fires: { after: '15m30s', until: '20m30s', value: 0.95, summary: "Gatewayz's Redis uses 95% of its memory." },
    },
    healthy: memory(5e8),
    below: memory(8.9e8),
    idle: memory(1e6),
    also: {
      'stays silent where Redis has no limit': memory(9.5e8, 0),
      'stays silent on a peak of less than ten minutes': memory(between(8e8, '5m10s', '15m10s', 9.5e8)),
    },
    unnoticed: {
      '> 0 → > 1': 'a memory of one byte is none',
    },
  }),
  tests(poolFull, {
    incident: {
      given: pools(between(0.5, '5m10s', '12m10s', 0.95)),
      fires: {
        after: '10m30s',
        until: '12m30s',
        labels: { pool_name: 'supabase' },
        value: 0.95,
        summary: 'The connection pool supabase is 95% full.',
      },
    },
    healthy: pools(0.5),
    below: pools(0.89),
    idle: pools(0),
    also: { 'stays silent on a peak of less than five minutes': pools(between(0.5, '5m10s', '10m10s', 1)) },
  }),
  tests(lagHigh, {
    incident: {
      given: lags(between(0.005, '5m', '22m', 0.115)),
      fires: {
        after: '19m30s',
        until: '23m',
        value: 0.115,
        summary: 'The event loop of gatewayz-api:8000 is 115ms behind.',
      },
    },
    healthy: lags(between(0.005, '5m', '5m20s', 1)),
    below: lags(0.095),
    idle: lags(0.001),
    also: { 'stays silent on one long block': lags(between(0.005, '5m', '5m10s', 20)) },
  }),
  tests(lagCritical, {
    incident: {
      given: lags(between(0.005, '5m', '21m50s', 1.15)),
      fires: {
        after: '14m30s',
        until: '22m30s',
        value: 1.15,
        summary: 'The event loop of gatewayz-api:8000 is 1.15s behind.',
      },
    },
    healthy: lags(0.005),
    below: lags(0.95),
    idle: lags(0.001),
    also: { 'stays silent at its limit': lags(1) },
  }),
];
