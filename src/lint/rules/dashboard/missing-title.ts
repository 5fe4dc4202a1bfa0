import { rule } from '../../rule.ts';

export default rule({
  id: 'dashboard/missing-title',
  on: 'panel',
  severity: 'warning',
  summary: 'A panel has no title.',
  why: 'Nobody can say what it shows, link to it or talk about it.',
  fix: 'Name what it shows: `Requests by route`.',
  bad: [
    '{ "type": "timeseries", "targets": [{ "refId": "A", "expr": "gateway_queue_depth" }] }',
    '{ "title": " ", "type": "stat", "targets": [{ "refId": "A", "expr": "gateway_memory_bytes" }] }',
  ],
  good: [
    '{ "title": "Queues", "type": "timeseries", "targets": [{ "refId": "A", "expr": "gateway_queue_depth" }] }',
    '{ "type": "text" }',
  ],

  *check({ title, type, queries }) {
    if (title.trim() === '' && type !== 'text' && type !== 'row' && queries.length > 0)
      yield { message: `A panel of the type \`${type}\` has no title.` };
  },
});
