import { describe, expect, test } from 'vitest';
import { infer } from '../../src/analysis/infer.ts';
import { knownOf } from '../../src/analysis/known.ts';
import { qualify } from '../../src/model/qualify.ts';
import type { AnyRecording } from '../../src/model/rule.ts';
import { check } from '../../src/promql/check.ts';
import { print } from '../../src/promql/print.ts';
import type { Vector } from '../../src/query/vector.ts';
import { seeded } from '../promql/random.ts';
import { disagreements } from './agree/correspond.ts';
import { declared, tagsOf } from './agree/declared.ts';
import { garden } from './agree/garden.ts';
import type { Typed } from './agree/operation.ts';
import type { Term } from './agree/term.ts';
import { gateway } from './gateway.ts';

const jobs = ['gateway'];

function worldOf(recordings: readonly AnyRecording[]) {
  const rules = recordings.map(({ name, expr, labels }) => ({ name, expr, labels, jobs }));
  // What is recorded is known with the job in its selectors, as a project resolves it.
  const context = { known: knownOf([gateway], rules), jobs, version: '2.42' };
  const known = knownOf(
    [gateway],
    rules.map((rule) => ({ ...rule, expr: qualify(rule.expr, context) })),
  );
  return { known, jobs, recordings: new Map(recordings.map((rule) => [rule.name, rule])) };
}

/** What is wrong with the queries of a round, now that the compiler has said their types. */
function wrong(queries: ReadonlyMap<string, Typed>, recordings: readonly AnyRecording[]): readonly string[] {
  const world = worldOf(recordings);
  return [...queries].flatMap(([name, { term, tags }]) => {
    const expr = qualify((term.value as Vector<string>).expr, { known: world.known, jobs, version: '2.42' });
    const refused = check(expr).map(({ message }) => message);
    const found = [...disagreements(tags, expr, infer(expr, world.known, jobs), world), ...refused];
    return found.map((what) => `${name} = ${print(expr)}\n  its type: ${tags.join(' ')}\n  ${what}`);
  });
}

const typed = (made: ReadonlyMap<string, Term>, types: ReadonlyMap<string, string>): ReadonlyMap<string, Typed> =>
  new Map([...made].map(([name, term]) => [name, { term, tags: tagsOf(types.get(name) ?? '') }]));

// NIGHTLY=1 takes half a minute and nineteen thousand queries.
const [seeds, size] = process.env['NIGHTLY'] ? [12, 400] : [1, 120];

describe.each(Array.from({ length: seeds }, (_, i) => i + 1))('random typed queries, seed %i', (seed) => {
  const all = garden(seeded(seed));
  const pool = new Map<string, Typed>();
  test.each([1, 2, 3, 4])('round %i: the tags of each type are the labels that the analysis infers', () => {
    const made = all.grow([...pool.values()], size);
    const { types, errors } = declared(all.text());
    expect(errors, 'the compiler refuses what the generator takes to be allowed').toEqual([]);
    const queries = typed(made, types);
    for (const [name, query] of queries) pool.set(name, query);
    expect(wrong(queries, all.recordings)).toEqual([]);
  });
  test('each function that makes a query is called', () => {
    expect([...all.tally].filter(([, times]) => times < 3)).toEqual([]);
  });
});
