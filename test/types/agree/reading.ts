import { type Choice, SOURCES, type Source, selected } from './selection.ts';
import { call, literal, type Term } from './term.ts';

export const window = ({ pick }: Choice): Term => literal(pick(['5m', '1h', '$__rate_interval']));
export const number = ({ pick }: Choice): Term => literal(pick([0, 1, 2.5, 100]));

/** How to make a query of series, by the function that it shows; `recordings` are read beside the catalog. */
export function readings(luck: Choice, recordings: readonly Source[]): ReadonlyMap<string, () => Term> {
  const { chance, pick, some } = luck;
  const whole = (...kinds: readonly Source['kind'][]): Source =>
    pick([...SOURCES, ...recordings].filter(({ kind }) => kinds.includes(kind)));
  const source = (...kinds: readonly Source['kind'][]): Source => selected(whole(...kinds), luck);
  const absentee = () => selected(whole(...any), luck).term;
  const counter = (): Term =>
    chance(0.8) ? source('counter').term : call(pick(['sumOf', 'countOf']), source('histogram', 'summary').term);

  /** By chance with a grouping, which is the last argument. */
  function observed(fn: string, { term, labels }: Source, first: readonly Term[], then: readonly Term[]): Term {
    const args = [...first, term, ...then, window(luck)];
    const names = some(labels).map(literal);
    return names.length === 0 ? call(fn, ...args) : call(fn, ...args, call('by', ...names));
  }

  const each = (fns: readonly string[], make: (fn: string) => Term) => fns.map((fn) => [fn, () => make(fn)] as const);
  const values = ['gauge', 'info'] as const;
  const samples = ['counter', ...values] as const;
  const any = [...samples, 'histogram', 'summary'] as const;
  return new Map([
    ...each(['rate', 'increase', 'irate', 'resets'], (fn) => call(fn, counter(), window(luck))),
    ...each(['sumOf', 'countOf'], (fn) => call('rate', call(fn, source('histogram', 'summary').term), window(luck))),
    ...each(['delta', 'deriv'], (fn) => call(fn, source('gauge').term, window(luck))),
    ...each(['predictLinear'], (fn) => call(fn, source('gauge').term, window(luck), number(luck))),
    ...each(['value'], (fn) => call(fn, source(...values).term)),
    ...each([...OVER_TIME, 'changes'], (fn) => call(fn, source(...values).term, window(luck))),
    ...each(['quantileOverTime'], (fn) => call(fn, literal(0.9), source(...values).term, window(luck))),
    ...each(['countOverTime', 'presentOverTime'], (fn) => call(fn, source(...samples).term, window(luck))),
    ...each(['timestamp'], (fn) => call(fn, source(...samples).term)),
    ...each(['absent'], (fn) => call(fn, absentee())),
    ...each(['absentOverTime'], (fn) => call(fn, absentee(), window(luck))),
    ...each(['buckets'], (fn) => observed(fn, source('histogram'), [], [])),
    ...each(['quantile'], (fn) => observed(fn, source('histogram'), [literal(0.95)], [])),
    ...each(['shareUnder'], (fn) => observed(fn, source('histogram'), [], [literal(pick([0.1, 1]))])),
    ...each(['mean'], (fn) => observed(fn, source('histogram', 'summary'), [], [])),
    ...each(['hour', 'dayOfWeek'], (fn) => call(fn)),
  ]);
}

export const OVER_TIME = ['avgOverTime', 'minOverTime', 'maxOverTime', 'sumOverTime', 'lastOverTime', 'stddevOverTime'];
