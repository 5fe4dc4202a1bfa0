import {
  type Aggregation,
  type Call,
  type Expr,
  type Matcher,
  type Range,
  type Selector,
  walk,
} from '../../promql/ast.ts';
import { printMs } from '../../promql/duration.ts';
import { print } from '../../promql/print.ts';
import { sameShape } from '../shape.ts';
import { samplesOf } from './samples.ts';
import type { Steps } from './window.ts';
import { lengthOf, type Setting, type TimedRecording } from './world.ts';

/** `op by (labels) (fn(metric{…}[window]))`, which a recording can stand for. */
interface Reducible {
  readonly node: Aggregation;
  readonly call: Call;
  readonly range: Range;
  readonly window: number;
  readonly labels: readonly string[];
}

/** A part of an expression that reads much, and what would take its place. */
export interface Served {
  readonly node: Aggregation;
  readonly samples: number;
  /** A recording that is there: what to write in place of the part. */
  readonly instead?: string;
  /** Else a recording to add, and what to write in place of the part then. */
  readonly add?: { readonly record: string; readonly expr: string; readonly instead: string };
}

/** Aggregations of these of groups give what they give of all. */
const COMPOSE: ReadonlySet<string> = new Set(['sum', 'max', 'min']);
const GROWTH: ReadonlySet<string> = new Set(['rate', 'increase']);
const FIVE_MINUTES = 300_000;

/** The part of an expression that reads most, and which recording would serve for it. */
export function servedBy(expr: Expr, steps: Steps, setting: Setting): Served | undefined {
  const parts = walk(expr).flatMap((node) => {
    const of = reducible(node, setting);
    const samples = of && samplesOf(of.node, steps, setting)?.samples;
    return of && samples !== undefined ? [{ of, samples }] : [];
  });
  const [heaviest] = parts.toSorted((a, b) => b.samples - a.samples);
  if (!heaviest) return undefined;
  const { of, samples } = heaviest;
  const own = [...setting.world.recordings.values()].flat().find((recording) => covers(recording, of));
  return {
    node: of.node,
    samples,
    ...(own ? { instead: grouped(of, readingOf(own.name, of, keptBy(own))) } : addition(of, setting)),
  };
}

function reducible(node: Expr, setting: Setting): Reducible | undefined {
  if (node.kind !== 'aggregation' || !COMPOSE.has(node.op) || node.grouping?.mode === 'without') return undefined;
  const call = node.of;
  const range = call.kind === 'call' && GROWTH.has(call.fn) && call.args[0];
  if (!range || range.kind !== 'range' || range.of.offset || range.of.at) return undefined;
  const window = lengthOf(range.window, setting);
  if (window === undefined || range.of.name === undefined) return undefined;
  return { node, call, range, window, labels: node.grouping?.labels ?? [] };
}

/** Whether a recording keeps the labels that are asked for and chosen by, of all the series that are. */
function covers({ expr }: TimedRecording, { node, call, range, labels, window }: Reducible): boolean {
  if (expr.kind !== 'aggregation' || expr.op !== node.op || expr.grouping?.mode !== 'by') return false;
  const inner = expr.of;
  if (inner.kind !== 'call' || inner.fn !== 'rate') return false;
  const [read] = inner.args;
  if (read?.kind !== 'range' || read.window.kind !== 'duration') return false;
  // Of a window that is longer, the mean of what was recorded within it.
  if (read.window.ms > window && range.window.kind === 'duration') return false;
  const kept = new Set(expr.grouping.labels);
  if (!labels.every((label) => kept.has(label))) return false;
  const pair = sameShape({ ...call, fn: 'rate', args: [{ ...range, window: read.window }] }, inner)?.[0];
  return pair !== undefined && chooses(pair[0], pair[1], kept);
}

function keptBy({ expr }: TimedRecording): readonly string[] {
  return expr.kind === 'aggregation' ? (expr.grouping?.labels ?? []) : [];
}

function chooses(asked: Selector, recorded: Selector, kept: ReadonlySet<string>): boolean {
  const said = (matcher: Matcher, of: Selector): boolean =>
    of.matchers.some(({ label, op, value }) => label === matcher.label && op === matcher.op && value === matcher.value);
  const isFree = ({ label }: Matcher): boolean => label === 'job';
  return (
    asked.matchers.every((matcher) => isFree(matcher) || kept.has(matcher.label) || said(matcher, recorded)) &&
    recorded.matchers.every((matcher) => isFree(matcher) || said(matcher, asked))
  );
}

const grouped = ({ node, labels }: Reducible, of: string): string =>
  labels.length === 0 ? `${node.op}(${of})` : `${node.op} by (${labels.join(', ')}) (${of})`;

/** How a recorded rate is read in place of what grew in a window. */
function readingOf(name: string, of: Reducible, kept: readonly string[]): string {
  const { call, range, window } = of;
  const matchers = range.of.matchers.filter(({ label }) => kept.includes(label));
  const selector: Selector = { kind: 'selector', name, matchers };
  const fixed = range.window.kind === 'duration' || call.fn === 'increase';
  const mean: Expr = {
    kind: 'call',
    fn: 'avg_over_time',
    args: [{ kind: 'range', of: selector, window: range.window }],
  };
  const read = print(fixed && window > FIVE_MINUTES ? mean : selector);
  return call.fn === 'increase' ? `${read} * ${window / 1000}` : read;
}

/** None where it would keep a label that nothing bounds; what a variable chooses among is kept where it is bounded. */
function addition(of: Reducible, { world: { known } }: Setting): Pick<Served, 'add'> {
  const { range, labels, node } = of;
  const series = known.lookup(range.of.name ?? '', undefined, []);
  const isOpen = (label: string) => series.some((one) => one.labels.known.get(label)?.open !== undefined);
  if (labels.some(isOpen)) return {};
  const chosen = range.of.matchers.filter(
    ({ label, value }) => value.includes('$') && label !== 'instance' && !isOpen(label),
  );
  const level = [...new Set(['job', ...labels, ...chosen.map(({ label }) => label)])].toSorted();
  const fixed = range.of.matchers.filter(({ value }) => !value.includes('$'));
  const metric = (range.of.name ?? '').replace(/_total$/, '');
  const record = `${level.join('_')}:${metric}:rate${printMs(FIVE_MINUTES)}`;
  const read: Expr = {
    kind: 'aggregation',
    op: node.op,
    grouping: { mode: 'by', labels: level },
    of: {
      kind: 'call',
      fn: 'rate',
      args: [{ ...range, of: { ...range.of, matchers: fixed }, window: { kind: 'duration', ms: FIVE_MINUTES } }],
    },
  };
  return { add: { record, expr: print(read), instead: grouped(of, readingOf(record, of, level)) } };
}
