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

/** An error of matching that no operator was said to risk. */
function unforetold(expr: Expr, { of }: Inference, error: string): string | undefined {
  const risks = RISKS.find(({ message }) => error.includes(message))?.risks;
  if (!risks) return undefined;
  const nodes = walk(expr).filter((node): node is Binary => node.kind === 'binary' && !SET_OPS.has(node.op));
  return nodes.some((node) => risks(node, of)) ? undefined : `not foretold: ${error}`;
}

type Risk = (node: Binary, of: Inference['of']) => boolean;

const mayRepeat = (side: Expr, { matching }: Binary, of: Inference['of']): boolean =>
  of(side).type === 'instant' && repeats(of(side), matching) !== 'no';

/** What Prometheus says of series that cannot be paired, and which operators may lead to it. */
const RISKS: readonly { readonly message: string; readonly risks: Risk }[] = [
  {
    message: 'many-to-many matching not allowed',
    risks: (node, of) => mayRepeat(node.matching?.group?.side === 'right' ? node.left : node.right, node, of),
  },
  {
    message: 'many-to-one matching must be explicit',
    risks: (node, of) => !node.matching?.group && mayRepeat(node.left, node, of),
  },
  {
    message: 'grouping labels must ensure unique matches',
    // Labels taken over from the one side, or names that are lost, leave two results alike.
    risks: ({ left, right, matching }, of) => {
      if (!matching?.group) return false;
      const many = matching.group.side === 'left' ? left : right;
      return matching.group.labels.length > 0 || of(many).name === undefined;
    },
  },
];
