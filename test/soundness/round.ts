import { type Known, knownOf, type Recorded } from '../../src/analysis/known.ts';
import type { System } from '../../src/metric/system.ts';
import { type Expr, walk } from '../../src/promql/ast.ts';
import { typeOf } from '../../src/promql/check.ts';
import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';
import { randomCatalog } from './catalog.ts';
import { type Data, MINUTES, randomData } from './data.ts';
import { type Dice, diceOf } from './dice.ts';
import type { Answer, Outcome, Question, World } from './evaluate.ts';
import { type Dialect, expressions } from './expression.ts';
import { violation } from './judge.ts';
import { selectors } from './select.ts';

/** What evaluates an expression, and what it can. */
export interface Oracle {
  readonly dialect: Dialect;
  readonly ask: (world: World, questions: readonly Question[]) => Promise<Answer>;
}

export interface Case {
  readonly expr: Expr;
  readonly at: number;
}

export interface Setting {
  readonly systems: readonly System[];
  readonly recordings: readonly Recorded[];
  readonly data: readonly Data[];
}

export interface Failure extends Setting, Case {
  readonly seed: number;
  readonly fault: string;
  readonly outcome: Outcome;
}

export interface Round {
  readonly cases: number;
  /** Of the cases, how many have a result, and how many Prometheus refused. */
  readonly filled: number;
  readonly refused: number;
  readonly failures: readonly Failure[];
}

/** One random world, and so many expressions and all their parts asked of it. */
export async function round(oracle: Oracle, seed: number, count: number): Promise<Round> {
  const dice = diceOf(seed);
  const systems = randomCatalog(dice);
  const data = randomData(systems, dice);
  let recordings = oracle.dialect.experimental ? [] : randomRecordings(systems, dice, oracle.dialect);
  for (;;) {
    const known = knownOf(systems, recordings);
    const asked = diceOf(seed + 1);
    const next = expressions(known, asked, oracle.dialect);
    const cases = Array.from({ length: count }, next).flatMap((expr) => {
      const at = 60 * (3 + asked.int(MINUTES - 3)) + asked.pick([0, 0, 0, 30]);
      return parts(expr).map((part): Case => ({ expr: part, at }));
    });
    const setting = { systems, recordings, data };
    const outcomes = await ask(oracle, setting, cases);
    // A rule that Prometheus cannot evaluate ends the run.
    if ('ruleError' in outcomes) recordings = recordings.filter(({ name }) => !outcomes.ruleError.includes(name));
    else return summary(setting, known, cases, outcomes, seed);
  }
}

export const ask = (oracle: Oracle, setting: Setting, cases: readonly Case[]) =>
  oracle.ask(
    setting,
    cases.map(({ expr, at }) => ({ text: print(expr), at })),
  );

function summary(
  setting: Setting,
  known: Known,
  cases: readonly Case[],
  outcomes: readonly Outcome[],
  seed: number,
): Round {
  const failures = cases.flatMap((one, i): Failure[] => {
    const outcome = outcomes[i] as Outcome;
    const fault = violation(one.expr, known, outcome);
    return fault === undefined ? [] : [{ ...setting, ...one, seed, fault, outcome }];
  });
  const filled = outcomes.filter((outcome) => 'samples' in outcome && outcome.samples.length > 0).length;
  const refused = outcomes.filter((outcome) => 'error' in outcome).length;
  return { cases: cases.length, filled, refused, failures };
}

/** The expression and what in it can be asked by itself, parsed anew: what holds of a part alone holds of it anywhere. */
function parts(expr: Expr): readonly Expr[] {
  const texts = walk(expr)
    .filter((node) => node.kind !== 'number' && ['instant', 'scalar'].includes(typeOf(node)))
    .map(print);
  return [...new Set(texts)].flatMap((text) => {
    const parsed = parse(text);
    return parsed.ok ? [parsed.expr] : [];
  });
}

/** Rules that Prometheus evaluates in order, the later over the earlier. */
function randomRecordings(systems: readonly System[], dice: Dice, dialect: Dialect): readonly Recorded[] {
  const recordings: Recorded[] = [];
  const count = dice.int(4);
  for (let i = 0; i < count; i += 1) {
    const known = knownOf(systems, recordings);
    const { selector, range, labelOf } = selectors(known, dice);
    const rate: Expr = { kind: 'call', fn: 'rate', args: [range(selector(dice.pick(['counter', 'bucket'])))] };
    const sum: Expr = {
      kind: 'aggregation',
      op: 'sum',
      of: rate,
      grouping: { mode: dice.pick(['by', 'without']), labels: dice.some(2, labelOf) },
    };
    const labels = dice.pick([{}, {}, { team: 'a' }, { code: '' }, { code: '500' }]);
    const expr = dice.chance(0.5) ? sum : expressions(known, dice, dialect)();
    recordings.push({ name: `rule:${dice.pick(['one', 'two', 'three'])}`, expr, labels, jobs: [] });
  }
  return recordings;
}
