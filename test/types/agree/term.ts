import * as promwright from 'promwright';
import * as aggregates from '../../../src/query/aggregate.ts';
import * as plain from '../../../src/query/function.ts';
import * as histograms from '../../../src/query/histogram.ts';
import * as operators from '../../../src/query/operator.ts';
import * as ranges from '../../../src/query/range.ts';
import * as vectors from '../../../src/query/vector.ts';
import * as selections from '../../../src/query/where.ts';

/** A piece of TypeScript, what it evaluates to, and the public functions that it calls. */
export interface Term {
  readonly code: string;
  readonly value: unknown;
  readonly calls: readonly string[];
}

type Fn = (...args: readonly unknown[]) => unknown;
const ours = new Set<unknown>(
  [aggregates, plain, histograms, operators, ranges, vectors, selections].flatMap((module) => Object.values(module)),
);

/** What a typed query is made of: every function of src/query/ that the package offers, and `record`. `promql` is typed by hand. */
export const FUNCTIONS: ReadonlyMap<string, Fn> = new Map(
  Object.entries(promwright)
    .filter(([name, value]) => typeof value === 'function' && (ours.has(value) || name === 'record'))
    .map(([name, value]) => [name, value as unknown as Fn]),
);

export function call(fn: string, ...args: readonly Term[]): Term {
  const run = FUNCTIONS.get(fn);
  if (!run) throw new Error(`\`${fn}\` is none of the functions that make a query.`);
  return {
    code: `${fn}(${args.map(({ code }) => code).join(', ')})`,
    value: run(...args.map(({ value }) => value)),
    calls: [fn, ...args.flatMap(({ calls }) => calls)],
  };
}

export function literal(value: string | number | RegExp | readonly string[]): Term {
  return { code: value instanceof RegExp ? String(value) : JSON.stringify(value), value, calls: [] };
}

export function object(entries: readonly (readonly [string, Term])[]): Term {
  return {
    code: `{ ${entries.map(([key, { code }]) => `${key}: ${code}`).join(', ')} }`,
    value: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
    calls: entries.flatMap(([, { calls }]) => calls),
  };
}

/** The value under a name that the module gives it. */
export function named(name: string, { value }: Term): Term {
  return { code: name, value, calls: [] };
}
