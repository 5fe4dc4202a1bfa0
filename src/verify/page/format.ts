/** A value as Grafana writes it. With `decimals`, exactly so many; without, three digits that say something. */
export function format(value: number, unit: string, decimals?: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞';
  const [scaled, suffix, prefix = ''] = scale(value, unit);
  const text = fixed(scaled, decimals);
  // Money keeps its zeros: grafana-data/src/field/displayProcessor.ts.
  const shown = decimals === undefined && !unit.startsWith('currency') ? String(Number(text)) : text;
  return shown.startsWith('-') ? `-${prefix}${shown.slice(1)}${suffix}` : `${prefix}${shown}${suffix}`;
}

/** The same for a tick of an axis, whose ticks are `step` apart: as many digits as tell them apart. */
export function formatTick(value: number, step: number, unit: string): string {
  const [scaled, suffix, prefix = ''] = scale(value, unit);
  const digits = value === 0 ? 0 : Math.max(0, 1 - Math.floor(Math.log10(Math.abs((step / value) * scaled))));
  const text = String(Number(scaled.toFixed(Math.min(6, digits))));
  return text.startsWith('-') ? `-${prefix}${text.slice(1)}${suffix}` : `${prefix}${text}${suffix}`;
}

function fixed(value: number, decimals: number | undefined): string {
  const digits = decimals ?? (Number.isInteger(value) ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return value.toFixed(Math.min(20, digits));
}

type Scaled = readonly [value: number, suffix: string, prefix?: string];

const COUNTS = ['', 'K', 'M', 'B', 'T'];
const SHORT = ['', ' K', ' Mil', ' Bil', ' Tri', ' Quadr', ' Quint', ' Sext', ' Sept'];
const SI = ['f', 'p', 'n', 'µ', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E', 'Z', 'Y'];
const BINARY = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', 'Zi', 'Yi'];

/** Grafana's units of counts (grafana-data/src/valueFormats/categories.ts). */
const COUNTED: Readonly<Record<string, string>> = {
  cps: 'c/s',
  ops: 'ops/s',
  reqps: 'req/s',
  rps: 'rd/s',
  wps: 'wr/s',
  cpm: 'c/m',
  opm: 'ops/m',
  reqpm: 'req/m',
};

const TIMES: readonly (readonly [name: string, seconds: number])[] = [
  ['ns', 1e-9],
  ['µs', 1e-6],
  ['ms', 1e-3],
  ['s', 1],
  ['min', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['year', 31_536_000],
];
/** A unit of time and the smallest that Grafana writes it in. */
const LASTING: Readonly<Record<string, readonly [seconds: number, least: string]>> = {
  s: [1, 'ns'],
  ms: [1e-3, 'ms'],
  m: [60, 'min'],
  h: [3600, 'hour'],
  d: [86_400, 'day'],
};

function scale(value: number, unit: string): Scaled {
  const lasting = LASTING[unit];
  if (lasting) return during(value * lasting[0], lasting[1], unit);
  const counted = COUNTED[unit];
  if (counted !== undefined) return by(1000, value, COUNTS, ` ${counted}`);
  switch (unit) {
    case '':
    case 'none':
      return [value, ''];
    case 'short':
      return by(1000, value, SHORT, '');
    case 'percentunit':
      return [value * 100, '%'];
    case 'percent':
      return [value, '%'];
    case 'currencyUSD': {
      const [scaled, suffix] = by(1000, value, COUNTS, '');
      return [scaled, suffix, '$'];
    }
    case 'bytes':
      return binary(value, 'B');
    case 'binBps':
      return binary(value, 'B/s');
    case 'decbytes':
      return si(value, 'B');
    case 'Bps':
      return si(value, 'B/s');
    case 'watt':
      return si(value, 'W');
    case 'celsius':
      return [value, ' °C'];
    default:
      return unit.startsWith('si:') ? si(value, unit.slice('si:'.length)) : [value, ` ${unit}`];
  }
}

function by(factor: number, value: number, names: readonly string[], after: string, zero = 0): Scaled {
  const power = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) / Math.log10(factor));
  const index = Math.min(names.length - 1, Math.max(0, zero + power));
  return [value / factor ** (index - zero), `${names[index]}${after}`];
}

function si(value: number, unit: string): Scaled {
  return by(
    1000,
    value,
    SI.map((prefix) => ` ${prefix}`),
    unit,
    SI.indexOf(''),
  );
}

function binary(value: number, unit: string): Scaled {
  return by(
    1024,
    value,
    BINARY.map((prefix) => ` ${prefix}`),
    unit,
  );
}

/** Milliseconds know no weeks. */
function during(seconds: number, least: string, unit: string): Scaled {
  const names = TIMES.slice(TIMES.findIndex(([name]) => name === least)).filter(
    ([name]) => unit !== 'ms' || name !== 'week',
  );
  const found =
    seconds === 0
      ? TIMES.find(([, one]) => one === LASTING[unit]?.[0])
      : (names.findLast(([, one]) => Math.abs(seconds) >= one * (1 - 1e-12)) ?? names[0]);
  const [name, size] = found ?? ['s', 1];
  return [seconds / size, ` ${name}`];
}
