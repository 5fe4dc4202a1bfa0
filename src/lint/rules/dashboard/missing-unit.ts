import { printUnit } from '../../../metric/unit.ts';
import { grafanaUnit } from '../../../model/unit.ts';
import { type PanelSubject, rule } from '../../rule.ts';

/** Kinds of panels that print numbers of one unit, by Grafana's names and ours. */
const NUMBERS: ReadonlySet<string> = new Set(
  'timeseries graph stat singlestat gauge bargauge barGauge barchart piechart heatmap'.split(' '),
);

export default rule({
  id: 'dashboard/missing-unit',
  on: 'panel',
  severity: 'warning',
  summary: 'A panel draws numbers without their unit.',
  why: 'A bare 4.2e+9 may be bytes, and 0.3 seconds or a share: everybody guesses.',
  fix: 'Say the unit.',
  bad: [
    '{ "title": "Memory", "type": "timeseries", "targets": [{ "refId": "A", "expr": "gateway_memory_bytes" }] }',
    '{ "title": "Latency", "type": "stat", "targets": [{ "refId": "A", "expr": "gateway_upstream_latency_milliseconds" }] }',
  ],
  good: [
    '{ "title": "Memory", "type": "timeseries", "fieldConfig": { "defaults": { "unit": "bytes" } }, "targets": [{ "refId": "A", "expr": "gateway_memory_bytes" }] }',
    '{ "title": "Queues", "type": "timeseries", "targets": [{ "refId": "A", "expr": "gateway_queue_depth" }] }',
    '{ "title": "Memory", "type": "stat", "fieldConfig": { "defaults": {}, "overrides": [{ "matcher": {}, "properties": [{ "id": "unit", "value": "bytes" }] }] }, "targets": [{ "refId": "A", "expr": "gateway_memory_bytes" }] }',
    '{ "title": "All", "type": "table", "targets": [{ "refId": "A", "expr": "gateway_memory_bytes" }] }',
  ],

  *check(panel) {
    const { title, type, unit, unitless, at, queries } = panel;
    if (unit !== '' || unitless || !NUMBERS.has(type) || queries.length === 0) return;
    const known = unitOf(panel);
    // Somebody else's number may need none; of ours, what is not inferred is to be said, unless it is 1 for a fact, or Grafana has
    // no unit for it.
    if (known === undefined && (at || queries.every(({ inference: { root } }) => root.unit || root.kind === 'info')))
      return;
    yield {
      message: `The panel \`${title}\` has no unit${known === undefined ? '' : `: its values are in ${known.name}`}.`,
      ...(known && { fix: `Set the unit \`${known.id}\`.` }),
    };
  },
});

/** The one unit of all queries, where Grafana has one that says more than the number. */
function unitOf({ queries, type }: PanelSubject): { readonly id: string; readonly name: string } | undefined {
  const units = queries.map(({ inference: { root } }) => (type === 'heatmap' ? root.boundUnit : root.unit));
  const ids = new Set(units.map(grafanaUnit));
  const [id = ''] = ids;
  const [unit] = units;
  return unit && ids.size === 1 && !['', 'short', 'cps', 'cpm'].includes(id)
    ? { id, name: printUnit(unit) }
    : undefined;
}
