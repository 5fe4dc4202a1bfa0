import { not, slo, where } from 'promwright';
import { ollamamax } from 'promwright/catalog/ollamamax';
import { plain, served } from './ollamamax.ts';

/** A handler that panics answers 500 and is counted by nothing: what it fails is not seen here. 4xx is the client's doing, 429 a limit at work. */
export const availability = slo({
  name: 'OllamaMaxAvailability',
  title: 'Availability',
  system: ollamamax,
  events: 'requests to the API',
  fail: 'are answered with 5xx',
  objective: 0.995,
  window: '30d',
  sli: { total: where(served, { status: not(/4../) }), bad: where(served, { status: /5../ }) },
});

/** Of what needs no model: inference takes as long as its answer, and the highest bucket ends at 10 s. */
export const latency = slo({
  name: 'OllamaMaxLatency',
  title: 'Latency',
  system: ollamamax,
  events: 'requests that need no model',
  fail: 'take longer than 1 s',
  objective: 0.95,
  window: '30d',
  sli: { of: plain, under: 1 },
});

export default [...availability.groups, ...latency.groups];
