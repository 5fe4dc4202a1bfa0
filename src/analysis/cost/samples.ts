import type { At, Call, Expr, Range, Selector, Subquery } from '../../promql/ast.ts';
import { children } from '../../promql/ast.ts';
import { atSteps, inWindows, type Steps } from './window.ts';
import { LOOKBACK, lengthOf, type Setting } from './world.ts';
import { seriesIn, sourcesOf, yieldOf } from './yield.ts';

/** The samples that Prometheus reads, as it counts them itself in `totalQueryableSamples`. */
export interface Samples {
  readonly samples: number;
  /** A condition within a subquery decides: so many at most. */
  readonly bound: boolean;
}

const NONE: Samples = { samples: 0, bound: false };

/**
 * What an expression reads at all steps together, as Prometheus' engine counts (promql/engine.go, v3.15.0 and v2.42.0): of an instant selector one
 * sample a series and step; of a window all its samples at each step, those again that the step before has read; of a subquery the points that
 * its inner expression makes, not what these read. Undefined where the catalog does not say how many series there are.
 */
export function samplesOf(expr: Expr, steps: Steps, setting: Setting): Samples | undefined {
  switch (expr.kind) {
    case 'number':
    case 'string':
      return NONE;
    case 'selector':
      return ofSelector(expr, steps, setting);
    case 'range':
      return ofRange(expr, steps, setting);
    case 'subquery':
      return ofPoints(expr, steps, setting);
    case 'call':
      return ofCall(expr, steps, setting);
    case 'unary':
    case 'aggregation':
    case 'binary': {
      // Chains of operators grow deep on the left.
      const parts: Expr[] = [];
      let first: Expr = expr;
      for (; first.kind === 'binary'; first = first.left) parts.push(first.right);
      if (parts.length === 0) parts.push(...children(first));
      else parts.push(first);
      return sum(parts.map((part) => samplesOf(part, steps, setting)));
    }
  }
}

function ofCall({ fn, args }: Call, steps: Steps, setting: Setting): Samples | undefined {
  if (fn === 'info') return undefined;
  return sum(args.map((arg) => samplesOf(arg, steps, setting)));
}

function sum(parts: readonly (Samples | undefined)[]): Samples | undefined {
  let total = NONE;
  for (const part of parts) {
    if (!part) return undefined;
    total = { samples: total.samples + part.samples, bound: total.bound || part.bound };
  }
  return total;
}

function ofSelector(selector: Selector, steps: Steps, setting: Setting): Samples | undefined {
  const look = looking(selector, steps, setting);
  const sources = sourcesOf(selector, setting);
  if (!look || !sources) return undefined;
  const { closed, since } = setting.world;
  return sum(
    sources.map((source) => ({
      samples: seriesIn(source) * atSteps(steps, look, LOOKBACK, { every: source.every, since }, closed),
      bound: source.bound,
    })),
  );
}

function ofRange({ of, window }: Range, steps: Steps, setting: Setting): Samples | undefined {
  const look = looking(of, steps, setting);
  const sources = sourcesOf(of, setting);
  const length = lengthOf(window, setting);
  if (!look || !sources || length === undefined || of.extended) return undefined;
  const { closed, since } = setting.world;
  return sum(
    sources.map((source) => ({
      samples: seriesIn(source) * inWindows(steps, look, length, { every: source.every, since }, closed),
      bound: source.bound,
    })),
  );
}

function ofPoints(subquery: Subquery, steps: Steps, setting: Setting): Samples | undefined {
  const look = looking(subquery, steps, setting);
  const made = yieldOf(subquery.of, setting);
  const length = lengthOf(subquery.window, setting);
  const every = subquery.step ? lengthOf(subquery.step, setting) : setting.world.evaluation;
  if (!look || !made || length === undefined || !every) return undefined;
  const { closed, since } = setting.world;
  return { samples: seriesIn(made) * inWindows(steps, look, length, { every, since }, closed), bound: made.bound };
}

/** When a step looks: at its own time, or that of `@`, less the offset. */
function looking(
  { at, offset }: Pick<Selector, 'at' | 'offset'>,
  steps: Steps,
  setting: Setting,
): ((step: number) => number) | undefined {
  const back = lengthOf(offset, setting);
  if (back === undefined) return undefined;
  const fixed = at === undefined ? undefined : momentOf(at, steps);
  return fixed === undefined ? (step) => step - back : () => fixed - back;
}

/** `end()` is that of the query, wherever its last step is. */
function momentOf(at: At, { start, end }: Steps): number {
  if (at === 'start') return start;
  return at === 'end' ? end : at.seconds * 1000;
}
