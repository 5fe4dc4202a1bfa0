import { CALENDAR, EFFECTS, NATIVE } from '../../src/analysis/functions.ts';
import { infer } from '../../src/analysis/infer.ts';
import type { Known } from '../../src/analysis/known.ts';
import type { Aggregation, BinaryOp, Expr, Matching } from '../../src/promql/ast.ts';
import { COMPARISONS, SET_OPS } from '../../src/promql/binding.ts';
import { aggregations, functions } from '../../src/promql/functions.ts';
import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';
import type { Dice } from './dice.ts';
import { changed } from './mutate.ts';
import { selectors } from './select.ts';
import { ARITHMETIC, COMPARISON, call, number, SET, shapes, string } from './shapes.ts';

const NUMBERS = [0, 1, -1, 0.5, 2, 10, 100, 1e9, 0.1, Infinity, -Infinity, Number.NaN];
const RATES = ['rate', 'rate', 'increase', 'irate', 'delta', 'idelta', 'deriv', 'changes', 'resets'];

/** What the Prometheus at hand can evaluate: its major version, and whether what is experimental is switched on. */
export interface Dialect {
  readonly major: 2 | 3;
  readonly experimental: boolean;
}

/** Random expressions over the catalog, as people write them and as the analysis looks at them closely. */
export function expressions(known: Known, dice: Dice, { major, experimental }: Dialect): () => Expr {
  const words = selectors(known, dice);
  const { selector, range, labelOf } = words;
  const { picked, join, quantile, relabelled, ratio } = shapes(words, dice, {
    instant,
    scalar,
    aggregation,
    grouping,
    matching,
  });
  const usable = ([, of]: readonly [string, { since?: string; experimental?: true }]): boolean =>
    (of.since === undefined || major === 3) && (of.experimental === undefined || experimental);
  const callable = new Set([...functions].filter(usable).map(([name]) => name));
  const only = (names: readonly string[]): readonly string[] => names.filter((name) => callable.has(name));
  const effects = only(Object.keys(EFFECTS));
  const ofRange = effects.filter((name) => functions.get(name)?.args.includes('range'));
  const ofVector = effects.filter((name) => functions.get(name)?.args[0] === 'instant');
  const ops = [...aggregations].filter(usable).map(([name]) => name);

  const plainNumber = (): Expr => number(dice.chance(0.2) ? dice.int(100) / 8 : dice.pick(NUMBERS));

  function scalar(depth: number): Expr {
    if (depth <= 0 || dice.chance(0.7)) return plainNumber();
    if (experimental && dice.chance(0.3))
      return dice.pick([
        call(dice.pick(['start', 'end', 'step', 'range'])),
        call('min_of', plainNumber(), call('time')),
      ]);
    if (dice.chance(0.3)) return dice.pick([call('time'), call('pi')]);
    if (dice.chance(0.5)) return call('scalar', instant(depth - 1));
    const op = dice.pick([...ARITHMETIC, ...COMPARISON]);
    return {
      kind: 'binary',
      op,
      left: scalar(depth - 1),
      right: scalar(depth - 1),
      ...(COMPARISONS.has(op) && { bool: true }),
    };
  }

  function matrix(depth: number): Expr {
    if (depth <= 0 || dice.chance(0.8)) return range();
    const minutes = (n: number) => ({ kind: 'duration', ms: n * 60_000 }) as const;
    return {
      kind: 'subquery',
      of: dice.chance(0.3) ? picked(depth - 1) : instant(depth - 1),
      window: minutes(1 + dice.int(8)),
      ...(dice.chance(0.5) && { step: minutes(dice.pick([0.5, 1, 2])) }),
      ...(dice.chance(0.1) && { offset: minutes(1) }),
    };
  }

  /** The arguments as the function's signature asks. */
  function applied(fn: string, depth: number): Expr {
    const { args = [], required = 0, rest } = functions.get(fn) ?? {};
    const count = required + dice.int(args.length - required + 1);
    const more = rest === undefined ? [] : dice.some(2, () => rest);
    const made = [...args.slice(0, count), ...more].map((type): Expr => {
      if (type === 'instant') return instant(depth - 1);
      if (type === 'range') return matrix(depth - 1);
      return type === 'string' ? string(labelOf()) : scalar(depth - 1);
    });
    return call(fn, ...made);
  }

  function extended(): Expr {
    const { of, ...window } = range();
    return { ...window, of: { ...of, extended: dice.pick(['anchored', 'smoothed']) } };
  }

  function grouping(): Pick<Aggregation, 'grouping'> {
    if (dice.chance(0.25)) return {};
    const mode = dice.pick(['by', 'by', 'without'] as const);
    return { grouping: { mode, labels: [...new Set(dice.some(3, labelOf))] } };
  }

  function aggregation(depth: number, of = instant(depth - 1)): Expr {
    const op = dice.chance(0.5) ? 'sum' : dice.pick(ops);
    const param = aggregations.get(op)?.param;
    const target = () => string(dice.chance(0.4) ? labelOf() : 'value');
    const limit = () => (dice.chance(0.8) ? number(dice.pick([0, 1, 1, 2, 3, 0.5, -1])) : scalar(depth - 1));
    return {
      kind: 'aggregation',
      op,
      of,
      ...(param && { param: param === 'string' ? target() : limit() }),
      ...grouping(),
    };
  }

  function matching(op: BinaryOp): Matching | undefined {
    const mode = dice.chance(0.55) ? dice.pick(['on', 'on', 'ignoring'] as const) : undefined;
    const fill = dice.chance(0.3) ? dice.pick([{ fillLeft: 0 }, { fillRight: 1 }, { fillLeft: 0, fillRight: 0 }]) : {};
    const fills = experimental && !SET_OPS.has(op) ? fill : {};
    if (mode === undefined) return Object.keys(fills).length > 0 ? { labels: [], ...fills } : undefined;
    const labels = [...new Set(dice.some(3, labelOf))];
    if (SET_OPS.has(op) || dice.chance(0.5)) return { mode, labels, ...fills };
    const more = [...new Set(dice.some(2, labelOf))].filter((label) => mode === 'ignoring' || !labels.includes(label));
    return { mode, labels, group: { side: dice.pick(['left', 'right']), labels: more }, ...fills };
  }

  function binary(depth: number): Expr {
    const op = dice.pick([...ARITHMETIC, ...COMPARISON, ...SET]);
    const left = instant(depth - 1);
    if (SET_OPS.has(op) || dice.chance(0.6)) {
      const right = dice.chance(0.5) ? changed(left, dice, words) : instant(depth - 1);
      const matched = matching(op);
      const bool = COMPARISONS.has(op) && dice.chance(0.3);
      return { kind: 'binary', op, left, right, ...(bool && { bool }), ...(matched && { matching: matched }) };
    }
    const right = COMPARISONS.has(op) && dice.chance(0.7) ? edge(left) : scalar(depth - 1);
    const bool = COMPARISONS.has(op) && dice.chance(0.25);
    const sides = dice.chance(0.7) ? { left, right } : { left: right, right: left };
    return { kind: 'binary', op, ...sides, ...(bool && { bool }) };
  }

  /** A number at an end of what is inferred, or a little beside. */
  function edge(of: Expr): Expr {
    const { min, max } = infer(of, known, []).root.range;
    const end = dice.pick([min, max].filter(Number.isFinite).concat(0, 1));
    return number(end + dice.pick([0, 0, 1, -1, 1e-3, -1e-3]));
  }

  function rarely(depth: number): Expr {
    const fn = dice.pick([...only([...NATIVE]), ...Object.keys(CALENDAR), ...only(['histogram_fraction', 'info'])]);
    if (fn !== 'info') return applied(fn, depth);
    const matchers = [{ label: 'version', op: '=~', value: dice.pick(['.+', 'version0', '.*']) } as const];
    return call(fn, instant(depth - 1), ...(dice.chance(0.4) ? [{ kind: 'selector', matchers } as const] : []));
  }

  function absent(depth: number): Expr {
    if (dice.chance(0.3)) return call('absent_over_time', matrix(depth - 1));
    return call('absent', dice.chance(0.5) ? selector() : instant(depth - 1));
  }

  function instant(depth: number): Expr {
    if (depth <= 0 || dice.chance(0.12)) return selector();
    const make = dice.pick<(depth: number) => Expr>([
      () => call(dice.pick(only(RATES)), dice.chance(0.7) ? range(selector('counter')) : matrix(depth - 1)),
      ...(experimental ? [() => call(dice.pick(['rate', 'increase', 'delta']), extended())] : []),
      (at) => applied(dice.pick(ofRange), at),
      (at) => applied(dice.pick(ofVector), at),
      (at) => aggregation(at),
      (at) => aggregation(at),
      (at) => aggregation(at),
      binary,
      binary,
      binary,
      binary,
      ratio,
      ratio,
      join,
      join,
      quantile,
      relabelled,
      absent,
      rarely,
      rarely,
      relabelled,
      (at) => call('vector', scalar(at - 1)),
      (at) => ({ kind: 'unary', op: '-', of: instant(at - 1) }),
      ...(experimental ? [(at: number) => applied('histogram_quantiles', at)] : []),
    ]);
    return make(depth);
  }

  return () => {
    const depth = dice.pick([1, 2, 2, 3, 3, 4]);
    const text = print(dice.chance(0.03) ? scalar(depth) : instant(depth));
    const parsed = parse(text);
    if (!parsed.ok) throw new Error(`${text}: ${parsed.problems[0]?.message}`);
    return parsed.expr;
  };
}
