import type { Seed } from './seed.ts';

/** KhryptorGraphics/OllamaMax, `docs/COMMENT_1_COMPLETE.md`, the queries for Prometheus. */
export const seeds: readonly Seed[] = [
  {
    no: 1,
    as: 'panel',
    title: 'Request rate per second',
    expr: 'rate(http_requests_total[5m])',
    verdict: 'WEAK',
    judged: 'A line for each method, endpoint, status and replica, where one rate is promised.',
    found: {},
    argued: 'each line is a true rate, and how many of them a panel is meant to show does not stand in the query.',
    instead: 'ollamamax-api › Is it healthy? › Request rate',
  },
  {
    no: 2,
    as: 'panel',
    title: '95th percentile latency',
    expr: 'histogram_quantile(0.95, rate(http_request_duration_seconds_bucket[5m]))',
    verdict: 'WEAK',
    judged: 'A percentile of each set of labels, not of the requests; and of `/ws`, where it measures connections.',
    found: {},
    argued: 'the percentile of each endpoint and status is a question that one may ask. Only the title asks another.',
    instead: 'ollamamax-api › How long do clients wait? › Latency › P95',
  },
  {
    no: 3,
    as: 'panel',
    title: 'Error rate',
    expr: 'sum(rate(http_requests_total{status=~"4..|5.."}[5m]))',
    verdict: 'WRONG',
    judged:
      'Not the rate of errors but their number per second, what clients did wrong (4xx) added to what the server did (5xx).',
    found: {},
    argued:
      'the query is valid, and right under another title. This one promises a share: one error a second is all of the traffic or a thousandth of it, and only a division by all requests tells which.',
    instead: 'ollamamax-api › What fails? › Error ratio',
  },
  {
    no: 4,
    as: 'panel',
    title: 'Top 10 endpoints by traffic',
    expr: 'topk(10, sum(rate(http_requests_total[5m])) by (endpoint))',
    verdict: 'OK',
    judged:
      'Right in a table; along time more than ten endpoints come and go. `endpoint` is open: paths not found are in it.',
    found: {},
    instead: 'ollamamax-api › Which endpoints? › Endpoints › Requests/s',
  },
  {
    no: 5,
    as: 'panel',
    title: 'Current active requests',
    expr: 'http_requests_in_flight',
    verdict: 'OK',
    judged: 'A gauge as it is, a line for each replica.',
    found: {},
    instead: 'ollamamax-api › How much traffic is there? › Requests in flight',
  },
];
