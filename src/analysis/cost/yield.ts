import type { Aggregation, Call, Expr, Selector } from '../../promql/ast.ts';
import { functions } from '../../promql/functions.ts';
import type { KnownSeries } from '../known.ts';
import { nameOf } from '../selection.ts';
import { type Box, count, disjoint, drop, keep, select } from './box.ts';
import { combinedYield } from './combine.ts';
import { joinedBoxes, replacedBoxes } from './relabel.ts';
import { filled, ruleSetting, type Setting, type TimedRecording } from './world.ts';

/** The series that an expression yields while every series of the profile is there. */
export interface Yield {
  readonly boxes: readonly Box[];
  /** A condition decides how many of them there are: these are the most. */
  readonly bound: boolean;
  /** At most so many of them, as `topk` leaves. */
  readonly most: number;
  readonly scalar?: true;
}

/** Series that are sampled alike, `every` so many milliseconds. */
export interface Source extends Yield {
  readonly every: number;
}

const SCALAR: Yield = { boxes: [new Map()], bound: false, most: 1, scalar: true };
const PICKS: ReadonlySet<string> = new Set(['topk', 'bottomk', 'limitk']);
/** What Prometheus writes of alerts: nothing, while none fires. */
const OF_ALERTS: ReadonlySet<string> = new Set(['ALERTS', 'ALERTS_FOR_STATE']);
const DEEPEST = 100;
/** Beyond so many rules that record one name, what it has is not counted. */
const MOST_RULES = 64;
const ANYWHERE: readonly string[] = [];

export function exactly(boxes: readonly Box[]): Yield {
  return { boxes, bound: false, most: Infinity };
}

export function seriesIn({ boxes, most }: Yield): number {
  return Math.min(count(boxes), most);
}

/** Undefined where the catalog does not say how many there are. */
export function yieldOf(expr: Expr, setting: Setting, depth = 0): Yield | undefined {
  const of = (node: Expr): Yield | undefined => yieldOf(node, setting, depth + 1);
  if (depth > DEEPEST) return undefined;
  switch (expr.kind) {
    case 'number':
    case 'string':
      return SCALAR;
    case 'selector': {
      const sources = sourcesOf(expr, setting, depth);
      return sources && together(sources);
    }
    case 'range':
    case 'subquery':
    case 'unary':
      return of(expr.of);
    case 'aggregation':
      return aggregated(expr, of(expr.of));
    case 'call':
      return called(expr, of);
    case 'binary': {
      const [left, right] = [of(expr.left), of(expr.right)];
      return left && right && combinedYield(expr, left, right);
    }
  }
}

function together(all: readonly Yield[]): Yield {
  return {
    boxes: disjoint(all.flatMap(({ boxes }) => boxes)),
    bound: all.some(({ bound }) => bound),
    most: all.reduce((sum, { most }) => sum + most, 0),
  };
}

/** What a selector reads: of each job and each rule that makes the name. */
export function sourcesOf(selector: Selector, setting: Setting, depth = 0): readonly Source[] | undefined {
  const { world } = setting;
  const name = nameOf(selector);
  if (name === undefined) return undefined;
  if (OF_ALERTS.has(name)) return [];
  const { matchers } = filled(selector, setting);
  const rules = world.recordings.get(name) ?? [];
  if (rules.length > MOST_RULES) return undefined;
  const sources: Source[] = [];
  for (const recording of rules) {
    const made = recorded(recording, setting, depth);
    const boxes = made && chosen(made.boxes, matchers);
    if (!made || !boxes) return undefined;
    sources.push({ ...made, boxes, every: recording.every });
  }
  const scraped = new Map(world.known.lookup(name, undefined, ANYWHERE).map((series) => [keyOf(series), series]));
  for (const series of scraped.values()) {
    if (series.recorded && world.recordings.has(name)) continue;
    const box = world.profile.of(series);
    const every = world.known.interval(series.job);
    const boxes = box && select(box, matchers, world.profile.standIns(series));
    if (!boxes || every === undefined) return undefined;
    sources.push({ ...exactly(boxes), every });
  }
  return sources.length === 0 ? undefined : sources;
}

const keyOf = ({ job, name, part, recorded: by }: KnownSeries): string => `${job}/${name}/${part}/${by === undefined}`;

function chosen(boxes: readonly Box[], matchers: Selector['matchers']): readonly Box[] | undefined {
  const found = boxes.map((box) => select(box, matchers));
  return found.some((box) => box === undefined) ? undefined : found.flatMap((box) => box ?? []);
}

/** The series that a recording rule makes; found once. */
export function recorded(recording: TimedRecording, setting: Setting, depth = 0): Yield | undefined {
  const { world } = setting;
  const { expr, jobs, labels } = recording;
  if (!world.made.has(expr)) {
    // Whoever reads itself knows nothing of itself.
    world.made.set(expr, undefined);
    world.made.set(expr, yieldOf(expr, ruleSetting(world, jobs), depth + 1));
  }
  const made = world.made.get(expr);
  return made && { ...made, boxes: disjoint(made.boxes.map((box) => labelled(box, labels))) };
}

function labelled(box: Box, labels: Readonly<Record<string, string>>): Box {
  const set = new Map(box);
  for (const [label, value] of Object.entries(labels)) {
    if (value === '') set.delete(label);
    else set.set(label, [value]);
  }
  return set;
}

function aggregated({ op, grouping, param }: Aggregation, of: Yield | undefined): Yield | undefined {
  if (!of || op === 'count_values' || op === 'limit_ratio') return undefined;
  const groups =
    grouping?.mode === 'without' ? drop(of.boxes, grouping.labels) : keep(of.boxes, grouping?.labels ?? []);
  const most = Math.min(of.most, count(groups));
  if (!PICKS.has(op)) return { boxes: groups, bound: of.bound || of.most < count(groups), most };
  const k = param?.kind === 'number' ? Math.max(0, Math.trunc(param.value)) : undefined;
  return k === undefined ? { ...of, bound: true } : { ...of, most: Math.min(of.most, k * count(groups)) };
}

function called(call: Call, of: (node: Expr) => Yield | undefined): Yield | undefined {
  const { fn, args } = call;
  const signature = functions.get(fn);
  if (!signature || fn === 'info') return undefined;
  if (signature.returns === 'scalar') return SCALAR;
  if (fn === 'vector' || args.length === 0) return exactly([new Map()]);
  const at = signature.args.findIndex((type) => type === 'instant' || type === 'range');
  const vector = args[at === -1 ? 0 : at];
  const arg = vector && of(vector);
  if (!arg) return undefined;
  switch (fn) {
    case 'absent':
    case 'absent_over_time':
      return { boxes: [new Map()], bound: true, most: 1 };
    case 'histogram_quantile':
      return { ...arg, boxes: drop(arg.boxes, ['le']) };
    case 'label_replace':
      return replacedBoxes(call, arg);
    case 'label_join':
      return joinedBoxes(call, arg);
    default:
      return arg;
  }
}
