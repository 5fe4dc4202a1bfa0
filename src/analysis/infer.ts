import type { Binary, Expr } from '../promql/ast.ts';
import { aggregated } from './aggregation.ts';
import { combined } from './binary.ts';
import { called } from './call.ts';
import { negate, point } from './interval.ts';
import type { Known } from './known.ts';
import { NO_LABELS, seriesBound } from './labels.ts';
import { selected } from './selection.ts';
import { type Alt, type Inference, type Inferred, inferred, UNKNOWN } from './value.ts';

export { seriesFor } from './selection.ts';
export type { Inference, Inferred } from './value.ts';

/** What holds of every part of an expression. `scope` names the jobs that a selector without a job is meant for. */
export function infer(expr: Expr, known: Known, scope: readonly string[]): Inference {
  const results = new Map<Expr, Inferred>();
  const resultOf = (node: Expr): Inferred => results.get(node) ?? inferred('instant', [UNKNOWN]);
  const visit = (node: Expr): Inferred => {
    const result = transfer(node);
    results.set(node, result);
    return result;
  };

  function transfer(node: Expr): Inferred {
    switch (node.kind) {
      case 'number':
        return inferred('scalar', [
          {
            ...UNKNOWN,
            labels: NO_LABELS,
            kind: 'number',
            range: point(node.value),
            presence: 'always',
            series: 1,
            literal: node.value,
          },
        ]);
      case 'string':
        return inferred('string', [{ ...UNKNOWN, labels: NO_LABELS, presence: 'always', series: 1 }]);
      case 'selector':
        return selected(node, known, scope);
      case 'range':
      case 'subquery':
        return inferred('range', visit(node.of).alts.map(lasting));
      case 'unary': {
        const of = visit(node.of);
        return node.op === '-' ? inferred(of.type, of.alts.map(negated), of.presence === 'always') : of;
      }
      case 'call':
        return called(node, node.args.map(visit));
      case 'aggregation':
        return aggregated(node, visit(node.of), node.param && visit(node.param));
      case 'binary':
        return chained(node);
    }
  }

  /** Goes down the left in a loop: a chain of thousands of `or` is as deep as it is long. */
  function chained(last: Binary): Inferred {
    const chain: Binary[] = [];
    let first: Expr = last;
    for (; first.kind === 'binary'; first = first.left) chain.push(first);
    let left = visit(first);
    for (const link of chain.toReversed()) {
      left = combined(link, left, visit(link.right), resultOf);
      results.set(link, left);
    }
    return left;
  }

  const root = visit(expr);
  return { root, of: resultOf, met: new Map() };
}

/** Of all series that there are in a window: those of one moment need not be those of another, and it may hold none. */
function lasting(moment: Alt): Alt {
  const { unique: _, ...alt } = moment;
  if (alt.presence === 'never') return alt;
  return { ...alt, presence: 'maybe', series: seriesBound(alt.labels) };
}

function negated({ literal, ...named }: Alt): Alt {
  const { name: _, ...alt } = named;
  return {
    ...alt,
    kind: alt.kind === 'number' || alt.kind === 'unknown' ? alt.kind : 'gauge',
    range: negate(alt.range),
    ...(literal !== undefined && { literal: -literal }),
  };
}
