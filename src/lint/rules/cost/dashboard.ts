import { counted, heaviest } from '../../cost.ts';
import { rule } from '../../rule.ts';

const HEAVY = '"expr": "sum(increase(gateway_requests_total[12h]))"';
const panels = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) => `{ "title": "Panel ${i + 1}", "type": "timeseries", "targets": [{ "refId": "A", ${HEAVY} }] }`,
  ).join(', ');

export default rule({
  id: 'cost/dashboard',
  on: 'dashboard',
  severity: 'warning',
  summary: 'The panels of a dashboard together read more samples than the budget allows.',
  why: 'Each is within the budget of a panel, and whoever opens the dashboard waits for all of them.',
  fix: 'Record what the heaviest panels read, put some into a collapsed row, or make two dashboards of it.',
  bad: [`{ "uid": "shop", "title": "Shop", "schemaVersion": 42, "panels": [${panels(6)}] }`],
  good: [`{ "uid": "shop", "title": "Shop", "schemaVersion": 42, "panels": [${panels(2)}] }`],

  *check({ title, panels: all }) {
    const costs = all.flatMap((panel) => heaviest(panel.queries) ?? []);
    const [first] = costs.toSorted((a, b) => b.samples - a.samples);
    const samples = costs.reduce((sum, cost) => sum + cost.samples, 0);
    // A panel that is too heavy by itself is a finding of its own.
    if (!first || samples <= first.budget.dashboard || first.samples > first.budget.panel) return;
    yield {
      message: `\`${title}\` reads ${counted(samples)} samples when it is loaded; the budget of a dashboard is ${counted(first.budget.dashboard)}.`,
    };
  },
});
