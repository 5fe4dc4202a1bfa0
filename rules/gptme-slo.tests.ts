import { requestDuration, requests } from 'promwright/catalog/gptme';
import { counts, observes, partly, sloTests } from 'promwright/test';
import { availability, latency } from './gptme-slo.ts';

const route = { endpoint: '/api/v2/conversations' } as const;

export default [
  ...sloTests(availability, {
    // What clients do wrong, and what no route takes, is no part of it.
    traffic: (bad, perSecond) => [
      counts(requests, { ...route, status: { 200: 'rest', 500: bad } }, perSecond),
      counts(requests, { ...route, status: '404' }, 1),
      counts(requests, { endpoint: '<not_found>', status: ['200', '500'] }, 1),
    ],
  }),
  ...sloTests(latency, {
    traffic: (bad, perSecond) => [
      observes(requestDuration, route, perSecond, partly(bad, 4, 0.3)),
      observes(requestDuration, { endpoint: '<not_found>' }, 1, 0.002),
    ],
  }),
];
