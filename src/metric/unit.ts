/**
 * What a number counts or measures: powers of base dimensions and a factor to the base unit. `requests/minute` is
 * `{requests: 1, s: -1}` times 1/60; `percent` is a ratio times 0.01. A word that names no physical unit is a count of such things.
 */
export interface Unit {
  readonly dims: Readonly<Record<string, number>>;
  readonly scale: number;
  /** Seconds since 1970: differences are seconds, sums mean nothing. */
  readonly timestamp?: true;
}

export const RATIO: Unit = { dims: {}, scale: 1 };
export const SECONDS: Unit = { dims: { s: 1 }, scale: 1 };
export const TIMESTAMP: Unit = { dims: { s: 1 }, scale: 1, timestamp: true };

const PHYSICAL: Readonly<Record<string, Unit>> = {
  ratio: RATIO,
  percent: { dims: {}, scale: 0.01 },
  /** 1 or 0. */
  bool: { dims: { bool: 1 }, scale: 1 },
  seconds: SECONDS,
  milliseconds: { dims: { s: 1 }, scale: 1e-3 },
  minutes: { dims: { s: 1 }, scale: 60 },
  hours: { dims: { s: 1 }, scale: 3600 },
  days: { dims: { s: 1 }, scale: 86_400 },
  timestamp: TIMESTAMP,
  bytes: { dims: { By: 1 }, scale: 1 },
  USD: { dims: { USD: 1 }, scale: 1 },
  celsius: { dims: { celsius: 1 }, scale: 1 },
  watts: { dims: { J: 1, s: -1 }, scale: 1 },
  joules: { dims: { J: 1 }, scale: 1 },
};
const SINGULAR: Readonly<Record<string, string>> = {
  second: 'seconds',
  millisecond: 'milliseconds',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  byte: 'bytes',
};

/** The dimensions that are not counts of things: only these can disagree. */
export const BASES: ReadonlySet<string> = new Set(['s', 'By', 'USD', 'celsius', 'J']);

/** Reads `seconds`, `tokens`, `requests/minute`, `USD/hour`. Undefined where the text is none of that form. */
export function parseUnit(text: string): Unit | undefined {
  const [top, bottom, ...rest] = text.split('/');
  if (top === undefined || rest.length > 0) return undefined;
  const above = word(top);
  if (above === undefined || bottom === undefined) return above;
  const below = word(bottom);
  return below && divide(above, below);
}

function word(text: string): Unit | undefined {
  const name = Object.hasOwn(SINGULAR, text) ? (SINGULAR[text] ?? text) : text;
  if (Object.hasOwn(PHYSICAL, name)) return PHYSICAL[name];
  return /^[a-z][a-z_]*$/.test(text) ? { dims: { [text.endsWith('s') ? text : `${text}s`]: 1 }, scale: 1 } : undefined;
}

export function multiply(a: Unit, b: Unit): Unit {
  return { dims: combine(a.dims, b.dims, 1), scale: a.scale * b.scale };
}

export function divide(a: Unit, b: Unit): Unit {
  return { dims: combine(a.dims, b.dims, -1), scale: a.scale / b.scale };
}

/** The unit of `value * factor`, for a value in `unit`: hours where it was seconds and the factor 1/3600. */
export function rescale(unit: Unit, factor: number): Unit {
  return { dims: unit.dims, scale: unit.scale / factor };
}

/** Whether two units measure the same thing, counts of whatever taken as pure numbers. */
export function sameDimension(a: Unit, b: Unit): boolean {
  for (const base of BASES) if ((a.dims[base] ?? 0) !== (b.dims[base] ?? 0)) return false;
  return true;
}

/** Equal up to rounding: 1/60 and 0.1/6 are the same scale. */
export function sameScale(a: number, b: number): boolean {
  return Math.abs(a / b - 1) < 1e-9;
}

/** The words a person would use: `requests/second`, `USD/hour`, `ratio`. */
export function printUnit(unit: Unit): string {
  if (unit.timestamp) return 'timestamp';
  const above = Object.entries(unit.dims).filter(([, power]) => power > 0);
  const below = Object.entries(unit.dims).filter(([, power]) => power < 0);
  if (above.length === 0 && below.length === 0) {
    if (sameScale(unit.scale, 1)) return 'ratio';
    return sameScale(unit.scale, 0.01) ? 'percent' : `ratio × ${1 / unit.scale}`;
  }
  for (const per of ['', 'minute', 'hour', 'day']) {
    const known = PHYSICAL[SINGULAR[per] ?? ''];
    if (per !== '' && (unit.dims['s'] ?? 0) !== -1) continue;
    if (!sameScale(unit.scale * (known?.scale ?? 1), 1)) continue;
    const top = above.map(([dim, power]) => power1(plural(dim), power)).join('·') || '1';
    const bottom = below.map(([dim, power]) => power1(dim === 's' && per !== '' ? per : singular(dim), -power));
    return bottom.length === 0 ? top : `${top}/${bottom.join('/')}`;
  }
  for (const [name, known] of Object.entries(PHYSICAL))
    if (!known.timestamp && sameScale(known.scale, unit.scale) && equalDims(known.dims, unit.dims)) return name;
  return `${printUnit({ ...unit, scale: 1 })} × ${Number((1 / unit.scale).toPrecision(6))}`;
}

function combine(a: Unit['dims'], b: Unit['dims'], sign: 1 | -1): Unit['dims'] {
  const dims: Record<string, number> = { ...a };
  for (const [dim, power] of Object.entries(b)) {
    const sum = (dims[dim] ?? 0) + sign * power;
    if (sum === 0) delete dims[dim];
    else dims[dim] = sum;
  }
  return dims;
}

export function equalDims(a: Unit['dims'], b: Unit['dims']): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

const power1 = (name: string, power: number): string => (power === 1 ? name : `${name}^${power}`);
const plural = (dim: string): string => ({ s: 'seconds', By: 'bytes', J: 'joules' })[dim] ?? dim;
const singular = (dim: string): string => ({ s: 'second', By: 'byte', J: 'joule' })[dim] ?? dim.replace(/s$/, '');
