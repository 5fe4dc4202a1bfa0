import { parseDuration } from '../duration.ts';

const DECIMAL = /^(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?$/;
const OCTAL = /^0(?:_?[0-7])+$/;
const HEX = /^0[xX]_?[\da-fA-F]+(?:_[\da-fA-F]+)*$/;
/** Prometheus takes the second digit of a hexadecimal for an exponent where it is an `e` (lex.go of v0.315.0, scanNumber). */
const HEX_EXPONENT = /^0[xX]_?[\da-fA-F][eE](?:[eE_+-]|$)/;
const LARGEST = 0x7fff_ffff_ffff_ffffn;

/** The value of a number, or of a duration in seconds, as Prometheus reads it: `010` is 8, `0x1F` 31, `1_000` 1000, `5m` 300. */
export function parseNumber(text: string, after: string): number | undefined {
  if (OCTAL.test(text)) return bounded(`0o${text.replaceAll('_', '').slice(1)}`);
  if (HEX.test(text)) {
    return HEX_EXPONENT.test(text + after) ? undefined : bounded(text.replaceAll('_', ''));
  }
  if (!DECIMAL.test(text)) {
    const ms = parseDuration(text);
    return ms === undefined ? undefined : ms / 1000;
  }
  const value = Number(text.replaceAll('_', ''));
  return Number.isFinite(value) ? value : undefined;
}

function bounded(digits: string): number | undefined {
  const value = BigInt(digits);
  return value <= LARGEST ? Number(value) : undefined;
}
