import { seriesFor } from '../analysis/infer.ts';
import type { Known, KnownSeries } from '../analysis/known.ts';
import { boundSpellings, printBound } from '../metric/bound.ts';
import { type Expr, type Matcher, mapSelectors, type Selector } from '../promql/ast.ts';

export interface Context {
  readonly known: Known;
  /** The jobs of the dashboard's or the group's system. */
  readonly jobs: readonly string[];
  /** The labels that dashboard variables choose among; undefined in a rule. */
  readonly variables?: readonly string[];
  /** The oldest Prometheus, as `2.42`. */
  readonly version: string;
}

/** Gives every selector its job, the dashboard's variables, and its `le` as the Prometheus versions spell it. */
export function qualify(expr: Expr, context: Context): Expr {
  return mapSelectors(expr, (selector) => {
    const [series] = seriesFor(selector, context.known, context.jobs);
    if (!series) return selector;
    const matchers = [...jobMatcher(selector, series, context), ...others(selector, series, context)];
    const same =
      matchers.length === selector.matchers.length && matchers.every((matcher, i) => matcher === selector.matchers[i]);
    return same ? selector : { ...selector, matchers };
  });
}

function jobMatcher(selector: Selector, series: KnownSeries, { known, jobs, variables }: Context): readonly Matcher[] {
  const said = selector.matchers.filter(({ label }) => label === 'job');
  if (!series.labels.known.has('job')) return said;
  const ours = said.every(({ op, value }) => op === '=' && known.jobs.has(value));
  if (!ours) return said;
  if (variables) {
    // A name that several of the dashboard's jobs have keeps the one that is meant: the reader's choice may hold them all.
    const shared = said.length > 0 && known.lookup(selector.name ?? '', undefined, jobs).length > 1;
    return [...(shared ? said : []), { label: 'job', op: '=~', value: '$job' }];
  }
  if (said.length > 0) return said;
  const own = series.job === '' ? (series.labels.known.get('job')?.values ?? jobs) : [series.job];
  // A recording that no job can have series of: `job=~""` would ask for those without one.
  if (own.length === 0) return said;
  return [
    own.length === 1
      ? { label: 'job', op: '=', value: own[0] as string }
      : { label: 'job', op: '=~', value: own.join('|') },
  ];
}

function others(selector: Selector, series: KnownSeries, { variables, version }: Context): readonly Matcher[] {
  const said = selector.matchers
    .filter(({ label }) => label !== 'job')
    .map((matcher) =>
      series.kind === 'bucket' && matcher.label === 'le' ? boundMatcher(matcher, series, version) : matcher,
    );
  const chosen = (variables ?? []).filter(
    (label) => series.labels.known.has(label) && !selector.matchers.some((matcher) => matcher.label === label),
  );
  return [...said, ...chosen.map((label): Matcher => ({ label, op: '=~', value: `$${label}` }))];
}

/** Prometheus 3 stores every bound as a float, 2.x as the client wrote it. */
function boundMatcher(matcher: Matcher, series: KnownSeries, version: string): Matcher {
  const bound = Number(matcher.value);
  if (matcher.op !== '=' || !series.metric?.buckets?.includes(bound)) return matcher;
  const spellings = boundSpellings(bound);
  if (Number(version.split('.')[0]) >= 3 || spellings.length === 1) {
    const value = printBound(bound);
    return value === matcher.value ? matcher : { ...matcher, value };
  }
  return { ...matcher, op: '=~', value: spellings.map((value) => value.replace(/[.+]/g, '\\$&')).join('|') };
}
