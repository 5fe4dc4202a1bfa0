import { not, slo, where } from 'promwright';
import { gptme } from 'promwright/catalog/gptme';
import { routed, routedDuration } from './gptme.ts';

/** A server of one person may be asked nothing for a night after a restart, and has no series until it is. */
const absentAfter = '1d';

/** A model that fails is an event in the stream and no status: that is not measured. */
export const availability = slo({
  name: 'GptmeAvailability',
  title: 'Availability',
  system: gptme,
  events: 'requests',
  fail: 'are answered with 5xx',
  objective: 0.99,
  window: '30d',
  absentAfter,
  sli: { total: where(routed, { status: not(/4../) }), bad: where(routed, { status: /5../ }) },
});

/** Until the headers are sent: what the model writes comes later, in the stream. */
export const latency = slo({
  name: 'GptmeLatency',
  title: 'Latency',
  system: gptme,
  events: 'requests',
  fail: 'wait longer than 1 s for the headers of their answer',
  objective: 0.95,
  window: '30d',
  absentAfter,
  sli: { of: routedDuration, under: 1 },
});

export default [...availability.groups, ...latency.groups];
