import { authAttempts, cacheHitRatio, signups } from 'promwright/catalog/mcp';
import { at, changing, counts, type Distribution, none, type Signal, shows, tests } from 'promwright/test';
import { attempted, called, FIRST, fresh, healthy, idle, queried, SECOND } from './mcp.tests.ts';
import { authAttemptSpike, authFailureRatioHigh, cacheHitRatioLow, databaseDurationHigh, signupsLow } from './mcp.ts';

const ZERO = 'No alert fires on the 0 that it gives.';
const TIMES_ZERO = 'It is multiplied by 0.';
const FAILURES = 'job_method:mcp_authentication_failures:ratio_rate5m';

/** Two ways to sign in, of which one fails. */
const refused = (failing: Signal, perSecond: Signal) => [
  attempted('oauth', failing, perSecond),
  attempted('api_key', 0.05, 3),
];
const attempts = (oauth: Signal, apiKey: Signal) => [
  counts(authAttempts, { method: 'oauth', status: { success: 'rest', failure: 0.4 } }, oauth),
  counts(authAttempts, { method: 'api_key', status: 'success' }, apiKey),
];

const SWIFT = { 0.03: 0.9, 0.8: 0.09, 2: 0.01 };
const SLOW = { 0.03: 0.5, 0.8: 0.444, 2: 0.056 };
const NEARLY_SLOW = { 0.3: 0.5, 0.8: 0.46, 2: 0.04 };
const searched = (each: Signal<Distribution>, perSecond: Signal) => [
  queried('users', SWIFT, 3),
  queried('sessions', each, perSecond),
];

/** Two replicas with two caches each: of the second's the one in Redis is as the test says. */
const cached = (redis: Signal, calls: Signal) => [
  shows(cacheHitRatio, { cache_type: 'redis', instance: FIRST }, 0.8),
  shows(cacheHitRatio, { cache_type: 'memory', instance: [FIRST, SECOND] }, 0.6),
  shows(cacheHitRatio, { cache_type: 'redis', instance: SECOND }, redis),
  called('search', 0.01, 2, FIRST),
  called('search', 0.01, calls, SECOND),
];

/** People that sign up in two hours, from two sources. */
const joined = (inTwoHours: number, share: Signal) =>
  counts(signups, { source: { chatgpt: share }, tier: { free: 'rest', pro: 0.25 } }, inTwoHours / 7200);

export default [
  tests(authFailureRatioHigh, {
    incident: {
      given: refused(changing(0.05, at('5m', 0.225), at('30m', 0.05)), 2),
      fires: {
        after: '14m30s',
        until: '31m',
        labels: { method: 'oauth' },
        value: 0.225,
        summary: '22.5% of the authentication attempts by oauth fail.',
      },
    },
    healthy,
    below: refused(0.19, 2),
    idle,
    also: {
      'failures that end in time': refused(changing(0.05, at('5m', 0.225), at('9m', 0.05)), 2),
      'few attempts, most of which fail': refused(0.9, 0.095),
      'just enough attempts': {
        given: refused(0.9, 0.11),
        fires: { after: '10m', labels: { method: 'oauth' }, value: 0.9 },
      },
      'before the first attempt': fresh,
    },
    unnoticed: { [`${FAILURES}: or … dropped: job_method:mcp_authentication_attempts:rate5m{job="mcp-serv…`]: ZERO },
  }),
  tests(authAttemptSpike, {
    incident: {
      given: attempts(changing(5, at('5m', 60), at('30m', 5)), changing(5, at('5m', 55), at('30m', 5))),
      lasts: '40m',
      fires: {
        after: '11m30s',
        until: '31m',
        value: 115,
        summary: '115 authentication attempts per second hit the MCP server.',
      },
    },
    healthy,
    below: attempts(50, 45),
    idle,
    also: {
      'exactly the limit': [counts(authAttempts, {}, 100)],
      'a big service on a good day': attempts(changing(20, at('25h', 60)), changing(20, at('25h', 55))),
      'three times as many as yesterday': {
        given: attempts(changing(20, at('25h', 60)), changing(20, at('25h', 60))),
        lasts: '26h',
      },
      'more than three times as many as yesterday': {
        given: attempts(changing(18, at('26h', 60)), changing(18, at('26h', 55))),
        fires: { after: '26h10m', value: 115 },
      },
      'yesterday there were as many from some minute on': {
        given: [counts(authAttempts, {}, changing(10, at('2h', 100), at('4h', 20), at('25h', 123)))],
        fires: { after: '25h10m', until: '26h25m', value: 123 },
      },
    },
  }),
  tests(databaseDurationHigh, {
    incident: {
      given: searched(changing(SWIFT, at('5m', SLOW), at('30m', SWIFT)), 2),
      fires: {
        after: '14m30s',
        until: '31m',
        labels: { collection: 'sessions' },
        value: 1 + (1.5 * 0.006) / 0.056,
        summary: 'Queries of sessions take 1.161s (P95).',
      },
    },
    healthy,
    below: searched(NEARLY_SLOW, 2),
    idle,
    also: {
      'slowness that ends in time': searched(changing(SWIFT, at('5m', SLOW), at('9m', SWIFT)), 2),
      'exactly the limit': searched({ 0.8: 0.95, 2: 0.05 }, 60),
      'few queries, all slow': searched(2, 0.095),
      'just enough queries': {
        given: searched(2, 0.11),
        fires: { after: '10m', labels: { collection: 'sessions' }, value: 2.425 },
      },
    },
  }),
  tests(cacheHitRatioLow, {
    incident: {
      given: cached(changing(0.8, at('5m', 0.18), at('50m', 0.8)), 2),
      fires: {
        after: '35m',
        until: '50m',
        labels: { cache_type: 'redis', instance: SECOND },
        value: 0.18,
        summary: 'The redis cache of mcp-server-2:3000 answers 18% of its requests.',
      },
    },
    healthy,
    below: cached(0.22, 2),
    idle,
    also: {
      'a cache that fills in time': cached(changing(0.8, at('5m', 0.02), at('35m', 0.8)), 2),
      'a replica that is hardly called': cached(0, 0.095),
      'a replica that comes into use': {
        given: cached(0.18, changing(0, at('40m', 0.115))),
        fires: { after: '74m30s', labels: { cache_type: 'redis', instance: SECOND }, value: 0.18 },
      },
    },
  }),
  tests(signupsLow, {
    incident: {
      given: [joined(33, changing(1, at('1w3h', 0.26), at('1w6h', 1)))],
      fires: { after: '1w5h25m', until: '1w6h10m', value: 8.58, summary: 'Only 9 people have signed up in two hours.' },
    },
    healthy: [joined(120, changing(1, at('3d', 0.1), at('4d', 0.8)))],
    below: [joined(33, changing(1, at('1w', 0.32)))],
    idle: [joined(33, 0)],
    also: {
      'few people last week': [joined(28, changing(1, at('5d', 0)))],
      'a pause': { given: [joined(33, changing(1, at('1w3h', 0.26), at('1w5h', 1)))], lasts: '1w6h' },
      'exactly thirty people last week': [counts(signups, {}, changing(30 / 7200, at('5d', 0)))],
      'a restart after which nobody comes': {
        given: [joined(33, changing(1, at('1w3h', none)))],
        fires: { after: '1w4h55m', value: 1 },
        lasts: '1w7h',
      },
    },
    unnoticed: { '[2h] → [1h] (place 2)': TIMES_ZERO, '[2h] → [4h] (place 2)': TIMES_ZERO },
  }),
];
