import { meetings } from '../../../analysis/comparison.ts';
import type { Known } from '../../../analysis/known.ts';
import { inKey } from '../../../analysis/match.ts';
import { nameOf } from '../../../analysis/selection.ts';
import type { Alt } from '../../../analysis/value.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'match/cross-job-identity',
  on: 'query',
  severity: 'warning',
  summary: 'Series of different jobs are matched by `job`.',
  why: 'Each series carries the job that it was scraped from, so that those of two jobs are never equal: the result is empty.',
  fix: 'Aggregate both sides without `job` and `instance`, or match `on` the labels that they share.',
  bad: [
    'gateway_memory_bytes / gateway_worker_memory_bytes',
    'sum by (job) (rate(gateway_requests_total[5m])) > on (job) sum by (job) (gateway_worker_memory_bytes)',
  ],
  good: [
    'sum(gateway_memory_bytes) / sum(gateway_worker_memory_bytes)',
    'gateway_memory_bytes / on () group_left sum(gateway_worker_memory_bytes)',
    'gateway_memory_bytes / on (job, instance) gateway_memory_limit_bytes',
    'gateway_worker_memory_bytes and on (job, instance) up == 1',
    'gateway_memory_bytes or gateway_worker_memory_bytes',
  ],

  *check({ nodes, inference, known }) {
    for (const node of nodes) {
      if (node.kind !== 'binary' || node.op === 'or' || node.op === 'unless' || !inKey(node.matching, 'job')) continue;
      if (inference.of(node.left).type === 'scalar' || inference.of(node.right).type === 'scalar') continue;
      const pairs = meetings(node, inference).map(
        ([left, right]) => [jobsOf(left, known), jobsOf(right, known)] as const,
      );
      const [first] = pairs;
      const apart = ([left, right]: (typeof pairs)[0]) =>
        left.size > 0 && right.size > 0 && [...left].every((job) => !right.has(job));
      if (!first || !pairs.every(apart)) continue;
      const [left, right] = first.map((jobs) => [...jobs].map((job) => `\`${job}\``).join(' and '));
      yield { node, message: `\`${node.op}\` matches series of the job ${left} with those of ${right}, by \`job\`.` };
    }
  },
});

/** All jobs that the catalog knows such series of; none where their label is not as it was scraped, or a matcher names it. */
function jobsOf({ labels }: Alt, known: Known): ReadonlySet<string> {
  const { presence, from, values } = labels.known.get('job') ?? {};
  const name = from?.kind === 'selector' && presence === 'must' && !values ? nameOf(from) : undefined;
  const series = name === undefined ? [] : known.lookup(name, undefined, []);
  return new Set(series.flatMap(({ metrics }) => metrics.map(({ job }) => job)));
}
