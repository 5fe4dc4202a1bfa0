import { thresholdOf } from '../../../src/analysis/comparison.ts';
import { live } from '../../../src/analysis/live.ts';
import { isShare } from '../../../src/analysis/percent.ts';
import type { Alt } from '../../../src/analysis/value.ts';
import type { QuerySubject } from '../../../src/lint/subject.ts';
import { type Binary, type Expr, type Matcher, walk } from '../../../src/promql/ast.ts';
import { COMPARISONS } from '../../../src/promql/binding.ts';
import { atNodes, type Class } from '../mutant.ts';

const number = (value: number): Expr => ({ kind: 'number', value });

export const units: readonly Class[] = [
  {
    rule: 'unit/mismatch',
    slip: 'bytes compared with what is in seconds',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || !COMPARISONS.has(node.op) || node.right.kind !== 'number') return;
        const [job] = jobOf(node.left);
        const name = job && bytesOf(job.value, query);
        if (!job || name === undefined || !isSeconds(node.left, query)) return;
        const bytes: Expr = { kind: 'selector', name, matchers: [job] };
        yield { ...node, right: { kind: 'call', fn: 'scalar', args: [max(bytes)] } };
      }),
  },
  {
    rule: 'unit/scale',
    slip: 'a share compared with percent',
    query: (query) =>
      atNodes(query, function* (node) {
        const threshold = node.kind === 'binary' && thresholdOf(node, query.inference);
        if (node.kind !== 'binary' || !threshold || node.right.kind !== 'number') return;
        const percent = Number((threshold.limit * 100).toPrecision(9));
        if (isShare(threshold.of, query.inference) && percent > 1 && percent <= 100)
          yield { ...node, right: number(percent) };
      }),
  },
  {
    rule: 'unit/scale',
    slip: '`100 -` a share',
    *query({ expr, inference }) {
      if (isShare(expr, inference)) yield { kind: 'binary', op: '-', left: number(100), right: expr };
    },
  },
  {
    rule: 'unit/timestamp',
    slip: '`time() -` dropped before a comparison',
    query: (query) =>
      atNodes(query, function* (node) {
        if (node.kind !== 'binary' || !COMPARISONS.has(node.op) || node.right.kind !== 'number') return;
        const age = timestampIn(node.left, query);
        if (age && node.right.value > 1) yield { ...node, left: age.right };
      }),
  },
  {
    rule: 'unit/timestamp',
    slip: 'a timestamp, not its age, compared with an hour',
    query: (query) =>
      atNodes(query, function* (node) {
        const age = timestampIn(node, query);
        if (age && node === query.expr) yield { kind: 'binary', op: '>', left: age.right, right: number(3600) };
      }),
  },
  {
    rule: 'unit/timestamp',
    slip: '`+` in place of `-` between two times',
    query: (query) =>
      atNodes(query, function* (node) {
        const age = timestampIn(node, query);
        if (age) yield { ...age, op: '+' };
      }),
  },
  {
    rule: 'unit/presentation',
    slip: 'milliseconds in a panel of seconds',
    *query(query, { panel }) {
      if (!panel || panel.unit !== 's' || panel.queries.length > 1 || panel.type === 'heatmap') return;
      const { unit } = query.inference.root;
      if (unit?.dims['s'] === 1 && unit.scale === 1 && !unit.timestamp)
        yield { kind: 'binary', op: '*', left: query.expr, right: number(1000) };
    },
  },
];

const max = (of: Expr): Expr => ({ kind: 'aggregation', op: 'max', of });

function jobOf(expr: Expr): readonly Matcher[] {
  const matchers = walk(expr).flatMap((node) => (node.kind === 'selector' ? node.matchers : []));
  return matchers.filter(({ label, op }) => label === 'job' && op === '=').slice(0, 1);
}

/** A gauge of bytes that the job exposes. */
function bytesOf(job: string, { known }: QuerySubject): string | undefined {
  return [...known.names()].find((name) => {
    const series = known.lookup(name, job, []);
    return series.length > 0 && series.every((one) => one.job === job && one.kind === 'gauge' && isBytes(one));
  });
}

function isBytes({ unit }: Alt): boolean {
  return unit?.dims['By'] === 1 && Object.keys(unit.dims).length === 1;
}

function isSeconds(node: Expr, { inference }: QuerySubject): boolean {
  return live(inference.of(node)).every(({ unit }) => {
    const dims = Object.keys(unit?.dims ?? {});
    return !unit?.timestamp && dims.length === 1 && dims[0] === 's' && unit?.dims['s'] === 1;
  });
}

/** `time() - a timestamp` */
function timestampIn(node: Expr, { inference }: QuerySubject): Binary | undefined {
  if (node.kind !== 'binary' || node.op !== '-') return undefined;
  const sides = [node.left, node.right].every((side) => live(inference.of(side)).every((alt) => alt.unit?.timestamp));
  return sides ? node : undefined;
}
