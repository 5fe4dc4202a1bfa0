import { nameOf } from '../../../analysis/selection.ts';
import { hasVariable } from '../../../promql/names.ts';
import { nearest } from '../../../text/nearest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'alerts/unknown-alert',
  on: 'project',
  severity: 'warning',
  summary: 'A query asks for an alert that no rule makes.',
  why: '`ALERTS` has no series of that name: what is built on it never fires, or inhibits nothing.',
  fix: 'Correct the name, or write the alert.',
  bad: [
    `groups:
  - name: gateway
    rules:
      - alert: QueueHigh
        expr: gateway_queue_depth > 5
      - alert: TooMuch
        expr: ALERTS{alertname="QueueHihg"} and on () gateway_memory_bytes > 1e9`,
    `groups:
  - name: gateway
    rules:
      - alert: QueueHigh
        expr: gateway_queue_depth > 5
---
{ "title": "Gateway", "panels": [
  { "title": "Alerts", "type": "stat", "targets": [{ "expr": "count(ALERTS{alertname=\\"QueuesHigh\\"})" }] }
] }`,
  ],
  good: [
    `groups:
  - name: gateway
    rules:
      - alert: QueueHigh
        expr: gateway_queue_depth > 5
      - record: job:gateway_alerts:count
        expr: count by (job) (ALERTS{alertname="QueueHigh"})`,
    `groups:
  - name: gateway
    rules:
      - record: job:gateway_alerts:count
        expr: count by (job) (ALERTS{alertname="OfAnotherFile"})`,
  ],

  *check({ groups, dashboards }) {
    const names = new Set(groups.flatMap(({ alerts }) => alerts.map(({ name }) => name)));
    const ruled = groups.flatMap(({ rules }) => rules.flatMap(({ query }) => query ?? []));
    const drawn = dashboards.flatMap(({ panels }) => panels.flatMap(({ queries }) => queries));
    if (names.size === 0) return;
    for (const query of [...ruled, ...drawn])
      for (const node of query.nodes) {
        if (node.kind !== 'selector' || !/^ALERTS(?:_FOR_STATE)?$/.test(nameOf(node) ?? '')) continue;
        const matcher = node.matchers.find(({ label, op }) => label === 'alertname' && op === '=');
        if (!matcher || matcher.value === '' || names.has(matcher.value) || hasVariable(matcher.value)) continue;
        const near = nearest(matcher.value, names);
        // Somebody else's alert may stand in a file that was not read.
        if (near === undefined && query.source) continue;
        yield {
          query,
          node,
          matcher,
          file: query.file,
          message: `There is no alert \`${matcher.value}\`.`,
          ...(near !== undefined && { fix: `Did you mean \`${near}\`?` }),
        };
      }
  },
});
