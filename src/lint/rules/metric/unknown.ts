import type { Known, KnownSeries } from '../../../analysis/known.ts';
import type { Selector } from '../../../promql/ast.ts';
import { hasVariable } from '../../../promql/names.ts';
import { nearest } from '../../../text/nearest.ts';
import { type Finding, rule } from '../../rule.ts';

export default rule({
  id: 'metric/unknown',
  on: 'query',
  severity: 'error',
  summary: 'A query names a metric that neither the catalog has nor a rule records.',
  why: 'A query on a metric that does not exist is empty for ever: its panel stays blank and its alert never fires.',
  fix: 'Correct the name, or declare the metric in the catalog.',
  bad: [
    'rate(gateway_request_total[5m])',
    'sum(gateway_latency_seconds_bucket)',
    'gateway_requests_total{job="gateway-worker"}',
  ],
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
      const said = node.matchers.find(({ label, op }) => label === 'job' && op === '=')?.value;
      const series = known.lookup(node.name, said, jobs);
      if (series.length > 0) {
        yield* elsewhere(node, node.name, said, series, known);
        continue;
      }
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

/** A metric of the catalog that the job asked for does not expose; a job that the catalog does not know may be another name for one of its own. */
function* elsewhere(
  node: Selector,
  name: string,
  said: string | undefined,
  series: readonly KnownSeries[],
  known: Known,
): Iterable<Finding> {
  if (said === undefined || !known.jobs.has(said) || known.partial.has(said)) return;
  const jobs = [...new Set(series.map(({ job }) => job))];
  if (jobs.includes(said) || jobs.includes('')) return;
  yield {
    node,
    message: `The job \`${said}\` has no metric \`${name}\`.`,
    fix: `It is exposed by ${jobs.map((job) => `\`${job}\``).join(', ')}.`,
  };
}
