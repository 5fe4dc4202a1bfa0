import type { Metric } from '../../metric/metric.ts';
import { factorsOf } from '../../metric/series.ts';
import type { Job } from '../../metric/system.ts';
import { code } from './markdown.ts';

/** How many series a metric can have over all targets of its job, and which label drives it. */
export function bound(metric: Metric, { targets }: Job): string {
  const factors = factorsOf(metric);
  const open = factors.flatMap((factor) => (factor.open === undefined ? [] : [code(factor.what)]));
  const all = [...factors, { what: targets.length === 1 ? 'target' : 'targets', by: targets.length }];
  const most = all.reduce((product, { by }) => product * by, 1);
  const named = all.map(({ by, what }) => `${by} ${metric.labels[what] ? code(what) : what}`);
  const product = `${grouped(most)} (${named.join(' × ')})`;
  const [driver] = factors.filter(({ what, by }) => metric.labels[what] && by > 1).toSorted((a, b) => b.by - a.by);
  return open.length === 0
    ? `Series: at most ${product}${driver && factors.length > 1 ? `; ${code(driver.what)} drives it` : ''}.`
    : `Series: about ${product} in a healthy installation; nothing bounds ${open.join(' and ')}.`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
