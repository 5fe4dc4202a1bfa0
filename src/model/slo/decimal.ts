/** A number as people write it: `digits / 10 ** places`. Binary fractions have no 0.001, and 1 - 0.999 is not what they call it. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

export function decimal(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

/** The double that is nearest, which JavaScript and Prometheus print and read back with these very digits. */
export function toNumber({ digits, places }: Decimal): number {
  return Number(`${digits}e-${places}`);
}

export function minus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { digits: scaled(a, places) - scaled(b, places), places };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

/** The quotient, rounded half up to six places where it does not come out even sooner. Both are positive. */
export function over(a: Decimal, b: Decimal): Decimal {
  const places = 6;
  const dividend = a.digits * 10n ** BigInt(b.places + places);
  const divisor = b.digits * 10n ** BigInt(a.places);
  return { digits: (2n * dividend + divisor) / (2n * divisor), places };
}

/** The least whole number that is not below the quotient. Both are positive. */
export function ceilOver(a: Decimal, b: Decimal): number {
  const dividend = a.digits * 10n ** BigInt(b.places);
  const divisor = b.digits * 10n ** BigInt(a.places);
  return Number((dividend + divisor - 1n) / divisor);
}

/** 0.005 as `0.5%`. */
export function percent(of: Decimal): string {
  return `${toNumber(times(of, { digits: 100n, places: 0 }))}%`;
}

const scaled = ({ digits, places }: Decimal, to: number): bigint => digits * 10n ** BigInt(to - places);
