import { not, slo, where } from 'promwright';
import { gatewayz, httpRequests, ttfc } from 'promwright/catalog/gatewayz';

/** What waits for a model. Probes of the gateway itself come by the thousand and would hide what fails. */
const inference = where(httpRequests, {
  endpoint: /.*(chat|completions|messages|responses|embeddings|images|audio).*/,
});

/** Answers, not attempts: a provider that fails is no failure where the next one answers. 4xx is the client's doing, 429 a limit at work. */
export const availability = slo({
  name: 'GatewayzAvailability',
  title: 'Availability',
  system: gatewayz,
  events: 'requests to models',
  fail: 'are answered with 5xx',
  objective: 0.995,
  window: '30d',
  sli: {
    total: where(inference, { status_class: not('4xx') }),
    bad: where(inference, { status_class: '5xx' }),
  },
});

/** The buckets have 2 and 3 s. The clock starts when the provider's stream is read. */
export const firstChunk = slo({
  name: 'GatewayzFirstChunk',
  title: 'First chunk',
  system: gatewayz,
  events: 'streams',
  fail: 'wait longer than 3 s for their first chunk',
  objective: 0.95,
  window: '30d',
  sli: { of: ttfc, under: 3 },
});

export default [...availability.groups, ...firstChunk.groups];
