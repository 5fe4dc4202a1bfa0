import { seriesFor } from '../../../analysis/infer.ts';
import { NEED_TWO, samplesIn } from '../../../analysis/window.ts';
import type { Call, Range, Subquery } from '../../../promql/ast.ts';
import { printMs } from '../../../promql/duration.ts';
import { type Finding, type QuerySubject, rule, type Target } from '../../rule.ts';

export default rule({
  id: 'window/too-short',
  on: 'query',
  severity: 'error',
  summary: 'A window holds too few samples for what is computed over it.',
  why: '`rate()` and its kin need two samples: over a window with one there is no result, and with two or three a single missed scrape leaves a gap.',
  fix: 'Take a window of four scrape intervals or more.',
  bad: [
    'rate(gateway_requests_total[15s])',
    'sum by (route) (increase(gateway_requests_total[20s]))',
    'rate(gateway_requests_total[30s])',
    'deriv(avg_over_time(gateway_queue_depth[5m])[10m:10m])',
    'max_over_time(sum(rate(gateway_requests_total[5m]))[5m:5m])',
  ],
  good: [
    'rate(gateway_requests_total[1m])',
    'rate(gateway_requests_total[$__rate_interval])',
    'max_over_time(gateway_queue_depth[15s])',
    'max_over_time(sum(rate(gateway_requests_total[5m]))[1h:10m])',
    'rate(other_requests_total[15s])',
  ],

  *check(query) {
    for (const call of query.nodes) {
      if (call.kind !== 'call') continue;
      const range = call.args.find((arg) => arg.kind === 'range' || arg.kind === 'subquery');
      const found = range?.kind === 'range' ? scraped(call, range, query) : range && stepped(call, range, query);
      if (found) yield found;
    }
  },
});

/** A window of an older Prometheus holds one sample more. */
const oldest = ({ version, assumed }: Target): string => (assumed ? '2.42' : version);

function scraped({ fn }: Call, node: Range, { known, jobs, target }: QuerySubject): Finding | undefined {
  if (!NEED_TWO.has(fn) || node.window.kind !== 'duration' || node.of.extended) return undefined;
  const intervals = seriesFor(node.of, known, jobs).map(({ job, recorded }) =>
    recorded ? undefined : known.interval(job),
  );
  const every = Math.min(...intervals.map((interval) => interval ?? 0));
  if (intervals.length === 0 || every <= 0) return undefined;
  const { least, most } = samplesIn(node.window.ms, every, oldest(target));
  if (least >= 4) return undefined;
  const holds = `\`[${printMs(node.window.ms)}]\` holds ${counted(least, most, 'sample')} of what is scraped every ${printMs(every)}`;
  const fix = `Write \`[${printMs(4 * every)}]\` or more.`;
  if (least < 2) return { node, message: `${holds}; \`${fn}()\` needs 2.`, fix };
  return {
    node,
    message: `${holds}: one missed scrape leaves \`${fn}()\` little or nothing.`,
    fix,
    severity: 'warning',
  };
}

function stepped({ fn }: Call, node: Subquery, { target }: QuerySubject): Finding | undefined {
  if (node.window.kind !== 'duration' || node.step?.kind !== 'duration' || node.step.ms <= 0) return undefined;
  const { least, most } = samplesIn(node.window.ms, node.step.ms, oldest(target));
  const needs = NEED_TWO.has(fn);
  if (needs ? least >= 2 : most >= 2) return undefined;
  const written = `\`[${printMs(node.window.ms)}:${printMs(node.step.ms)}]\``;
  const holds = `The subquery ${written} holds ${counted(least, most, 'step')}`;
  const fix = `Write a step of \`${printMs(Math.max(1, Math.floor(node.window.ms / 10)))}\`, say.`;
  if (needs) return { node, message: `${holds}; \`${fn}()\` needs 2.`, fix };
  return { node, message: `${holds}: \`${fn}()\` has nothing to choose from.`, fix, severity: 'warning' };
}

function counted(least: number, most: number, what: string): string {
  if (least === most) return `${least} ${what}${least === 1 ? '' : 's'}`;
  return least === 0 ? `at most ${most} ${what}${most === 1 ? '' : 's'}` : `${least} or ${most} ${what}s`;
}
