import { slo, where } from 'promwright';
import { completions, nexusgate, ttft } from 'promwright/catalog/nexusgate';
import { judgedBy } from './nexusgate.ts';

/** A request that is refused before it starts (401, 404, 429) is not stored, so it is in neither count; nor is one that its client aborts. */
export const availability = slo({
  name: 'NexusGateAvailability',
  title: 'Availability',
  system: nexusgate,
  events: 'completion requests',
  fail: 'fail',
  objective: 0.995,
  window: '30d',
  sli: { total: where(completions, judgedBy), bad: where(completions, { status: 'failed' }) },
});

/** Of completed requests; those that fail are the business of the other objective. */
export const firstToken = slo({
  name: 'NexusGateFirstToken',
  title: 'First token',
  system: nexusgate,
  events: 'completed requests',
  fail: 'wait longer than 2.5 s for their first token',
  objective: 0.95,
  window: '30d',
  sli: { of: ttft, under: 2.5 },
});

export default [...availability.groups, ...firstToken.groups];
