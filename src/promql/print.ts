import type { At, Binary, Duration, Expr, Grouping, Matching, Selector, Subquery } from './ast.ts';
import { BINDING, UNARY } from './binding.ts';
import { printMs } from './duration.ts';
import { isGroupingWord, isLabelWord, isMetricWord } from './names.ts';
import { quote } from './quote.ts';

export { quote };

/** The expression as one line of canonical PromQL. */
export function print(expr: Expr): string {
  switch (expr.kind) {
    case 'number':
      return printNumber(expr.value);
    case 'string':
      return quote(expr.value);
    case 'selector':
      return printSelector(expr, '');
    case 'range':
      return printSelector(expr.of, `[${printDuration(expr.window)}]`);
    case 'subquery':
      return printSubquery(expr);
    case 'call':
      return `${expr.fn}(${expr.args.map(print).join(', ')})`;
    case 'aggregation': {
      const head = expr.grouping === undefined ? expr.op : `${expr.op} ${printGrouping(expr.grouping)} `;
      return expr.param === undefined
        ? `${head}(${print(expr.of)})`
        : `${head}(${print(expr.param)}, ${print(expr.of)})`;
    }
    case 'unary':
      return expr.op + printUnaryOperand(expr.of);
    case 'binary':
      return printBinary(expr);
  }
}

/** `-1` is a number and `-(1)` the negation of one, so a number keeps its parentheses; `-` binds looser than `^`. */
function printUnaryOperand(of: Expr): string {
  const bare = of.kind === 'binary' ? BINDING[of.op] > UNARY : of.kind !== 'number';
  return bare ? print(of) : `(${print(of)})`;
}

/** Walks down the left in a loop: a chain of thousands of `or` is as deep as it is long. */
function printBinary(expr: Binary): string {
  let tail = '';
  let left: Expr = expr;
  let parent = expr;
  while (left.kind === 'binary' && !(left !== expr && leftNeedsParens(parent, left))) {
    tail = ` ${left.op}${printModifiers(left)} ${printRight(left)}${tail}`;
    parent = left;
    left = left.left;
  }
  const first = print(left);
  return (leftNeedsParens(parent, left) ? `(${first})` : first) + tail;
}

function leftNeedsParens(parent: Binary, left: Expr): boolean {
  const binding = BINDING[parent.op];
  if (left.kind === 'binary') return BINDING[left.op] < binding || (parent.op === '^' && left.op === '^');
  if (left.kind === 'unary') return UNARY < binding;
  return parent.op === '^' && left.kind === 'number' && (left.value < 0 || Object.is(left.value, -0));
}

function printRight({ op, right }: Binary): string {
  const loose =
    right.kind === 'binary' && (BINDING[right.op] < BINDING[op] || (BINDING[right.op] === BINDING[op] && op !== '^'));
  return loose ? `(${print(right)})` : print(right);
}

function printModifiers(expr: Binary): string {
  const bool = expr.bool ? ' bool' : '';
  return expr.matching === undefined ? bool : bool + printMatching(expr.matching);
}

function printMatching({ mode, labels, group, fillLeft, fillRight }: Matching): string {
  let text = '';
  if (mode !== undefined || group !== undefined) text += ` ${mode ?? 'ignoring'} (${printLabels(labels)})`;
  if (group !== undefined) text += ` group_${group.side} (${printLabels(group.labels)})`;
  if (fillLeft !== undefined && Object.is(fillLeft, fillRight)) return `${text} fill (${printNumber(fillLeft)})`;
  if (fillLeft !== undefined) text += ` fill_left (${printNumber(fillLeft)})`;
  if (fillRight !== undefined) text += ` fill_right (${printNumber(fillRight)})`;
  return text;
}

const printGrouping = ({ mode, labels }: Grouping) => `${mode} (${printLabels(labels)})`;

const printLabels = (labels: readonly string[]) =>
  labels.map((label) => (isGroupingWord(label) ? label : quote(label))).join(', ');

