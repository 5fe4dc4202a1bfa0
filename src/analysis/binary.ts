import { equalDims, parseUnit, RATIO, sameScale } from '../metric/unit.ts';
import type { Binary, Matching } from '../promql/ast.ts';
import { COMPARISONS, SET_OPS } from '../promql/binding.ts';
import { figure } from './functions.ts';
import {
  alwaysHolds,
  arithmeticRange,
  compared,
  type Interval,
  intersect,
  isEmpty,
  orNaN,
  point,
  UNIT_INTERVAL,
  union,
} from './interval.ts';
import { seriesBound } from './labels.ts';
import { hasFill, keyOf, neverEqual } from './match.ts';
import { filled, pairLabels, refined } from './pair-labels.ts';
import { isPart } from './same.ts';
import { arithmetic } from './unit.ts';
import { type Alt, type Inference, type Inferred, inferred, type Kind, staysAlways, together } from './value.ts';

export function combined(node: Binary, left: Inferred, right: Inferred, of: Inference['of']): Inferred {
  if (SET_OPS.has(node.op)) return chosen(node, left, right);
  const part = node.op === '/' ? shareOf(node, of) : undefined;
  const pair = (l: Alt, r: Alt): Alt => paired(node, [l, left.type], [r, right.type], part);
  const pairs = left.alts.flatMap((l) => right.alts.map((r) => pair(l, r)));
  // An alternative that never has a partner is not one.
  const live = pairs.filter(({ presence }) => presence !== 'never');
  const type = left.type === 'scalar' && right.type === 'scalar' ? 'scalar' : 'instant';
  const [scalarLeft, scalarRight] = [left.type === 'scalar' && left.alts[0], right.type === 'scalar' && right.alts[0]];
  const always =
    (scalarRight && staysAlways(left, (l) => pair(l, scalarRight))) ||
    (scalarLeft && staysAlways(right, (r) => pair(scalarLeft, r)));
  return inferred(type, live.length > 0 ? live : pairs.slice(0, 1), always);
}

/** The most that a quotient can be whose left side is a part of its right: 1, or of `100 * part / whole` 100. */
function shareOf({ left, right, matching }: Binary, of: Inference['of']): number | undefined {
  if (isPart(left, right, matching, of)) return 1;
  if (left.kind !== 'binary' || left.op !== '*') return undefined;
  const [{ literal: l }, { literal: r }] = [of(left.left), of(left.right)];
  const [factor, part] = l === undefined ? [r, left.left] : [l, left.right];
  return factor !== undefined && factor > 0 && isPart(part, right, matching, of) ? factor : undefined;
}

function chosen(node: Binary, left: Inferred, right: Inferred): Inferred {
  if (node.op === 'or') {
    const live = left.alts.filter(({ presence }) => presence !== 'never');
    // A series on the left takes the place of its partner.
    const hidden = (alt: Alt): boolean => live.some((l) => !neverEqual(l.labels, alt.labels, node.matching));
    const others = right.alts.map((alt): Alt => (hidden(alt) ? { ...alt, presence: less(alt) } : alt));
    return inferred('instant', [...left.alts, ...others], left.presence === 'always' || right.presence === 'always');
  }
  if (node.op === 'unless')
    return inferred(
      'instant',
      left.alts.map((alt) => ({ ...alt, presence: less(alt), filtered: true })),
    );
  return inferred(
    'instant',
    left.alts.map((alt): Alt => {
      const partners = right.alts.filter(
        ({ labels, presence }) => presence !== 'never' && !neverEqual(alt.labels, labels, node.matching),
      );
      const [first, ...others] = partners;
      if (!first || alt.presence === 'never') return { ...alt, presence: 'never' };
      const partner = others.reduce(together, first).labels;
      const labels = refined(alt.labels, partner, keyOf(alt.labels, partner, node.matching));
      return { ...alt, labels, presence: 'maybe', series: Math.min(alt.series, seriesBound(labels)), filtered: true };
    }),
  );
}

const less = ({ presence }: Alt): Alt['presence'] => (presence === 'always' ? 'maybe' : presence);

type Side = readonly [Alt, Inferred['type']];

function paired(node: Binary, [left, leftType]: Side, [right, rightType]: Side, part: number | undefined): Alt {
  const { op, bool, matching } = node;
  const scalars = [leftType === 'scalar', rightType === 'scalar'] as const;
  const comparison = COMPARISONS.has(op);
  const [fillLeft, fillRight] = fillsOf(matching);
  const sides = [withFill(left, fillLeft), withFill(right, fillRight)] as const;
  const value = comparison ? compare(node, ...sides, scalars) : calculate(node, ...sides, part);
  const metrics = [...new Set([...left.metrics, ...right.metrics])];
  const filtered = (comparison && !bool) || left.filtered || right.filtered ? { filtered: true as const } : {};
  const base = { ...value, metrics, ...filtered };
  const vector = scalars[0] || matching?.group?.side === 'right' ? right : left;
  const named = comparison && !bool && matching?.mode !== 'on' && !mentions(matching, '__name__');
  const name = named && vector.name !== undefined ? { name: vector.name } : {};
  if (scalars[0] || scalars[1]) {
    const presence = presenceOf(node, left, right, base.range);
    const unique = vector.unique ? { unique: vector.unique } : {};
    return { ...base, ...name, ...unique, labels: vector.labels, series: vector.series, presence };
  }
  const fills = hasFill(matching);
  const labels = fills ? filled(node, left, right) : pairLabels(node, left.labels, right.labels);
  const most =
    matching?.group?.side === 'right'
      ? right.series
      : matching?.group
        ? left.series
        : Math.min(left.series, right.series);
  const series = fills ? left.series + right.series : Math.min(most, seriesBound(labels));
  const [noLeft, noRight] = [left.presence === 'never', right.presence === 'never'];
  const dead =
    (noLeft && (noRight || fillLeft === undefined)) ||
    (noRight && (noLeft || fillRight === undefined)) ||
    (!fills && neverEqual(left.labels, right.labels, matching) !== undefined);
  const constant =
    left.labels.known.size + right.labels.known.size === 0 &&
    left.labels.rest === 'none' &&
    right.labels.rest === 'none';
  const presence = dead
    ? 'never'
    : constant && !fills
      ? presenceOf(node, left, right, base.range)
      : base.presence === 'never'
        ? 'never'
        : 'maybe';
  return { ...base, ...(fills ? { unit: undefined } : name), labels, series, presence };
}

