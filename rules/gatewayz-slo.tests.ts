import { httpRequests, ttfc } from 'promwright/catalog/gatewayz';
import { httpRequests as otherRequests } from 'promwright/catalog/ollamamax';
import { counts, observes, partly, sloTests } from 'promwright/test';
import { availability, firstChunk } from './gatewayz-slo.ts';

const chat = {
  endpoint: '/v1/chat/completions',
  instance: { 'gatewayz-api:8000': 'rest', 'gatewayz-api-2:8000': 0.3 },
} as const;

export default [
  ...sloTests(availability, {
    // Both replicas count; probes, what clients do wrong, and another service with the same metric are no part of it.
    traffic: (bad, perSecond) => [
      counts(httpRequests, { ...chat, status_code: '200', status_class: { '2xx': 'rest', '5xx': bad } }, perSecond),
      counts(httpRequests, { ...chat, status_code: '429', status_class: '4xx' }, 1),
      counts(httpRequests, { endpoint: '/health', status_code: '200', status_class: '2xx' }, 1),
      counts(httpRequests, { endpoint: '/health', status_code: '503', status_class: '5xx' }, 1),
      counts(otherRequests, { endpoint: '/api/v1/inference/chat', status: '200' }, 1),
    ],
    unnoticed: {
      'job:gatewayz_availability_bad_events:rate5m: http_requests_total{job="gatewayz-api"} dropped':
        'only this service has a status_class',
    },
  }),
  ...sloTests(firstChunk, {
    traffic: (bad, perSecond) => observes(ttfc, { model: 'openai/gpt-4o' }, perSecond, partly(bad, 4, 0.8)),
  }),
];
