import { type LabelSet, never } from '../../../analysis/labels.ts';
import { everyAlt } from '../../../analysis/live.ts';
import type { Inferred } from '../../../analysis/value.ts';
import type { Expr } from '../../../promql/ast.ts';
import { parseDuration, printMs } from '../../../promql/duration.ts';
import { type QuerySubject, rule } from '../../rule.ts';

/** Labels that every scraped series has: a name that begins with them means nothing else. */
const TARGET = ['job', 'instance'];

export default rule({
  id: 'rule/name-agreement',
  on: 'recording',
  severity: 'warning',
  summary: 'The name of a recording says something else than its expression.',
  why: 'Whoever reads the name groups by a label that is not there, or believes in another window.',
  fix: 'Correct the name, or the expression.',
  bad: [
    `record: instance:gateway_requests:rate5m
expr: sum by (job) (rate(gateway_requests_total[5m]))`,
    `record: job:gateway_requests:rate5m
expr: sum by (job) (rate(gateway_requests_total[1m]))`,
    `record: job_route:gateway_requests:rate5m
expr: sum by (job) (rate(gateway_requests_total[5m]))`,
    `record: job:gateway_tokens:rate5m
expr: rate(gateway_tokens_total[5m])`,
  ],
  good: [
    `record: job_route:gateway_requests:rate5m
expr: sum by (job, route) (rate(gateway_requests_total[5m]))`,
    // The level of an instance leaves its job unsaid.
    `record: instance:gateway_requests:rate5m
expr: sum without (status) (rate(gateway_requests_total[5m]))`,
    `record: cluster:gateway_requests:rate5m
expr: sum(rate(gateway_requests_total[5m]))`,
    `record: job:gateway_requests:increase1d
expr: sum by (job) (increase(gateway_requests_total[24h]))`,
    `record: job:gateway_requests:rate5m
labels: { job: all }
expr: sum(rate(gateway_requests_total[5m]))`,
  ],

  *check({ name, query, labels }) {
    const parts = name.split(':');
    if (!query || parts.length < 3) return;
    // What is empty for ever has no labels to agree with.
    const { labels: left, presence } = query.inference.root;
    const lost = presence === 'never' ? undefined : lostLabel(parts[0] ?? '', left, labels);
    if (lost !== undefined)
      yield {
        query,
        node: query.expr,
        message: `\`${name}\` names the label \`${lost}\`, which its series do not have.`,
      };
    if (!('instance' in labels) && keepsInstance(parts[0] ?? '', query.inference.root))
      yield {
        query,
        node: query.expr,
        message: `\`${name}\` names the level \`job\`, but its series still have the label \`instance\`.`,
      };
    const window = otherWindow(parts.at(-1) ?? '', query);
    if (window)
      yield {
        query,
        node: window.node,
        message: `\`${name}\` names the window \`${window.said}\`, but its expression reads \`${window.read}\`.`,
      };
  },
});

/** A word of the level that was a label and is none of those left. A level like `cluster` may mean all there is. */
function lostLabel(level: string, set: LabelSet, own: Readonly<Record<string, string>>): string | undefined {
  const left = [...set.known.keys(), ...Object.keys(own)];
  const known = new Set([...(set.gone?.keys() ?? []), ...TARGET]);
  // The words of a label that is left, such as `status_code`, are no labels of their own.
  const rest = left.toSorted((a, b) => b.length - a.length).reduce((text, label) => text.replace(label, ''), level);
  return rest.split('_').find((word) => known.has(word) && never(set, word) && !(word in own));
}

/** The level names what is left of the scrape's labels, so that `job` alone says: no longer by instance (https://prometheus.io/docs/practices/rules/). */
function keepsInstance(level: string, root: Inferred): boolean {
  const words = level.split('_');
  if (!words.includes('job') || words.includes('instance')) return false;
  return everyAlt(root, (alt) => alt.labels.known.get('instance')?.presence === 'must');
}

const WINDOW =
  /(?:rate|increase|delta|deriv|time|avg|min|max|sum|count|quantile|changes|resets|_)((?:\d+(?:ms|[smhdwy]))+)$/;

function otherWindow(
  operations: string,
  { nodes }: QuerySubject,
): { readonly node: Expr; readonly said: string; readonly read: string } | undefined {
  const said = WINDOW.exec(operations)?.[1];
  const wanted = said === undefined ? undefined : parseDuration(said);
  const read = nodes.flatMap((node) => {
    if (node.kind !== 'range' && node.kind !== 'subquery') return [];
    return node.window.kind === 'duration' ? [{ node, ms: node.window.ms }] : [{ node, ms: wanted }];
  });
  const [first] = read;
  if (said === undefined || wanted === undefined || !first || read.some(({ ms }) => ms === wanted)) return undefined;
  return { node: first.node, said, read: printMs(first.ms ?? 0) };
}
