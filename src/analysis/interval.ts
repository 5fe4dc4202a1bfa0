/** The values that a number can have: from `min` to `max`, NaN besides where `nan` says so. An infinite end is a value too. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  /** The end itself is no value. */
  readonly minOpen?: true;
  readonly maxOpen?: true;
  readonly nan?: true;
}

export const ANYTHING: Interval = { min: -Infinity, max: Infinity, nan: true };
export const REAL: Interval = { min: -Infinity, max: Infinity };
export const POSITIVE: Interval = { min: 0, max: Infinity };
export const ONE: Interval = { min: 1, max: 1 };
export const UNIT_INTERVAL: Interval = { min: 0, max: 1 };
export const COUNTING: Interval = { min: 1, max: Infinity };

export const point = (value: number): Interval =>
  Number.isNaN(value) ? { min: Infinity, max: -Infinity, nan: true } : { min: value, max: value };

export const between = (min: number, max: number): Interval => ({ min, max });

export const orNaN = (a: Interval): Interval => (a.nan ? a : { ...a, nan: true });

/** Whether nothing is left but, perhaps, NaN. */
export function isEmpty({ min, max, minOpen, maxOpen }: Interval): boolean {
  return min > max || (min === max && (minOpen !== undefined || maxOpen !== undefined));
}

function interval(min: number, max: number, minOpen: boolean, maxOpen: boolean, nan: boolean): Interval {
  return { min, max, ...(minOpen && { minOpen }), ...(maxOpen && { maxOpen }), ...(nan && { nan }) };
}

export function union(a: Interval, b: Interval): Interval {
  if (isEmpty(a)) return a.nan ? orNaN(b) : b;
  if (isEmpty(b)) return b.nan ? orNaN(a) : a;
  const min = Math.min(a.min, b.min);
  const max = Math.max(a.max, b.max);
  const minOpen = (a.min > min || a.minOpen !== undefined) && (b.min > min || b.minOpen !== undefined);
  const maxOpen = (a.max < max || a.maxOpen !== undefined) && (b.max < max || b.maxOpen !== undefined);
  return interval(min, max, minOpen, maxOpen, a.nan === true || b.nan === true);
}

export function intersect(a: Interval, b: Interval): Interval {
  const min = Math.max(a.min, b.min);
  const max = Math.min(a.max, b.max);
  const minOpen = (a.min === min && a.minOpen !== undefined) || (b.min === min && b.minOpen !== undefined);
  const maxOpen = (a.max === max && a.maxOpen !== undefined) || (b.max === max && b.maxOpen !== undefined);
  return interval(min, max, minOpen, maxOpen, a.nan === true && b.nan === true);
}

/** The values of which the comparison with some value of `b` holds. NaN compares as different from everything. */
export function compared(op: string, a: Interval, b: Interval): Interval {
  if (isEmpty(b)) return op === '!=' ? a : { min: Infinity, max: -Infinity };
  const { nan: _, ...real } = a;
  switch (op) {
    case '>':
      return intersect(real, { min: b.min, max: Infinity, minOpen: true });
    case '>=':
      return intersect(real, interval(lowZero(b.min), Infinity, b.minOpen !== undefined, false, false));
    case '<':
      return intersect(real, { min: -Infinity, max: b.max, maxOpen: true });
    case '<=':
      return intersect(real, interval(-Infinity, b.max, false, b.maxOpen !== undefined, false));
    case '==':
      return intersect(real, { ...b, min: lowZero(b.min) });
    case '!=':
      return b.min === b.max && a.min === a.max && a.min === b.min && !a.nan && !b.nan
        ? { min: Infinity, max: -Infinity }
        : a;
    default:
      return a;
  }
}

/** -0 equals 0 but divides to the other infinity: an interval whose `min` is -0 may hold it, one whose `min` is 0 does not. */
const lowZero = (min: number): number => (min === 0 ? -0 : min);

/** Whether the comparison holds of every value of `a` with every value of `b`. */
export function alwaysHolds(op: string, a: Interval, b: Interval): boolean {
  if (isEmpty(a) || isEmpty(b) || a.nan || b.nan) return false;
  switch (op) {
    case '>':
      return a.min > b.max || (a.min === b.max && (a.minOpen !== undefined || b.maxOpen !== undefined));
    case '>=':
      return a.min >= b.max;
    case '<':
      return alwaysHolds('>', b, a);
    case '<=':
      return b.min >= a.max;
    case '==':
      return a.min === a.max && b.min === b.max && a.min === b.min;
    case '!=':
      return isEmpty(intersect(a, b));
    default:
      return false;
  }
}

export const negate = ({ min, max, minOpen, maxOpen, nan }: Interval): Interval =>
  interval(-max, -min, maxOpen !== undefined, minOpen !== undefined, nan === true);

/** Of means of at least one value each: opposite infinities have none. */
export const averaged = (of: Interval): Interval => (of.min === -Infinity && of.max === Infinity ? orNaN(of) : of);

