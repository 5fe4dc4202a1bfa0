import type { Binary, BinaryOp, Duration, Expr, Matcher, Matching, MatchOp, Selector } from '../../src/promql/ast.ts';
import { aggregations, functions, type ValueType } from '../../src/promql/functions.ts';

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ARITHMETIC: readonly BinaryOp[] = ['+', '-', '*', '/', '%', '^', 'atan2'];
const COMPARISON: readonly BinaryOp[] = ['==', '!=', '>', '<', '>=', '<='];
const SET: readonly BinaryOp[] = ['and', 'or', 'unless'];
const NAMES = [
  'up',
  'http_requests_total',
  'job:errors:rate5m',
  'offset',
  'sum',
  'by',
  'and',
  'on',
  'bool',
  'inf',
  'start',
  ':',
];
const LABELS = ['job', 'le', '__name__x', 'sum', 'on', 'by', 'offset', 'fill', 'bool'];
const TEXTS = [
  '',
  'a',
  '5..',
  '.*',
  '.+',
  '"',
  '\\',
  "it's",
  '\n\t',
  'é',
  '日本',
  '\u0000\u007f\u0085',
  '😀',
  '$x',
  '`',
];
const PATTERNS = ['a|b', '5..', '.*', '.+', '', '(?i)get', '[a-z]+\\d{2}', '\\.', 'a\nb'];
const NUMBERS = [0, 1, 0.05, 1e-7, 1e21, 1_000_000, 0.1 + 0.2, 2 ** 53];
const SPANS = [
  1,
  999,
  1000,
  60_000,
  90_000,
  300_000,
  5_400_000,
  86_400_000,
  604_800_000,
  31_536_000_000,
  90 * 86_400_000,
];

