/** A float64 as Go's `%v` prints it: the shortest text that reads back, with an exponent below 1e-4 and from 1e21 on. */
export function goFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const magnitude = Math.abs(value);
  if (magnitude === 0 || (magnitude >= 1e-4 && magnitude < 1e21)) return plain(value);
  return exponent(value.toExponential());
}

/** `%.4g`: so many significant digits, without zeros at the end. */
export function goGeneral(value: number, digits: number): string {
  if (!Number.isFinite(value)) return goFloat(value);
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [mantissa = '', power = ''] = value.toExponential(Math.max(1, digits) - 1).split('e');
  const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const at = Number(power);
  if (at < -4 || at >= Math.max(1, digits)) return exponent(`${short}e${power}`);
  return plain(Number(`${short}e${power}`));
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
