import {
  BASES,
  divide,
  equalDims,
  multiply,
  RATIO,
  rescale,
  SECONDS,
  sameDimension,
  sameScale,
  type Unit,
} from '../metric/unit.ts';

/** A value's unit, as far as it is known; a literal number takes the unit of what it meets. */
export interface Measure {
  readonly unit: Unit | undefined;
  readonly literal?: number;
}

const UNKNOWN: Measure = { unit: undefined };

export function arithmetic(op: string, left: Measure, right: Measure): Measure {
  if (left.literal !== undefined && right.literal !== undefined)
    return { unit: undefined, literal: fold(op, left.literal, right.literal) };
  switch (op) {
    case '+':
    case '-':
      return sum(op, left, right);
    case '*':
      if (right.literal !== undefined) return scaled(left.unit, right.literal);
      if (left.literal !== undefined) return scaled(right.unit, left.literal);
      return left.unit && right.unit ? { unit: product(left.unit, right.unit) } : UNKNOWN;
    case '/':
      // A share by a part of 1, such as what may fail, is how many times as large it is, and no percent.
      if (right.literal !== undefined && right.literal > 0 && right.literal < 1 && left.unit && isShare(left.unit))
        return UNKNOWN;
      if (right.literal !== undefined) return scaled(left.unit, 1 / right.literal);
      if (left.literal !== undefined) return right.unit ? { unit: divide(RATIO, right.unit) } : UNKNOWN;
      return left.unit && right.unit ? { unit: quotient(left.unit, right.unit) } : UNKNOWN;
    case '%':
      // What is left of a timestamp is the time of a day, say.
      return { unit: left.unit?.timestamp ? SECONDS : left.unit };
    default:
      return UNKNOWN;
  }
}

function sum(op: '+' | '-', left: Measure, right: Measure): Measure {
  if (left.literal !== undefined) return op === '-' && right.unit?.timestamp ? UNKNOWN : { unit: right.unit };
  if (right.literal !== undefined) return { unit: left.unit };
  const [a, b] = [left.unit, right.unit];
  if (!a || !b) return UNKNOWN;
  if (a.timestamp && b.timestamp) return op === '-' ? { unit: SECONDS } : UNKNOWN;
  return { unit: common(a, b) };
}

/** The unit of values of which some are in `a` and some in `b`. */
export function common(a: Unit, b: Unit): Unit | undefined {
  if (!sameDimension(a, b) || !sameScale(a.scale, b.scale)) return undefined;
  if (equalDims(a.dims, b.dims)) return a.timestamp ? a : b;
  const dims = Object.fromEntries(
    Object.entries(a.dims).filter(([dim, power]) => BASES.has(dim) || b.dims[dim] === power),
  );
  return { dims, scale: a.scale };
}

/** What is measured per observation is a mean, in the unit of what was observed. */
function quotient(a: Unit, b: Unit): Unit | undefined {
  if (a.timestamp || b.timestamp) return undefined;
  const { dims, scale } = divide(a, b);
  const { observations = 0, ...rest } = dims;
  return observations < 0 ? { dims: rest, scale } : { dims, scale };
}

/** A factor of 1 or 0 chooses, and has no unit; any other makes of a timestamp nothing that is known. */
function product(a: Unit, b: Unit): Unit | undefined {
  if (a.timestamp || b.timestamp) {
    const [moment, factor] = a.timestamp ? [a, b] : [b, a];
    return equalDims(factor.dims, { bool: 1 }) ? moment : undefined;
  }
  const { dims, scale } = multiply(a, b);
  const { bool: _, ...rest } = dims;
  return { dims: rest, scale };
}

const isShare = ({ dims, scale }: Unit): boolean => equalDims(dims, RATIO.dims) && sameScale(scale, RATIO.scale);

const SCALES = [60, 100, 1000, 3600, 86_400, 604_800, 1e6, 1e9, 1024, 1024 ** 2, 1024 ** 3];

/** The scales that people change units by; a weight near 1 leaves the unit; what any other factor means is not known. */
function scaled(unit: Unit | undefined, factor: number): Measure {
  if (!unit || unit.timestamp) return factor === 1 ? { unit } : UNKNOWN;
  if (SCALES.some((scale) => sameScale(scale, factor) || sameScale(scale, 1 / factor)))
    return { unit: rescale(unit, factor) };
  const size = Math.abs(factor);
  return factor === 0 || (size >= 0.1 && size <= 10) ? { unit } : UNKNOWN;
}

function fold(op: string, a: number, b: number): number {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '^':
      // Go's Pow, unlike JavaScript's, has 1 to the power of anything as 1, and -1 to that of infinity.
      return a === 1 || (a === -1 && Math.abs(b) === Infinity) ? 1 : a ** b;
    case 'atan2':
      return Math.atan2(a, b);
    default:
      return Number.NaN;
  }
}
