import { printBound } from '../../metric/bound.ts';
import type { AnySeries, Series } from '../../metric/metric.ts';
import type { Expr } from '../../promql/ast.ts';
import { aggregation } from '../../query/aggregate.ts';
import { add, mul, or, sub } from '../../query/operator.ts';
import { call, demand, ranged } from '../../query/range.ts';
import { by, refuse, type Vector, vectorOf } from '../../query/vector.ts';
import { STEP } from './windows.ts';

/** Events: the series of a counter, or a vector of what happens each second over the last 5 minutes. */
export type Events<T extends string> =
  | (AnySeries & { readonly kind: 'counter'; readonly tags: readonly T[] })
  | { readonly expr: Expr; readonly tags: readonly T[] };

/** What an objective is about. Several series are added up; a series that is not there has no events. */
export type Sli<T extends string, U extends string, B extends number> =
  | { readonly total: Events<T> | readonly Events<T>[]; readonly bad: Events<U> | readonly Events<U>[] }
  | { readonly total: Events<T> | readonly Events<T>[]; readonly good: Events<U> | readonly Events<U>[] }
  /** Good is what is observed at most `under`, a bound of the histogram's buckets. */
  | { readonly of: Series<'histogram', T, unknown, B>; readonly under: NoInfer<B> };

export type AnySli =
  | { readonly total: AnyEvents; readonly bad: AnyEvents }
  | { readonly total: AnyEvents; readonly good: AnyEvents }
  | { readonly of: AnySeries; readonly under: number };
type AnyEvents = Events<string> | readonly Events<string>[];
type Rates = Vector<string>;

/** All events each second, by these labels. */
export function totalOf(sli: AnySli, labels: readonly string[]): Rates {
  return 'of' in sli ? rateOf(countsOf(sli.of), labels) : sumOf(ratesOf(sli.total, labels));
}

/** Those of them that are bad, given a vector of all: where none is bad, 0 and not nothing. */
export function badOf(sli: AnySli, labels: readonly string[], total: Rates): Rates {
  if ('of' in sli) return sub(total, rateOf(underOf(sli.of, sli.under), labels));
  if ('bad' in sli) return sumOf(ratesOf(sli.bad, labels), total);
  return sub(total, sumOf(ratesOf(sli.good, labels), total));
}

/** A label that a series lacks would be grouped away, and failures would meet no events. */
export function demandLabels(sli: AnySli, labels: readonly string[]): void {
  const parts = 'of' in sli ? [sli.of] : [sli.total, 'bad' in sli ? sli.bad : sli.good].flat();
  for (const part of parts)
    for (const label of labels)
      if ('metric' in part && !(label in part.metric.labels) && !(label in part.metric.target))
        refuse(
          `\`${part.name}\` has no label \`${label}\`, by which the objective is kept. Leave it out of \`by\`, or count with a metric that has it.`,
        );
}

/** Each is 0 where another has a value, or where there is one of all events. */
function sumOf(rates: readonly Rates[], total?: Rates): Rates {
  const [first, ...others] = rates;
  if (!first) return refuse('The list of series to count is empty.');
  if (!total && others.length === 0) return first;
  const zero = mul(total ?? others.reduce((some, one) => or(some, one), first), 0);
  return others.reduce((sum, one) => add(sum, or(one, zero)), or(first, zero));
}

function ratesOf(events: AnyEvents, labels: readonly string[]): readonly Rates[] {
  return [events].flat().map((one) => rateOf(one, labels));
}

function rateOf(events: Events<string> | AnySeries, labels: readonly string[]): Rates {
  if ('expr' in events) return vectorOf(aggregation('sum', events.expr, by(...labels)));
  demand(events, ['counter'], 'slo', 'Events are counted by counters: a gauge has none.');
  return vectorOf(aggregation('sum', call('rate', ranged(events, STEP)), by(...labels)));
}

function countsOf(of: AnySeries): AnySeries {
  demand(of, ['histogram'], 'slo', 'Only a histogram has buckets.');
  return { ...of, name: `${of.metric.name}_count` };
}

function underOf(of: AnySeries, bound: number): AnySeries {
  const bounds = of.metric.buckets ?? [];
  if (!bounds.includes(bound)) refuse(`${bound} is no bucket of \`${of.name}\`. Its bounds are ${bounds.join(', ')}.`);
  const selections = [...of.selections, { label: 'le', op: '=' as const, value: printBound(bound) }];
  return { ...of, name: `${of.metric.name}_bucket`, selections };
}
