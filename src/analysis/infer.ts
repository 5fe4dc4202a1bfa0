import { parseUnit, TIMESTAMP, type Unit } from '../metric/unit.ts';
import type { Aggregation, Binary, Call, Expr, Selector } from '../promql/ast.ts';
import { COMPARISONS } from '../promql/binding.ts';
import { CALENDAR, PICKS, UNIT_EFFECTS } from './functions.ts';
import type { Known, KnownSeries } from './known.ts';
import { ANY_LABELS, drop, join, keep, type LabelSet, meet, NO_LABELS, never, put } from './labels.ts';
import { matched } from './matchers.ts';
import { arithmetic, common, type Measure } from './unit.ts';

/** What holds of an expression, whatever the data. Unknown is said as such: labels `any`, unit undefined. */
export interface Inferred extends Measure {
  readonly type: 'scalar' | 'string' | 'instant' | 'range';
  readonly labels: LabelSet;
  /** For buckets, the unit of `le`. */
  readonly boundUnit?: Unit;
}

export interface Inference {
  readonly root: Inferred;
  /** What was inferred of a node below the root. */
  of(node: Expr): Inferred;
}

/** `scope` names the jobs that a selector without a job is meant for. */
export function infer(expr: Expr, known: Known, scope: readonly string[]): Inference {
  const results = new Map<Expr, Inferred>();
  const visit = (node: Expr): Inferred => {
    const result = transfer(node);
    results.set(node, result);
    return result;
  };

  function transfer(node: Expr): Inferred {
    switch (node.kind) {
      case 'number':
        return { type: 'scalar', labels: NO_LABELS, unit: undefined, literal: node.value };
      case 'string':
        return { type: 'string', labels: NO_LABELS, unit: undefined };
      case 'selector':
        return selected(node, known, scope);
      case 'range':
      case 'subquery':
        return { ...visit(node.of), type: 'range' };
      case 'unary': {
        const { literal, ...of } = visit(node.of);
        return literal === undefined ? of : { ...of, literal: node.op === '-' ? -literal : literal };
      }
      case 'call':
        return called(node, node.args.map(visit));
      case 'aggregation':
        if (node.param) visit(node.param);
        return aggregated(node, visit(node.of));
      case 'binary':
        return combined(node, visit(node.left), visit(node.right));
    }
  }

  const root = visit(expr);
  return { root, of: (node) => results.get(node) ?? { type: 'instant', labels: ANY_LABELS, unit: undefined } };
}

/** The catalog's series that a selector names. */
export function seriesFor(selector: Selector, known: Known, scope: readonly string[]): readonly KnownSeries[] {
  const name = selector.name ?? selector.matchers.find(({ label, op }) => label === '__name__' && op === '=')?.value;
  if (name === undefined) return [];
  const job = selector.matchers.find(({ label, op }) => label === 'job' && op === '=')?.value;
  return known.lookup(name, job, scope);
}

function selected(selector: Selector, known: Known, scope: readonly string[]): Inferred {
  const [first, ...others] = seriesFor(selector, known, scope);
  if (!first) return { type: 'instant', labels: matched(ANY_LABELS, selector.matchers), unit: undefined };
  const labels = others.reduce((set, series) => join(set, series.labels), first.labels);
  const unit = others.reduce<Unit | undefined>(
    (all, series) => all && series.unit && common(all, series.unit),
    first.unit,
  );
  const { boundUnit } = first;
  return {
    type: 'instant',
    labels: matched(labels, selector.matchers),
    unit,
    ...(boundUnit && others.length === 0 && { boundUnit }),
    ...([first, ...others].every(({ kind }) => kind === 'info') && { literal: 1 }),
  };
}

function called(node: Call, args: readonly Inferred[]): Inferred {
  const instant = (labels: LabelSet, unit: Unit | undefined): Inferred => ({ type: 'instant', labels, unit });
  const vector = args.find(({ type }) => type === 'instant' || type === 'range');
  const effect = UNIT_EFFECTS[node.fn];
  if (effect && vector) {
    const { boundUnit } = vector;
    return { ...instant(vector.labels, effect(vector.unit)), ...(boundUnit && { boundUnit }) };
  }
  if (CALENDAR.has(node.fn)) return instant(vector?.labels ?? NO_LABELS, undefined);
  switch (node.fn) {
    case 'time':
      return { type: 'scalar', labels: NO_LABELS, unit: TIMESTAMP };
    case 'pi':
      return { type: 'scalar', labels: NO_LABELS, unit: undefined, literal: Math.PI };
    case 'scalar':
      return { type: 'scalar', labels: NO_LABELS, unit: vector?.unit };
    case 'vector':
      return { ...(args[0] ?? { unit: undefined }), type: 'instant', labels: NO_LABELS };
    case 'histogram_quantile':
      return instant(drop(vector?.labels ?? ANY_LABELS, ['le']), vector?.boundUnit);
    case 'absent':
    case 'absent_over_time':
      return instant(absentLabels(node.args[0]), parseUnit('bool'));
    case 'label_replace':
    case 'label_join': {
      const target = node.args[1];
      const labels = vector?.labels ?? ANY_LABELS;
      if (target?.kind !== 'string') return instant(ANY_LABELS, vector?.unit);
      const old = labels.known.get(target.value);
      return instant(put(labels, target.value, { presence: old?.presence ?? 'may' }), vector?.unit);
    }
    case 'info':
      return instant({ known: vector?.labels.known ?? new Map(), rest: 'any' }, vector?.unit);
    default:
      return instant(vector?.labels ?? ANY_LABELS, undefined);
  }
}

