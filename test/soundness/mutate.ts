import { type Aggregation, type Expr, mapSelectors, type Selector } from '../../src/promql/ast.ts';
import type { Dice } from './dice.ts';

/** The expression again, or what is all but that: other matchers, another grouping. */
export function changed(expr: Expr, dice: Dice, labelOf: () => string): Expr {
  const kept = dice.chance(0.3);
  const grouped = dice.chance(0.3) ? mapGroupings(expr, dice, labelOf) : expr;
  return kept ? grouped : mapSelectors(grouped, (selector) => rematched(selector, dice, labelOf));
}

function rematched(selector: Selector, dice: Dice, labelOf: () => string): Selector {
  const { matchers } = selector;
  const fewer = matchers.filter(({ label }) => label === '__name__' || dice.chance(0.5));
  if (dice.chance(0.5)) return { ...selector, matchers: fewer };
  if (dice.chance(0.4) && selector.name?.endsWith('_bucket'))
    return { ...selector, name: selector.name.replace(/_bucket$/, '_count'), matchers: fewer };
  const label = dice.pick([labelOf(), labelOf()].filter((one) => one !== '__name__').concat('job'));
  const value = dice.pick(['GET', '200', '500', 'fast', 'paid', 'i0', `${label}0`, '1.0', '5.0', '0.5', '']);
  const more = dice.pick([
    { label, op: '=', value },
    { label, op: '=~', value: '.+' },
    { label, op: '!=', value },
    { label, op: '=~', value: '5..' },
  ] as const);
  return { ...selector, matchers: [...fewer, more] };
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
