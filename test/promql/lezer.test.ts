import type { Tree } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';
import { expect, test } from 'vitest';
import { type Expr, walk } from '../../src/promql/ast.ts';
import { parse } from '../../src/promql/parse.ts';
import { corpus } from './corpus.ts';

/**
 * Where the grammar for editors (0.315.0) makes a tree that is not Prometheus': `a + b @ 5` is `(a + b) @ 5` to it, and so
 * are the other modifiers; `-1^2` is `(-1)^2`.
 */
const LOOSE = /@|offset|anchored|smoothed|\^/i;

const KINDS: Readonly<Record<string, string>> = {
  BinaryExpr: 'binary',
  FunctionCall: 'call',
  AggregateExpr: 'aggregation',
  SubqueryExpr: 'subquery',
};

/** Where the larger parts of an expression begin and end: the shape of the tree, without the leaves. */
function shapeOf(tree: Tree): string[] {
  const parts: string[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      const kind = KINDS[name];
      if (kind !== undefined) parts.push(`${kind} ${from}-${to}`);
    },
  });
  return parts.toSorted();
}

function ourShape(expr: Expr): string[] {
  const kinds = new Set(Object.values(KINDS));
  const parts = walk(expr).filter(({ kind }) => kinds.has(kind));
  return parts.map(({ kind, span }) => `${kind} ${span?.from}-${span?.to}`).toSorted();
}

const hasError = (tree: Tree) => {
  let found = false;
  tree.iterate({ enter: ({ type }) => void (found ||= type.isError) });
  return found;
};

test('sees the same tree as the grammar for editors', () => {
  let compared = 0;
  for (const { verdict, text } of corpus()) {
    if (verdict === 'refused' || LOOSE.test(text)) continue;
    const ours = parse(text);
    const tree = parser.parse(text);
    // It refuses what Prometheus takes: `5.`, `min_of(1, 2)`, a chain of 300 operands.
    if (!ours.ok || hasError(tree)) continue;
    expect(ourShape(ours.expr), text).toEqual(shapeOf(tree));
    compared += 1;
  }
  expect(compared).toBeGreaterThan(2000);
});
