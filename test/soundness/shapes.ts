import type { Aggregation, Binary, BinaryOp, Call, Expr, Matching, Selector } from '../../src/promql/ast.ts';
import { SET_OPS } from '../../src/promql/binding.ts';
import { typeOf } from '../../src/promql/check.ts';
import type { Dice } from './dice.ts';
import { changed, rematched } from './mutate.ts';
import type { selectors } from './select.ts';

export const ARITHMETIC: readonly BinaryOp[] = ['+', '-', '*', '/', '/', '/', '%', '^', 'atan2'];
export const COMPARISON: readonly BinaryOp[] = ['==', '!=', '>', '<', '>=', '<='];
export const SET: readonly BinaryOp[] = ['and', 'or', 'or', 'unless'];

export const number = (value: number): Expr =>
  value < 0 ? { kind: 'unary', op: '-', of: { kind: 'number', value: -value } } : { kind: 'number', value };
export const string = (value: string): Expr => ({ kind: 'string', value });
export const call = (fn: string, ...args: readonly Expr[]): Call => ({ kind: 'call', fn, args });

/** Random expressions, of which these are made. */
interface Parts {
  readonly instant: (depth: number) => Expr;
  readonly scalar: (depth: number) => Expr;
  readonly aggregation: (depth: number, of: Expr) => Expr;
  readonly grouping: () => Pick<Aggregation, 'grouping'>;
  readonly matching: (op: BinaryOp) => Matching | undefined;
}

/** What people write often, and the analysis looks at closely. */
export function shapes(words: ReturnType<typeof selectors>, dice: Dice, parts: Parts) {
  const { selector, range, labelOf, labelsOf } = words;
  const { instant, scalar, aggregation, grouping, matching } = parts;

  /** What is of other series at other times. */
  function picked(depth: number): Expr {
    const of = depth <= 0 ? selector() : instant(depth - 1);
    if (dice.chance(0.3)) return { kind: 'aggregation', op: 'count_values', of, param: string('value') };
    return { kind: 'aggregation', op: dice.pick(['topk', 'bottomk']), of, param: number(1), ...grouping() };
  }

  /** Of two metrics, by labels that both have, aggregated or not so that they often meet. */
  function join(): Expr {
    const left = selector();
    const right = dice.chance(0.4) ? rematched(left, dice, words) : selector();
    const common = labelsOf(left).filter((label) => labelsOf(right).includes(label));
    const labels = dice.chance(0.8) ? dice.subset([...new Set(common)], 3) : dice.some(2, labelOf);
    const side = dice.pick(['left', 'right', 'none'] as const);
    const include = dice.subset([...new Set([...labelsOf(left), ...labelsOf(right)])], 2);
    const reducer = dice.pick(['sum', 'max', 'count']);
    const by = (of: Selector, more: readonly string[] = []): Expr => ({
      kind: 'aggregation',
      op: reducer,
      of,
      grouping: { mode: 'by', labels: [...new Set([...labels, ...more])] },
    });
    const free = include.filter((label) => !labels.includes(label));
    const matched: Matching = {
      mode: 'on',
      labels: [...new Set(labels)],
      ...(side !== 'none' && { group: { side, labels: dice.chance(0.5) ? free : [] } }),
    };
    const one = (of: Selector): Expr => by(of, dice.chance(0.3) ? free : []);
    const many = (of: Selector): Expr => (dice.chance(0.5) ? by(of, free) : of);
    const op = dice.pick([...ARITHMETIC, ...COMPARISON, ...(side === 'none' ? SET : [])]);
    return {
      kind: 'binary',
      op,
      left: side === 'left' ? many(left) : one(left),
      right: side === 'right' ? many(right) : one(right),
      matching: matched,
    };
  }

  function quantile(depth: number): Expr {
    const q = dice.chance(0.8) ? number(dice.pick([0, 0.5, 0.9, 0.99, 1])) : scalar(depth - 1);
    const buckets = selector('bucket');
    const plain = dice.chance(0.8) ? call('rate', range(buckets)) : buckets;
    const odd = dice.pick([changed(plain, dice, words), instant(depth - 1), scalar(depth - 1)]);
    const op = dice.pick(['or', 'or', '*', '-', 'and'] as const);
    const set = SET_OPS.has(op) && typeOf(odd) === 'scalar';
    const rates: Expr = dice.chance(0.8) || set ? plain : { kind: 'binary', op, left: plain, right: odd };
    const labels = [...new Set([...dice.some(2, labelOf), ...(dice.chance(0.9) ? ['le'] : [])])];
    const sum: Aggregation = { kind: 'aggregation', op: 'sum', of: rates, grouping: { mode: 'by', labels } };
    return call('histogram_quantile', q, dice.chance(0.6) ? sum : dice.chance(0.7) ? rates : instant(depth - 1));
  }

  function relabelled(depth: number): Expr {
    const target = dice.chance(0.6) ? labelOf() : dice.pick(['made', 'made', 'le', '__name__']);
    const source = (): string => (dice.chance(0.05) ? '__name__' : labelOf());
    const of = instant(depth - 1);
    if (dice.chance(0.3)) {
      const separator = dice.pick(['', '-', ',']);
      return call('label_join', of, string(target), string(separator), ...dice.some(3, () => string(source())));
    }
    const pattern = dice.pick(['.*', '(.*)', '.+', '(.+)', '', 'GET|POST', '(5)..', '(.)(.*)', '/a', '[a-z]+(\\d?)']);
    const replacement = dice.pick(['$1', '$1', 'x', '', '${1}y', '$2$1', 'GET', '1.0', '$nothing', '$$', '$0']);
    return call('label_replace', of, ...[target, replacement, source(), pattern].map(string));
  }

  /** A part of something divided by the whole, more or less. */
  function ratio(depth: number): Expr {
    const of = dice.chance(0.7) ? call(dice.pick(['rate', 'increase']), range()) : instant(depth - 1);
    const part = dice.chance(0.6) ? aggregation(depth - 1, of) : of;
    const other = changed(part, dice, words);
    const plus: Binary = { kind: 'binary', op: '+', left: dice.chance(0.5) ? part : other, right: other };
    const most = call('clamp_min', other, dice.pick([number(1), number(1e-9)]));
    const whole = dice.pick([other, other, plus, most]);
    const filtered: Binary = { kind: 'binary', op: '>', left: whole, right: number(0) };
    const either: Expr = { kind: 'binary', op: 'or', left: part, right: call('vector', number(0)) };
    const matched = dice.chance(0.3) ? matching('/') : undefined;
    return {
      kind: 'binary',
      op: '/',
      left: dice.chance(0.15) ? either : part,
      right: dice.chance(0.2) ? filtered : whole,
      ...(matched && { matching: matched }),
    };
  }

  return { picked, join, quantile, relabelled, ratio };
}