const mentions = (matching: Matching | undefined, label: string): boolean =>
  [...(matching?.labels ?? []), ...(matching?.group?.labels ?? [])].includes(label);

/** The numbers that stand for the left and for the right. With `group_right` they change sides, as the operands do in Prometheus (v3.15, promql/engine.go, VectorBinop). */
function fillsOf(matching: Matching | undefined): readonly [number | undefined, number | undefined] {
  const { fillLeft, fillRight, group } = matching ?? {};
  return group?.side === 'right' ? [fillRight, fillLeft] : [fillLeft, fillRight];
}

/** What a side is where series without a partner find a number. */
function withFill(side: Alt, fill: number | undefined): Alt {
  if (fill === undefined) return side;
  const { literal: _, ...alt } = side;
  return { ...alt, range: union(alt.range, point(fill)), presence: 'maybe' };
}

type Value = Pick<Alt, 'kind' | 'range' | 'unit' | 'literal' | 'merged' | 'bounds' | 'boundUnit' | 'presence'>;

function compare(
  node: Binary,
  left: Alt,
  right: Alt,
  [leftScalar]: readonly [boolean, boolean],
): Omit<Value, 'literal'> {
  if (node.bool) return { kind: 'number', range: UNIT_INTERVAL, unit: parseUnit('bool'), presence: 'maybe' };
  const vector = leftScalar ? right : left;
  const range = leftScalar
    ? compared(mirrored(node.op), right.range, left.range)
    : compared(node.op, left.range, right.range);
  const { kind, unit, merged, bounds, boundUnit } = vector;
  return {
    kind,
    range,
    unit,
    ...(merged && { merged }),
    ...(bounds && { bounds }),
    ...(boundUnit && { boundUnit }),
    presence: isEmpty(range) && !range.nan ? 'never' : 'maybe',
  };
}

const MIRROR: Readonly<Record<string, string>> = { '>': '<', '<': '>', '>=': '<=', '<=': '>=' };
export const mirrored = (op: string): string => MIRROR[op] ?? op;

/** Of two that are always there, the result is, but where a comparison may leave it out. */
function presenceOf({ op, bool }: Binary, left: Alt, right: Alt, range: Interval): Alt['presence'] {
  if (left.presence === 'never' || right.presence === 'never') return 'never';
  const filter = COMPARISONS.has(op) && !bool;
  if (filter && isEmpty(range) && !range.nan) return 'never';
  if (left.presence !== 'always' || right.presence !== 'always') return 'maybe';
  return filter && !alwaysHolds(op, left.range, right.range) ? 'maybe' : 'always';
}

function calculate(node: Binary, left: Alt, right: Alt, part: number | undefined): Value {
  const { op } = node;
  const measure = arithmetic(op, left, right);
  const range = arithmeticRange(op, left.range, right.range);
  const merged = left.merged ?? right.merged;
  const kind = kindOf(
    op,
    left,
    right,
    measure.unit !== undefined && equalDims(measure.unit.dims, RATIO.dims) && sameScale(measure.unit.scale, 1),
  );
  const total = kind === 'counter' || kind === 'bucket';
  const { bounds, boundUnit } = left.literal === undefined ? left : right;
  const buckets = total || kind === 'bucket-rate';
  return {
    ...measure,
    kind,
    range:
      measure.literal !== undefined
        ? point(measure.literal)
        : part !== undefined
          ? orNaN(intersect(range, { min: 0, max: part }))
          : range,
    presence: 'maybe',
    ...(total && merged && { merged }),
    ...(buckets && bounds && { bounds }),
    ...(buckets && boundUnit && { boundUnit }),
  };
}

/** A total with a number, or of two totals, is one still; a factor of 1 or 0 leaves what it is. */
function kindOf(op: string, left: Alt, right: Alt, ratio: boolean): Kind {
  if (left.literal !== undefined && right.literal !== undefined) return 'number';
  const linear = op === '+' || op === '-' || op === '*' || op === '/';
  if (right.literal !== undefined) return linear ? left.kind : figure(left.kind);
  if (left.literal !== undefined) return op === '+' || op === '*' ? right.kind : figure(right.kind);
  if (left.kind === 'unknown' || right.kind === 'unknown') return 'unknown';
  if (op === '/' && ratio) return 'ratio';
  if (op === '+' && left.kind === right.kind) return left.kind;
  return 'gauge';
}
