/** What is known of the values that a label takes. Exactly one of `values`, `max` and `open` is said. */
export interface LabelSpec {
  /** The complete set: a value outside it never occurs. */
  readonly values?: readonly string[];
  /** How many values there are at most, where they are not known by name. */
  readonly max?: number;
  /** Nothing bounds the values, for the reason given: a client can make them up, say. */
  readonly open?: string;
  /** How many values of an open label a healthy installation has: what limits and alerts are derived from. */
  readonly usual?: number;
  /** Some of the values, to show what they look like. */
  readonly examples?: readonly string[];
  /** Which series lack the label, as `when …`. */
  readonly absent?: string;
}
export type Labels = { readonly [label: string]: LabelSpec };

/** A label whose complete set of values is known. Values that only occur after a first event belong to it. */
export function oneOf<const V extends readonly [string, ...string[]]>(...values: V): { readonly values: V } {
  return { values };
}

/** A label with at most `max` values whose names are not known. */
export function upTo(max: number, ...examples: readonly string[]): LabelSpec {
  return examples.length === 0 ? { max } : { max, examples };
}

/** A label that nothing bounds, and why; `usual` is how many values a healthy installation has. */
export function open(why: string, usual: number, ...examples: readonly string[]): LabelSpec {
  return examples.length === 0 ? { open: why, usual } : { open: why, usual, examples };
}

/** The label is missing from some series; `absent` says from which: `when the user has none`. */
export function optional<const S extends LabelSpec>(spec: S, absent: string): S & { readonly absent: string } {
  return { ...spec, absent };
}

const LABEL_NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** What is wrong with a label as declared; undefined where nothing is. */
export function labelFault(name: string, spec: LabelSpec): string | undefined {
  if (!LABEL_NAME.test(name)) return `the label name \`${name}\` is not of the form [a-zA-Z_][a-zA-Z0-9_]*`;
  if (name.startsWith('__')) return `the label \`${name}\` starts with \`__\`, which Prometheus keeps for itself`;
  if (name === 'le' || name === 'quantile')
    return `the label \`${name}\` follows from the type: declare a ${name === 'le' ? 'histogram with buckets' : 'summary'}`;
  if (spec.values?.length === 0) return `the label \`${name}\` has an empty set of values`;
  const seen = new Set<string>();
  const twice = spec.values?.find((value) => seen.size === seen.add(value).size);
  if (twice !== undefined) return `the label \`${name}\` names the value \`${twice}\` twice`;
  if (spec.values?.includes(''))
    return `the label \`${name}\` has an empty value, which is the same as no label: say \`optional(…)\``;
  if (spec.open?.trim() === '') return `the label \`${name}\` is open for no reason: say what nothing bounds`;
  if (spec.max !== undefined && !(Number.isInteger(spec.max) && spec.max > 0))
    return `the label \`${name}\` is bounded by ${spec.max}, not by a whole number above 0`;
  const said = [spec.values, spec.max, spec.open].filter((fact) => fact !== undefined).length;
  if (said !== 1) return `the label \`${name}\` must say exactly one of oneOf(…), upTo(…) and open(…)`;
  return undefined;
}
