import { parseUnit, printUnit, sameDimension, sameScale, type Unit } from '../metric/unit.ts';
import type { Binary, Expr } from '../promql/ast.ts';

/** A comparison with a number: an alert's threshold. */
export interface Limit {
  readonly op: Binary['op'];
  readonly at: number;
  /** What is compared with the number. */
  readonly of: Expr;
}

/** The leftmost comparison with a number. */
export function limitOf(expr: Expr): Limit | undefined {
  if (expr.kind !== 'binary') return undefined;
  if (['and', 'unless', 'or'].includes(expr.op)) return limitOf(expr.left);
  if (!['>', '>=', '<', '<='].includes(expr.op)) return undefined;
  if (expr.right.kind === 'number') return { op: expr.op, at: expr.right.value, of: expr.left };
  return undefined;
}

/** The expression with another number in its leftmost comparison. */
export function withLimit(expr: Expr, at: number): Expr {
  if (expr.kind !== 'binary') return expr;
  if (['and', 'unless', 'or'].includes(expr.op)) return { ...expr, left: withLimit(expr.left, at) };
  return { ...expr, right: { kind: 'number', value: at } };
}

const SUFFIXES: Readonly<Record<string, Unit>> = {
  '%': { dims: {}, scale: 0.01 },
  ms: { dims: { s: 1 }, scale: 1e-3 },
  s: { dims: { s: 1 }, scale: 1 },
  m: { dims: { s: 1 }, scale: 60 },
  h: { dims: { s: 1 }, scale: 3600 },
  d: { dims: { s: 1 }, scale: 86_400 },
  B: { dims: { By: 1 }, scale: 1 },
  KiB: { dims: { By: 1 }, scale: 1024 },
  MiB: { dims: { By: 1 }, scale: 1024 ** 2 },
  GiB: { dims: { By: 1 }, scale: 1024 ** 3 },
  USD: parseUnit('USD') as Unit,
};

/** Reads a limit as people write it, for values in `unit`; or says what is wrong with it. */
export function parseLimit(
  text: number | string,
  before: number,
  unit: Unit | undefined,
): number | { readonly fault: string; readonly fix: string } {
  if (typeof text === 'number') {
    if (!Number.isFinite(text)) return { fault: `${text} is no limit`, fix: 'Write a number.' };
    const percent =
      unit &&
      sameDimension(unit, { dims: {}, scale: 1 }) &&
      Object.keys(unit.dims).length === 0 &&
      sameScale(unit.scale, 1);
    if (percent && before <= 1 && text > 1)
      return {
        fault: `${text} is compared with a ratio, which was limited to ${before}`,
        fix: `Write \`${text / 100}\`, or \`'${text * 100}%'\` if you mean it.`,
      };
    return text;
  }
  const [, digits, suffix = ''] = /^\s*(-?\d+(?:\.\d+)?)\s*([A-Za-z%]+)\s*$/.exec(text) ?? [];
  const said = SUFFIXES[suffix];
  if (digits === undefined || !said)
    return { fault: `\`${text}\` is no limit`, fix: `Write a number and one of ${Object.keys(SUFFIXES).join(', ')}.` };
  if (!unit)
    return { fault: `\`${text}\` has a unit, and that of what it limits is not known`, fix: 'Write the bare number.' };
  if (!sameDimension(said, unit))
    return { fault: `\`${text}\` is compared with ${printUnit(unit)}`, fix: `Write it in ${printUnit(unit)}.` };
  return Number(((Number(digits) * said.scale) / unit.scale).toPrecision(12));
}

/** A limit as it stands in a sentence: `5%`, `2 s`, `500 USD`, `50`. */
export function printLimit(at: number, unit: Unit | undefined): string {
  if (!unit || unit.timestamp) return String(at);
  const base = at * unit.scale;
  const is = (name: string): boolean => {
    const known = parseUnit(name) as Unit;
    return (
      sameDimension(known, unit) &&
      Object.keys(known.dims).every((dim) => unit.dims[dim] === known.dims[dim]) &&
      Object.keys(unit.dims).length === Object.keys(known.dims).length
    );
  };
  if (is('ratio')) return `${number(base * 100)}%`;
  if (is('seconds')) {
    const [suffix, scale] = (
      [
        ['d', 86_400],
        ['h', 3600],
        ['min', 60],
        ['s', 1],
        ['ms', 1e-3],
      ] as const
    ).find(([, size]) => base >= size * (size > 60 ? 2 : 1) * (size === 60 ? 2 : 1)) ?? ['s', 1];
    return `${number(base / scale)} ${suffix}`;
  }
  if (is('bytes')) {
    const [suffix, scale] = (
      [
        ['GiB', 1024 ** 3],
        ['MiB', 1024 ** 2],
        ['KiB', 1024],
        ['B', 1],
      ] as const
    ).find(([, size]) => base >= size) ?? ['B', 1];
    return `${number(base / scale)} ${suffix}`;
  }
  if (is('USD')) return `${number(base)} USD`;
  return number(at);
}

const number = (value: number): string => String(Number(value.toPrecision(6)));