function printSelector(selector: Selector, range: string): string {
  const { name, matchers } = selector;
  const inside = matchers.map(
    ({ label, op, value }) => (isLabelWord(label) ? label : quote(label)) + op + quote(value),
  );
  let text = '';
  if (name !== undefined) {
    if (isMetricWord(name)) text = name;
    // Prometheus 2 knows no quoted names, but its names may be words of PromQL such as `on`.
    else inside.unshift(isLabelWord(name) ? `__name__=${quote(name)}` : quote(name));
  }
  if (inside.length > 0 || text === '') text += `{${inside.join(',')}}`;
  text += range;
  if (selector.extended !== undefined) text += ` ${selector.extended}`;
  return text + printTime(selector.at, selector.offset);
}

function printSubquery({ of, window, step, at, offset }: Subquery): string {
  const inner = of.kind === 'binary' || of.kind === 'unary' || of.kind === 'number' ? `(${print(of)})` : print(of);
  const every = step === undefined ? '' : printDuration(step);
  return `${inner}[${printDuration(window)}:${every}]${printTime(at, offset)}`;
}

function printTime(at: At | undefined, offset: Duration | undefined): string {
  const moment = at === undefined ? '' : ` @ ${typeof at === 'string' ? `${at}()` : printNumber(at.seconds)}`;
  return offset === undefined ? moment : `${moment} offset ${printOffset(offset)}`;
}

/** The shortest digits that mean the number, as Go would read them. */
function printNumber(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? 'Inf' : '-Inf';
}

/** A duration as it stands in `[…]`: `1h30m`, `step() * 2`. */
export function printDuration(duration: Duration): string {
  switch (duration.kind) {
    case 'duration':
      return printMs(duration.ms);
    case 'variable':
      return duration.text;
    case 'duration-call':
      return `${duration.fn}(${duration.args.map(printDuration).join(', ')})`;
    case 'duration-operation':
      break;
  }
  const { op, left, right } = duration;
  if (left === undefined) {
    // A bare `-5m` is a negative duration; `-(5m)` the negation of one. `+` stands for nothing but parentheses.
    const closed = right.kind === 'duration' || (isOperation(right) && bindingOf(right) <= UNARY);
    const operand = wrap(printDuration(right), closed);
    return op === '+' ? operand : op + operand;
  }
  const binding = BINDING[op];
  const parensLeft = bindingOf(left) < binding || (op === '^' && bindingOf(left) <= binding);
  const parensRight = bindingOf(right) < binding || (op !== '^' && bindingOf(right) === binding && isOperation(right));
  return `${wrap(printDuration(left), parensLeft)} ${op} ${wrap(printFactor(op, right), parensRight)}`;
}

const isOperation = (duration: Duration) => duration.kind === 'duration-operation' && duration.left !== undefined;

function bindingOf(duration: Duration): number {
  if (duration.kind !== 'duration-operation') return 7;
  if (duration.left !== undefined) return BINDING[duration.op];
  return duration.op === '-' ? UNARY : 7;
}

const wrap = (text: string, parens: boolean) => (parens ? `(${text})` : text);

/** `5m * 2` reads better than the same `5m * 2s`. */
function printFactor(op: string, duration: Duration): string {
  const seconds = duration.kind === 'duration' ? duration.ms / 1000 : Number.NaN;
  return '*/%^'.includes(op) && Number.isInteger(seconds) && seconds < 60 ? String(seconds) : printDuration(duration);
}

/**
 * After `offset` an unparenthesised operation ends at its first operand, and a parenthesised one would swallow
 * the arithmetic that follows it; only under a sign is it closed on both sides.
 */
function printOffset(offset: Duration): string {
  const text = printDuration(offset);
  if (offset.kind !== 'duration-operation') return text;
  if (offset.left !== undefined) return `+(${text})`;
  if (offset.op === '+') return `+${text}`;
  if (offset.right.kind !== 'duration-operation') return text;
  return offset.right.left === undefined ? `+(${text})` : `-(${printDuration(offset.right)})`;
}
