import type { Known, KnownSeries } from '../../src/analysis/known.ts';
import type { Kind } from '../../src/analysis/value.ts';
import type { Matcher, MatchOp, Range, Selector } from '../../src/promql/ast.ts';
import type { Dice } from './dice.ts';

const PATTERNS = ['.*', '.+', '', '5..', '[a-z]+\\d', '(?i)get', 'GET|POST', '200|500', 'fast', '(a|b)', '0|1'];
const FOREIGN = ['le', 'quantile', 'version', 'nowhere', 'job', 'instance', 'zone', 'code', 'tier'];
/** Known to be, but not in the data. */
const UNSEEN = /^(?:ALERTS|scrape_)/;

/** Selectors of the catalog's series, and labels that these have. */
export function selectors(known: Known, dice: Dice) {
  const series = [...known.names()]
    .filter((name) => !UNSEEN.test(name))
    .flatMap((name) => known.lookup(name, undefined, []));
  const labels = [...new Set(series.flatMap((one) => [...one.labels.known.keys()]))].filter(
    (label) => label !== '__name__',
  );

  const labelOf = (): string => dice.pick(dice.chance(0.85) ? labels : [...FOREIGN, '__name__']);

  function matcher({ labels: { known: own } }: KnownSeries): Matcher {
    const label =
      dice.chance(0.9) && own.size > 0
        ? dice.pick([...own.keys()].map((one) => (one === '__name__' ? 'job' : one)))
        : dice.pick(FOREIGN);
    const op = dice.pick<MatchOp>(['=', '=', '=~', '=~', '!=', '!~']);
    const said = own.get(label)?.values ?? [];
    const values = said.length > 0 ? said : label === 'job' ? ['gate', 'store'] : [`${label}0`, `${label}1`];
    if (op === '=' || op === '!=')
      return { label, op, value: dice.chance(0.8) ? dice.pick(values) : dice.pick(['', 'none']) };
    const some = dice.subset(values, 2).map((value) => value.replace(/[.+]/g, '\\$&'));
    return { label, op, value: dice.chance(0.5) ? some.join('|') : dice.pick(PATTERNS) };
  }

  function selector(kind?: Kind): Selector {
    const fit = kind === undefined ? series : series.filter((one) => one.kind === kind);
    const one = dice.pick(fit.length > 0 ? fit : series);
    const matchers = dice.chance(0.5) ? [] : Array.from({ length: 1 + dice.int(2) }, () => matcher(one));
    const times = {
      ...(dice.chance(0.05) && { offset: { kind: 'duration', ms: dice.pick([60_000, 180_000, -60_000]) } as const }),
      ...(dice.chance(0.03) && { at: { seconds: dice.int(900) } }),
    };
    if (dice.chance(0.97)) return { kind: 'selector', name: one.name, matchers, ...times };
    const named: Matcher = dice.chance(0.5)
      ? { label: '__name__', op: '=', value: one.name }
      : { label: '__name__', op: '=~', value: `${one.name.slice(0, 4)}.*` };
    return { kind: 'selector', matchers: [named, ...matchers.filter(({ label }) => label !== '__name__')], ...times };
  }

  /** One more matcher, of a label that the series have. */
  function matcherFor({ name }: Selector): Matcher {
    const own = series.filter((one) => one.name === name);
    return matcher(dice.pick(own.length > 0 ? own : series));
  }

  /** Labels of a selector's series. */
  const labelsOf = ({ name }: Selector): readonly string[] =>
    series.filter((one) => one.name === name).flatMap((one) => [...one.labels.known.keys()]);

  const range = (of = selector()): Range => ({
    kind: 'range',
    of,
    window: { kind: 'duration', ms: 60_000 * (1 + dice.int(9)) },
  });

  return { selector, range, labelOf, labelsOf, matcherFor };
}
