import { toolDuration, toolInvocations } from 'promwright/catalog/mcp';
import { counts, observes, partly, sloTests } from 'promwright/test';
import { availability, latency } from './mcp-slo.ts';

export default [
  ...sloTests(availability, {
    traffic: (bad, perSecond) =>
      counts(toolInvocations, { tool_name: 'search', status: { success: 'rest', error: bad } }, perSecond),
  }),
  ...sloTests(latency, {
    // What fails, fails at once.
    traffic: (bad, perSecond) => [
      observes(toolDuration, { tool_name: 'search', status: 'success' }, perSecond, partly(bad, 4, 0.8)),
      observes(toolDuration, { tool_name: 'search', status: 'error' }, 1, 0.02),
    ],
  }),
];
