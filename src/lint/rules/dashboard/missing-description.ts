import { rule } from '../../rule.ts';

export default rule({
  id: 'dashboard/missing-description',
  on: 'panel',
  severity: 'warning',
  summary: 'A panel does not say what it means.',
  why: 'Who looks at it in an incident did not build it: what is good, what is bad, and what then, is not in the numbers.',
  fix: 'Describe what it answers, and what to do about a bad answer.',
  bad: [
    '{ "title": "Queues", "type": "timeseries", "targets": [{ "refId": "A", "expr": "gateway_queue_depth" }] }',
    '{ "title": "Memory", "type": "stat", "description": "", "targets": [{ "refId": "A", "expr": "gateway_memory_bytes" }] }',
  ],
  good: [
    '{ "title": "Queues", "type": "timeseries", "description": "Above 5, clients time out.", "targets": [{ "refId": "A", "expr": "gateway_queue_depth" }] }',
    '{ "title": "About", "type": "text" }',
  ],

  *check({ title, description, type, queries }) {
    if (description.trim() === '' && type !== 'text' && type !== 'row' && queries.length > 0)
      yield { message: `The panel \`${title}\` has no description.` };
  },
});