/** Random trees that `check` accepts and that `parse` would make: what the grammar cannot say is never among them. */
export function randomExpr(random: () => number, options: { readonly prometheus2?: boolean } = {}): Expr {
  const latest = options.prometheus2 !== true;
  const chance = (p: number) => random() < p;
  const int = (n: number) => Math.floor(random() * n);
  function pick<T>(list: readonly T[]): T {
    const found = list[int(list.length)];
    if (found === undefined) throw new Error('pick() needs a list with something in it.');
    return found;
  }
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: int(most + 1) }, make);
  const known = <T extends { since?: string }>(table: ReadonlyMap<string, T>) =>
    [...table].filter(([, { since }]) => latest || since === undefined);
  const callable = known(functions).filter(([name]) => name !== 'info');

  const label = (): string =>
    latest && chance(0.1) ? pick(['a.b', 'mit Leer', 'inf', '日本', 'a:b', '"']) : pick(LABELS);
  const labels = (): string[] => some(3, label);

  function number(): Expr {
    const value = chance(0.1) ? pick([Infinity, Number.NaN]) : pick(NUMBERS);
    return { kind: 'number', value: chance(0.3) && !Number.isNaN(value) ? -value : value };
  }

  function matcher(): Matcher {
    const op = pick<MatchOp>(['=', '!=', '=~', '!~']);
    return { label: label(), op, value: op === '=~' || op === '!~' ? pick(PATTERNS) : pick(TEXTS) };
  }

  function selector(): Selector {
    const named = chance(0.9);
    const name = latest && chance(0.1) ? pick(['my.metric', 'größe', 'a b', '5xx']) : pick(NAMES);
    const nameless: Matcher[] = [{ label: '__name__', op: '=~', value: 'a.+' }];
    const extended = latest && chance(0.05) ? pick(['anchored', 'smoothed'] as const) : undefined;
    return {
      kind: 'selector',
      ...(named && { name }),
      matchers: [...(named ? [] : nameless), ...some(2, matcher)],
      ...times(),
      ...(extended && { extended }),
    };
  }

  function times(): Pick<Selector, 'at' | 'offset'> {
    const at = chance(0.1) ? pick(['start', 'end', { seconds: 1_609_746_000 }, { seconds: -1.5 }] as const) : undefined;
    return { ...(at && { at }), ...(chance(0.15) && { offset: duration(1, true) }) };
  }

  /** `literal`: a number must come first, as before the colon of a subquery. */
  function duration(depth: number, signed = false, literal = false): Duration {
    if (!latest || literal || depth === 0 || chance(0.8)) {
      const ms = latest && chance(0.05) ? 0.5 : pick(SPANS);
      return { kind: 'duration', ms: signed && chance(0.3) ? -ms : ms };
    }
    if (chance(0.3)) return { kind: 'duration-call', fn: pick(['step', 'range']), args: [] };
    if (chance(0.3)) {
      return {
        kind: 'duration-call',
        fn: pick(['min_of', 'max_of']),
        args: [duration(depth - 1), duration(depth - 1)],
      };
    }
    if (chance(0.3)) return { kind: 'duration-operation', op: '-', right: duration(depth - 1) };
    const op = pick(['+', '-', '*', '/', '%', '^'] as const);
    return { kind: 'duration-operation', op, left: duration(depth - 1), right: duration(depth - 1) };
  }

  function range(depth: number): Expr {
    if (depth <= 0 || chance(0.7)) {
      const { at, offset, extended, ...of } = selector();
      const kept = { ...of, ...(at && { at }), ...(offset && { offset }), ...(extended && { extended }) };
      return { kind: 'range', of: kept, window: duration(2) };
    }
    const step = chance(0.5) ? duration(1) : undefined;
    const window = duration(0, false, true);
    return { kind: 'subquery', of: instant(depth - 1), window, ...(step && { step }), ...times() };
  }

  function scalar(depth: number): Expr {
    if (depth <= 0 || chance(0.5)) return number();
    if (chance(0.3)) return { kind: 'unary', op: pick(['-', '+']), of: scalar(depth - 1) };
    if (chance(0.4)) return call('scalar', depth);
    const op = pick([...ARITHMETIC, ...COMPARISON]);
    const bool = COMPARISON.includes(op);
    return { kind: 'binary', op, left: scalar(depth - 1), right: scalar(depth - 1), ...(bool && { bool }) };
  }

  function call(returns: ValueType, depth: number): Expr {
    const [fn, { args, required, rest, most }] = pick(
      callable.filter(([, signature]) => signature.returns === returns),
    );
    const count = required + int(args.length - required + 1);
    const more = rest === undefined ? [] : some(Math.min(2, most - count), () => rest);
    return { kind: 'call', fn, args: [...args.slice(0, count), ...more].map((type) => ofType(type, depth - 1)) };
  }

  function aggregation(depth: number): Expr {
    const [op, { param }] = pick(known(aggregations));
    const mode = chance(0.6) ? pick(['by', 'without'] as const) : undefined;
    return {
      kind: 'aggregation',
      op,
      of: instant(depth - 1),
      ...(param && { param: ofType(param, depth - 1) }),
      ...(mode && { grouping: { mode, labels: labels() } }),
    };
  }

  function matching(op: BinaryOp): Matching | undefined {
    const mode = chance(0.4) ? pick(['on', 'ignoring'] as const) : undefined;
    const on = labels();
    const include = labels().filter((name) => !on.includes(name));
    const set = SET.includes(op);
    const group = mode && !set && chance(0.4) ? { side: pick(['left', 'right'] as const), labels: include } : undefined;
    const fill =
      latest && !set && chance(0.1)
        ? pick([{ fillLeft: 0 }, { fillRight: -1 }, { fillLeft: 2, fillRight: 2 }])
        : undefined;
    if (mode === undefined && fill === undefined) return undefined;
    return { ...(mode && { mode }), labels: mode ? on : [], ...(group && { group }), ...fill };
  }

  function binary(depth: number): Binary {
    const op = pick([...ARITHMETIC, ...COMPARISON, ...SET, ...(latest ? (['</', '>/'] as const) : [])]);
    const vectors = SET.includes(op) || chance(0.6);
    const scalarLeft = !vectors && chance(0.5);
    const left = scalarLeft ? scalar(depth - 1) : instant(depth - 1);
    const right = vectors || scalarLeft ? instant(depth - 1) : scalar(depth - 1);
    const bool = COMPARISON.includes(op) && chance(0.3);
    const matched = vectors ? matching(op) : undefined;
    return { kind: 'binary', op, left, right, ...(bool && { bool }), ...(matched && { matching: matched }) };
  }

  function instant(depth: number): Expr {
    if (depth <= 0 || chance(0.2)) return selector();
    const make = pick([call.bind(undefined, 'instant'), aggregation, binary, binary, negated]);
    return make(depth);
  }

  const negated = (depth: number): Expr => ({ kind: 'unary', op: pick(['-', '+']), of: instant(depth - 1) });

  function ofType(type: ValueType, depth: number): Expr {
    if (type === 'string') return { kind: 'string', value: pick(TEXTS) };
    const at = Math.max(depth, 0);
    return type === 'range' ? range(at) : type === 'scalar' ? scalar(at) : instant(at);
  }

  return ofType(pick(['instant', 'instant', 'instant', 'scalar']), 1 + int(4));
}

/** The tree without the places in it, and its keys in one order: two trees that mean the same are equal. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !/spans?$/i.test(key));
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, bare(inner)]));
}
