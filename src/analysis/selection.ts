import { type Expr, type Selector, walk } from '../promql/ast.ts';
import type { Known, KnownSeries } from './known.ts';
import { ANY_LABELS, type LabelInfo, type LabelSet, seriesBound } from './labels.ts';
import { claimed, matched } from './matchers.ts';
import { type Alt, type Inferred, inferred, UNKNOWN } from './value.ts';

/** The catalog's series that a selector names. */
export function seriesFor(selector: Selector, known: Known, scope: readonly string[]): readonly KnownSeries[] {
  const name = nameOf(selector);
  if (name === undefined) return [];
  const job = selector.matchers.find(({ label, op }) => label === 'job' && op === '=')?.value;
  return known.lookup(name, job, asksEveryJob(selector) ? EVERYWHERE : scope);
}

const EVERYWHERE: readonly string[] = [];

/** `job=~".+"` is about whatever job has the name, not about those that stand near; a dashboard's `$job` is about its own. */
function asksEveryJob({ matchers }: Selector): boolean {
  return matchers.some(({ label, op, value }) => label === 'job' && op !== '=' && !value.includes('$'));
}

export function nameOf(selector: Selector): string | undefined {
  return selector.name ?? selector.matchers.find(({ label, op }) => label === '__name__' && op === '=')?.value;
}

/** The names that an expression reads, as often as it does. */
export function namesIn(expr: Expr): readonly string[] {
  return walk(expr).flatMap((node) => (node.kind === 'selector' ? (nameOf(node) ?? []) : []));
}

/** One alternative for each job or rule that makes series of the name. */
export function selected(selector: Selector, known: Known, scope: readonly string[]): Inferred {
  const series = seriesFor(selector, known, scope);
  if (series.length === 0) return inferred('instant', [alternative(UNKNOWN, ANY_LABELS, selector)]);
  return inferred(
    'instant',
    series.map((of) => alternative(of, of.labels, selector)),
  );
}

function alternative(of: Alt, labels: LabelSet, selector: Selector): Alt {
  const left = matched(labels, selector.matchers);
  const narrowed = left ?? claimed(labels, selector.matchers);
  const set = { ...narrowed, known: originate(narrowed.known, selector) };
  const { labels: _, kind, range, unit, metrics, bounds, boundUnit, merged, literal } = of;
  const name = nameOf(selector);
  return {
    labels: set,
    kind,
    range,
    unit,
    metrics,
    presence: left ? of.presence : 'never',
    series: left ? Math.min(of.series, seriesBound(set)) : 0,
    ...(name !== undefined && { name }),
    ...(bounds && { bounds }),
    ...(boundUnit && { boundUnit }),
    ...(merged && { merged }),
    ...(literal !== undefined && { literal }),
  };
}

function originate(labels: ReadonlyMap<string, LabelInfo>, from: Selector): ReadonlyMap<string, LabelInfo> {
  const known = new Map<string, LabelInfo>();
  for (const [label, info] of labels) known.set(label, { ...info, from });
  return known;
}
