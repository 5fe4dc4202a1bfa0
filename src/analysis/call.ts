import { parseUnit, RATIO, TIMESTAMP } from '../metric/unit.ts';
import type { Call, Expr } from '../promql/ast.ts';
import { CALENDAR, EFFECTS, NATIVE } from './functions.ts';
import { ANYTHING, type Interval, ONE, orNaN, POSITIVE, point, REAL, UNIT_INTERVAL } from './interval.ts';
import { ANY_LABELS, drop, type LabelInfo, type LabelSet, NO_LABELS, never, put, seriesBound } from './labels.ts';
import { joined, nameless, replaced } from './relabel.ts';
import { type Alt, type Inferred, inferred, staysAlways, UNKNOWN } from './value.ts';

const CONSTANT: Alt = { ...UNKNOWN, labels: NO_LABELS, kind: 'number', presence: 'always', series: 1 };

export function called(node: Call, args: readonly Inferred[]): Inferred {
  const vector = args.find(({ type }) => type === 'instant' || type === 'range');
  const alts = vector?.alts ?? [UNKNOWN];
  const scalars = args.filter(({ type }) => type === 'scalar').map(({ literal }) => literal);
  const each = (change: (alt: Alt) => Alt): Inferred =>
    inferred('instant', alts.map(change), vector !== undefined && staysAlways(vector, change));

  if (Object.hasOwn(EFFECTS, node.fn) && vector) return each((alt) => affected(node, alt, scalars));
  if (Object.hasOwn(CALENDAR, node.fn)) {
    const range = CALENDAR[node.fn] as Interval;
    if (!vector) return inferred('instant', [{ ...CONSTANT, range }]);
    return each((alt) => ({ ...bare(alt), kind: 'number', range, unit: undefined }));
  }
  if (NATIVE.has(node.fn)) return each((alt) => native(alt));
  switch (node.fn) {
    case 'time':
    case 'start':
    case 'end':
      return inferred('scalar', [{ ...CONSTANT, kind: 'gauge', range: REAL, unit: TIMESTAMP }]);
    case 'pi':
      return inferred('scalar', [{ ...CONSTANT, range: point(Math.PI), literal: Math.PI }]);
    case 'step':
    case 'range':
      return inferred('scalar', [{ ...CONSTANT, range: POSITIVE, unit: parseUnit('seconds') }]);
    case 'min_of':
    case 'max_of':
      return inferred('scalar', [{ ...CONSTANT, range: ANYTHING }]);
    case 'scalar':
      return inferred('scalar', [
        { ...CONSTANT, kind: vector?.kind ?? 'unknown', range: scalarRange(vector), unit: vector?.unit },
      ]);
    case 'vector': {
      const [{ unit, range, kind, literal } = UNKNOWN] = args;
      return inferred('instant', [{ ...CONSTANT, unit, range, kind, ...(literal !== undefined && { literal }) }]);
    }
    case 'histogram_quantile':
      return each((alt) => quantileOf(node, alt, quantileRange(alts, scalars[0])));
    case 'histogram_quantiles': {
      const [, label] = node.args;
      const target = label?.kind === 'string' ? label.value : undefined;
      return each((alt) => {
        const one = quantileOf(node, alt, ANYTHING);
        const most = one.series * scalars.length;
        if (target === undefined) return { ...one, labels: ANY_LABELS, series: most };
        return {
          ...one,
          labels: put(one.labels, target, { presence: target === '__name__' ? 'may' : 'must', from: node }),
          series: most,
        };
      });
    }
    case 'histogram_fraction':
      return each((alt) => ({
        ...bare(alt),
        labels: drop(alt.labels, ['le'], node),
        kind: 'ratio',
        unit: RATIO,
        range: orNaN(UNIT_INTERVAL),
        presence: less(alt),
        series: Math.min(alt.series, seriesBound(drop(alt.labels, ['le']))),
      }));
    case 'absent':
    case 'absent_over_time': {
      const presence = vector?.presence === 'always' ? 'never' : vector?.presence === 'never' ? 'always' : 'maybe';
      const labels = absentLabels(node);
      return inferred('instant', [{ ...CONSTANT, labels, range: ONE, unit: parseUnit('bool'), presence }]);
    }
    case 'label_replace':
      return each((alt) => replaced(node, alt));
    case 'label_join':
      return each((alt) => joined(node, alt));
    case 'info':
      // What target_info holds is not in the catalog: any label may come, and series that lack it may go.
      return each((alt) => ({ ...nameless(alt), labels: enriched(alt.labels), presence: less(alt) }));
    default:
      return each((alt) => ({ ...bare(alt), kind: 'unknown', range: ANYTHING, unit: undefined }));
  }
}

