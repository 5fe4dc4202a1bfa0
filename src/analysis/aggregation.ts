import { parseUnit, type Unit } from '../metric/unit.ts';
import type { Aggregation } from '../promql/ast.ts';
import { PICKS } from './functions.ts';
import { ANYTHING, averaged, COUNTING, type Interval, ONE, orNaN, POSITIVE, ranked, summed } from './interval.ts';
import { ANY_LABELS, drop, keep, put, seriesBound } from './labels.ts';
import { type Alt, type Inferred, inferred, type Kind } from './value.ts';

export function aggregated(node: Aggregation, of: Inferred, param: Inferred | undefined): Inferred {
  const k = param?.literal;
  if (PICKS.has(node.op))
    return inferred(
      'instant',
      of.alts.map((alt) => picked(node, alt, k)),
    );
  // Series of all alternatives may fall into one group: they are taken together.
  const {
    name: _,
    literal: _literal,
    bounds,
    boundUnit,
    merged: _merged,
    unique: _unique,
    alts: _alts,
    type: _type,
    ...alt
  } = of;
  const { grouping } = node;
  const labels =
    grouping?.mode === 'without'
      ? drop(of.labels, grouping.labels, node)
      : keep(of.labels, grouping?.labels ?? [], node);
  const buckets = labels.known.has('le') || labels.rest === 'any';
  const kind = kindOf(node.op, of.kind);
  const total = kind === 'counter' || kind === 'bucket';
  const merges = total && (of.series > 1 || of.merged !== undefined);
  const result: Alt = {
    ...alt,
    labels,
    kind,
    range: rangeOf(node.op, of.range, k),
    // A constant vector always has its group.
    presence: of.presence,
    // Of `count_values`, each group has as many series as it has values.
    series: node.op === 'count_values' ? of.series : Math.min(of.series, seriesBound(labels)),
    ...(buckets && boundUnit && { boundUnit }),
    ...(buckets && bounds && { bounds }),
    ...(merges && { merged: of.merged ?? node }),
  };
  return inferred('instant', [{ ...result, ...unitOf(node, result) }]);
}

function picked(node: Aggregation, alt: Alt, k: number | undefined): Alt {
  const grouping = node.grouping;
  const groups = grouping?.mode === 'by' ? seriesBound(keep(alt.labels, grouping.labels)) : grouping ? Infinity : 1;
  const most = k === undefined || node.op === 'limit_ratio' ? Infinity : Math.max(0, Math.trunc(k)) * groups;
  const series = Math.min(alt.series, Number.isNaN(most) ? Infinity : most);
  const one =
    k !== undefined && k < 2 && node.op !== 'limit_ratio' && grouping?.mode === 'by' ? { unique: grouping.labels } : {};
  return { ...alt, presence: 'maybe', series, filtered: true, ...one };
}

function unitOf(node: Aggregation, { unit, labels }: Alt): Partial<Alt> {
  switch (node.op) {
    case 'avg':
      return { unit: unit && meanOf(unit) };
    case 'stddev':
      return { unit: unit?.timestamp ? undefined : unit };
    case 'stdvar':
      return { unit: undefined };
    case 'count':
      return { unit: parseUnit('series') };
    case 'group':
      return { unit: parseUnit('bool') };
    case 'count_values': {
      const target = node.param?.kind === 'string' ? node.param.value : undefined;
      // It is set before the others are taken away.
      if (node.grouping?.mode === 'without' && target !== undefined && node.grouping.labels.includes(target))
        return { unit: parseUnit('series'), labels };
      const all =
        target === undefined
          ? ANY_LABELS
          : put(labels, target, { presence: target === '__name__' ? 'may' : 'must', from: node });
      return { unit: parseUnit('series'), labels: all };
    }
    default:
      return { unit };
  }
}

/** The mean of what is 1 or 0 is the share of what is 1. */
function meanOf(unit: Unit): Unit {
  const { bool: _, ...dims } = unit.dims;
  return { ...unit, dims };
}

function kindOf(op: string, of: Kind): Kind {
  if (op === 'count' || op === 'count_values') return 'count';
  if (op === 'group') return 'number';
  if (op === 'sum') return of === 'info' ? 'count' : of;
  if (op === 'stddev' || op === 'stdvar' || op === 'quantile') return of === 'unknown' ? 'unknown' : 'gauge';
  return of;
}

function rangeOf(op: string, of: Interval, q: number | undefined): Interval {
  switch (op) {
    case 'sum':
      return summed(of);
    case 'avg':
      return averaged(of);
    case 'min':
    case 'max':
      return of;
    case 'quantile':
      return q !== undefined && q >= 0 && q <= 1 ? ranked(of) : ANYTHING;
    case 'stddev':
    case 'stdvar':
      return orNaN(POSITIVE);
    case 'count':
    case 'count_values':
      return COUNTING;
    case 'group':
      return ONE;
    default:
      return ANYTHING;
  }
}
