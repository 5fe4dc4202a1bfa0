import { printUnit } from '../../../metric/unit.ts';
import { disagrees } from '../../../model/unit.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'unit/presentation',
  on: 'panel',
  severity: 'error',
  summary: 'A panel’s unit is not that of its values.',
  why: 'The number is printed as something else: seconds as milliseconds, a ratio of 0.05 as 0.05 %.',
  fix: 'Leave the unit out: it is inferred.',
  bad: [
    '{ "title": "Latency", "type": "stat", "fieldConfig": { "defaults": { "unit": "s" } }, "targets": [{ "refId": "A", "expr": "gateway_upstream_latency_milliseconds" }] }',
    '{ "title": "Hits", "type": "stat", "fieldConfig": { "defaults": { "unit": "percent" } }, "targets": [{ "refId": "A", "expr": "gateway_cache_hit_ratio" }] }',
  ],
  good: [
    '{ "title": "Latency", "type": "stat", "fieldConfig": { "defaults": { "unit": "ms" } }, "targets": [{ "refId": "A", "expr": "gateway_upstream_latency_milliseconds" }] }',
    '{ "title": "Hits", "type": "stat", "fieldConfig": { "defaults": { "unit": "percent" } }, "targets": [{ "refId": "A", "expr": "100 * gateway_cache_hit_ratio" }] }',
  ],

  *check({ type, unit: said, unitSaid, queries, at }) {
    if (!unitSaid || (at && queries.length > 1)) return;
    for (const query of queries) {
      const { unit, boundUnit } = query.inference.root;
      const real = type === 'heatmap' ? boundUnit : unit;
      if (real && disagrees(said, real))
        yield { message: `The panel’s unit is \`${said}\`, but query ${query.path.at(-1)} is in ${printUnit(real)}.` };
    }
  },
});
