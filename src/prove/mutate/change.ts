import type { Known } from '../../analysis/known.ts';
import type { BinaryOp, Duration, Expr, Matcher, Selector } from '../../promql/ast.ts';
import { COMPARISONS, SET_OPS } from '../../promql/binding.ts';
import { parseDuration, printMs } from '../../promql/duration.ts';
import { print } from '../../promql/print.ts';
import { quote } from '../../promql/quote.ts';
import { spots } from './spot.ts';

/** One slip in a rule: what is changed, and the rule's expression or its `for` after it. */
export interface Change {
  readonly what: string;
  readonly expr?: Expr;
  readonly for?: string;
}

/** By how much a threshold is moved: a test within a quarter of it notices. */
const QUARTER = 1.25;

/** Every slip at every place of an expression, each once; the second of the same words is told as such. */
export function changesOf(expr: Expr, known: Known): readonly Change[] {
  const seen = new Set([print(expr)]);
  const said = new Map<string, number>();
  return spots(expr).flatMap(({ node, put }) =>
    slips(node, known).flatMap(({ what, expr: other }): readonly Change[] => {
      const whole = put(other);
      const text = print(whole);
      if (seen.size === seen.add(text).size) return [];
      const times = (said.get(what) ?? 0) + 1;
      said.set(what, times);
      return [{ what: times === 1 ? what : `${what} (place ${times})`, expr: whole }];
    }),
  );
}

/** How long an alert waits. */
export function waitsOf(wait: string): readonly Change[] {
  const ms = parseDuration(wait) ?? 0;
  const others = ms === 0 ? [5 * 60_000] : [0, ms / 2, ms * 2];
  return others.map((other) => ({ what: `for: ${wait} → ${printMs(other)}`, for: printMs(other) }));
}

interface Slip {
  readonly what: string;
  readonly expr: Expr;
}

function slips(node: Expr, known: Known): readonly Slip[] {
  switch (node.kind) {
    case 'binary':
      return [...comparisons(node), ...operands(node)];
    case 'range':
    case 'subquery':
      return windows(node.window).map(({ text, window }) => ({
        what: `[${printOf(node.window)}] → [${text}]`,
        expr: { ...node, window },
      }));
    case 'selector':
      return [...matchers(node, known), ...offsets(node)];
    case 'aggregation': {
      const { grouping } = node;
      if (grouping?.mode !== 'by') return [];
      return grouping.labels.map((label) => ({
        what: `by (${grouping.labels.join(', ')}) without ${label}`,
        expr: { ...node, grouping: { mode: 'by', labels: grouping.labels.filter((one) => one !== label) } },
      }));
    }
    case 'number':
    case 'string':
    case 'call':
    case 'unary':
      return [];
  }
}

type BinaryExpr = Extract<Expr, { kind: 'binary' }>;

const TURNED: Readonly<Partial<Record<BinaryOp, BinaryOp>>> = {
  '>': '<',
  '<': '>',
  '>=': '<=',
  '<=': '>=',
  '==': '!=',
  '!=': '==',
};
const LOOSE: Readonly<Partial<Record<BinaryOp, BinaryOp>>> = { '>': '>=', '<': '<=', '>=': '>', '<=': '<' };

function comparisons(node: BinaryExpr): readonly Slip[] {
  if (!COMPARISONS.has(node.op)) return [];
  const turned = TURNED[node.op];
  const loose = LOOSE[node.op];
  const { right } = node;
  const all: Slip[] = turned ? [{ what: `${node.op} → ${turned}`, expr: { ...node, op: turned } }] : [];
  if (right.kind !== 'number') return all;
  // What is measured never equals a limit such as 0.05 exactly: there, the two say the same.
  if (loose && Number.isInteger(right.value))
    all.push({ what: `${node.op} ${right.value} → ${loose} ${right.value}`, expr: { ...node, op: loose } });
  const exact = node.op === '==' || node.op === '!=';
  const others = right.value === 0 ? [1] : exact ? [right.value - 1] : [right.value * QUARTER, right.value / QUARTER];
  for (const other of others) {
    const value = Number(other.toPrecision(6));
    all.push({
      what: `${node.op} ${right.value} → ${node.op} ${value}`,
      expr: { ...node, right: { kind: 'number', value } },
    });
  }
  return all;
}

function operands(node: BinaryExpr): readonly Slip[] {
  const { op, left, right } = node;
  if (SET_OPS.has(op)) return [{ what: `${op} … dropped: ${short(right)}`, expr: left }];
  const isQuotient = op === '/' && left.kind !== 'number' && right.kind !== 'number';
  if (!isQuotient) return [];
  const { matching, ...rest } = node;
  const side = matching?.group?.side;
  const turned = matching?.group && {
    ...matching,
    group: { ...matching.group, side: side === 'left' ? ('right' as const) : ('left' as const) },
  };
  const other = turned ?? matching;
  return [
    {
      what: `numerator and denominator swapped: ${short(node)}`,
      expr: { ...rest, ...(other && { matching: other }), left: right, right: left },
    },
  ];
}

function windows(window: Duration): readonly { readonly text: string; readonly window: Duration }[] {
  if (window.kind !== 'duration') return [];
  return [window.ms / 2, window.ms * 2].map((ms) => ({ text: printMs(ms), window: { kind: 'duration', ms } }));
}

function matchers(node: Selector, known: Known): readonly Slip[] {
  return node.matchers
    .filter((matcher) => narrows(matcher, node, known))
    .map((matcher) => ({
      what: `${node.name ?? ''}{${matcher.label}${matcher.op}${quote(matcher.value)}} dropped`,
      expr: { ...node, matchers: node.matchers.filter((one) => one !== matcher) },
    }));
}

/** The job says nothing where only one job has the name, and a selector without a name needs what it has. */
function narrows({ label }: Matcher, { name, matchers: all }: Selector, known: Known): boolean {
  if (name === undefined) return all.length > 1;
  return label !== 'job' || new Set(known.lookup(name, undefined, []).map(({ job }) => job)).size > 1;
}

function offsets(node: Selector): readonly Slip[] {
  const { offset, ...rest } = node;
  return offset === undefined ? [] : [{ what: `offset ${printOf(offset)} dropped: ${node.name ?? ''}`, expr: rest }];
}

function printOf(duration: Duration): string {
  return duration.kind === 'duration' ? printMs(duration.ms) : '…';
}

const LONG = 60;

function short(expr: Expr): string {
  const text = print(expr);
  return text.length > LONG ? `${text.slice(0, LONG - 1)}…` : text;
}
