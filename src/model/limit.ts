import { equalDims, parseUnit, printUnit, RATIO, sameScale, type Unit } from '../metric/unit.ts';
import type { Expr } from '../promql/ast.ts';
import { SET_OPS } from '../promql/binding.ts';

/** A comparison with a number: an alert's threshold. */
export interface Limit {
  readonly op: '>' | '>=' | '<' | '<=';
  readonly at: number;
  /** What is compared with the number. */
  readonly of: Expr;
}

/** The leftmost comparison with a number that has a side that is worse: `==` and `!=` have none. */
export function limitOf(expr: Expr): Limit | undefined {
  if (expr.kind !== 'binary') return undefined;
  if (SET_OPS.has(expr.op)) return limitOf(expr.left);
  const { op, left, right } = expr;
  if (right.kind !== 'number' || !isOrder(op)) return undefined;
  return { op, at: right.value, of: left };
}

function isOrder(op: string): op is Limit['op'] {
  return ['>', '>=', '<', '<='].includes(op);
}

/** The expression with another number where `limitOf` found one. */
export function withLimit(expr: Expr, at: number): Expr {
  if (expr.kind !== 'binary') return expr;
  if (SET_OPS.has(expr.op)) return { ...expr, left: withLimit(expr.left, at) };
  return { ...expr, right: { kind: 'number', value: at } };
}

/** The words for units in a limit, larger before smaller; `from` is how many make it worth saying in that word. */
const WORDS: readonly { readonly word: string; readonly unit: Unit; readonly from: number }[] = [
  { word: '%', unit: unit('percent'), from: 0 },
  { word: 'd', unit: unit('days'), from: 2 },
  { word: 'h', unit: unit('hours'), from: 2 },
  { word: 'min', unit: unit('minutes'), from: 2 },
  { word: 's', unit: unit('seconds'), from: 1 },
  { word: 'ms', unit: unit('milliseconds'), from: 0 },
  { word: 'GiB', unit: { ...unit('bytes'), scale: 1024 ** 3 }, from: 1 },
  { word: 'MiB', unit: { ...unit('bytes'), scale: 1024 ** 2 }, from: 1 },
  { word: 'KiB', unit: { ...unit('bytes'), scale: 1024 }, from: 1 },
  { word: 'B', unit: unit('bytes'), from: 0 },
  { word: 'USD', unit: unit('USD'), from: 0 },
];

function unit(name: string): Unit {
  return parseUnit(name) as Unit;
}

/** Reads a limit as people write it, for values in `unit`; or says what is wrong with it. */
export function parseLimit(
  text: number | string,
  before: number,
  of: Unit | undefined,
): number | { readonly fault: string; readonly fix: string } {
  if (typeof text === 'number') {
    if (!Number.isFinite(text)) return { fault: `${text} is no limit`, fix: 'Write a number.' };
    const share = of && equalDims(of.dims, RATIO.dims) && sameScale(of.scale, RATIO.scale);
    if (share && before <= 1 && text > 1)
      return {
        fault: `${text} is compared with a ratio, which was limited to ${before}`,
        fix: `Write \`${text / 100}\`, or \`'${text * 100}%'\` if you mean it.`,
      };
    return text;
  }
  const [, digits, suffix] = /^\s*(-?\d+(?:\.\d+)?)\s*([A-Za-z%]+)\s*$/.exec(text) ?? [];
  const said = WORDS.find(({ word }) => word === suffix)?.unit;
  if (digits === undefined || !said)
    return {
      fault: `\`${text}\` is no limit`,
      fix: `Write a number and one of ${WORDS.map(({ word }) => word).join(', ')}.`,
    };
  if (!of)
    return { fault: `\`${text}\` has a unit, and that of what it limits is not known`, fix: 'Write the bare number.' };
  if (!equalDims(said.dims, of.dims))
    return {
      fault: `\`${text}\` is compared with ${printUnit(of)}`,
      fix: `Write the bare number, in ${printUnit(of)}.`,
    };
  return Number(((Number(digits) * said.scale) / of.scale).toPrecision(12));
}

/** A limit as it stands in a sentence: `5%`, `2 s`, `500 USD`, `50`. */
export function printLimit(at: number, of: Unit | undefined): string {
  const number = (value: number): string => String(Number(value.toPrecision(6)));
  if (!of || of.timestamp) return number(at);
  const base = at * of.scale;
  const said = WORDS.find(
    ({ unit: { dims, scale }, from }) => equalDims(dims, of.dims) && Math.abs(base) >= from * scale,
  );
  if (!said) return number(at);
  return `${number(base / said.unit.scale)}${said.word === '%' ? '' : ' '}${said.word}`;
}
