import type { Binary, Duration, Expr, Selector } from '../promql/ast.ts';

/** Two trees that differ in nothing but the matchers of selectors: those selectors in pairs. Undefined where they differ in more. */
export function sameShape(a: Expr, b: Expr): readonly (readonly [Selector, Selector])[] | undefined {
  const pairs: (readonly [Selector, Selector])[] = [];
  return same(a, b, pairs) ? pairs : undefined;
}

function same(a: Expr, b: Expr, pairs: (readonly [Selector, Selector])[]): boolean {
  if (a.kind === 'number') return b.kind === 'number' && Object.is(a.value, b.value);
  if (a.kind === 'string') return b.kind === 'string' && a.value === b.value;
  if (a.kind === 'selector') {
    if (b.kind !== 'selector' || a.name !== b.name || a.extended !== b.extended || !sameTime(a, b)) return false;
    pairs.push([a, b]);
    return true;
  }
  if (a.kind === 'range') return b.kind === 'range' && sameDuration(a.window, b.window) && same(a.of, b.of, pairs);
  if (a.kind === 'subquery')
    return (
      b.kind === 'subquery' &&
      sameDuration(a.window, b.window) &&
      sameDuration(a.step, b.step) &&
      sameTime(a, b) &&
      same(a.of, b.of, pairs)
    );
  if (a.kind === 'unary') return b.kind === 'unary' && a.op === b.op && same(a.of, b.of, pairs);
  if (a.kind === 'call')
    return (
      b.kind === 'call' &&
      a.fn === b.fn &&
      a.args.length === b.args.length &&
      a.args.every((arg, i) => same(arg, b.args[i] as Expr, pairs))
    );
  if (a.kind === 'aggregation')
    return (
      b.kind === 'aggregation' &&
      a.op === b.op &&
      sameSet(a.grouping?.labels, b.grouping?.labels) &&
      (a.grouping?.mode ?? 'by') === (b.grouping?.mode ?? 'by') &&
      (a.param === undefined ? b.param === undefined : b.param !== undefined && same(a.param, b.param, pairs)) &&
      same(a.of, b.of, pairs)
    );
  return b.kind === 'binary' && sameOperator(a, b) && same(a.left, b.left, pairs) && same(a.right, b.right, pairs);
}

function sameOperator(a: Binary, b: Binary): boolean {
  const plain = (of: Binary): string => {
    const { mode, labels = [], group, fillLeft, fillRight } = of.matching ?? {};
    return JSON.stringify([of.op, of.bool, mode, labels, group?.side, group?.labels, fillLeft, fillRight]);
  };
  return plain(a) === plain(b);
}

function sameSet(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((label) => b.includes(label));
}

function sameTime(a: Pick<Selector, 'offset' | 'at'>, b: Pick<Selector, 'offset' | 'at'>): boolean {
  return sameDuration(a.offset, b.offset) && JSON.stringify(a.at) === JSON.stringify(b.at);
}

function sameDuration(a: Duration | undefined, b: Duration | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === 'duration') return b.kind === 'duration' && a.ms === b.ms;
  if (a.kind === 'variable') return b.kind === 'variable' && a.text === b.text;
  if (a.kind === 'duration-call')
    return (
      b.kind === 'duration-call' &&
      a.fn === b.fn &&
      a.args.length === b.args.length &&
      a.args.every((arg, i) => sameDuration(arg, b.args[i]))
    );
  return (
    b.kind === 'duration-operation' && a.op === b.op && sameDuration(a.left, b.left) && sameDuration(a.right, b.right)
  );
}
