import { type Aggregation, type Expr, type Matcher, mapSelectors, type Selector } from '../../src/promql/ast.ts';
import type { Dice } from './dice.ts';

/** What there is to write in place of what stands. */
export interface Words {
  readonly labelOf: () => string;
  readonly matcherFor: (selector: Selector) => Matcher;
}

/** The expression again, or what is all but that: other matchers, another grouping. */
export function changed(expr: Expr, dice: Dice, words: Words): Expr {
  const kept = dice.chance(0.3);
  const grouped = dice.chance(0.3) ? mapGroupings(expr, dice, words.labelOf) : expr;
  return kept ? grouped : mapSelectors(grouped, (selector) => rematched(selector, dice, words));
}

/** With a matcher or two fewer, or one more. */
export function rematched(selector: Selector, dice: Dice, { matcherFor }: Words): Selector {
  const { matchers, name } = selector;
  const fewer = matchers.filter(({ label }) => label === '__name__' || dice.chance(0.5));
  if (dice.chance(0.5)) return { ...selector, matchers: fewer };
  if (dice.chance(0.3) && name?.endsWith('_bucket'))
    return { ...selector, name: name.replace(/_bucket$/, '_count'), matchers: fewer };
  return { ...selector, matchers: [...fewer, matcherFor(selector)] };
}

function mapGroupings(expr: Expr, dice: Dice, labelOf: () => string): Expr {
  if (expr.kind === 'aggregation') return { ...expr, ...regrouped(expr, dice, labelOf) };
  if (expr.kind === 'call') return { ...expr, args: expr.args.map((arg) => mapGroupings(arg, dice, labelOf)) };
  if (expr.kind !== 'binary') return expr;
  return { ...expr, left: mapGroupings(expr.left, dice, labelOf), right: mapGroupings(expr.right, dice, labelOf) };
}

function regrouped({ grouping }: Aggregation, dice: Dice, labelOf: () => string): Pick<Aggregation, 'grouping'> {
  const { mode = 'by', labels = [] } = grouping ?? {};
  const fewer = labels.filter(() => dice.chance(0.6));
  const other = dice.chance(0.2) ? (mode === 'by' ? 'without' : 'by') : mode;
  return { grouping: { mode: other, labels: dice.chance(0.3) ? [...new Set([...fewer, labelOf()])] : fewer } };
}
