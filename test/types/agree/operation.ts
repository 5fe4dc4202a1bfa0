import { parts } from './declared.ts';
import { number, OVER_TIME, window } from './reading.ts';
import type { Choice } from './selection.ts';
import { call, literal, type Term } from './term.ts';

/** A query of the module, with the tags that the compiler gives it. */
export interface Typed {
  readonly term: Term;
  readonly tags: readonly string[];
}

/** Nothing, where no query at hand will do. */
type Make = (pool: readonly Typed[]) => Term | undefined;

const ARITHMETIC = ['add', 'sub', 'mul', 'div', 'mod', 'pow'];
const COMPARISON = ['gt', 'ge', 'lt', 'le', 'eq', 'ne'];

export const labelsOf = (tags: readonly string[]): string[] => tags.map((tag) => parts(tag)[0]);

/** How to make a query of queries, by the function that it shows. */
export function operations(luck: Choice): ReadonlyMap<string, Make> {
  const { chance, pick, some } = luck;

  function scalar(pool: readonly Typed[]): Term {
    const single = pool.filter(({ tags }) => tags.length === 0);
    if (single.length > 0 && chance(0.5)) return call('scalar', pick(single).term);
    return chance(0.5) ? call('time') : call('mul', call('time'), number(luck));
  }

  function grouped(fn: string, first: readonly Term[], { term, tags }: Typed, modes: readonly string[]): Term {
    const labels = some(labelsOf(tags)).map(literal);
    return labels.length === 0 ? call(fn, ...first, term) : call(fn, ...first, term, call(pick(modes), ...labels));
  }

  /** Often over a label that a matcher fixes, which is then no longer fixed. */
  function replaced(pool: readonly Typed[]): Term | undefined {
    const isFixed = (tag: string) => tag.includes('="');
    const fixed = pool.filter(({ tags }) => tags.some(isFixed));
    const { term, tags } = pick(fixed.length > 0 && chance(0.5) ? fixed : pool);
    if (tags.length === 0) return undefined;
    const old = tags.find(isFixed);
    const to = old === undefined || chance(0.5) ? pick(['area', 'status', 'route']) : parts(old)[0];
    return call('labelReplace', term, literal(to), literal('$1'), literal(pick(labelsOf(tags))), literal('(.*)/.*'));
  }

  /** Two queries of the same tags. */
  function alike(fn: string, pool: readonly Typed[]): Term {
    const left = pick(pool);
    const right = pick(pool.filter(({ tags }) => String(tags) === String(left.tags)));
    return call(fn, left.term, right.term);
  }

  function onClause(left: Typed, right: Typed): { readonly term: Term; readonly labels: readonly string[] } {
    const labels = some(labelsOf(left.tags.filter((tag) => right.tags.includes(tag))));
    return { term: call('on', ...labels.map(literal)), labels };
  }

  /** What one side alone has is ignored at least: no series would have a partner else. */
  function ignoringClause(left: Typed, right: Typed): Term | undefined {
    const lonely = [...left.tags, ...right.tags].filter(
      (tag) => !(left.tags.includes(tag) && right.tags.includes(tag)),
    );
    const labels = new Set([...labelsOf(lonely), ...some(labelsOf([...left.tags, ...right.tags]))]);
    return labels.size === 0 ? undefined : call('ignoring', ...[...labels].map(literal));
  }

  function joined(fn: string, pool: readonly Typed[]): Term | undefined {
    const [left, right] = [pick(pool), pick(pool)];
    const on = onClause(left, right);
    const ignoring = chance(0.5) ? ignoringClause(left, right) : undefined;
    if (chance(0.5)) return call(fn, left.term, right.term, ignoring ?? on.term);
    const side = pick(['groupLeft', 'groupRight']);
    // Prometheus refuses a label that stands in both clauses, and so do the types.
    const offered = labelsOf((side === 'groupLeft' ? right : left).tags).filter(
      (label) => ignoring || !on.labels.includes(label),
    );
    return call(fn, left.term, right.term, ignoring ?? on.term, call(side, ...some(offered).map(literal)));
  }

  function operated(fn: string, pool: readonly Typed[]): Term | undefined {
    const many = pick(pool).term;
    const one = chance(0.5) ? number(luck) : scalar(pool);
    const way = pick(['left', 'right', 'alike', 'joined', 'joined', 'joined']);
    if (way === 'alike') return alike(fn, pool);
    if (way === 'joined') return joined(fn, pool);
    return way === 'left' ? call(fn, one, many) : call(fn, many, one);
  }

  function set(fn: string, pool: readonly Typed[]): Term {
    if (fn === 'or' || chance(0.4)) return alike(fn, pool);
    const [left, right] = [pick(pool), pick(pool)];
    return call(fn, left.term, right.term, onClause(left, right).term);
  }

  const each = (fns: readonly string[], make: (fn: string, pool: readonly Typed[]) => Term | undefined) =>
    fns.map((fn) => [fn, (pool: readonly Typed[]) => make(fn, pool)] as const);
  return new Map([
    ...each(['sum', 'avg', 'min', 'max', 'count', 'stddev'], (fn, pool) =>
      grouped(fn, [], pick(pool), ['by', 'without']),
    ),
    ...each(['topk', 'bottomk'], (fn, pool) => grouped(fn, [literal(3)], pick(pool), ['by'])),
    ...each(['abs', 'ceil', 'floor', 'round', 'sort', 'sortDesc'], (fn, pool) => call(fn, pick(pool).term)),
    ...each(['clampMin', 'clampMax'], (fn, pool) => call(fn, pick(pool).term, number(luck))),
    ...each(['labelReplace'], (_, pool) => replaced(pool)),
    ...each(['vector'], (fn, pool) => call(fn, chance(0.5) ? number(luck) : scalar(pool))),
    ...each(['subquery'], (fn, pool) => call(pick(OVER_TIME), call(fn, pick(pool).term, window(luck), literal('1m')))),
    ...each(['quantile'], (fn, pool) => {
      const over = pool.filter(({ tags }) => tags.includes('le'));
      return over.length === 0 ? undefined : call(fn, literal(0.5), pick(over).term);
    }),
    ...each([...ARITHMETIC, ...COMPARISON], operated),
    ...each(['bool'], (fn, pool) => {
      const comparison = operated(pick(COMPARISON), pool);
      return comparison && call(fn, comparison);
    }),
    ...each(['and', 'or', 'unless'], set),
  ]);
}
