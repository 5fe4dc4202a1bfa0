const DURATION = /^(?:(\d+)y)?(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/;

const YEAR = 31_536_000_000;
const WEEK = 604_800_000;
const UNITS = [YEAR, WEEK, 86_400_000, 3_600_000, 60_000, 1000, 1];

/** Go's time.Duration counts nanoseconds in 63 bits: about 292 years. */
const LONGEST = 9_223_372_036_854;

/** The milliseconds of `1h30m`; undefined where Prometheus would not take it: units from large to small, each once, no sign. */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0;
  const match = text === '' ? null : DURATION.exec(text);
  if (match === null) return undefined;
  let ms = 0;
  for (const [i, unit] of UNITS.entries()) ms += Number(match[i + 1] ?? 0) * unit;
  return ms <= LONGEST ? ms : undefined;
}

/** As Prometheus writes a duration: years and weeks only where nothing remains, since `90d` reads better than `12w6d`. */
export function printMs(ms: number): string {
  if (ms < 0) return `-${printMs(-ms)}`;
  if (ms === 0) return '0s';
  // Prometheus counts nanoseconds but its units end at `ms`; the rest can only be said as seconds.
  if (!Number.isInteger(ms)) return String(ms / 1000);
  if (ms % YEAR === 0) return `${ms / YEAR}y`;
  if (ms % WEEK === 0) return `${ms / WEEK}w`;
  let text = '';
  let rest = ms;
  for (const [unit, size] of [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000],
    ['ms', 1],
  ] as const) {
    if (rest < size) continue;
    text += `${Math.floor(rest / size)}${unit}`;
    rest %= size;
  }
  return text;
}
