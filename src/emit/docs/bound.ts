import type { LabelSpec } from '../../metric/label.ts';
import type { Metric } from '../../metric/metric.ts';
import type { Job } from '../../metric/system.ts';
import { code } from './markdown.ts';

/** How many series a metric can have over all targets of its job. */
export function bound(metric: Metric, { targets }: Job): string {
  const open = Object.entries(metric.labels).flatMap(([name, spec]) => (spec.open === undefined ? [] : [code(name)]));
  const of = parts(metric);
  const factors = [
    ...Object.entries(metric.labels).map(([name, spec]) => ({ by: ways(spec), what: code(name) })),
    ...(of.by === 1 ? [] : [of]),
    { by: targets.length, what: targets.length === 1 ? 'target' : 'targets' },
  ];
  const most = factors.reduce((product, { by }) => product * by, 1);
  const product = `${grouped(most)} (${factors.map(({ by, what }) => `${by} ${what}`).join(' × ')})`;
  return open.length === 0
    ? `Series: at most ${product}.`
    : `Series: about ${product} in a healthy installation; nothing bounds ${open.join(' and ')}.`;
}

/** The values of a label, and one more where it may be missing. */
function ways({ values, max, usual, absent }: LabelSpec): number {
  return (values?.length ?? max ?? usual ?? 1) + (absent === undefined ? 0 : 1);
}

/** The series that a family keeps for each set of labels: a bucket for each bound and `+Inf`, a sum and a count. */
function parts({ kind, buckets = [], quantiles = [] }: Metric): { readonly by: number; readonly what: string } {
  if (kind === 'histogram') return { by: buckets.length + 3, what: '(buckets, sum and count)' };
  if (kind === 'summary') return { by: quantiles.length + 2, what: '(quantiles, sum and count)' };
  return { by: 1, what: '' };
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