/** Of quantiles within [0, 1] of at least one value each: interpolated, an infinity times 0 is NaN. */
export const ranked = (of: Interval): Interval => (Number.isFinite(of.min) && Number.isFinite(of.max) ? of : orNaN(of));

/** Of sums of at least one value each. */
export function summed({ min, max, minOpen, maxOpen, nan }: Interval): Interval {
  const both = min < 0 && max > 0;
  return interval(
    min >= 0 ? min : -Infinity,
    max <= 0 ? max : Infinity,
    min >= 0 && minOpen !== undefined,
    max <= 0 && maxOpen !== undefined,
    nan === true || (both && !Number.isFinite(min) && !Number.isFinite(max)),
  );
}

export function arithmeticRange(op: string, a: Interval, b: Interval): Interval {
  if (isEmpty(a) || isEmpty(b)) return ANYTHING;
  const nan = a.nan === true || b.nan === true;
  switch (op) {
    case '+':
      return ends([a.min + b.min, a.max + b.max], a, b, nan);
    case '-':
      return arithmeticRange('+', a, negate(b));
    case '*':
      return ends([a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max], a, b, nan || zeroTimesInfinity(a, b));
    case '/':
      return quotientRange(a, b, nan);
    case '%':
      return orNaN(a.min >= 0 ? { min: Math.min(a.min, 0), max: a.max } : REAL);
    case '^':
      return a.min > 0 || Object.is(a.min, 0) ? orNaN(POSITIVE) : ANYTHING;
    case 'atan2':
      return orNaN(between(-Math.PI, Math.PI));
    default:
      return ANYTHING;
  }
}

function quotientRange(a: Interval, b: Interval, nan: boolean): Interval {
  const infinite = !Number.isFinite(a.min) || !Number.isFinite(a.max);
  const undefinedToo =
    nan || (contains(a, 0) && contains(b, 0)) || (infinite && (b.max === Infinity || b.min === -Infinity));
  if (a.min === 0 && a.max === 0) {
    const positive = Object.is(a.min, 0) && (b.min > 0 || Object.is(b.min, 0));
    return interval(positive ? 0 : -0, 0, false, false, undefinedToo);
  }
  if (b.min > 0 || b.max < 0)
    return ends([a.min / b.min, a.min / b.max, a.max / b.min, a.max / b.max], a, b, undefinedToo);
  // A divisor that comes near zero makes the quotient as large as one likes, of the sign that both have.
  if (Object.is(b.min, -0)) return interval(-Infinity, Infinity, false, false, undefinedToo);
  if (b.min >= 0 && a.min >= 0) return interval(Math.min(a.min, 0), Infinity, false, false, undefinedToo);
  if (b.min >= 0 && a.max <= 0) return interval(-Infinity, 0, false, false, undefinedToo);
  return interval(-Infinity, Infinity, false, false, undefinedToo);
}

/** The least and the greatest; open ends are kept only where both intervals are open nowhere else. */
function ends(values: readonly number[], a: Interval, b: Interval, nan: boolean): Interval {
  if (values.some(Number.isNaN)) {
    const sound = values.filter((value) => !Number.isNaN(value));
    const low = Math.min(-0, ...sound);
    const high = Math.max(0, ...sound);
    return interval(low, high, false, false, true);
  }
  const open = (['minOpen', 'maxOpen'] as const).some((end) => a[end] || b[end]);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  // Opposite infinities add up to NaN.
  const opposed = (a.max === Infinity && b.min === -Infinity) || (a.min === -Infinity && b.max === Infinity);
  return open || min === max
    ? { min, max, ...((nan || opposed) && { nan: true }) }
    : interval(min, max, false, false, nan || opposed);
}

const contains = ({ min, max }: Interval, value: number): boolean => min <= value && value <= max;

const zeroTimesInfinity = (a: Interval, b: Interval): boolean =>
  (contains(a, 0) && (b.max === Infinity || b.min === -Infinity)) ||
  (contains(b, 0) && (a.max === Infinity || a.min === -Infinity));

/** As a person writes it: `0 to 1`, `above 5`, `1`, `any`. */
export function printInterval(a: Interval): string {
  const text = printReal(a);
  return a.nan && !isEmpty(a) && text !== 'any number' ? `${text}, or NaN` : text;
}

function printReal(a: Interval): string {
  const { min, max, minOpen, maxOpen } = a;
  if (isEmpty(a)) return a.nan ? 'NaN' : 'none';
  if (min === max) return printNumber(min);
  if (min === -Infinity && max === Infinity) return 'any number';
  if (max === Infinity) return minOpen ? `above ${printNumber(min)}` : `${printNumber(min)} or more`;
  if (min === -Infinity) return maxOpen ? `below ${printNumber(max)}` : `${printNumber(max)} or less`;
  return `${minOpen ? 'above ' : ''}${printNumber(min)} to ${maxOpen ? 'below ' : ''}${printNumber(max)}`;
}

const printNumber = (value: number): string => String(Number(value.toPrecision(6)));
