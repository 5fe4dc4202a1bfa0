import { infer } from '../../src/analysis/infer.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { lint } from '../../src/lint/lint.ts';
import { costingOf, type QuerySubject } from '../../src/lint/subject.ts';
import { walk } from '../../src/promql/ast.ts';
import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';
import { besideReason, missReason } from './argued.ts';
import type { Change, Class, Mutant, Only } from './mutant.ts';
import type { Host, Shipped } from './shipped.ts';

/** What became of the mutants of one class. */
export interface Outcome {
  readonly rule: string;
  readonly slip: string;
  readonly applied: number;
  /** By the rule, which alone speaks. */
  readonly found: number;
  /** By the rule; others speak too, each for a reason that is written down. */
  readonly besides: number;
  /** By no rule, for a reason that is written down. */
  readonly argued: number;
  readonly missed: readonly string[];
  /** By the rule, and by others for no reason that is written down. */
  readonly noisy: readonly string[];
}

export function tried(one: Class, shipped: Shipped, most: number): Outcome {
  const mutants = sampled([...(one.mutants?.(shipped) ?? []), ...queryMutants(one, shipped)], most);
  // Of the rules that are off by default, the one that is tried.
  const only: Only = ({ id, off }) => id === one.rule || off !== true;
  const missed: string[] = [];
  const noisy: string[] = [];
  let [found, besides, argued] = [0, 0, 0];
  for (const mutant of mutants) {
    const [before, after] = [mutant.before(only), mutant.after(only)];
    const others = more(before, after).filter((id) => id !== one.rule);
    const shown = `${mutant.where}: ${mutant.shown}`;
    const found1 = speaks(one.rule, before, after);
    if (!found1 && missReason(one.rule, shown) !== undefined) argued += 1;
    else if (!found1) missed.push(others.length > 0 ? `${shown} [${others.join(', ')}]` : shown);
    else if (others.length === 0) found += 1;
    else if (others.every((id) => besideReason(one.rule, id) !== undefined)) besides += 1;
    else noisy.push(`${shown} [${others.join(', ')}]`);
  }
  return { rule: one.rule, slip: one.slip, applied: mutants.length, found, besides, argued, missed, noisy };
}

/** Whether the rule says what it did not say before. */
function speaks(rule: string, before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const old = new Set(before.map(({ message }) => message));
  return after.some((one) => one.rule === rule && !old.has(one.message));
}

/** The rules that find more than before: what was found already may name the changed thing in other words. */
function more(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly string[] {
  const times = (all: readonly Diagnostic[], rule: string) => all.filter((one) => one.rule === rule).length;
  const ids = [...new Set(after.map(({ rule }) => rule))];
  return ids.filter((rule) => speaks(rule, before, after) && times(after, rule) > times(before, rule));
}

/** Evenly over the project, so that each run takes the same. */
function sampled<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.floor((i * all.length) / most)] as T);
}

function* queryMutants(one: Class, shipped: Shipped): Iterable<Mutant> {
  const seen = new Set<string>();
  for (const host of one.query ? shipped.hosts : [])
    for (const change of one.query?.(host.query, host, shipped) ?? []) {
      const { expr, target } = 'kind' in change ? { expr: change, target: host.query.target } : change;
      const shown = print(expr);
      if (seen.has(shown)) continue;
      seen.add(shown);
      const { query } = host;
      yield {
        where: query.path.join(' › '),
        shown,
        before: (only) => lint(host.withQuery({ ...query, ...(target && { target }) }), only),
        after: (only) => lint(host.withQuery(changed(host, { expr, ...(target && { target }) })), only),
      };
    }
}

/** Read back from its text, as if somebody had written it. */
function changed({ query }: Host, { expr: tree, target = query.target }: Change): QuerySubject {
  const text = print(tree);
  const parsed = parse(text, { variables: true });
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problems[0]?.message}`);
  const { expr } = parsed;
  const source = { text, at: (offset: number) => ({ line: 1, column: offset + 1 }) };
  const inference = infer(expr, query.known, query.jobs);
  const costing = query.costing && costingOf(expr, query.costing);
  return { ...query, expr, text, source, nodes: walk(expr), inference, target, ...(costing && { costing }) };
}
