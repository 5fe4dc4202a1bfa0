import { rule } from '../../rule.ts';

const MERGES: ReadonlySet<string> = new Set(['sum', 'avg', 'min', 'max']);

export default rule({
  id: 'card/no-reduction',
  on: 'recording',
  severity: 'warning',
  summary: 'A recording has as many series as what it reads, and the same values.',
  why: 'It costs as much to store as what it stands for, and saves nothing when it is queried.',
  fix: 'Group by fewer labels, or query the metric itself.',
  bad: [
    `record: gateway:queue_depth
expr: gateway_queue_depth`,
    `record: queue:gateway_queue_depth:sum
expr: sum by (job, instance, queue) (gateway_queue_depth)`,
  ],
  good: [
    `record: queue:gateway_queue_depth:sum
expr: sum by (job, queue) (gateway_queue_depth)`,
    // A selection gets a name; what takes long is computed once.
    `record: queue:gateway_queue_depth:fast
expr: gateway_queue_depth{queue="fast"}`,
    `record: instance:gateway_tokens:rate5m
expr: rate(gateway_tokens_total[5m])`,
  ],

  *check({ name, query, labels }) {
    if (!query || Object.keys(labels).length > 0) return;
    const { expr: node, inference } = query;
    if (node.kind === 'selector') {
      const { matchers, offset, at } = node;
      const plain = matchers.every(({ label }) => label === 'job') && offset === undefined && at === undefined;
      if (plain && inference.root.metrics.length > 0)
        yield { query, node, message: `\`${name}\` is \`${node.name}\` under another name.` };
    }
    if (node.kind !== 'aggregation' || !MERGES.has(node.op) || node.grouping?.mode !== 'by') return;
    const before = inference.of(node.of).labels;
    const by = new Set(node.grouping.labels);
    const all = [...before.known.keys()];
    if (before.rest === 'none' && all.length > 0 && all.every((label) => by.has(label)))
      yield {
        query,
        node,
        message: `\`${node.op}\` of \`${name}\` groups by every label that its series have, so that each group is one series.`,
      };
  },
});
