import { never } from '../../../analysis/labels.ts';
import type { Call, Expr } from '../../../promql/ast.ts';
import { parseDuration } from '../../../promql/duration.ts';
import { print } from '../../../promql/print.ts';
import { type AlertSubject, type Finding, rule } from '../../rule.ts';

export default rule({
  id: 'alert/absent-misuse',
  on: 'alert',
  severity: 'warning',
  summary: 'An alert on `absent` fires too late, or too early.',
  why: '`absent` returns one series, and only when nothing at all is selected: it cannot tell which of several vanished, and a single missed scrape or a restart of Prometheus is enough for it.',
  fix: 'Write one `absent` with `=` for each thing that can vanish, and let it wait: `for: 5m`.',
  bad: [
    `alert: Gone
expr: absent(up{job="gateway"})`,
    `alert: Gone
expr: absent(up{job=~"gateway|billing"})
for: 5m`,
    `alert: NoTraffic
expr: absent(sum by (route) (gateway_requests_total))
for: 5m`,
  ],
  good: [
    `alert: Gone
expr: absent(up{job="gateway"})
for: 5m`,
    `alert: GoneForLong
expr: absent_over_time(up{job="gateway"}[10m])`,
    `alert: NoneIsUp
expr: absent(up{job="gateway"} == 1)
for: 5m`,
    `alert: Gone
expr: absent(up{job="gateway"}) or absent(up{job="billing"})
for: 5m`,
  ],

  *check(alert) {
    const { query, grafana, name } = alert;
    if (!query || grafana) return;
    const calls = [...absentsOf(query.expr)];
    for (const node of calls) {
      const found = alternation(node) ?? grouped(node);
      if (found && !printsLost(alert)) yield { query, node, ...found };
    }
    const first = calls.find(({ fn }) => fn === 'absent');
    if (first && parseDuration(alert.for) === 0)
      yield {
        query,
        node: first,
        message: `\`${name}\` fires on \`absent\` at once: it has no \`for\`.`,
        fix: 'Write `for: 5m`.',
      };
  },
});

/** The calls of `absent` whose result is what fires. */
function* absentsOf(expr: Expr): Iterable<Call> {
  let node = expr;
  for (; node.kind === 'binary' && (node.op === 'or' || node.op === 'and' || node.op === 'unless'); node = node.left)
    if (node.op === 'or') yield* absentsOf(node.right);
  if (node.kind === 'call' && (node.fn === 'absent' || node.fn === 'absent_over_time')) yield node;
}

function alternation({ fn, args: [arg] }: Call): Finding | undefined {
  const selector = arg?.kind === 'range' ? arg.of : arg;
  if (selector?.kind !== 'selector') return undefined;
  const matcher = selector.matchers.find(
    ({ op, label, value }) =>
      op === '=~' && (label === 'job' || label === 'instance') && /^[\w-]+(\|[\w-]+)+$/.test(value),
  );
  if (!matcher) return undefined;
  const each = matcher.value.split('|').map((value) => {
    const matchers = selector.matchers.map((one) => (one === matcher ? { ...one, op: '=' as const, value } : one));
    const of = { ...selector, matchers };
    return print({ kind: 'call', fn, args: [arg?.kind === 'range' ? { ...arg, of } : of] });
  });
  return {
    message: `\`${fn}\` returns something only when every \`${matcher.label}\` of \`${matcher.value}\` is gone.`,
    fix: `Write \`${each.join(' or ')}\`.`,
  };
}

function grouped({ fn, args: [arg] }: Call): Finding | undefined {
  const labels = arg?.kind === 'aggregation' && arg.grouping?.mode === 'by' ? arg.grouping.labels : [];
  if (labels.length === 0) return undefined;
  const by = labels.map((label) => `\`${label}\``).join(', ');
  return { message: `\`${fn}\` returns one series without labels, and not one for each ${by} that is gone.` };
}

/** What `alert/label-dropped` reports: the same slip. */
function printsLost({ annotations, query, labels }: AlertSubject): boolean {
  const root = query?.inference.root.labels;
  const uses = Object.values(annotations).flatMap(({ template }) => template.labels);
  return uses.some(({ label, guarded }) => root && !guarded && never(root, label) && !(label in labels));
}
