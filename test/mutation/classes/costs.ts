import type { QuerySubject } from '../../../src/lint/subject.ts';
import type { Expr } from '../../../src/promql/ast.ts';
import { atNodes, type Class } from '../mutant.ts';

const TEN_YEARS = 10 * 365 * 86_400_000;

/** What reads far too much of the past. */
export const costs: readonly Class[] = [
  ['cost/panel', 'panel'],
  ['cost/alert', 'alert'],
  ['cost/recording', 'recording'],
].map(([rule = '', on]) => ({
  rule,
  slip: 'a window of ten years',
  query: (query) => (query.on === on ? longest(query) : []),
}));

function longest(query: QuerySubject): Iterable<Expr> {
  return atNodes(query, function* (node) {
    const [range] = node.kind === 'call' && /^(?:rate|increase)$/.test(node.fn) ? node.args : [];
    if (node.kind === 'call' && range?.kind === 'range')
      yield { ...node, args: [{ ...range, window: { kind: 'duration', ms: TEN_YEARS } }] };
  });
}
