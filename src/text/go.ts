/** A float64 as Go's `%v` prints it: the shortest text that reads back, with an exponent below 1e-4 and from 1e6 on. */
export function goFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const magnitude = Math.abs(value);
  if (Object.is(value, -0)) return '-0';
  if (magnitude === 0 || (magnitude >= 1e-4 && magnitude < 1e6)) return plain(value);
  return exponent(value.toExponential());
}

/** `%.4g`: so many significant digits, without zeros at the end. */
export function goGeneral(value: number, digits: number): string {
  if (!Number.isFinite(value)) return goFloat(value);
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [mantissa = '', power = ''] = significant(value, Math.max(1, digits)).split('e');
  const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const at = Number(power);
  if (at < -4 || at >= Math.max(1, digits)) return exponent(`${short}e${power}`);
  return plain(Number(`${short}e${power}`));
}

/** `%.2f`: so many digits after the point, and none before it left to an exponent. */
export function goFixed(value: number, digits: number): string {
  if (!Number.isFinite(value)) return goFloat(value);
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e21) return `${sign}${BigInt(magnitude)}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
  return `${sign}${evenCut(magnitude.toFixed(EXACT), digits) ?? magnitude.toFixed(digits)}`;
}

function significant(value: number, digits: number): string {
  const [mantissa = '', power = ''] = value.toExponential(EXACT).split('e');
  const cut = evenCut(mantissa, digits - 1);
  return cut === undefined ? value.toExponential(digits - 1) : `${cut}e${power}`;
}

/** As many digits as JavaScript writes: more than tell a value from the middle of two. */
const EXACT = 100;

/** What lies exactly between two is rounded to the even one by Go, and away from 0 by JavaScript: the text where the two differ. */
function evenCut(exact: string, digits: number): string | undefined {
  const at = exact.indexOf('.') + 1 + digits;
  const kept = exact.slice(0, digits === 0 ? at - 1 : at);
  return /^50*$/.test(exact.slice(at)) && /[02468]$/.test(kept) ? kept : undefined;
}

/** `e+5` as `e+05`. */
function exponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

/** Without JavaScript's own exponents, which begin at 1e-7. */
function plain(value: number): string {
  const text = String(value);
  const [, sign = '', first = '', rest = '', power] = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text) ?? [];
  return power === undefined ? text : `${sign}0.${'0'.repeat(Number(power) - 1)}${first}${rest}`;
}
