import { NATIVE } from '../../../analysis/functions.ts';
import { never } from '../../../analysis/labels.ts';
import { everyAlt } from '../../../analysis/live.ts';
import type { Inferred, Kind } from '../../../analysis/value.ts';
import { type Finding, rule } from '../../rule.ts';

const NOT_BUCKETS: ReadonlySet<Kind> = new Set<Kind>([
  'counter',
  'rate',
  'quantile',
  'gauge',
  'info',
  'count',
  'ratio',
]);
/** What a classic histogram has in place of a function of native ones. */
const INSTEAD: Readonly<Record<string, string>> = {
  histogram_count: 'Use the series `…_count`.',
  histogram_sum: 'Use the series `…_sum`.',
  histogram_avg: 'Divide the rate of `…_sum` by that of `…_count`.',
};

export default rule({
  id: 'histogram/wrong-kind',
  on: 'query',
  severity: 'error',
  summary: 'A function of histograms is applied to what is none.',
  why: 'It finds no buckets there, and the result is empty.',
  fix: 'Give it the series `…_bucket` of a histogram.',
  bad: [
    'histogram_quantile(0.9, gateway_db_seconds{quantile="0.99"})',
    'histogram_quantile(0.9, rate(gateway_duration_seconds_sum[5m]))',
    'histogram_count(gateway_duration_seconds_bucket)',
  ],
  good: [
    'histogram_quantile(0.9, rate(gateway_duration_seconds_bucket[5m]))',
    'gateway_duration_seconds_count',
    'histogram_count(unheard_of)',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      if (node.kind !== 'call' || !node.fn.startsWith('histogram_')) continue;
      const arg = node.args.find((one) => inference.of(one).type === 'instant');
      if (arg) yield* wrong(node.fn, arg, inference.of(arg));
    }
  },
});

function* wrong(fn: string, node: NonNullable<Finding['node']>, of: Inferred): Iterable<Finding> {
  if (NATIVE.has(fn)) {
    if (!everyAlt(of, ({ kind }) => kind !== 'unknown')) return;
    const buckets = of.kind === 'bucket' || of.kind === 'bucket-rate';
    const what = buckets ? 'the buckets of a classic one' : 'plain numbers';
    const fix = INSTEAD[fn];
    yield {
      node,
      message: `\`${fn}()\` reads native histograms, and gets ${what}.`,
      ...(fix !== undefined && { fix }),
    };
  } else if (everyAlt(of, ({ kind, labels }) => NOT_BUCKETS.has(kind) && never(labels, 'le'))) {
    const what = of.kind === 'quantile' ? 'quantiles that were computed already' : 'series that are no buckets';
    yield { node, message: `\`${fn}()\` gets ${what}.` };
  }
}
