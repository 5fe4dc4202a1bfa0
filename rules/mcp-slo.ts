import { slo, where } from 'promwright';
import { mcp, toolDuration, toolInvocations } from 'promwright/catalog/mcp';

/** A call that hangs is counted when it ends, so until then in neither. */
export const availability = slo({
  name: 'McpToolAvailability',
  title: 'Tool availability',
  system: mcp,
  events: 'tool calls',
  fail: 'end in an error',
  objective: 0.995,
  window: '30d',
  sli: { total: toolInvocations, bad: where(toolInvocations, { status: 'error' }) },
});

/** Of calls that succeed: an error that comes at once is not fast. */
export const latency = slo({
  name: 'McpToolLatency',
  title: 'Tool latency',
  system: mcp,
  events: 'successful tool calls',
  fail: 'take longer than 2.5 s',
  objective: 0.95,
  window: '30d',
  sli: { of: where(toolDuration, { status: 'success' }), under: 2.5 },
});

export default [...availability.groups, ...latency.groups];
