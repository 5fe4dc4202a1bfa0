import { hasVariable } from '../../../promql/names.ts';
import { nearest } from '../../../text/nearest.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'metric/unknown',
  on: 'query',
  severity: 'error',
  summary: 'A query names a metric that neither the catalog has nor a rule records.',
  why: 'A query on a metric that does not exist is empty for ever: its panel stays blank and its alert never fires.',
  fix: 'Correct the name, or declare the metric in the catalog.',
  bad: ['rate(gateway_request_total[5m])', 'sum(gateway_latency_seconds_bucket)'],
  good: [
    'rate(gateway_requests_total[5m])',
    'gateway_duration_seconds_count',
    'ALERTS{alertstate="firing"}',
    'up == 0',
  ],

  *check({ nodes, known, jobs }) {
    if (!known.closed) return;
    for (const node of nodes) {
      if (node.kind !== 'selector' || node.name === undefined || hasVariable(node.name)) continue;
      if (known.lookup(node.name, undefined, jobs).length > 0) continue;
      const said = node.matchers.find(({ label, op }) => label === 'job' && op === '=')?.value;
      const meant = said === undefined ? jobs : [said];
      // A job whose catalog is partial may have it.
      const partial = meant.filter((job) => known.partial.has(job)).length;
      if (partial > 0 && partial === meant.length) continue;
      const near = nearest(node.name, known.names());
      yield {
        node,
        ...(partial > 0 && { severity: 'warning' as const }),
        message: `The metric \`${node.name}\` is unknown.`,
        ...(near !== undefined && { fix: `Did you mean \`${near}\`?` }),
      };
    }
  },
});
