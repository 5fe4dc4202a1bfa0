import { seriesFor } from '../../../analysis/infer.ts';
import { type Binary, type Expr, walk } from '../../../promql/ast.ts';
import { print } from '../../../promql/print.ts';
import { type QuerySubject, rule } from '../../rule.ts';
import { brief } from '../../words.ts';

export default rule({
  id: 'ratio/missing-numerator',
  on: 'recording',
  severity: 'warning',
  summary: 'A recording takes a share from 1 that is missing while nothing of it has happened.',
  why: 'A client makes a counter’s series with the first event of its labels: until then the share has no value, and what should be 1 is a gap.',
  fix: 'Let the numerator fall back to zero: `(… or 0 * …) / …`.',
  bad: [
    `record: job:gateway_available:ratio_rate5m
expr: 1 - sum by (job) (rate(gateway_requests_total{status="error"}[5m])) / sum by (job) (rate(gateway_requests_total[5m]))`,
    `record: job:gateway_kept:ratio_rate5m
expr: 1 - sum by (job) (rate(gateway_requests_total{status="error"}[5m])) / sum by (job) (rate(gateway_requests_total{status!="aborted"}[5m]))`,
    `record: job:gateway_available:percent_rate5m
expr: 100 - 100 * (sum(rate(gateway_requests_total{status=~"error|aborted"}[5m])) / sum(rate(gateway_requests_total[5m])))`,
  ],
  good: [
    `record: job:gateway_available:ratio_rate5m
expr: 1 - (sum by (job) (rate(gateway_requests_total{status="error"}[5m])) or 0 * sum by (job) (rate(gateway_requests_total[5m]))) / sum by (job) (rate(gateway_requests_total[5m]))`,
    // A gap in a share of failures says that there was none.
    `record: job:gateway_failed:ratio_rate5m
expr: sum by (job) (rate(gateway_requests_total{status="error"}[5m])) / sum by (job) (rate(gateway_requests_total[5m]))`,
    // Every bucket is there from the first observation on.
    `record: job:gateway_slow:ratio_rate5m
expr: 1 - sum by (job) (rate(gateway_duration_seconds_bucket{le="0.5"}[5m])) / sum by (job) (rate(gateway_duration_seconds_count[5m]))`,
  ],

  *check({ name, query }) {
    for (const node of query?.nodes ?? []) {
      if (!query || node.kind !== 'binary' || node.op !== '-' || node.left.kind !== 'number') continue;
      const division = divisionIn(node.right);
      if (!division || !isRare(division, query)) continue;
      const zero: Expr = { kind: 'binary', op: '*', left: { kind: 'number', value: 0 }, right: division.right };
      const left: Expr = { kind: 'binary', op: 'or', left: division.left, right: zero };
      yield {
        query,
        node: division,
        message: `\`${name}\` has no value until there is a series of \`${brief(division.left)}\`.`,
        fix: `Write \`${print({ ...division, left })}\`.`,
      };
    }
  },
});

/** The share that is taken from the whole, in percent or not. */
function divisionIn(expr: Expr): Binary | undefined {
  if (expr.kind !== 'binary') return undefined;
  if (expr.op === '*' && (expr.left.kind === 'number' || expr.right.kind === 'number'))
    return divisionIn(expr.left.kind === 'number' ? expr.right : expr.left);
  return expr.op === '/' && expr.right.kind !== 'number' ? expr : undefined;
}

/** Whether the numerator chooses, by a label of its own, among the series of a counter, or of what is recorded of one, of which the denominator takes more. */
function isRare({ left, right }: Binary, { known, jobs }: QuerySubject): boolean {
  const [part, whole] = [left, right].map((side) => walk(side).filter((node) => node.kind === 'selector'));
  const [selector] = part ?? [];
  const [among] = whole ?? [];
  if (part?.length !== 1 || whole?.length !== 1 || selector?.name === undefined || selector.name !== among?.name)
    return false;
  if (walk(left).some(({ kind }) => kind === 'binary')) return false;
  const own = seriesFor(selector, known, jobs);
  return (
    own.length > 0 &&
    own.every(({ metrics }) =>
      selector.matchers.some(
        ({ label, op, value }) =>
          (op === '=' || op === '=~') &&
          metrics.length > 0 &&
          metrics.every(({ kind, labels }) => kind === 'counter' && label in labels) &&
          !among.matchers.some((one) => one.label === label && one.op === op && one.value === value),
      ),
    )
  );
}
