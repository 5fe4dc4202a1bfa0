import { infer } from '../../src/analysis/infer.ts';
import type { Interval } from '../../src/analysis/interval.ts';
import type { Known } from '../../src/analysis/known.ts';
import { repeats } from '../../src/analysis/match.ts';
import type { Alt, Inference, Inferred } from '../../src/analysis/value.ts';
import { type Binary, type Expr, walk } from '../../src/promql/ast.ts';
import { SET_OPS } from '../../src/promql/binding.ts';
import { typeOf } from '../../src/promql/check.ts';
import { claims, holds } from './claims.ts';
import type { Outcome, Sample } from './evaluate.ts';

/** What was inferred that is not so, and what was not foretold; undefined where all holds. */
export function violation(expr: Expr, known: Known, outcome: Outcome): string | undefined {
  const inference = infer(expr, known, []);
  const { root } = inference;
  if (root.type !== typeOf(expr)) return `the type is ${typeOf(expr)}, not ${root.type}`;
  const broken = claims(expr, known, inference).find((claim) => !holds(claim, outcome));
  if (broken) return `${broken.by} claims ${broken.kind}`;
  if ('error' in outcome) return unforetold(expr, inference, outcome.error);
  const { samples } = outcome;
  if (root.presence === 'never' && samples.length > 0) return 'there is a result where never one is';
  if (root.presence === 'always' && samples.length === 0) return 'there is no result where always one is';
  if (samples.length > root.series) return `there are ${samples.length} series, not at most ${root.series}`;
  if (root.type === 'scalar' && (samples.length !== 1 || Object.keys(samples[0]?.labels ?? {}).length > 0))
    return 'the scalar is none';
  return samples.map((sample) => stray(sample, root)).find((fault) => fault !== undefined) ?? twins(samples, root);
}

/** Why a sample is of none of the alternatives. */
function stray(sample: Sample, root: Inferred): string | undefined {
  const labelled = root.alts.filter((alt) => admits(alt, sample.labels));
  const said = JSON.stringify(sample.labels);
  if (labelled.length === 0) return `no alternative has the labels ${said}`;
  if (!labelled.some((alt) => alt.presence !== 'never')) return `the alternative of ${said} is never there`;
  if (!admits(root, sample.labels)) return `all alternatives together lack the labels ${said}`;
  const within = (alt: Alt): boolean => contains(alt.range, sample.value) && isLiteral(alt, sample.value);
  if (!labelled.some(within)) return `the value ${sample.value} of ${said} is outside of the range`;
  return within(root) ? undefined : `the value ${sample.value} of ${said} is outside of the range of all`;
}

export function admits(
  { labels: { known, rest }, name }: Pick<Alt, 'labels' | 'name'>,
  own: Sample['labels'],
): boolean {
  const { __name__: itsName, ...labels } = own;
  if (name !== undefined && itsName !== name) return false;
  for (const [label, { presence, values }] of known) {
    const value = labels[label];
    if (value === undefined ? presence === 'must' : values && !values.includes(value)) return false;
  }
  return rest === 'any' || Object.keys(labels).every((label) => known.has(label));
}

/** With room for what floating point rounds. */
export function contains({ min, max, minOpen, maxOpen, nan }: Interval, value: number): boolean {
  if (Number.isNaN(value)) return nan === true;
  const near = (end: number): boolean => Math.abs(value - end) <= 1e-9 * Math.max(1, Math.abs(end));
  if (value < min || (minOpen && value === min)) return Number.isFinite(min) && near(min) && !minOpen;
  if (value > max || (maxOpen && value === max)) return Number.isFinite(max) && near(max) && !maxOpen;
  return true;
}

const isLiteral = ({ literal }: Alt, value: number): boolean =>
  literal === undefined || Object.is(literal, value) || Math.abs(literal - value) <= 1e-9 * Math.abs(literal);

/** Series that differ in nothing that was said to tell them apart. */
function twins(samples: readonly Sample[], { unique, labels, alts }: Inferred): string | undefined {
  if (unique && alts.length === 1) {
    const keys = samples.map((sample) => JSON.stringify(unique.map((label) => sample.labels[label] ?? '')));
    if (new Set(keys).size < keys.length) return `two series are alike in ${unique.join(', ') || 'nothing'}`;
  }
  for (const [label, { max }] of labels.known) {
    const values = new Set(samples.map((sample) => sample.labels[label]).filter((value) => value !== undefined));
    if (max !== undefined && values.size > max) return `${label} has ${values.size} values, not at most ${max}`;
  }
  return undefined;
}

const MANY = /many-to-many|many-to-one|multiple matches for labels|duplicate series for the match group/;

/** An error of matching that no operator was said to risk. */
function unforetold(expr: Expr, { of }: Inference, error: string): string | undefined {
  if (!MANY.test(error)) return undefined;
  const risky = walk(expr).some((node) => node.kind === 'binary' && mayRepeat(node, of));
  return risky ? undefined : `not foretold: ${error}`;
}

export function mayRepeat(node: Binary, of: Inference['of']): boolean {
  const { left, right, matching, op } = node;
  if (SET_OPS.has(op) || of(left).type === 'scalar' || of(right).type === 'scalar') return false;
  const may = (side: Expr): boolean => repeats(of(side), matching) !== 'no';
  if (matching?.group) return may(matching.group.side === 'left' ? right : left) || mayMix(node);
  return may(left) || may(right);
}

/** Labels copied from the one side, or one side's own that are gone, may leave two results with the same labels. */
const mayMix = ({ matching }: Binary): boolean => (matching?.group?.labels.length ?? 0) > 0;