/** The labels that exactly one matcher fixes, if the argument is a selector (prometheus/prometheus v3, promql/functions.go, createLabelsForAbsentFunction). */
function absentLabels(arg: Expr | undefined): LabelSet {
  const selector = arg?.kind === 'range' ? arg.of : arg;
  if (selector?.kind !== 'selector') return NO_LABELS;
  let labels = NO_LABELS;
  for (const { label, op, value } of selector.matchers) {
    const alone = selector.matchers.filter((other) => other.label === label).length === 1;
    if (label !== '__name__' && op === '=' && value !== '' && alone)
      labels = put(labels, label, { presence: 'must', values: [value] });
  }
  return labels;
}

function aggregated(node: Aggregation, of: Inferred): Inferred {
  if (PICKS.has(node.op)) return { ...of, type: 'instant' };
  const { grouping, param } = node;
  const labels =
    grouping?.mode === 'without' ? drop(of.labels, grouping.labels) : keep(of.labels, grouping?.labels ?? []);
  const kept = labels.known.has('le') ? of.boundUnit : undefined;
  const result: Inferred = { type: 'instant', labels, unit: of.unit, ...(kept && { boundUnit: kept }) };
  switch (node.op) {
    case 'sum':
    case 'avg':
    case 'min':
    case 'max':
    case 'quantile':
      return result;
    case 'stddev':
      return { ...result, unit: of.unit?.timestamp ? undefined : of.unit };
    case 'count':
      return { ...result, unit: parseUnit('series') };
    case 'group':
      return { ...result, unit: parseUnit('bool') };
    case 'count_values': {
      const target = param?.kind === 'string' ? param.value : undefined;
      const all = target === undefined ? ANY_LABELS : put(labels, target, { presence: 'must' });
      return { ...result, labels: all, unit: parseUnit('series') };
    }
    default:
      return { ...result, unit: undefined };
  }
}

function combined(node: Binary, left: Inferred, right: Inferred): Inferred {
  const { op, matching, bool } = node;
  if (op === 'and' || op === 'unless') return left;
  if (op === 'or') {
    const unit =
      left.literal !== undefined
        ? right.unit
        : right.literal !== undefined
          ? left.unit
          : left.unit && right.unit && common(left.unit, right.unit);
    return { type: 'instant', labels: join(left.labels, right.labels), unit };
  }
  const measure = bool
    ? { unit: parseUnit('bool') }
    : COMPARISONS.has(op)
      ? { unit: left.type === 'scalar' ? right.unit : left.unit }
      : arithmetic(op, left, right);
  if (left.type === 'scalar' && right.type === 'scalar') return { type: 'scalar', labels: NO_LABELS, ...measure };
  if (left.type === 'scalar' || right.type === 'scalar')
    return { type: 'instant', labels: left.type === 'scalar' ? right.labels : left.labels, unit: measure.unit };
  return { type: 'instant', labels: pairLabels(left.labels, right.labels, matching), unit: measure.unit };
}

function pairLabels(left: LabelSet, right: LabelSet, matching: Binary['matching']): LabelSet {
  const labels = matching?.labels ?? [];
  if (matching?.group) {
    const [many, one] = matching.group.side === 'left' ? [left, right] : [right, left];
    let result = many;
    for (const label of matching.group.labels) {
      const info = one.known.get(label);
      if (info) result = put(result, label, info);
      else result = never(one, label) ? drop(result, [label]) : put(result, label, { presence: 'may' });
    }
    return result;
  }
  if (matching?.mode === 'on') return meet(left, right, labels);
  const all = new Set([...left.known.keys(), ...right.known.keys()]);
  const both = meet(
    left,
    right,
    [...all].filter((label) => !labels.includes(label)),
  );
  return { known: both.known, rest: left.rest === 'any' && right.rest === 'any' ? 'any' : 'none' };
}
