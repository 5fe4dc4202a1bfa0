import { type LabelInfo, ways } from '../../../analysis/labels.ts';
import { live } from '../../../analysis/live.ts';
import type { Alt } from '../../../analysis/value.ts';
import { hasVariable } from '../../../promql/names.ts';
import { print } from '../../../promql/print.ts';
import { rule } from '../../rule.ts';
import { brief } from '../../words.ts';

export default rule({
  id: 'scalar/not-single',
  on: 'query',
  severity: 'warning',
  summary: '`scalar()` reads a vector that can have more than one series.',
  why: '`scalar()` of anything but exactly one series is NaN, and so is all that is computed with it.',
  fix: 'Aggregate to one series first.',
  bad: [
    'gateway_requests_total / scalar(gateway_queue_depth)',
    'scalar(sum by (route) (rate(gateway_requests_total[5m])))',
    'vector(scalar(gateway_memory_bytes))',
  ],
  good: [
    'gateway_requests_total / scalar(sum(gateway_queue_depth))',
    'scalar(gateway_queue_depth{queue="fast",instance="a:1"})',
    // One is chosen.
    'scalar(topk(1, gateway_queue_depth))',
    'scalar(gateway_queue_depth{queue=~"$queue",instance="$instance"})',
    'scalar(gateway_queue_depth{queue="fast"} > 5)',
  ],

  *check({ nodes, inference }) {
    for (const node of nodes) {
      const [arg] = node.kind === 'call' && node.fn === 'scalar' ? node.args : [];
      if (node.kind !== 'call' || !arg) continue;
      const alts = live(inference.of(arg));
      const labels = alts.flatMap((alt) => splitting(alt) ?? []);
      const [label] = labels;
      if (label === undefined || labels.length < alts.length) continue;
      yield {
        node,
        message: `\`${brief(arg)}\` has a series for each \`${label}\`.`,
        fix: `Aggregate first, as in \`${print({ ...node, args: [{ kind: 'aggregation', op: 'sum', of: arg }] })}\`.`,
      };
    }
  },
});

/** A label by which there are several series, for all that is known. */
function splitting({ labels, series, filtered }: Alt): string | undefined {
  if (series <= 1 || filtered) return undefined;
  return [...labels.known].find(([label, info]) => info.presence === 'must' && isMany(label, info))?.[0];
}

/** A variable can choose one of the values, and so can a regular expression. */
function isMany(label: string, info: LabelInfo): boolean {
  const matchers = info.from?.kind === 'selector' ? info.from.matchers.filter((one) => one.label === label) : [];
  if (info.values) return info.values.length > 1 && !matchers.some(({ value }) => hasVariable(value));
  return matchers.length === 0 && (info.open !== undefined || (info.max !== undefined && ways(info) > 1));
}
