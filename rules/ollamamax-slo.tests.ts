import { httpDuration as otherDuration, httpRequests as otherRequests } from 'promwright/catalog/gatewayz';
import { httpDuration, httpRequests } from 'promwright/catalog/ollamamax';
import { counts, observes, partly, sloTests } from 'promwright/test';
import { availability, latency } from './ollamamax-slo.ts';

const models = { endpoint: '/api/v1/models' } as const;

export default [
  ...sloTests(availability, {
    // Health checks, what clients do wrong, and another service with the same metric are no part of it.
    traffic: (bad, perSecond) => [
      counts(httpRequests, { ...models, status: { 200: 'rest', 500: bad } }, perSecond),
      counts(httpRequests, { ...models, status: '404' }, 1),
      counts(httpRequests, { endpoint: '/health', status: ['200', '500'] }, 1),
      counts(otherRequests, { endpoint: '/v1/models', status_code: '200', status_class: '2xx' }, 1),
    ],
    unnoticed: {
      'job:ollamamax_availability_bad_events:rate5m: http_requests_total{job="ollamamax"} dropped':
        'the status of the other service has another name',
    },
  }),
  ...sloTests(latency, {
    // Health checks are quick, inference and another service with the same metric are slow, and none is part of it.
    traffic: (bad, perSecond) => [
      observes(httpDuration, models, perSecond, partly(bad, 4, 0.3)),
      observes(httpDuration, { endpoint: '/health' }, 1, 0.002),
      observes(httpDuration, { endpoint: '/api/v1/inference/chat' }, 1, 8),
      observes(otherDuration, { endpoint: '/v1/models' }, 1, 8),
    ],
    unnoticed: {
      'job:ollamamax_latency_bad_events:rate5m: http_request_duration_seconds_bucket{job="ollamamax"} dropped':
        'it is taken from what this service was asked, and another one’s from nothing',
    },
  }),
];