/** With other labels, also in the place of those that were missing. */
function enriched({ known, gone }: LabelSet): LabelSet {
  const all = [...known].map(([label, info]) => [label, info.presence === 'must' ? info : MISSING] as const);
  return { known: new Map(all), rest: 'any', ...(gone && { gone }) };
}

const MISSING: LabelInfo = { presence: 'may' };

/** Without what holds of the value alone. */
function bare(whole: Alt): Alt {
  const { name: _, literal: _literal, bounds: _bounds, boundUnit: _unit, merged: _merged, ...alt } = whole;
  return alt;
}

function affected(node: Call, alt: Alt, scalars: readonly (number | undefined)[]): Alt {
  const effect = EFFECTS[node.fn];
  if (!effect) return alt;
  const kind = effect.kind(alt.kind);
  const stillBuckets = kind === 'bucket' || kind === 'bucket-rate' || kind === 'unknown';
  const { bounds, boundUnit, merged, name } = alt;
  return {
    ...bare(alt),
    kind,
    range: effect.range(alt.range, alt.kind, scalars),
    unit: effect.unit(alt.unit),
    presence: presenceOf(node.fn, alt, scalars),
    ...(stillBuckets && bounds && { bounds }),
    ...(stillBuckets && boundUnit && { boundUnit }),
    ...((kind === 'counter' || kind === 'bucket') && merged && { merged }),
    ...(effect.named && name !== undefined && { name }),
  };
}

function presenceOf(fn: string, alt: Alt, [low, high]: readonly (number | undefined)[]): Alt['presence'] {
  // `clamp` with its limits the wrong way round gives nothing.
  if (fn === 'clamp' && low !== undefined && high !== undefined) return low > high ? 'never' : alt.presence;
  return fn === 'clamp' || fn === 'start_timestamp' ? less(alt) : alt.presence;
}

const less = ({ presence }: Alt): Alt['presence'] => (presence === 'always' ? 'maybe' : presence);

function native(alt: Alt): Alt {
  const plain = alt.kind !== 'unknown';
  return { ...bare(alt), kind: 'unknown', unit: undefined, range: ANYTHING, presence: plain ? 'never' : 'maybe' };
}

/** NaN where there is not exactly one series. */
function scalarRange(vector: Inferred | undefined): Interval {
  if (!vector) return ANYTHING;
  return vector.presence === 'always' && vector.series === 1 ? vector.range : orNaN(vector.range);
}

function quantileOf(node: Expr, alt: Alt, range: Interval): Alt {
  const labels = drop(alt.labels, ['le'], node);
  const { unique: _, ...of } = bare(alt);
  return {
    ...of,
    labels,
    kind: 'quantile',
    unit: alt.boundUnit,
    range,
    // Native histograms have no `le`, but what is known to be none has no quantile without it.
    presence: alt.kind !== 'unknown' && never(alt.labels, 'le') ? 'never' : less(alt),
    series: Math.min(alt.series, seriesBound(labels)),
  };
}

/**
 * Within the bounds of the buckets, which may come from several alternatives: below the lowest it is interpolated from zero, above the
 * highest finite one it is that (prometheus/prometheus v3, promql/quantile.go, BucketQuantile). Counts below zero lead anywhere.
 */
function quantileRange(alts: readonly Alt[], q: number | undefined): Interval {
  if (q === undefined || !(q >= 0 && q <= 1)) return ANYTHING;
  const bounds: number[] = [];
  for (const { labels, range, presence } of alts) {
    if (presence === 'never' || never(labels, 'le')) continue;
    const { values } = labels.known.get('le') ?? {};
    if (!values || range.min < 0) return ANYTHING;
    bounds.push(...values.filter((value) => value !== '+Inf').map(Number));
  }
  if (bounds.length === 0 || !bounds.every(Number.isFinite)) return ANYTHING;
  return { min: Math.min(0, ...bounds), max: Math.max(...bounds), nan: true };
}

/**
 * The labels that a matcher fixes as the first of its label, and that no later one names (prometheus/prometheus v3, promql/functions.go,
 * createLabelsForAbsentFunction). Where there are samples to look through, the storage may have moved a negative matcher behind the others by
 * then (tsdb/querier.go, PostingsForMatchers).
 */
function absentLabels(node: Call): LabelSet {
  const [arg] = node.args;
  const selector = arg?.kind === 'range' ? arg.of : arg;
  if (selector?.kind !== 'selector') return NO_LABELS;
  const seen = new Set<string>();
  const negative = new Set<string>();
  let labels = NO_LABELS;
  for (const { label, op, value } of selector.matchers) {
    if (label === '__name__') continue;
    if (op === '!=' || op === '!~') negative.add(label);
    if (op === '=' && !seen.has(label)) {
      seen.add(label);
      const presence = negative.has(label) ? 'may' : 'must';
      if (value !== '') labels = put(labels, label, { presence, values: [value], max: 1, from: selector });
    } else labels = drop(labels, [label]);
  }
  return labels;
}
