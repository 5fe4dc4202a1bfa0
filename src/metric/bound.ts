import { goFloat } from '../text/go.ts';

/**
 * A bucket's bound as Prometheus 3 stores it, whatever the client wrote: `1.0`, `2.5`, `1e+06`.
 * Go's shortest `g` format with a `.0` where neither point nor exponent stands (prometheus/prometheus v3, model/labels/float.go).
 */
export function printBound(bound: number): string {
  if (bound === Infinity) return '+Inf';
  const plain = goFloat(bound);
  return /[e.]/.test(plain) ? plain : `${plain}.0`;
}

/** Every way in which a client may write a bound: Python `1.0`, Go and JavaScript `1`, Go `1e+06`, JavaScript `1000000`. Prometheus 2 stores what it got. */
export function boundSpellings(bound: number): readonly string[] {
  return [...new Set([goFloat(bound), String(bound), printBound(bound)])];
}
